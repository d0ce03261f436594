window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "1224680519628494366",
      "userLink" : "https://twitter.com/intent/user?user_id=1224680519628494366"
    }
  },
  {
    "following" : {
      "accountId" : "196130945",
      "userLink" : "https://twitter.com/intent/user?user_id=196130945"
    }
  },
  {
    "following" : {
      "accountId" : "1007569625020554632",
      "userLink" : "https://twitter.com/intent/user?user_id=1007569625020554632"
    }
  }
]