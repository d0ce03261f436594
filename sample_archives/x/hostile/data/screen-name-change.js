window.YTD.screen_name_change.part0 = [
  {
    "screenNameChange" : {
      "accountId" : "1170849295368603285",
      "screenNameChange" : {
        "changedAt" : "2021-04-01T00:00:00.000Z",
        "changedFrom" : "=1+1",
        "changedTo" : "<b>\"mallory\"</b>"
      }
    }
  }
]