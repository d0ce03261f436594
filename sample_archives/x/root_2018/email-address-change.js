window.YTD.email_address_change.part0 = [ {
  "emailAddressChange" : {
    "accountId" : "490246461",
    "emailChange" : {
      "changedAt" : "1457085600000",
      "changedFrom" : "orla.skarmere@example.net",
      "changedTo" : "orla@example.com"
    }
  }
} ]