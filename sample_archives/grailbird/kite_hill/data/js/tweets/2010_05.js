Grailbird.data.tweets_2010_05 = 
 [ {
  "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Kezia Skarander",
      "screen_name" : "Skarander_K",
      "indices" : [ 0, 12 ],
      "id_str" : "60716096",
      "id" : 60716096
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "19250922800",
  "in_reply_to_status_id_str" : "19238994800",
  "in_reply_to_status_id" : 19238994800,
  "in_reply_to_user_id_str" : "60716096",
  "in_reply_to_user_id" : 60716096,
  "in_reply_to_screen_name" : "Skarander_K",
  "text" : "@Skarander_K I'd say yes, but ask me again tomorrow",
  "id" : 19250922800,
  "created_at" : "2010-05-28 00:00:00 +0000",
  "user" : {
    "name" : "Dara of Kite Hill",
    "screen_name" : "KiteHillDara",
    "protected" : false,
    "id_str" : "86420135",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/86420135/kite_normal.png",
    "id" : 86420135,
    "verified" : false
  }
}, {
  "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "18459733800",
  "text" : "Rain all day, so wind all day 🌧️",
  "id" : 18459733800,
  "created_at" : "2010-05-15 00:00:00 +0000",
  "user" : {
    "name" : "Dara of Kite Hill",
    "screen_name" : "KiteHillDara",
    "protected" : false,
    "id_str" : "86420135",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/86420135/kite_normal.png",
    "id" : 86420135,
    "verified" : false
  }
}, {
  "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ {
      "url" : "https://t.co/yoUR3mNTfz",
      "expanded_url" : "https://example.org/notes/kites",
      "display_url" : "example.org/notes/kites",
      "indices" : [ 30, 53 ]
    } ]
  },
  "geo" : { },
  "id_str" : "18185644600",
  "text" : "I wrote up my notes on kites: https://t.co/yoUR3mNTfz",
  "id" : 18185644600,
  "created_at" : "2010-05-10 00:00:00 +0000",
  "user" : {
    "name" : "Dara of Kite Hill",
    "screen_name" : "KiteHillDara",
    "protected" : false,
    "id_str" : "86420135",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/86420135/kite_normal.png",
    "id" : 86420135,
    "verified" : false
  }
}, {
  "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "17951837600",
  "text" : "Is it just me or is kites harder in winter?",
  "id" : 17951837600,
  "created_at" : "2010-05-07 00:00:00 +0000",
  "user" : {
    "name" : "Dara of Kite Hill",
    "screen_name" : "KiteHillDara",
    "protected" : false,
    "id_str" : "86420135",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/86420135/kite_normal.png",
    "id" : 86420135,
    "verified" : false
  }
}, {
  "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Ada Merrmere",
      "screen_name" : "Merrmere_A",
      "indices" : [ 3, 14 ],
      "id_str" : "16657028",
      "id" : 16657028
    } ],
    "media" : [ ],
    "hashtags" : [ {
      "text" : "wind",
      "indices" : [ 60, 65 ]
    } ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "17854231000",
  "text" : "RT @Merrmere_A: Nobody warned me about wind &lt; 10 degrees #wind",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ {
        "text" : "wind",
        "indices" : [ 44, 49 ]
      } ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "17790433000",
    "text" : "Nobody warned me about wind &lt; 10 degrees #wind",
    "id" : 17790433000,
    "created_at" : "2010-05-04 00:00:00 +0000",
    "user" : {
      "name" : "Ada Merrmere",
      "screen_name" : "Merrmere_A",
      "protected" : false,
      "id_str" : "16657028",
      "profile_image_url_https" : "https://pbs.twimg.com/profile_images/16657028/kite_normal.png",
      "id" : 16657028,
      "verified" : false
    }
  },
  "id" : 17854231000,
  "created_at" : "2010-05-05 00:00:00 +0000",
  "user" : {
    "name" : "Dara of Kite Hill",
    "screen_name" : "KiteHillDara",
    "protected" : false,
    "id_str" : "86420135",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/86420135/kite_normal.png",
    "id" : 86420135,
    "verified" : false
  }
}, {
  "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Nils Skarholt",
      "screen_name" : "skarholt13",
      "indices" : [ 0, 11 ],
      "id_str" : "17981332",
      "id" : 17981332
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "17762206900",
  "in_reply_to_status_id_str" : "17753932900",
  "in_reply_to_status_id" : 17753932900,
  "in_reply_to_user_id_str" : "17981332",
  "in_reply_to_user_id" : 17981332,
  "in_reply_to_screen_name" : "skarholt13",
  "text" : "@skarholt13 Congratulations!! 🎉",
  "id" : 17762206900,
  "created_at" : "2010-05-03 00:00:00 +0000",
  "user" : {
    "name" : "Dara of Kite Hill",
    "screen_name" : "KiteHillDara",
    "protected" : false,
    "id_str" : "86420135",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/86420135/kite_normal.png",
    "id" : 86420135,
    "verified" : false
  }
} ]