window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "850444865110804340",
      "userLink" : "https://twitter.com/intent/user?user_id=850444865110804340"
    }
  },
  {
    "following" : {
      "accountId" : "2612607118",
      "userLink" : "https://twitter.com/intent/user?user_id=2612607118"
    }
  },
  {
    "following" : {
      "accountId" : "2932541973",
      "userLink" : "https://twitter.com/intent/user?user_id=2932541973"
    }
  },
  {
    "following" : {
      "accountId" : "915230529288383950",
      "userLink" : "https://twitter.com/intent/user?user_id=915230529288383950"
    }
  },
  {
    "following" : {
      "accountId" : "200010449",
      "userLink" : "https://twitter.com/intent/user?user_id=200010449"
    }
  },
  {
    "following" : {
      "accountId" : "852923975",
      "userLink" : "https://twitter.com/intent/user?user_id=852923975"
    }
  },
  {
    "following" : {
      "accountId" : "93844645",
      "userLink" : "https://twitter.com/intent/user?user_id=93844645"
    }
  }
]