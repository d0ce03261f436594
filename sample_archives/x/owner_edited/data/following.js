window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "276493576",
      "userLink" : "https://twitter.com/intent/user?user_id=276493576"
    }
  },
  {
    "following" : {
      "accountId" : "1566781629",
      "userLink" : "https://twitter.com/intent/user?user_id=1566781629"
    }
  },
  {
    "following" : {
      "accountId" : "1745754122",
      "userLink" : "https://twitter.com/intent/user?user_id=1745754122"
    }
  },
  {
    "following" : {
      "accountId" : "816433962811117777",
      "userLink" : "https://twitter.com/intent/user?user_id=816433962811117777"
    }
  },
  {
    "following" : {
      "accountId" : "126167868",
      "userLink" : "https://twitter.com/intent/user?user_id=126167868"
    }
  },
  {
    "following" : {
      "accountId" : "187206787",
      "userLink" : "https://twitter.com/intent/user?user_id=187206787"
    }
  },
  {
    "following" : {
      "accountId" : "2041448103",
      "userLink" : "https://twitter.com/intent/user?user_id=2041448103"
    }
  },
  {
    "following" : {
      "accountId" : "20924827",
      "userLink" : "https://twitter.com/intent/user?user_id=20924827"
    }
  },
  {
    "following" : {
      "accountId" : "541819741",
      "userLink" : "https://twitter.com/intent/user?user_id=541819741"
    }
  }
]