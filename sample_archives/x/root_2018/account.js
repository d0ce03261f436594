window.YTD.account.part0 = [ {
  "account" : {
    "email" : "orla@example.com",
    "createdVia" : "web",
    "username" : "orla_skarmere",
    "accountId" : "490246461",
    "createdAt" : "1328948122000",
    "accountDisplayName" : "Orla Skarmere"
  }
} ]