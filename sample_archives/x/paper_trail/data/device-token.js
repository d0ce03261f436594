window.YTD.device_token.part0 = [
  {
    "deviceToken" : {
      "clientApplicationId" : "129032",
      "token" : "synthetic-token-9",
      "createdAt" : "2026-01-14T04:30:10.250Z",
      "lastSeenAt" : "2026-02-03T04:30:10.250Z",
      "clientApplicationName" : "Twitter for Android (Twitter, Inc.)"
    }
  }
]