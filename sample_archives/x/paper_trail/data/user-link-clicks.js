window.YTD.user_link_clicks.part0 = [
  {
    "userInteractionsData" : {
      "linkClick" : {
        "tweetId" : "1880000000000000007",
        "finalUrl" : "https://example.org/marrows",
        "timeStampOfInteraction" : "2026-01-04T06:30:10.250Z"
      }
    }
  }
]