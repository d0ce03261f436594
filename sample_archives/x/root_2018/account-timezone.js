window.YTD.account_timezone.part0 = [ {
  "accountTimezone" : {
    "accountId" : "490246461",
    "timeZone" : "Edinburgh"
  }
} ]