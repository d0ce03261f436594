window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "850444865110804340",
      "userLink" : "https://twitter.com/intent/user?user_id=850444865110804340"
    }
  },
  {
    "follower" : {
      "accountId" : "1914847454691015760",
      "userLink" : "https://twitter.com/intent/user?user_id=1914847454691015760"
    }
  },
  {
    "follower" : {
      "accountId" : "3439476252",
      "userLink" : "https://twitter.com/intent/user?user_id=3439476252"
    }
  },
  {
    "follower" : {
      "accountId" : "2612607118",
      "userLink" : "https://twitter.com/intent/user?user_id=2612607118"
    }
  },
  {
    "follower" : {
      "accountId" : "12479795",
      "userLink" : "https://twitter.com/intent/user?user_id=12479795"
    }
  },
  {
    "follower" : {
      "accountId" : "570889470",
      "userLink" : "https://twitter.com/intent/user?user_id=570889470"
    }
  },
  {
    "follower" : {
      "accountId" : "2932541973",
      "userLink" : "https://twitter.com/intent/user?user_id=2932541973"
    }
  },
  {
    "follower" : {
      "accountId" : "740548626742133515",
      "userLink" : "https://twitter.com/intent/user?user_id=740548626742133515"
    }
  },
  {
    "follower" : {
      "accountId" : "548383695",
      "userLink" : "https://twitter.com/intent/user?user_id=548383695"
    }
  },
  {
    "follower" : {
      "accountId" : "915230529288383950",
      "userLink" : "https://twitter.com/intent/user?user_id=915230529288383950"
    }
  },
  {
    "follower" : {
      "accountId" : "48599513",
      "userLink" : "https://twitter.com/intent/user?user_id=48599513"
    }
  },
  {
    "follower" : {
      "accountId" : "988764878",
      "userLink" : "https://twitter.com/intent/user?user_id=988764878"
    }
  },
  {
    "follower" : {
      "accountId" : "200010449",
      "userLink" : "https://twitter.com/intent/user?user_id=200010449"
    }
  },
  {
    "follower" : {
      "accountId" : "297150125",
      "userLink" : "https://twitter.com/intent/user?user_id=297150125"
    }
  },
  {
    "follower" : {
      "accountId" : "1090474518902213547",
      "userLink" : "https://twitter.com/intent/user?user_id=1090474518902213547"
    }
  },
  {
    "follower" : {
      "accountId" : "852923975",
      "userLink" : "https://twitter.com/intent/user?user_id=852923975"
    }
  },
  {
    "follower" : {
      "accountId" : "27426400",
      "userLink" : "https://twitter.com/intent/user?user_id=27426400"
    }
  },
  {
    "follower" : {
      "accountId" : "357082806",
      "userLink" : "https://twitter.com/intent/user?user_id=357082806"
    }
  },
  {
    "follower" : {
      "accountId" : "93844645",
      "userLink" : "https://twitter.com/intent/user?user_id=93844645"
    }
  },
  {
    "follower" : {
      "accountId" : "367304230",
      "userLink" : "https://twitter.com/intent/user?user_id=367304230"
    }
  }
]