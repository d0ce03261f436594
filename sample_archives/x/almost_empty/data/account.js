window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "wilma@example.com",
      "createdVia" : "web",
      "username" : "wilma_pellsby7",
      "accountId" : "1889758919212864092",
      "createdAt" : "2025-02-12T19:30:14.000Z",
      "accountDisplayName" : "Wilma"
    }
  }
]