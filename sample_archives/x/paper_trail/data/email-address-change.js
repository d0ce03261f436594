window.YTD.email_address_change.part0 = [
  {
    "emailAddressChange" : {
      "accountId" : "2593437717",
      "emailChange" : {
        "changedAt" : "2023-08-18T06:30:10.250Z",
        "changedFrom" : "",
        "changedTo" : "tilda@example.com"
      }
    }
  },
  {
    "emailAddressChange" : {
      "accountId" : "2593437717",
      "emailChange" : {
        "changedAt" : "2024-06-13T06:30:10.250Z",
        "changedFrom" : "tilda@example.com",
        "changedTo" : "tilda@example.org"
      }
    }
  }
]