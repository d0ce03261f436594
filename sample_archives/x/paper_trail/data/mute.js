window.YTD.mute.part0 = [
  {
    "muting" : {
      "accountId" : "850444865110804340",
      "userLink" : "https://twitter.com/intent/user?user_id=850444865110804340"
    }
  },
  {
    "muting" : {
      "accountId" : "1914847454691015760",
      "userLink" : "https://twitter.com/intent/user?user_id=1914847454691015760"
    }
  }
]