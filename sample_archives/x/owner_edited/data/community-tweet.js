window.YTD.community_tweet.part0 = [
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "42"
      ],
      "favorite_count" : "6",
      "id_str" : "1543190542573764823",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1543190542573764823",
      "created_at" : "Sat Jul 02 11:11:11 +0000 2022",
      "favorited" : false,
      "full_text" : "Hello bread people! Rye question incoming.",
      "lang" : "en",
      "scopes" : {
        "followers" : false
      },
      "community_id" : "1480328532591478589",
      "community_id_str" : "1480328532591478589"
    }
  }
]