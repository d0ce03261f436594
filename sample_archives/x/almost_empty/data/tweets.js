window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1894644306146051915"
          ],
          "editableUntil" : "2025-02-26T08:02:58.031Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "30"
      ],
      "favorite_count" : "1",
      "id_str" : "1894644306146051915",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1894644306146051915",
      "created_at" : "Wed Feb 26 07:02:58 +0000 2025",
      "favorited" : false,
      "full_text" : "Snow on the allotment again ❄️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1889761727218616473"
          ],
          "editableUntil" : "2025-02-12T20:41:20.500Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "24"
      ],
      "favorite_count" : "0",
      "id_str" : "1889761727218616473",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1889761727218616473",
      "created_at" : "Wed Feb 12 19:41:20 +0000 2025",
      "favorited" : false,
      "full_text" : "Hello? Is this thing on?",
      "lang" : "en"
    }
  }
]