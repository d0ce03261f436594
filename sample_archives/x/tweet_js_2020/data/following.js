window.YTD.following.part0 = [ {
  "following" : {
    "accountId" : "2895475812",
    "userLink" : "https://twitter.com/intent/user?user_id=2895475812"
  }
}, {
  "following" : {
    "accountId" : "1175733679817712006",
    "userLink" : "https://twitter.com/intent/user?user_id=1175733679817712006"
  }
}, {
  "following" : {
    "accountId" : "974711816",
    "userLink" : "https://twitter.com/intent/user?user_id=974711816"
  }
}, {
  "following" : {
    "accountId" : "1323509020",
    "userLink" : "https://twitter.com/intent/user?user_id=1323509020"
  }
}, {
  "following" : {
    "accountId" : "382977352",
    "userLink" : "https://twitter.com/intent/user?user_id=382977352"
  }
}, {
  "following" : {
    "accountId" : "1625142577",
    "userLink" : "https://twitter.com/intent/user?user_id=1625142577"
  }
}, {
  "following" : {
    "accountId" : "973627685469606188",
    "userLink" : "https://twitter.com/intent/user?user_id=973627685469606188"
  }
}, {
  "following" : {
    "accountId" : "2755016932",
    "userLink" : "https://twitter.com/intent/user?user_id=2755016932"
  }
}, {
  "following" : {
    "accountId" : "1115721573",
    "userLink" : "https://twitter.com/intent/user?user_id=1115721573"
  }
}, {
  "following" : {
    "accountId" : "157957873",
    "userLink" : "https://twitter.com/intent/user?user_id=157957873"
  }
}, {
  "following" : {
    "accountId" : "615898990",
    "userLink" : "https://twitter.com/intent/user?user_id=615898990"
  }
}, {
  "following" : {
    "accountId" : "709699571155825532",
    "userLink" : "https://twitter.com/intent/user?user_id=709699571155825532"
  }
}, {
  "following" : {
    "accountId" : "358446266",
    "userLink" : "https://twitter.com/intent/user?user_id=358446266"
  }
}, {
  "following" : {
    "accountId" : "40613740",
    "userLink" : "https://twitter.com/intent/user?user_id=40613740"
  }
}, {
  "following" : {
    "accountId" : "2385011878",
    "userLink" : "https://twitter.com/intent/user?user_id=2385011878"
  }
}, {
  "following" : {
    "accountId" : "38756353",
    "userLink" : "https://twitter.com/intent/user?user_id=38756353"
  }
}, {
  "following" : {
    "accountId" : "1373377891",
    "userLink" : "https://twitter.com/intent/user?user_id=1373377891"
  }
}, {
  "following" : {
    "accountId" : "145042778",
    "userLink" : "https://twitter.com/intent/user?user_id=145042778"
  }
}, {
  "following" : {
    "accountId" : "14076729",
    "userLink" : "https://twitter.com/intent/user?user_id=14076729"
  }
}, {
  "following" : {
    "accountId" : "13327163",
    "userLink" : "https://twitter.com/intent/user?user_id=13327163"
  }
}, {
  "following" : {
    "accountId" : "326583708",
    "userLink" : "https://twitter.com/intent/user?user_id=326583708"
  }
}, {
  "following" : {
    "accountId" : "104974687",
    "userLink" : "https://twitter.com/intent/user?user_id=104974687"
  }
}, {
  "following" : {
    "accountId" : "4445443134",
    "userLink" : "https://twitter.com/intent/user?user_id=4445443134"
  }
}, {
  "following" : {
    "accountId" : "1047315886",
    "userLink" : "https://twitter.com/intent/user?user_id=1047315886"
  }
}, {
  "following" : {
    "accountId" : "101662363",
    "userLink" : "https://twitter.com/intent/user?user_id=101662363"
  }
}, {
  "following" : {
    "accountId" : "2466956842",
    "userLink" : "https://twitter.com/intent/user?user_id=2466956842"
  }
}, {
  "following" : {
    "accountId" : "1221000328",
    "userLink" : "https://twitter.com/intent/user?user_id=1221000328"
  }
}, {
  "following" : {
    "accountId" : "109610779",
    "userLink" : "https://twitter.com/intent/user?user_id=109610779"
  }
}, {
  "following" : {
    "accountId" : "122193964",
    "userLink" : "https://twitter.com/intent/user?user_id=122193964"
  }
}, {
  "following" : {
    "accountId" : "1164146868879919048",
    "userLink" : "https://twitter.com/intent/user?user_id=1164146868879919048"
  }
}, {
  "following" : {
    "accountId" : "1437098873",
    "userLink" : "https://twitter.com/intent/user?user_id=1437098873"
  }
}, {
  "following" : {
    "accountId" : "883371480",
    "userLink" : "https://twitter.com/intent/user?user_id=883371480"
  }
}, {
  "following" : {
    "accountId" : "1237623923",
    "userLink" : "https://twitter.com/intent/user?user_id=1237623923"
  }
}, {
  "following" : {
    "accountId" : "1054771153",
    "userLink" : "https://twitter.com/intent/user?user_id=1054771153"
  }
}, {
  "following" : {
    "accountId" : "17752015",
    "userLink" : "https://twitter.com/intent/user?user_id=17752015"
  }
}, {
  "following" : {
    "accountId" : "855208290022876076",
    "userLink" : "https://twitter.com/intent/user?user_id=855208290022876076"
  }
}, {
  "following" : {
    "accountId" : "13761262",
    "userLink" : "https://twitter.com/intent/user?user_id=13761262"
  }
}, {
  "following" : {
    "accountId" : "1003935000559284550",
    "userLink" : "https://twitter.com/intent/user?user_id=1003935000559284550"
  }
}, {
  "following" : {
    "accountId" : "1878039092",
    "userLink" : "https://twitter.com/intent/user?user_id=1878039092"
  }
}, {
  "following" : {
    "accountId" : "1582344478",
    "userLink" : "https://twitter.com/intent/user?user_id=1582344478"
  }
}, {
  "following" : {
    "accountId" : "958802636961000774",
    "userLink" : "https://twitter.com/intent/user?user_id=958802636961000774"
  }
}, {
  "following" : {
    "accountId" : "1179443307",
    "userLink" : "https://twitter.com/intent/user?user_id=1179443307"
  }
}, {
  "following" : {
    "accountId" : "658531299",
    "userLink" : "https://twitter.com/intent/user?user_id=658531299"
  }
}, {
  "following" : {
    "accountId" : "144380891",
    "userLink" : "https://twitter.com/intent/user?user_id=144380891"
  }
}, {
  "following" : {
    "accountId" : "262551485",
    "userLink" : "https://twitter.com/intent/user?user_id=262551485"
  }
}, {
  "following" : {
    "accountId" : "17963120",
    "userLink" : "https://twitter.com/intent/user?user_id=17963120"
  }
}, {
  "following" : {
    "accountId" : "1434328002",
    "userLink" : "https://twitter.com/intent/user?user_id=1434328002"
  }
}, {
  "following" : {
    "accountId" : "510875600",
    "userLink" : "https://twitter.com/intent/user?user_id=510875600"
  }
}, {
  "following" : {
    "accountId" : "2588093324",
    "userLink" : "https://twitter.com/intent/user?user_id=2588093324"
  }
}, {
  "following" : {
    "accountId" : "552135166",
    "userLink" : "https://twitter.com/intent/user?user_id=552135166"
  }
}, {
  "following" : {
    "accountId" : "1450951159",
    "userLink" : "https://twitter.com/intent/user?user_id=1450951159"
  }
}, {
  "following" : {
    "accountId" : "15704079",
    "userLink" : "https://twitter.com/intent/user?user_id=15704079"
  }
}, {
  "following" : {
    "accountId" : "257387839",
    "userLink" : "https://twitter.com/intent/user?user_id=257387839"
  }
}, {
  "following" : {
    "accountId" : "477118284",
    "userLink" : "https://twitter.com/intent/user?user_id=477118284"
  }
}, {
  "following" : {
    "accountId" : "601833286",
    "userLink" : "https://twitter.com/intent/user?user_id=601833286"
  }
}, {
  "following" : {
    "accountId" : "163540650",
    "userLink" : "https://twitter.com/intent/user?user_id=163540650"
  }
}, {
  "following" : {
    "accountId" : "1348443610",
    "userLink" : "https://twitter.com/intent/user?user_id=1348443610"
  }
}, {
  "following" : {
    "accountId" : "37270100",
    "userLink" : "https://twitter.com/intent/user?user_id=37270100"
  }
}, {
  "following" : {
    "accountId" : "350268598",
    "userLink" : "https://twitter.com/intent/user?user_id=350268598"
  }
}, {
  "following" : {
    "accountId" : "327100295",
    "userLink" : "https://twitter.com/intent/user?user_id=327100295"
  }
}, {
  "following" : {
    "accountId" : "16516466",
    "userLink" : "https://twitter.com/intent/user?user_id=16516466"
  }
}, {
  "following" : {
    "accountId" : "35783809",
    "userLink" : "https://twitter.com/intent/user?user_id=35783809"
  }
} ]