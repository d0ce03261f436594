window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "tilda@example.org",
      "createdVia" : "web",
      "username" : "tilda_marrowby",
      "accountId" : "2593437717",
      "createdAt" : "2014-07-01T08:00:00.000Z",
      "accountDisplayName" : "Tilda Marrowby"
    }
  }
]