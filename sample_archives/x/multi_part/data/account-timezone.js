window.YTD.account_timezone.part0 = [
  {
    "accountTimezone" : {
      "accountId" : "1101421820116362416"
    }
  }
]