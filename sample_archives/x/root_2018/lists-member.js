window.YTD.lists_member.part0 = [ {
  "userListInfo" : {
    "urls" : [ "https://twitter.com/orla_skarmere/lists/islanders" ]
  }
} ]