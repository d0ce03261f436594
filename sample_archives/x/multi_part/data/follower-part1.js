window.YTD.follower.part1 = [
  {
    "follower" : {
      "accountId" : "185655512",
      "userLink" : "https://twitter.com/intent/user?user_id=185655512"
    }
  },
  {
    "follower" : {
      "accountId" : "2932541671",
      "userLink" : "https://twitter.com/intent/user?user_id=2932541671"
    }
  },
  {
    "follower" : {
      "accountId" : "3803956436",
      "userLink" : "https://twitter.com/intent/user?user_id=3803956436"
    }
  },
  {
    "follower" : {
      "accountId" : "227556892",
      "userLink" : "https://twitter.com/intent/user?user_id=227556892"
    }
  },
  {
    "follower" : {
      "accountId" : "763103374869201823",
      "userLink" : "https://twitter.com/intent/user?user_id=763103374869201823"
    }
  },
  {
    "follower" : {
      "accountId" : "3687323015",
      "userLink" : "https://twitter.com/intent/user?user_id=3687323015"
    }
  },
  {
    "follower" : {
      "accountId" : "191474943",
      "userLink" : "https://twitter.com/intent/user?user_id=191474943"
    }
  },
  {
    "follower" : {
      "accountId" : "1990869691",
      "userLink" : "https://twitter.com/intent/user?user_id=1990869691"
    }
  },
  {
    "follower" : {
      "accountId" : "111597414",
      "userLink" : "https://twitter.com/intent/user?user_id=111597414"
    }
  },
  {
    "follower" : {
      "accountId" : "261518294",
      "userLink" : "https://twitter.com/intent/user?user_id=261518294"
    }
  },
  {
    "follower" : {
      "accountId" : "18157392",
      "userLink" : "https://twitter.com/intent/user?user_id=18157392"
    }
  },
  {
    "follower" : {
      "accountId" : "2548901922",
      "userLink" : "https://twitter.com/intent/user?user_id=2548901922"
    }
  },
  {
    "follower" : {
      "accountId" : "15103092",
      "userLink" : "https://twitter.com/intent/user?user_id=15103092"
    }
  },
  {
    "follower" : {
      "accountId" : "359809040",
      "userLink" : "https://twitter.com/intent/user?user_id=359809040"
    }
  },
  {
    "follower" : {
      "accountId" : "14866431",
      "userLink" : "https://twitter.com/intent/user?user_id=14866431"
    }
  },
  {
    "follower" : {
      "accountId" : "2388574196",
      "userLink" : "https://twitter.com/intent/user?user_id=2388574196"
    }
  },
  {
    "follower" : {
      "accountId" : "918096182638765004",
      "userLink" : "https://twitter.com/intent/user?user_id=918096182638765004"
    }
  },
  {
    "follower" : {
      "accountId" : "879270450037636779",
      "userLink" : "https://twitter.com/intent/user?user_id=879270450037636779"
    }
  },
  {
    "follower" : {
      "accountId" : "2936443102",
      "userLink" : "https://twitter.com/intent/user?user_id=2936443102"
    }
  },
  {
    "follower" : {
      "accountId" : "1289696027473969531",
      "userLink" : "https://twitter.com/intent/user?user_id=1289696027473969531"
    }
  },
  {
    "follower" : {
      "accountId" : "1286565977782288634",
      "userLink" : "https://twitter.com/intent/user?user_id=1286565977782288634"
    }
  },
  {
    "follower" : {
      "accountId" : "2322661607",
      "userLink" : "https://twitter.com/intent/user?user_id=2322661607"
    }
  },
  {
    "follower" : {
      "accountId" : "96760487",
      "userLink" : "https://twitter.com/intent/user?user_id=96760487"
    }
  },
  {
    "follower" : {
      "accountId" : "1632924489",
      "userLink" : "https://twitter.com/intent/user?user_id=1632924489"
    }
  },
  {
    "follower" : {
      "accountId" : "3599847859",
      "userLink" : "https://twitter.com/intent/user?user_id=3599847859"
    }
  },
  {
    "follower" : {
      "accountId" : "554010720",
      "userLink" : "https://twitter.com/intent/user?user_id=554010720"
    }
  },
  {
    "follower" : {
      "accountId" : "1203711700761981233",
      "userLink" : "https://twitter.com/intent/user?user_id=1203711700761981233"
    }
  },
  {
    "follower" : {
      "accountId" : "322969113",
      "userLink" : "https://twitter.com/intent/user?user_id=322969113"
    }
  },
  {
    "follower" : {
      "accountId" : "236731662",
      "userLink" : "https://twitter.com/intent/user?user_id=236731662"
    }
  },
  {
    "follower" : {
      "accountId" : "221349238",
      "userLink" : "https://twitter.com/intent/user?user_id=221349238"
    }
  },
  {
    "follower" : {
      "accountId" : "1187754380",
      "userLink" : "https://twitter.com/intent/user?user_id=1187754380"
    }
  },
  {
    "follower" : {
      "accountId" : "97554872",
      "userLink" : "https://twitter.com/intent/user?user_id=97554872"
    }
  },
  {
    "follower" : {
      "accountId" : "250157537",
      "userLink" : "https://twitter.com/intent/user?user_id=250157537"
    }
  },
  {
    "follower" : {
      "accountId" : "934243493870912141",
      "userLink" : "https://twitter.com/intent/user?user_id=934243493870912141"
    }
  },
  {
    "follower" : {
      "accountId" : "396605744",
      "userLink" : "https://twitter.com/intent/user?user_id=396605744"
    }
  },
  {
    "follower" : {
      "accountId" : "935555832873164058",
      "userLink" : "https://twitter.com/intent/user?user_id=935555832873164058"
    }
  },
  {
    "follower" : {
      "accountId" : "1901382695",
      "userLink" : "https://twitter.com/intent/user?user_id=1901382695"
    }
  },
  {
    "follower" : {
      "accountId" : "205830328",
      "userLink" : "https://twitter.com/intent/user?user_id=205830328"
    }
  },
  {
    "follower" : {
      "accountId" : "2733558261",
      "userLink" : "https://twitter.com/intent/user?user_id=2733558261"
    }
  },
  {
    "follower" : {
      "accountId" : "2442016464",
      "userLink" : "https://twitter.com/intent/user?user_id=2442016464"
    }
  }
]