window.YTD.screen_name_change.part0 = [ {
  "screenNameChange" : {
    "accountId" : "490246461",
    "screenNameChange" : {
      "changedAt" : "1435695069000",
      "changedFrom" : "orla_on_wenn",
      "changedTo" : "orla_skarmere"
    }
  }
} ]