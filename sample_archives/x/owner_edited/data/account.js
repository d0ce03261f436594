window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "",
      "createdVia" : "web",
      "username" : "quillwick_jo",
      "accountId" : "784725024572001422",
      "createdAt" : "2016-10-08T12:00:01.000Z",
      "accountDisplayName" : "Jo Quillwick"
    }
  }
]