window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "42470409",
      "userLink" : "https://twitter.com/intent/user?user_id=42470409"
    }
  },
  {
    "follower" : {
      "accountId" : "1695144270496325683",
      "userLink" : "https://twitter.com/intent/user?user_id=1695144270496325683"
    }
  },
  {
    "follower" : {
      "accountId" : "3199760074",
      "userLink" : "https://twitter.com/intent/user?user_id=3199760074"
    }
  },
  {
    "follower" : {
      "accountId" : "535256642",
      "userLink" : "https://twitter.com/intent/user?user_id=535256642"
    }
  },
  {
    "follower" : {
      "accountId" : "18192416",
      "userLink" : "https://twitter.com/intent/user?user_id=18192416"
    }
  },
  {
    "follower" : {
      "accountId" : "737737612589977702",
      "userLink" : "https://twitter.com/intent/user?user_id=737737612589977702"
    }
  },
  {
    "follower" : {
      "accountId" : "75823322",
      "userLink" : "https://twitter.com/intent/user?user_id=75823322"
    }
  },
  {
    "follower" : {
      "accountId" : "2150388081",
      "userLink" : "https://twitter.com/intent/user?user_id=2150388081"
    }
  },
  {
    "follower" : {
      "accountId" : "438171730",
      "userLink" : "https://twitter.com/intent/user?user_id=438171730"
    }
  },
  {
    "follower" : {
      "accountId" : "19996215",
      "userLink" : "https://twitter.com/intent/user?user_id=19996215"
    }
  },
  {
    "follower" : {
      "accountId" : "2522181059",
      "userLink" : "https://twitter.com/intent/user?user_id=2522181059"
    }
  },
  {
    "follower" : {
      "accountId" : "941566308252076174",
      "userLink" : "https://twitter.com/intent/user?user_id=941566308252076174"
    }
  },
  {
    "follower" : {
      "accountId" : "931351051501549399",
      "userLink" : "https://twitter.com/intent/user?user_id=931351051501549399"
    }
  },
  {
    "follower" : {
      "accountId" : "1400439095817951333",
      "userLink" : "https://twitter.com/intent/user?user_id=1400439095817951333"
    }
  },
  {
    "follower" : {
      "accountId" : "192638847",
      "userLink" : "https://twitter.com/intent/user?user_id=192638847"
    }
  },
  {
    "follower" : {
      "accountId" : "51757709",
      "userLink" : "https://twitter.com/intent/user?user_id=51757709"
    }
  },
  {
    "follower" : {
      "accountId" : "2874017139",
      "userLink" : "https://twitter.com/intent/user?user_id=2874017139"
    }
  },
  {
    "follower" : {
      "accountId" : "4445443296",
      "userLink" : "https://twitter.com/intent/user?user_id=4445443296"
    }
  },
  {
    "follower" : {
      "accountId" : "17310334",
      "userLink" : "https://twitter.com/intent/user?user_id=17310334"
    }
  },
  {
    "follower" : {
      "accountId" : "1398825706453310823",
      "userLink" : "https://twitter.com/intent/user?user_id=1398825706453310823"
    }
  },
  {
    "follower" : {
      "accountId" : "1410700569608430888",
      "userLink" : "https://twitter.com/intent/user?user_id=1410700569608430888"
    }
  },
  {
    "follower" : {
      "accountId" : "218633109",
      "userLink" : "https://twitter.com/intent/user?user_id=218633109"
    }
  },
  {
    "follower" : {
      "accountId" : "2388573886",
      "userLink" : "https://twitter.com/intent/user?user_id=2388573886"
    }
  },
  {
    "follower" : {
      "accountId" : "747493970541458002",
      "userLink" : "https://twitter.com/intent/user?user_id=747493970541458002"
    }
  },
  {
    "follower" : {
      "accountId" : "13011920",
      "userLink" : "https://twitter.com/intent/user?user_id=13011920"
    }
  },
  {
    "follower" : {
      "accountId" : "1431557856",
      "userLink" : "https://twitter.com/intent/user?user_id=1431557856"
    }
  },
  {
    "follower" : {
      "accountId" : "2376103893",
      "userLink" : "https://twitter.com/intent/user?user_id=2376103893"
    }
  },
  {
    "follower" : {
      "accountId" : "153652486",
      "userLink" : "https://twitter.com/intent/user?user_id=153652486"
    }
  },
  {
    "follower" : {
      "accountId" : "17362911",
      "userLink" : "https://twitter.com/intent/user?user_id=17362911"
    }
  },
  {
    "follower" : {
      "accountId" : "712830229019147810",
      "userLink" : "https://twitter.com/intent/user?user_id=712830229019147810"
    }
  },
  {
    "follower" : {
      "accountId" : "804196497881128529",
      "userLink" : "https://twitter.com/intent/user?user_id=804196497881128529"
    }
  },
  {
    "follower" : {
      "accountId" : "1169331854899597393",
      "userLink" : "https://twitter.com/intent/user?user_id=1169331854899597393"
    }
  },
  {
    "follower" : {
      "accountId" : "1224777462578870607",
      "userLink" : "https://twitter.com/intent/user?user_id=1224777462578870607"
    }
  },
  {
    "follower" : {
      "accountId" : "718535233240451478",
      "userLink" : "https://twitter.com/intent/user?user_id=718535233240451478"
    }
  },
  {
    "follower" : {
      "accountId" : "467741355",
      "userLink" : "https://twitter.com/intent/user?user_id=467741355"
    }
  },
  {
    "follower" : {
      "accountId" : "2874016528",
      "userLink" : "https://twitter.com/intent/user?user_id=2874016528"
    }
  },
  {
    "follower" : {
      "accountId" : "19067794",
      "userLink" : "https://twitter.com/intent/user?user_id=19067794"
    }
  },
  {
    "follower" : {
      "accountId" : "3099716658",
      "userLink" : "https://twitter.com/intent/user?user_id=3099716658"
    }
  },
  {
    "follower" : {
      "accountId" : "52128585",
      "userLink" : "https://twitter.com/intent/user?user_id=52128585"
    }
  },
  {
    "follower" : {
      "accountId" : "399330889",
      "userLink" : "https://twitter.com/intent/user?user_id=399330889"
    }
  },
  {
    "follower" : {
      "accountId" : "82183221",
      "userLink" : "https://twitter.com/intent/user?user_id=82183221"
    }
  },
  {
    "follower" : {
      "accountId" : "660873968",
      "userLink" : "https://twitter.com/intent/user?user_id=660873968"
    }
  },
  {
    "follower" : {
      "accountId" : "2303066310",
      "userLink" : "https://twitter.com/intent/user?user_id=2303066310"
    }
  },
  {
    "follower" : {
      "accountId" : "939581203",
      "userLink" : "https://twitter.com/intent/user?user_id=939581203"
    }
  },
  {
    "follower" : {
      "accountId" : "86689461",
      "userLink" : "https://twitter.com/intent/user?user_id=86689461"
    }
  },
  {
    "follower" : {
      "accountId" : "2417076751",
      "userLink" : "https://twitter.com/intent/user?user_id=2417076751"
    }
  },
  {
    "follower" : {
      "accountId" : "2940344922",
      "userLink" : "https://twitter.com/intent/user?user_id=2940344922"
    }
  },
  {
    "follower" : {
      "accountId" : "15122247",
      "userLink" : "https://twitter.com/intent/user?user_id=15122247"
    }
  },
  {
    "follower" : {
      "accountId" : "887119339192672961",
      "userLink" : "https://twitter.com/intent/user?user_id=887119339192672961"
    }
  },
  {
    "follower" : {
      "accountId" : "3043169978",
      "userLink" : "https://twitter.com/intent/user?user_id=3043169978"
    }
  }
]