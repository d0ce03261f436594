window.YTD.follower.part0 = [ {
  "follower" : {
    "accountId" : "2895475812",
    "userLink" : "https://twitter.com/intent/user?user_id=2895475812"
  }
}, {
  "follower" : {
    "accountId" : "1264219493626932835",
    "userLink" : "https://twitter.com/intent/user?user_id=1264219493626932835"
  }
}, {
  "follower" : {
    "accountId" : "1467574035",
    "userLink" : "https://twitter.com/intent/user?user_id=1467574035"
  }
}, {
  "follower" : {
    "accountId" : "1175733679817712006",
    "userLink" : "https://twitter.com/intent/user?user_id=1175733679817712006"
  }
}, {
  "follower" : {
    "accountId" : "4445443272",
    "userLink" : "https://twitter.com/intent/user?user_id=4445443272"
  }
}, {
  "follower" : {
    "accountId" : "406827126",
    "userLink" : "https://twitter.com/intent/user?user_id=406827126"
  }
}, {
  "follower" : {
    "accountId" : "974711816",
    "userLink" : "https://twitter.com/intent/user?user_id=974711816"
  }
}, {
  "follower" : {
    "accountId" : "1108428409142252845",
    "userLink" : "https://twitter.com/intent/user?user_id=1108428409142252845"
  }
}, {
  "follower" : {
    "accountId" : "233117191",
    "userLink" : "https://twitter.com/intent/user?user_id=233117191"
  }
}, {
  "follower" : {
    "accountId" : "1323509020",
    "userLink" : "https://twitter.com/intent/user?user_id=1323509020"
  }
}, {
  "follower" : {
    "accountId" : "309026350",
    "userLink" : "https://twitter.com/intent/user?user_id=309026350"
  }
}, {
  "follower" : {
    "accountId" : "778521430850131492",
    "userLink" : "https://twitter.com/intent/user?user_id=778521430850131492"
  }
}, {
  "follower" : {
    "accountId" : "382977352",
    "userLink" : "https://twitter.com/intent/user?user_id=382977352"
  }
}, {
  "follower" : {
    "accountId" : "732507407777915215",
    "userLink" : "https://twitter.com/intent/user?user_id=732507407777915215"
  }
}, {
  "follower" : {
    "accountId" : "2255437291",
    "userLink" : "https://twitter.com/intent/user?user_id=2255437291"
  }
}, {
  "follower" : {
    "accountId" : "1625142577",
    "userLink" : "https://twitter.com/intent/user?user_id=1625142577"
  }
}, {
  "follower" : {
    "accountId" : "3147563768",
    "userLink" : "https://twitter.com/intent/user?user_id=3147563768"
  }
}, {
  "follower" : {
    "accountId" : "38198923",
    "userLink" : "https://twitter.com/intent/user?user_id=38198923"
  }
}, {
  "follower" : {
    "accountId" : "973627685469606188",
    "userLink" : "https://twitter.com/intent/user?user_id=973627685469606188"
  }
}, {
  "follower" : {
    "accountId" : "850582031",
    "userLink" : "https://twitter.com/intent/user?user_id=850582031"
  }
}, {
  "follower" : {
    "accountId" : "927870779",
    "userLink" : "https://twitter.com/intent/user?user_id=927870779"
  }
}, {
  "follower" : {
    "accountId" : "2755016932",
    "userLink" : "https://twitter.com/intent/user?user_id=2755016932"
  }
}, {
  "follower" : {
    "accountId" : "102656462",
    "userLink" : "https://twitter.com/intent/user?user_id=102656462"
  }
}, {
  "follower" : {
    "accountId" : "1691285015",
    "userLink" : "https://twitter.com/intent/user?user_id=1691285015"
  }
}, {
  "follower" : {
    "accountId" : "1115721573",
    "userLink" : "https://twitter.com/intent/user?user_id=1115721573"
  }
}, {
  "follower" : {
    "accountId" : "17116092",
    "userLink" : "https://twitter.com/intent/user?user_id=17116092"
  }
}, {
  "follower" : {
    "accountId" : "3147563059",
    "userLink" : "https://twitter.com/intent/user?user_id=3147563059"
  }
}, {
  "follower" : {
    "accountId" : "157957873",
    "userLink" : "https://twitter.com/intent/user?user_id=157957873"
  }
}, {
  "follower" : {
    "accountId" : "2356508341",
    "userLink" : "https://twitter.com/intent/user?user_id=2356508341"
  }
}, {
  "follower" : {
    "accountId" : "120538294",
    "userLink" : "https://twitter.com/intent/user?user_id=120538294"
  }
}, {
  "follower" : {
    "accountId" : "615898990",
    "userLink" : "https://twitter.com/intent/user?user_id=615898990"
  }
}, {
  "follower" : {
    "accountId" : "967685517",
    "userLink" : "https://twitter.com/intent/user?user_id=967685517"
  }
}, {
  "follower" : {
    "accountId" : "1823568687",
    "userLink" : "https://twitter.com/intent/user?user_id=1823568687"
  }
}, {
  "follower" : {
    "accountId" : "709699571155825532",
    "userLink" : "https://twitter.com/intent/user?user_id=709699571155825532"
  }
}, {
  "follower" : {
    "accountId" : "2815492646",
    "userLink" : "https://twitter.com/intent/user?user_id=2815492646"
  }
}, {
  "follower" : {
    "accountId" : "2982273584",
    "userLink" : "https://twitter.com/intent/user?user_id=2982273584"
  }
}, {
  "follower" : {
    "accountId" : "358446266",
    "userLink" : "https://twitter.com/intent/user?user_id=358446266"
  }
}, {
  "follower" : {
    "accountId" : "34112452",
    "userLink" : "https://twitter.com/intent/user?user_id=34112452"
  }
}, {
  "follower" : {
    "accountId" : "271846833",
    "userLink" : "https://twitter.com/intent/user?user_id=271846833"
  }
}, {
  "follower" : {
    "accountId" : "40613740",
    "userLink" : "https://twitter.com/intent/user?user_id=40613740"
  }
}, {
  "follower" : {
    "accountId" : "747530840",
    "userLink" : "https://twitter.com/intent/user?user_id=747530840"
  }
}, {
  "follower" : {
    "accountId" : "17645519",
    "userLink" : "https://twitter.com/intent/user?user_id=17645519"
  }
}, {
  "follower" : {
    "accountId" : "2385011878",
    "userLink" : "https://twitter.com/intent/user?user_id=2385011878"
  }
}, {
  "follower" : {
    "accountId" : "349587265",
    "userLink" : "https://twitter.com/intent/user?user_id=349587265"
  }
}, {
  "follower" : {
    "accountId" : "241895481",
    "userLink" : "https://twitter.com/intent/user?user_id=241895481"
  }
}, {
  "follower" : {
    "accountId" : "38756353",
    "userLink" : "https://twitter.com/intent/user?user_id=38756353"
  }
}, {
  "follower" : {
    "accountId" : "2401043821",
    "userLink" : "https://twitter.com/intent/user?user_id=2401043821"
  }
}, {
  "follower" : {
    "accountId" : "17715948",
    "userLink" : "https://twitter.com/intent/user?user_id=17715948"
  }
}, {
  "follower" : {
    "accountId" : "1373377891",
    "userLink" : "https://twitter.com/intent/user?user_id=1373377891"
  }
}, {
  "follower" : {
    "accountId" : "284239518",
    "userLink" : "https://twitter.com/intent/user?user_id=284239518"
  }
}, {
  "follower" : {
    "accountId" : "1656268104",
    "userLink" : "https://twitter.com/intent/user?user_id=1656268104"
  }
}, {
  "follower" : {
    "accountId" : "145042778",
    "userLink" : "https://twitter.com/intent/user?user_id=145042778"
  }
}, {
  "follower" : {
    "accountId" : "17663529",
    "userLink" : "https://twitter.com/intent/user?user_id=17663529"
  }
}, {
  "follower" : {
    "accountId" : "12361154",
    "userLink" : "https://twitter.com/intent/user?user_id=12361154"
  }
}, {
  "follower" : {
    "accountId" : "14076729",
    "userLink" : "https://twitter.com/intent/user?user_id=14076729"
  }
}, {
  "follower" : {
    "accountId" : "24640320",
    "userLink" : "https://twitter.com/intent/user?user_id=24640320"
  }
}, {
  "follower" : {
    "accountId" : "316256262",
    "userLink" : "https://twitter.com/intent/user?user_id=316256262"
  }
}, {
  "follower" : {
    "accountId" : "13327163",
    "userLink" : "https://twitter.com/intent/user?user_id=13327163"
  }
}, {
  "follower" : {
    "accountId" : "25940011",
    "userLink" : "https://twitter.com/intent/user?user_id=25940011"
  }
}, {
  "follower" : {
    "accountId" : "136433019",
    "userLink" : "https://twitter.com/intent/user?user_id=136433019"
  }
}, {
  "follower" : {
    "accountId" : "326583708",
    "userLink" : "https://twitter.com/intent/user?user_id=326583708"
  }
}, {
  "follower" : {
    "accountId" : "50643054",
    "userLink" : "https://twitter.com/intent/user?user_id=50643054"
  }
}, {
  "follower" : {
    "accountId" : "167031724",
    "userLink" : "https://twitter.com/intent/user?user_id=167031724"
  }
}, {
  "follower" : {
    "accountId" : "104974687",
    "userLink" : "https://twitter.com/intent/user?user_id=104974687"
  }
} ]