Grailbird.data.tweets_2012_12 = 
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
  "geo" : null,
  "id_str" : "280967914821739259",
  "in_reply_to_status_id_str" : "280960081540515107",
  "in_reply_to_status_id" : 280960081540515107,
  "in_reply_to_user_id_str" : "66282126",
  "in_reply_to_user_id" : 66282126,
  "in_reply_to_screen_name" : "ToveHaldowyn",
  "full_text" : "@ToveHaldowyn I'd say yes, but ask me again tomorrow",
  "id" : 280967914821739259,
  "created_at" : "Tue Dec 18 09:29:05 +0000 2012",
  "user" : {
    "name" : "Dara of Kite Hill",
    "screen_name" : "KiteHillDara",
    "protected" : false,
    "id_str" : "86420135",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/86420135/kite_normal.png",
    "id" : 86420135,
    "verified" : false
  },
  "lang" : "en",
  "truncated" : false,
  "retweet_count" : 1,
  "favorite_count" : 0
}, {
  "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
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
  "geo" : null,
  "id_str" : "280515551220490363",
  "in_reply_to_status_id_str" : "280511146815994860",
  "in_reply_to_status_id" : 280511146815994860,
  "in_reply_to_user_id_str" : "17981332",
  "in_reply_to_user_id" : 17981332,
  "in_reply_to_screen_name" : "skarholt13",
  "full_text" : "@skarholt13 Which shop was it?",
  "id" : 280515551220490363,
  "created_at" : "Mon Dec 17 03:31:33 +0000 2012",
  "user" : {
    "name" : "Dara of Kite Hill",
    "screen_name" : "KiteHillDara",
    "protected" : false,
    "id_str" : "86420135",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/86420135/kite_normal.png",
    "id" : 86420135,
    "verified" : false
  },
  "lang" : "en",
  "truncated" : false,
  "retweet_count" : 2,
  "favorite_count" : 4
}, {
  "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ {
      "expanded_url" : "https://twitter.com/KiteHillDara/status/280059935446257597/photo/1",
      "media_url" : "http://pbs.twimg.com/media/F767675451385.jpg",
      "id_str" : "280059767675451385",
      "id" : 280059767675451385,
      "media_url_https" : "https://pbs.twimg.com/media/F767675451385.jpg",
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
      "display_url" : "pic.twitter.com/v0BqpnXACU",
      "url" : "https://t.co/0FLZjgbt0O",
      "indices" : [ 39, 62 ]
    } ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : null,
  "id_str" : "280059935446257597",
  "full_text" : "Today's canvas report: fine, thank you https://t.co/0FLZjgbt0O",
  "id" : 280059935446257597,
  "created_at" : "Sat Dec 15 21:21:06 +0000 2012",
  "user" : {
    "name" : "Dara of Kite Hill",
    "screen_name" : "KiteHillDara",
    "protected" : false,
    "id_str" : "86420135",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/86420135/kite_normal.png",
    "id" : 86420135,
    "verified" : false
  },
  "lang" : "en",
  "truncated" : false,
  "retweet_count" : 2,
  "favorite_count" : 3
}, {
  "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Cleo Skaringsay",
      "screen_name" : "cleo_skarin",
      "indices" : [ 0, 12 ],
      "id_str" : "62306615",
      "id" : 62306615
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : null,
  "id_str" : "279586501032562025",
  "in_reply_to_status_id_str" : "279579951133917899",
  "in_reply_to_status_id" : 279579951133917899,
  "in_reply_to_user_id_str" : "62306615",
  "in_reply_to_user_id" : 62306615,
  "in_reply_to_screen_name" : "cleo_skarin",
  "full_text" : "@cleo_skarin Same here, and I still don't know why 😄",
  "id" : 279586501032562025,
  "created_at" : "Fri Dec 14 13:59:50 +0000 2012",
  "user" : {
    "name" : "Dara of Kite Hill",
    "screen_name" : "KiteHillDara",
    "protected" : false,
    "id_str" : "86420135",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/86420135/kite_normal.png",
    "id" : 86420135,
    "verified" : false
  },
  "lang" : "en",
  "truncated" : false,
  "retweet_count" : 0,
  "favorite_count" : 4
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
  "geo" : null,
  "id_str" : "278235301937580148",
  "full_text" : "RT @ToveHaldowyn: Every string ends in a knot.",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "277862847739214271",
    "text" : "Every string ends in a knot.",
    "id" : 277862847739214271,
    "created_at" : "2012-12-09 19:50:40 +0000",
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
  "id" : 278235301937580148,
  "created_at" : "Mon Dec 10 20:30:40 +0000 2012",
  "user" : {
    "name" : "Dara of Kite Hill",
    "screen_name" : "KiteHillDara",
    "protected" : false,
    "id_str" : "86420135",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/86420135/kite_normal.png",
    "id" : 86420135,
    "verified" : false
  },
  "lang" : "en",
  "truncated" : false,
  "retweet_count" : 3445,
  "favorite_count" : 0
}, {
  "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Ada Merrmere",
      "screen_name" : "Merrmere_A",
      "indices" : [ 0, 11 ],
      "id_str" : "16657028",
      "id" : 16657028
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : null,
  "id_str" : "276500447581489683",
  "in_reply_to_status_id_str" : "276436515930362579",
  "in_reply_to_status_id" : 276436515930362579,
  "in_reply_to_user_id_str" : "16657028",
  "in_reply_to_user_id" : 16657028,
  "in_reply_to_screen_name" : "Merrmere_A",
  "full_text" : "@Merrmere_A Congratulations!! 🎉",
  "id" : 276500447581489683,
  "created_at" : "Thu Dec 06 01:36:58 +0000 2012",
  "user" : {
    "name" : "Dara of Kite Hill",
    "screen_name" : "KiteHillDara",
    "protected" : false,
    "id_str" : "86420135",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/86420135/kite_normal.png",
    "id" : 86420135,
    "verified" : false
  },
  "lang" : "en",
  "truncated" : false,
  "retweet_count" : 2,
  "favorite_count" : 0
}, {
  "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Maren Quillwick",
      "screen_name" : "MarenQuillwick",
      "indices" : [ 0, 15 ],
      "id_str" : "119213309",
      "id" : 119213309
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : null,
  "id_str" : "275035761217938655",
  "in_reply_to_status_id_str" : "275034398816927727",
  "in_reply_to_status_id" : 275034398816927727,
  "in_reply_to_user_id_str" : "119213309",
  "in_reply_to_user_id" : 119213309,
  "in_reply_to_screen_name" : "MarenQuillwick",
  "full_text" : "@MarenQuillwick Same here, and I still don't know why 😄",
  "id" : 275035761217938655,
  "created_at" : "Sun Dec 02 00:36:50 +0000 2012",
  "user" : {
    "name" : "Dara of Kite Hill",
    "screen_name" : "KiteHillDara",
    "protected" : false,
    "id_str" : "86420135",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/86420135/kite_normal.png",
    "id" : 86420135,
    "verified" : false
  },
  "lang" : "en",
  "truncated" : false,
  "retweet_count" : 1,
  "favorite_count" : 2
}, {
  "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Dara of Kite Hill",
      "screen_name" : "KiteHillDara",
      "indices" : [ 0, 13 ],
      "id_str" : "86420135",
      "id" : 86420135
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : null,
  "id_str" : "275496626944679149",
  "in_reply_to_user_id_str" : "86420135",
  "in_reply_to_user_id" : 86420135,
  "in_reply_to_screen_name" : "KiteHillDara",
  "full_text" : "@KiteHillDara is it windy up there?",
  "id" : 275496626944679149,
  "created_at" : "Mon Dec 03 07:08:09 +0000 2012",
  "user" : {
    "name" : "Nils Skarholt",
    "screen_name" : "skarholt13",
    "protected" : false,
    "id_str" : "17981332",
    "profile_image_url_https" : "https://pbs.twimg.com/profile_images/17981332/kite_normal.png",
    "id" : 17981332,
    "verified" : false
  },
  "lang" : "en",
  "truncated" : false,
  "retweet_count" : 0,
  "favorite_count" : 1
}, {
  "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Tove Haldsby",
      "screen_name" : "haldsby70",
      "indices" : [ 41, 51 ],
      "id_str" : "17927855",
      "id" : 17927855
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "272938293971130127",
  "text" : "Finally happy with the canvas ☀️ (thanks @haldsby70)",
  "id" : 272938293971130127,
  "created_at" : "2012-11-26 05:42:14 +0000",
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