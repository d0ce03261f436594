window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "3629005600",
      "userLink" : "https://twitter.com/intent/user?user_id=3629005600"
    }
  },
  {
    "follower" : {
      "accountId" : "24454216",
      "userLink" : "https://twitter.com/intent/user?user_id=24454216"
    }
  },
  {
    "follower" : {
      "accountId" : "116564877",
      "userLink" : "https://twitter.com/intent/user?user_id=116564877"
    }
  },
  {
    "follower" : {
      "accountId" : "1654307348152844130",
      "userLink" : "https://twitter.com/intent/user?user_id=1654307348152844130"
    }
  },
  {
    "follower" : {
      "accountId" : "81123876",
      "userLink" : "https://twitter.com/intent/user?user_id=81123876"
    }
  },
  {
    "follower" : {
      "accountId" : "38756070",
      "userLink" : "https://twitter.com/intent/user?user_id=38756070"
    }
  },
  {
    "follower" : {
      "accountId" : "1367836491",
      "userLink" : "https://twitter.com/intent/user?user_id=1367836491"
    }
  },
  {
    "follower" : {
      "accountId" : "1638403415605318751",
      "userLink" : "https://twitter.com/intent/user?user_id=1638403415605318751"
    }
  },
  {
    "follower" : {
      "accountId" : "266166364",
      "userLink" : "https://twitter.com/intent/user?user_id=266166364"
    }
  },
  {
    "follower" : {
      "accountId" : "827314327125997399",
      "userLink" : "https://twitter.com/intent/user?user_id=827314327125997399"
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
      "accountId" : "1449346282684654888",
      "userLink" : "https://twitter.com/intent/user?user_id=1449346282684654888"
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
      "accountId" : "1282366779032421318",
      "userLink" : "https://twitter.com/intent/user?user_id=1282366779032421318"
    }
  },
  {
    "follower" : {
      "accountId" : "2559590694",
      "userLink" : "https://twitter.com/intent/user?user_id=2559590694"
    }
  },
  {
    "follower" : {
      "accountId" : "1271004283664781393",
      "userLink" : "https://twitter.com/intent/user?user_id=1271004283664781393"
    }
  },
  {
    "follower" : {
      "accountId" : "1304815511928502607",
      "userLink" : "https://twitter.com/intent/user?user_id=1304815511928502607"
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
      "accountId" : "957386296000864961",
      "userLink" : "https://twitter.com/intent/user?user_id=957386296000864961"
    }
  },
  {
    "follower" : {
      "accountId" : "899301535777088840",
      "userLink" : "https://twitter.com/intent/user?user_id=899301535777088840"
    }
  },
  {
    "follower" : {
      "accountId" : "185267290",
      "userLink" : "https://twitter.com/intent/user?user_id=185267290"
    }
  },
  {
    "follower" : {
      "accountId" : "3225858706",
      "userLink" : "https://twitter.com/intent/user?user_id=3225858706"
    }
  },
  {
    "follower" : {
      "accountId" : "3236733141",
      "userLink" : "https://twitter.com/intent/user?user_id=3236733141"
    }
  }
]