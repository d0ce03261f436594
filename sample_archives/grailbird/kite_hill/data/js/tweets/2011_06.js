Grailbird.data.tweets_2011_06 = 
 [ {
  "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Tove Haldowyn",
      "screen_name" : "ToveHaldowyn",
      "indices" : [ 0, 13 ],
      "id_str" : "66282126",
      "id" : 66282126
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "86149589444204376",
  "in_reply_to_status_id_str" : "85999607619205610",
  "in_reply_to_status_id" : 85999607619205610,
  "in_reply_to_user_id_str" : "66282126",
  "in_reply_to_user_id" : 66282126,
  "in_reply_to_screen_name" : "ToveHaldowyn",
  "text" : "@ToveHaldowyn That looks wonderful! How long did it take?",
  "id" : 86149589444204376,
  "created_at" : "2011-06-29 19:10:37 +0000",
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
  "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Cleo Skaringsay",
      "screen_name" : "cleo_skarin",
      "indices" : [ 3, 15 ],
      "id_str" : "62306615",
      "id" : 62306615
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "85577938102650426",
  "text" : "RT @cleo_skarin: Rain all day, so canvas all day 🌧️ And a long look at why it went that way this time, step by step, with pictures",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "85316213530040784",
    "text" : "Rain all day, so canvas all day 🌧️ And a long look at why it went that way this time, step by step, with pictures",
    "id" : 85316213530040784,
    "created_at" : "2011-06-27 11:59:05 +0000",
    "user" : {
      "name" : "Cleo Skaringsay",
      "screen_name" : "cleo_skarin",
      "protected" : false,
      "id_str" : "62306615",
      "profile_image_url_https" : "https://pbs.twimg.com/profile_images/62306615/kite_normal.png",
      "id" : 62306615,
      "verified" : false
    }
  },
  "id" : 85577938102650426,
  "created_at" : "2011-06-28 05:19:05 +0000",
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
  "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
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
  "id_str" : "85370164134376786",
  "in_reply_to_status_id_str" : "85200763538777794",
  "in_reply_to_status_id" : 85200763538777794,
  "in_reply_to_user_id_str" : "60716096",
  "in_reply_to_user_id" : 60716096,
  "in_reply_to_screen_name" : "Skarander_K",
  "text" : "@Skarander_K I'd say yes, but ask me again tomorrow",
  "id" : 85370164134376786,
  "created_at" : "2011-06-27 15:33:27 +0000",
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
  "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
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
  "id_str" : "81280720848749036",
  "in_reply_to_status_id_str" : "81269469957095863",
  "in_reply_to_status_id" : 81269469957095863,
  "in_reply_to_user_id_str" : "60716096",
  "in_reply_to_user_id" : 60716096,
  "in_reply_to_screen_name" : "Skarander_K",
  "text" : "@Skarander_K That looks wonderful! How long did it take?",
  "id" : 81280720848749036,
  "created_at" : "2011-06-16 08:43:28 +0000",
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
  "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Tove Haldsby",
      "screen_name" : "haldsby70",
      "indices" : [ 0, 10 ],
      "id_str" : "17927855",
      "id" : 17927855
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "79756309193871472",
  "in_reply_to_status_id_str" : "79214265153552811",
  "in_reply_to_status_id" : 79214265153552811,
  "in_reply_to_user_id_str" : "17927855",
  "in_reply_to_user_id" : 17927855,
  "in_reply_to_screen_name" : "haldsby70",
  "text" : "@haldsby70 Oh no. Is it fixable?",
  "id" : 79756309193871472,
  "created_at" : "2011-06-12 03:46:00 +0000",
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
  "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ {
      "expanded_url" : "https://twitter.com/KiteHillDara/status/78874572173914018/photo/1",
      "media_url" : "http://pbs.twimg.com/media/F261794342945.jpg",
      "id_str" : "78874261794342945",
      "id" : 78874261794342945,
      "media_url_https" : "https://pbs.twimg.com/media/F261794342945.jpg",
      "sizes" : {
        "thumb" : {
          "w" : "150",
          "h" : "150",
          "resize" : "crop"
        },
        "small" : {
          "w" : "680",
          "h" : "510",
          "resize" : "fit"
        },
        "medium" : {
          "w" : "1200",
          "h" : "900",
          "resize" : "fit"
        },
        "large" : {
          "w" : "1600",
          "h" : "1200",
          "resize" : "fit"
        }
      },
      "display_url" : "pic.twitter.com/st9Pp412aN",
      "url" : "https://t.co/YqOSZuYo5J",
      "indices" : [ 32, 55 ]
    } ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "78874572173914018",
  "text" : "Finally happy with the knots ☀️ https://t.co/YqOSZuYo5J",
  "id" : 78874572173914018,
  "created_at" : "2011-06-09 17:22:18 +0000",
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
  "id_str" : "78459182867518584",
  "in_reply_to_status_id_str" : "78454953228885141",
  "in_reply_to_status_id" : 78454953228885141,
  "in_reply_to_user_id_str" : "17981332",
  "in_reply_to_user_id" : 17981332,
  "in_reply_to_screen_name" : "skarholt13",
  "text" : "@skarholt13 Same here, and I still don't know why 😄",
  "id" : 78459182867518584,
  "created_at" : "2011-06-08 13:51:41 +0000",
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
  "id_str" : "78344406211045823",
  "text" : "Un petit mot sur knots, et puis au lit",
  "id" : 78344406211045823,
  "created_at" : "2011-06-08 06:15:36 +0000",
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
      "name" : "Tove Haldowyn",
      "screen_name" : "ToveHaldowyn",
      "indices" : [ 3, 16 ],
      "id_str" : "66282126",
      "id" : 66282126
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "76819066739873864",
  "text" : "RT @ToveHaldowyn: Today's wind report: fine, thank you And a long look at why it went that way this time, step by step, with pictures",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "76587792821378204",
    "text" : "Today's wind report: fine, thank you And a long look at why it went that way this time, step by step, with pictures",
    "id" : 76587792821378204,
    "created_at" : "2011-06-03 09:55:27 +0000",
    "user" : {
      "name" : "Tove Haldowyn",
      "screen_name" : "ToveHaldowyn",
      "protected" : false,
      "id_str" : "66282126",
      "profile_image_url_https" : "https://pbs.twimg.com/profile_images/66282126/kite_normal.png",
      "id" : 66282126,
      "verified" : false
    }
  },
  "id" : 76819066739873864,
  "created_at" : "2011-06-04 01:14:27 +0000",
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
      "url" : "https://t.co/iuYK8mXFpt",
      "expanded_url" : "https://example.org/notes/string",
      "display_url" : "example.org/notes/string",
      "indices" : [ 31, 54 ]
    } ]
  },
  "geo" : { },
  "id_str" : "76186900822306698",
  "text" : "I wrote up my notes on string: https://t.co/iuYK8mXFpt",
  "id" : 76186900822306698,
  "created_at" : "2011-06-02 07:22:27 +0000",
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