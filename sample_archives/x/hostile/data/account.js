window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "mallory+<b>@example.org",
      "createdVia" : "web",
      "username" : "<b>\"mallory\"</b>",
      "accountId" : "1170849295368603285",
      "createdAt" : "2019-09-09T00:00:00.000Z",
      "accountDisplayName" : "</script><img src=x onerror=alert(1)>"
    }
  }
]