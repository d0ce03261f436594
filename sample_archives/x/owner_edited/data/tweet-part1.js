window.YTD.tweet.part1 = [
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "butter",
            "indices" : [
              "46",
              "53"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "53"
      ],
      "favorite_count" : "0",
      "id_str" : "1141925765590158692",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1141925765590158692",
      "created_at" : "Fri Jun 21 04:28:13 +0000 2019",
      "favorited" : false,
      "full_text" : "Nobody warned me about butter &lt; 10 degrees #butter",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
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
        "29"
      ],
      "favorite_count" : "0",
      "id_str" : "1139671781126572025",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1139671781126572025",
      "created_at" : "Fri Jun 14 23:11:41 +0000 2019",
      "favorited" : false,
      "full_text" : "Finally happy with the rye ☀️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Tove Quillmere",
            "screen_name" : "tove_quillm",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "541819741",
            "id" : "541819741"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "51"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1131843242991051818",
      "id_str" : "1131843875361701650",
      "in_reply_to_user_id" : "541819741",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1131843875361701650",
      "in_reply_to_status_id" : "1131843242991051818",
      "created_at" : "Fri May 24 08:46:23 +0000 2019",
      "favorited" : false,
      "full_text" : "@tove_quillm I'd say yes, but ask me again tomorrow",
      "lang" : "en",
      "in_reply_to_screen_name" : "tove_quillm",
      "in_reply_to_user_id_str" : "541819741"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Cleo Brackowyn",
            "screen_name" : "CleoBrackowyn",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "126167868",
            "id" : "126167868"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1057436087371249703",
      "id_str" : "1057497737617163299",
      "in_reply_to_user_id" : "126167868",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1057497737617163299",
      "in_reply_to_status_id" : "1057436087371249703",
      "created_at" : "Wed Oct 31 05:01:22 +0000 2018",
      "favorited" : false,
      "full_text" : "@CleoBrackowyn Thank you, that helped a lot",
      "lang" : "en",
      "in_reply_to_screen_name" : "CleoBrackowyn",
      "in_reply_to_user_id_str" : "126167868"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "butter",
            "indices" : [
              "66",
              "73"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1056744202598690574",
      "id_str" : "1056745511223192612",
      "in_reply_to_user_id" : "784725024572001422",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1056745511223192612",
      "in_reply_to_status_id" : "1056744202598690574",
      "created_at" : "Mon Oct 29 03:12:17 +0000 2018",
      "favorited" : false,
      "full_text" : "And one more thing: Nobody warned me about butter &lt; 10 degrees #butter",
      "lang" : "en",
      "in_reply_to_screen_name" : "quillwick_jo",
      "in_reply_to_user_id_str" : "784725024572001422"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Greta Quillwick",
            "screen_name" : "Quillwick_G",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "187206787",
            "id" : "187206787"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "56"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "985563325718538979",
      "id_str" : "985609489321529653",
      "in_reply_to_user_id" : "187206787",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "985609489321529653",
      "in_reply_to_status_id" : "985563325718538979",
      "created_at" : "Sun Apr 15 20:03:08 +0000 2018",
      "favorited" : false,
      "full_text" : "@Quillwick_G That looks wonderful! How long did it take?",
      "lang" : "en",
      "in_reply_to_screen_name" : "Quillwick_G",
      "in_reply_to_user_id_str" : "187206787"
    }
  }
]