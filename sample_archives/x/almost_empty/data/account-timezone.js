window.YTD.account_timezone.part0 = [
  {
    "accountTimezone" : {
      "accountId" : "1889758919212864092"
    }
  }
]