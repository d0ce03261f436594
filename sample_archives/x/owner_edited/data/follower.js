window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "1311771622505814128",
      "userLink" : "https://twitter.com/intent/user?user_id=1311771622505814128"
    }
  },
  {
    "follower" : {
      "accountId" : "1277989121031519370",
      "userLink" : "https://twitter.com/intent/user?user_id=1277989121031519370"
    }
  },
  {
    "follower" : {
      "accountId" : "435446591",
      "userLink" : "https://twitter.com/intent/user?user_id=435446591"
    }
  },
  {
    "follower" : {
      "accountId" : "3293279346",
      "userLink" : "https://twitter.com/intent/user?user_id=3293279346"
    }
  },
  {
    "follower" : {
      "accountId" : "1373377876",
      "userLink" : "https://twitter.com/intent/user?user_id=1373377876"
    }
  },
  {
    "follower" : {
      "accountId" : "1134865853839095540",
      "userLink" : "https://twitter.com/intent/user?user_id=1134865853839095540"
    }
  },
  {
    "follower" : {
      "accountId" : "40984730",
      "userLink" : "https://twitter.com/intent/user?user_id=40984730"
    }
  },
  {
    "follower" : {
      "accountId" : "1445899353325455616",
      "userLink" : "https://twitter.com/intent/user?user_id=1445899353325455616"
    }
  },
  {
    "follower" : {
      "accountId" : "229108260",
      "userLink" : "https://twitter.com/intent/user?user_id=229108260"
    }
  },
  {
    "follower" : {
      "accountId" : "118882883",
      "userLink" : "https://twitter.com/intent/user?user_id=118882883"
    }
  },
  {
    "follower" : {
      "accountId" : "1395572998534626009",
      "userLink" : "https://twitter.com/intent/user?user_id=1395572998534626009"
    }
  },
  {
    "follower" : {
      "accountId" : "17186969",
      "userLink" : "https://twitter.com/intent/user?user_id=17186969"
    }
  },
  {
    "follower" : {
      "accountId" : "539007204",
      "userLink" : "https://twitter.com/intent/user?user_id=539007204"
    }
  },
  {
    "follower" : {
      "accountId" : "1116605624221939893",
      "userLink" : "https://twitter.com/intent/user?user_id=1116605624221939893"
    }
  },
  {
    "follower" : {
      "accountId" : "1036389455361550225",
      "userLink" : "https://twitter.com/intent/user?user_id=1036389455361550225"
    }
  },
  {
    "follower" : {
      "accountId" : "18281283",
      "userLink" : "https://twitter.com/intent/user?user_id=18281283"
    }
  },
  {
    "follower" : {
      "accountId" : "67077127",
      "userLink" : "https://twitter.com/intent/user?user_id=67077127"
    }
  },
  {
    "follower" : {
      "accountId" : "1042632473",
      "userLink" : "https://twitter.com/intent/user?user_id=1042632473"
    }
  },
  {
    "follower" : {
      "accountId" : "1207020566216017484",
      "userLink" : "https://twitter.com/intent/user?user_id=1207020566216017484"
    }
  },
  {
    "follower" : {
      "accountId" : "55680535",
      "userLink" : "https://twitter.com/intent/user?user_id=55680535"
    }
  },
  {
    "follower" : {
      "accountId" : "14155603",
      "userLink" : "https://twitter.com/intent/user?user_id=14155603"
    }
  },
  {
    "follower" : {
      "accountId" : "4321520095",
      "userLink" : "https://twitter.com/intent/user?user_id=4321520095"
    }
  },
  {
    "follower" : {
      "accountId" : "1835240465",
      "userLink" : "https://twitter.com/intent/user?user_id=1835240465"
    }
  },
  {
    "follower" : {
      "accountId" : "183715008",
      "userLink" : "https://twitter.com/intent/user?user_id=183715008"
    }
  },
  {
    "follower" : {
      "accountId" : "47299604",
      "userLink" : "https://twitter.com/intent/user?user_id=47299604"
    }
  },
  {
    "follower" : {
      "accountId" : "36155672",
      "userLink" : "https://twitter.com/intent/user?user_id=36155672"
    }
  },
  {
    "follower" : {
      "accountId" : "819001250151357988",
      "userLink" : "https://twitter.com/intent/user?user_id=819001250151357988"
    }
  },
  {
    "follower" : {
      "accountId" : "2770623469",
      "userLink" : "https://twitter.com/intent/user?user_id=2770623469"
    }
  },
  {
    "follower" : {
      "accountId" : "3197584746",
      "userLink" : "https://twitter.com/intent/user?user_id=3197584746"
    }
  },
  {
    "follower" : {
      "accountId" : "1082625990457973382",
      "userLink" : "https://twitter.com/intent/user?user_id=1082625990457973382"
    }
  },
  {
    "follower" : {
      "accountId" : "1209918776",
      "userLink" : "https://twitter.com/intent/user?user_id=1209918776"
    }
  },
  {
    "follower" : {
      "accountId" : "241379298",
      "userLink" : "https://twitter.com/intent/user?user_id=241379298"
    }
  },
  {
    "follower" : {
      "accountId" : "3803956862",
      "userLink" : "https://twitter.com/intent/user?user_id=3803956862"
    }
  },
  {
    "follower" : {
      "accountId" : "632768638",
      "userLink" : "https://twitter.com/intent/user?user_id=632768638"
    }
  },
  {
    "follower" : {
      "accountId" : "514626711",
      "userLink" : "https://twitter.com/intent/user?user_id=514626711"
    }
  },
  {
    "follower" : {
      "accountId" : "2518617876",
      "userLink" : "https://twitter.com/intent/user?user_id=2518617876"
    }
  },
  {
    "follower" : {
      "accountId" : "995495507261531006",
      "userLink" : "https://twitter.com/intent/user?user_id=995495507261531006"
    }
  },
  {
    "follower" : {
      "accountId" : "921446605257019283",
      "userLink" : "https://twitter.com/intent/user?user_id=921446605257019283"
    }
  },
  {
    "follower" : {
      "accountId" : "930212994",
      "userLink" : "https://twitter.com/intent/user?user_id=930212994"
    }
  },
  {
    "follower" : {
      "accountId" : "43956568",
      "userLink" : "https://twitter.com/intent/user?user_id=43956568"
    }
  },
  {
    "follower" : {
      "accountId" : "2786229937",
      "userLink" : "https://twitter.com/intent/user?user_id=2786229937"
    }
  },
  {
    "follower" : {
      "accountId" : "334595880",
      "userLink" : "https://twitter.com/intent/user?user_id=334595880"
    }
  },
  {
    "follower" : {
      "accountId" : "26311593",
      "userLink" : "https://twitter.com/intent/user?user_id=26311593"
    }
  },
  {
    "follower" : {
      "accountId" : "807924462384238787",
      "userLink" : "https://twitter.com/intent/user?user_id=807924462384238787"
    }
  },
  {
    "follower" : {
      "accountId" : "360490058",
      "userLink" : "https://twitter.com/intent/user?user_id=360490058"
    }
  }
]