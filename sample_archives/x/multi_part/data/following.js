window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "14373095",
      "userLink" : "https://twitter.com/intent/user?user_id=14373095"
    }
  },
  {
    "following" : {
      "accountId" : "122194156",
      "userLink" : "https://twitter.com/intent/user?user_id=122194156"
    }
  },
  {
    "following" : {
      "accountId" : "2539995132",
      "userLink" : "https://twitter.com/intent/user?user_id=2539995132"
    }
  },
  {
    "following" : {
      "accountId" : "1553039447423846508",
      "userLink" : "https://twitter.com/intent/user?user_id=1553039447423846508"
    }
  },
  {
    "following" : {
      "accountId" : "1149735710094592605",
      "userLink" : "https://twitter.com/intent/user?user_id=1149735710094592605"
    }
  },
  {
    "following" : {
      "accountId" : "17927812",
      "userLink" : "https://twitter.com/intent/user?user_id=17927812"
    }
  },
  {
    "following" : {
      "accountId" : "33927029",
      "userLink" : "https://twitter.com/intent/user?user_id=33927029"
    }
  },
  {
    "following" : {
      "accountId" : "144049432",
      "userLink" : "https://twitter.com/intent/user?user_id=144049432"
    }
  },
  {
    "following" : {
      "accountId" : "17098422",
      "userLink" : "https://twitter.com/intent/user?user_id=17098422"
    }
  },
  {
    "following" : {
      "accountId" : "1483379658063367250",
      "userLink" : "https://twitter.com/intent/user?user_id=1483379658063367250"
    }
  },
  {
    "following" : {
      "accountId" : "87484277",
      "userLink" : "https://twitter.com/intent/user?user_id=87484277"
    }
  },
  {
    "following" : {
      "accountId" : "1420144481270608895",
      "userLink" : "https://twitter.com/intent/user?user_id=1420144481270608895"
    }
  },
  {
    "following" : {
      "accountId" : "128817100",
      "userLink" : "https://twitter.com/intent/user?user_id=128817100"
    }
  },
  {
    "following" : {
      "accountId" : "3803956436",
      "userLink" : "https://twitter.com/intent/user?user_id=3803956436"
    }
  },
  {
    "following" : {
      "accountId" : "191474943",
      "userLink" : "https://twitter.com/intent/user?user_id=191474943"
    }
  },
  {
    "following" : {
      "accountId" : "18157392",
      "userLink" : "https://twitter.com/intent/user?user_id=18157392"
    }
  },
  {
    "following" : {
      "accountId" : "14866431",
      "userLink" : "https://twitter.com/intent/user?user_id=14866431"
    }
  },
  {
    "following" : {
      "accountId" : "2936443102",
      "userLink" : "https://twitter.com/intent/user?user_id=2936443102"
    }
  },
  {
    "following" : {
      "accountId" : "96760487",
      "userLink" : "https://twitter.com/intent/user?user_id=96760487"
    }
  },
  {
    "following" : {
      "accountId" : "1203711700761981233",
      "userLink" : "https://twitter.com/intent/user?user_id=1203711700761981233"
    }
  },
  {
    "following" : {
      "accountId" : "1187754380",
      "userLink" : "https://twitter.com/intent/user?user_id=1187754380"
    }
  },
  {
    "following" : {
      "accountId" : "396605744",
      "userLink" : "https://twitter.com/intent/user?user_id=396605744"
    }
  },
  {
    "following" : {
      "accountId" : "2733558261",
      "userLink" : "https://twitter.com/intent/user?user_id=2733558261"
    }
  }
]
