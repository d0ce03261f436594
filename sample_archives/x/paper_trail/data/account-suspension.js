window.YTD.account_suspension.part0 = [
  {
    "accountSuspension" : {
      "timeStamp" : "2024-04-24T06:30:10.250Z",
      "action" : "Suspend"
    }
  }
]