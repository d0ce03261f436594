window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "3086666862",
      "userLink" : "https://twitter.com/intent/user?user_id=3086666862"
    }
  },
  {
    "follower" : {
      "accountId" : "3282405140",
      "userLink" : "https://twitter.com/intent/user?user_id=3282405140"
    }
  },
  {
    "follower" : {
      "accountId" : "3774798074",
      "userLink" : "https://twitter.com/intent/user?user_id=3774798074"
    }
  },
  {
    "follower" : {
      "accountId" : "4430864291",
      "userLink" : "https://twitter.com/intent/user?user_id=4430864291"
    }
  },
  {
    "follower" : {
      "accountId" : "4659320486",
      "userLink" : "https://twitter.com/intent/user?user_id=4659320486"
    }
  },
  {
    "follower" : {
      "accountId" : "735621468779964296",
      "userLink" : "https://twitter.com/intent/user?user_id=735621468779964296"
    }
  },
  {
    "follower" : {
      "accountId" : "768236376687469374",
      "userLink" : "https://twitter.com/intent/user?user_id=768236376687469374"
    }
  },
  {
    "follower" : {
      "accountId" : "800851284589953857",
      "userLink" : "https://twitter.com/intent/user?user_id=800851284589953857"
    }
  },
  {
    "follower" : {
      "accountId" : "833466192491915777",
      "userLink" : "https://twitter.com/intent/user?user_id=833466192491915777"
    }
  },
  {
    "follower" : {
      "accountId" : "866081100396716766",
      "userLink" : "https://twitter.com/intent/user?user_id=866081100396716766"
    }
  },
  {
    "follower" : {
      "accountId" : "898696008300047011",
      "userLink" : "https://twitter.com/intent/user?user_id=898696008300047011"
    }
  },
  {
    "follower" : {
      "accountId" : "931310916207632697",
      "userLink" : "https://twitter.com/intent/user?user_id=931310916207632697"
    }
  },
  {
    "follower" : {
      "accountId" : "963925824110701521",
      "userLink" : "https://twitter.com/intent/user?user_id=963925824110701521"
    }
  },
  {
    "follower" : {
      "accountId" : "996540732012599585",
      "userLink" : "https://twitter.com/intent/user?user_id=996540732012599585"
    }
  },
  {
    "follower" : {
      "accountId" : "1029155639917182851",
      "userLink" : "https://twitter.com/intent/user?user_id=1029155639917182851"
    }
  },
  {
    "follower" : {
      "accountId" : "1061770547822183701",
      "userLink" : "https://twitter.com/intent/user?user_id=1061770547822183701"
    }
  },
  {
    "follower" : {
      "accountId" : "1094385455724510356",
      "userLink" : "https://twitter.com/intent/user?user_id=1094385455724510356"
    }
  },
  {
    "follower" : {
      "accountId" : "1127000363628031251",
      "userLink" : "https://twitter.com/intent/user?user_id=1127000363628031251"
    }
  },
  {
    "follower" : {
      "accountId" : "1159615271533719685",
      "userLink" : "https://twitter.com/intent/user?user_id=1159615271533719685"
    }
  },
  {
    "follower" : {
      "accountId" : "1192230179436824696",
      "userLink" : "https://twitter.com/intent/user?user_id=1192230179436824696"
    }
  },
  {
    "follower" : {
      "accountId" : "1224845087341599782",
      "userLink" : "https://twitter.com/intent/user?user_id=1224845087341599782"
    }
  },
  {
    "follower" : {
      "accountId" : "1257459995246932069",
      "userLink" : "https://twitter.com/intent/user?user_id=1257459995246932069"
    }
  },
  {
    "follower" : {
      "accountId" : "1290074903151290522",
      "userLink" : "https://twitter.com/intent/user?user_id=1290074903151290522"
    }
  },
  {
    "follower" : {
      "accountId" : "1322689811053400824",
      "userLink" : "https://twitter.com/intent/user?user_id=1322689811053400824"
    }
  },
  {
    "follower" : {
      "accountId" : "1355304718957718394",
      "userLink" : "https://twitter.com/intent/user?user_id=1355304718957718394"
    }
  },
  {
    "follower" : {
      "accountId" : "1387919626861175564",
      "userLink" : "https://twitter.com/intent/user?user_id=1387919626861175564"
    }
  },
  {
    "follower" : {
      "accountId" : "1420534534766610446",
      "userLink" : "https://twitter.com/intent/user?user_id=1420534534766610446"
    }
  },
  {
    "follower" : {
      "accountId" : "1453149442669702225",
      "userLink" : "https://twitter.com/intent/user?user_id=1453149442669702225"
    }
  },
  {
    "follower" : {
      "accountId" : "1485764350572702087",
      "userLink" : "https://twitter.com/intent/user?user_id=1485764350572702087"
    }
  },
  {
    "follower" : {
      "accountId" : "1518379258478246980",
      "userLink" : "https://twitter.com/intent/user?user_id=1518379258478246980"
    }
  },
  {
    "follower" : {
      "accountId" : "1550994166381919052",
      "userLink" : "https://twitter.com/intent/user?user_id=1550994166381919052"
    }
  }
]