window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1610939156852978356",
      "updatedAt" : "2023-01-05T10:00:00.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Visible",
        "originalName" : "Visible",
        "annotations" : { }
      },
      "createdAt" : "2023-01-05T10:00:00.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "<script>alert('harbour')</script> long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long  long ",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]