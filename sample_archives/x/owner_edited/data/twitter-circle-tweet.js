window.YTD.twitter_circle_tweet.part0 = [
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
        "27"
      ],
      "favorite_count" : "0",
      "id_str" : "1560876789242517798",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1560876789242517798",
      "created_at" : "Sat Aug 20 06:30:00 +0000 2022",
      "favorited" : false,
      "full_text" : "Oven's broken. Tell nobody.",
      "lang" : "en",
      "scopes" : {
        "followers" : false
      }
    }
  },
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
        "38"
      ],
      "favorite_count" : "4",
      "id_str" : "1558876145238494832",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1558876145238494832",
      "created_at" : "Sun Aug 14 18:00:10 +0000 2022",
      "favorited" : false,
      "full_text" : "Only for you lot: the bakery said yes!",
      "lang" : "en",
      "scopes" : {
        "followers" : false
      }
    }
  }
]