window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "3086666862",
      "userLink" : "https://twitter.com/intent/user?user_id=3086666862"
    }
  },
  {
    "following" : {
      "accountId" : "3774798074",
      "userLink" : "https://twitter.com/intent/user?user_id=3774798074"
    }
  },
  {
    "following" : {
      "accountId" : "4659320486",
      "userLink" : "https://twitter.com/intent/user?user_id=4659320486"
    }
  },
  {
    "following" : {
      "accountId" : "768236376687469374",
      "userLink" : "https://twitter.com/intent/user?user_id=768236376687469374"
    }
  },
  {
    "following" : {
      "accountId" : "833466192491915777",
      "userLink" : "https://twitter.com/intent/user?user_id=833466192491915777"
    }
  },
  {
    "following" : {
      "accountId" : "898696008300047011",
      "userLink" : "https://twitter.com/intent/user?user_id=898696008300047011"
    }
  },
  {
    "following" : {
      "accountId" : "963925824110701521",
      "userLink" : "https://twitter.com/intent/user?user_id=963925824110701521"
    }
  },
  {
    "following" : {
      "accountId" : "1029155639917182851",
      "userLink" : "https://twitter.com/intent/user?user_id=1029155639917182851"
    }
  },
  {
    "following" : {
      "accountId" : "1094385455724510356",
      "userLink" : "https://twitter.com/intent/user?user_id=1094385455724510356"
    }
  },
  {
    "following" : {
      "accountId" : "1159615271533719685",
      "userLink" : "https://twitter.com/intent/user?user_id=1159615271533719685"
    }
  },
  {
    "following" : {
      "accountId" : "1224845087341599782",
      "userLink" : "https://twitter.com/intent/user?user_id=1224845087341599782"
    }
  },
  {
    "following" : {
      "accountId" : "1290074903151290522",
      "userLink" : "https://twitter.com/intent/user?user_id=1290074903151290522"
    }
  },
  {
    "following" : {
      "accountId" : "1355304718957718394",
      "userLink" : "https://twitter.com/intent/user?user_id=1355304718957718394"
    }
  },
  {
    "following" : {
      "accountId" : "1420534534766610446",
      "userLink" : "https://twitter.com/intent/user?user_id=1420534534766610446"
    }
  },
  {
    "following" : {
      "accountId" : "1485764350572702087",
      "userLink" : "https://twitter.com/intent/user?user_id=1485764350572702087"
    }
  },
  {
    "following" : {
      "accountId" : "1550994166381919052",
      "userLink" : "https://twitter.com/intent/user?user_id=1550994166381919052"
    }
  }
]