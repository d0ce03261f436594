window.YTD.lists_subscribed.part0 = [ {
  "userListInfo" : {
    "urls" : [ "https://twitter.com/orla_skarmere/lists/tides", "https://twitter.com/orla_skarmere/lists/crosswords", "https://twitter.com/orla_skarmere/lists/birds" ]
  }
} ]