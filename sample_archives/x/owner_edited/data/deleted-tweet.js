window.YTD.deleted_tweet.part0 = [
  {
    "tweet" : {
      "id_str" : "1562337661551633378",
      "created_at" : "Wed Aug 24 07:15:00 +0000 2022",
      "text" : "Wrong photo, sorry",
      "media" : [ ],
      "share" : { }
    }
  },
  {
    "tweet" : {
      "id_str" : "1564352315782310367",
      "created_at" : "Mon Aug 29 20:40:31 +0000 2022",
      "text" : "Wrong photo, sorry",
      "media" : [ ],
      "share" : { }
    }
  }
]