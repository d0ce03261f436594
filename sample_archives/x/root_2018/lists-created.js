window.YTD.lists_created.part0 = [ {
  "userListInfo" : {
    "urls" : [ "https://twitter.com/orla_skarmere/lists/ferries", "https://twitter.com/orla_skarmere/lists/knots" ]
  }
} ]