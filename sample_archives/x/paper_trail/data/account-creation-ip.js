window.YTD.account_creation_ip.part0 = [
  {
    "accountCreationIp" : {
      "accountId" : "2593437717",
      "userCreationIp" : "198.51.100.77"
    }
  }
]