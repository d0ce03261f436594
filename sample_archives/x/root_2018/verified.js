window.YTD.verified.part0 = [ {
  "verified" : {
    "accountId" : "490246461",
    "verified" : false
  }
} ]