window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "finn@example.net",
      "createdVia" : "web",
      "username" : "brackby_finn",
      "accountId" : "1101421820116362416",
      "createdAt" : "2019-03-01T10:00:00.412Z",
      "accountDisplayName" : "Finn Brackby"
    }
  }
];
