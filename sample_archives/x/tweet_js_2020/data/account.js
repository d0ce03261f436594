window.YTD.account.part0 = [ {
  "account" : {
    "email" : "maren@example.org",
    "createdVia" : "web",
    "username" : "MarenTarnholt",
    "accountId" : "1392771268",
    "createdAt" : "2013-05-04T17:20:31.000Z",
    "accountDisplayName" : "Maren Tarnholt"
  }
} ]