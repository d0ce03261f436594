window.YTD.account_timezone.part0 = [
  {
    "accountTimezone" : {
      "accountId" : "784725024572001422",
      "timeZone" : "Eastern Time (US & Canada)"
    }
  }
]