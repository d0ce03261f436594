window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "14373095",
      "userLink" : "https://twitter.com/intent/user?user_id=14373095"
    }
  },
  {
    "follower" : {
      "accountId" : "22782352",
      "userLink" : "https://twitter.com/intent/user?user_id=22782352"
    }
  },
  {
    "follower" : {
      "accountId" : "3323727171",
      "userLink" : "https://twitter.com/intent/user?user_id=3323727171"
    }
  },
  {
    "follower" : {
      "accountId" : "153653122",
      "userLink" : "https://twitter.com/intent/user?user_id=153653122"
    }
  },
  {
    "follower" : {
      "accountId" : "122194156",
      "userLink" : "https://twitter.com/intent/user?user_id=122194156"
    }
  },
  {
    "follower" : {
      "accountId" : "357083176",
      "userLink" : "https://twitter.com/intent/user?user_id=357083176"
    }
  },
  {
    "follower" : {
      "accountId" : "2115371590",
      "userLink" : "https://twitter.com/intent/user?user_id=2115371590"
    }
  },
  {
    "follower" : {
      "accountId" : "707094551854868763",
      "userLink" : "https://twitter.com/intent/user?user_id=707094551854868763"
    }
  },
  {
    "follower" : {
      "accountId" : "2539995132",
      "userLink" : "https://twitter.com/intent/user?user_id=2539995132"
    }
  },
  {
    "follower" : {
      "accountId" : "4445443355",
      "userLink" : "https://twitter.com/intent/user?user_id=4445443355"
    }
  },
  {
    "follower" : {
      "accountId" : "1450951172",
      "userLink" : "https://twitter.com/intent/user?user_id=1450951172"
    }
  },
  {
    "follower" : {
      "accountId" : "1085245915",
      "userLink" : "https://twitter.com/intent/user?user_id=1085245915"
    }
  },
  {
    "follower" : {
      "accountId" : "1553039447423846508",
      "userLink" : "https://twitter.com/intent/user?user_id=1553039447423846508"
    }
  },
  {
    "follower" : {
      "accountId" : "1658776622331728160",
      "userLink" : "https://twitter.com/intent/user?user_id=1658776622331728160"
    }
  },
  {
    "follower" : {
      "accountId" : "1967525086",
      "userLink" : "https://twitter.com/intent/user?user_id=1967525086"
    }
  },
  {
    "follower" : {
      "accountId" : "1979197550",
      "userLink" : "https://twitter.com/intent/user?user_id=1979197550"
    }
  },
  {
    "follower" : {
      "accountId" : "1149735710094592605",
      "userLink" : "https://twitter.com/intent/user?user_id=1149735710094592605"
    }
  },
  {
    "follower" : {
      "accountId" : "1636822297215321228",
      "userLink" : "https://twitter.com/intent/user?user_id=1636822297215321228"
    }
  },
  {
    "follower" : {
      "accountId" : "186042901",
      "userLink" : "https://twitter.com/intent/user?user_id=186042901"
    }
  },
  {
    "follower" : {
      "accountId" : "17821910",
      "userLink" : "https://twitter.com/intent/user?user_id=17821910"
    }
  },
  {
    "follower" : {
      "accountId" : "17927812",
      "userLink" : "https://twitter.com/intent/user?user_id=17927812"
    }
  },
  {
    "follower" : {
      "accountId" : "1467573987",
      "userLink" : "https://twitter.com/intent/user?user_id=1467573987"
    }
  },
  {
    "follower" : {
      "accountId" : "1745754472",
      "userLink" : "https://twitter.com/intent/user?user_id=1745754472"
    }
  },
  {
    "follower" : {
      "accountId" : "459301972",
      "userLink" : "https://twitter.com/intent/user?user_id=459301972"
    }
  },
  {
    "follower" : {
      "accountId" : "33927029",
      "userLink" : "https://twitter.com/intent/user?user_id=33927029"
    }
  },
  {
    "follower" : {
      "accountId" : "457427111",
      "userLink" : "https://twitter.com/intent/user?user_id=457427111"
    }
  },
  {
    "follower" : {
      "accountId" : "1442999948407751911",
      "userLink" : "https://twitter.com/intent/user?user_id=1442999948407751911"
    }
  },
  {
    "follower" : {
      "accountId" : "1517164680313886280",
      "userLink" : "https://twitter.com/intent/user?user_id=1517164680313886280"
    }
  },
  {
    "follower" : {
      "accountId" : "144049432",
      "userLink" : "https://twitter.com/intent/user?user_id=144049432"
    }
  },
  {
    "follower" : {
      "accountId" : "1273509616941530257",
      "userLink" : "https://twitter.com/intent/user?user_id=1273509616941530257"
    }
  },
  {
    "follower" : {
      "accountId" : "1062313794076069262",
      "userLink" : "https://twitter.com/intent/user?user_id=1062313794076069262"
    }
  },
  {
    "follower" : {
      "accountId" : "1142330406338149742",
      "userLink" : "https://twitter.com/intent/user?user_id=1142330406338149742"
    }
  },
  {
    "follower" : {
      "accountId" : "17098422",
      "userLink" : "https://twitter.com/intent/user?user_id=17098422"
    }
  },
  {
    "follower" : {
      "accountId" : "858706125652074950",
      "userLink" : "https://twitter.com/intent/user?user_id=858706125652074950"
    }
  },
  {
    "follower" : {
      "accountId" : "934417981111259760",
      "userLink" : "https://twitter.com/intent/user?user_id=934417981111259760"
    }
  },
  {
    "follower" : {
      "accountId" : "1052000982",
      "userLink" : "https://twitter.com/intent/user?user_id=1052000982"
    }
  },
  {
    "follower" : {
      "accountId" : "1483379658063367250",
      "userLink" : "https://twitter.com/intent/user?user_id=1483379658063367250"
    }
  },
  {
    "follower" : {
      "accountId" : "1476172619052322489",
      "userLink" : "https://twitter.com/intent/user?user_id=1476172619052322489"
    }
  },
  {
    "follower" : {
      "accountId" : "31511934",
      "userLink" : "https://twitter.com/intent/user?user_id=31511934"
    }
  },
  {
    "follower" : {
      "accountId" : "1447102334236444639",
      "userLink" : "https://twitter.com/intent/user?user_id=1447102334236444639"
    }
  },
  {
    "follower" : {
      "accountId" : "87484277",
      "userLink" : "https://twitter.com/intent/user?user_id=87484277"
    }
  },
  {
    "follower" : {
      "accountId" : "1001656411356631189",
      "userLink" : "https://twitter.com/intent/user?user_id=1001656411356631189"
    }
  },
  {
    "follower" : {
      "accountId" : "3862273677",
      "userLink" : "https://twitter.com/intent/user?user_id=3862273677"
    }
  },
  {
    "follower" : {
      "accountId" : "16198137",
      "userLink" : "https://twitter.com/intent/user?user_id=16198137"
    }
  },
  {
    "follower" : {
      "accountId" : "1420144481270608895",
      "userLink" : "https://twitter.com/intent/user?user_id=1420144481270608895"
    }
  },
  {
    "follower" : {
      "accountId" : "388428827",
      "userLink" : "https://twitter.com/intent/user?user_id=388428827"
    }
  },
  {
    "follower" : {
      "accountId" : "15580615",
      "userLink" : "https://twitter.com/intent/user?user_id=15580615"
    }
  },
  {
    "follower" : {
      "accountId" : "987020538542983480",
      "userLink" : "https://twitter.com/intent/user?user_id=987020538542983480"
    }
  },
  {
    "follower" : {
      "accountId" : "128817100",
      "userLink" : "https://twitter.com/intent/user?user_id=128817100"
    }
  },
  {
    "follower" : {
      "accountId" : "1385867462965897328",
      "userLink" : "https://twitter.com/intent/user?user_id=1385867462965897328"
    }
  }
];