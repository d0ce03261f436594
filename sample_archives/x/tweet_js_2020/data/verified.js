window.YTD.verified.part0 = [ {
  "verified" : {
    "accountId" : "1392771268",
    "verified" : false
  }
} ]