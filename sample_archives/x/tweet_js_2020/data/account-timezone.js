window.YTD.account_timezone.part0 = [ {
  "accountTimezone" : {
    "accountId" : "1392771268",
    "timeZone" : "Amsterdam"
  }
} ]