window.YTD.account_timezone.part0 = [
  {
    "accountTimezone" : {
      "accountId" : "1170849295368603285",
      "timeZone" : "<i>Nowhere</i>/../Etc"
    }
  }
]