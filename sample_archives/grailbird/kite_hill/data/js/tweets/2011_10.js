Grailbird.data.tweets_2011_10 = 
 [ {
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
  "id_str" : "130285657605425695",
  "in_reply_to_status_id_str" : "130254739516306612",
  "in_reply_to_status_id" : 130254739516306612,
  "in_reply_to_user_id_str" : "60716096",
  "in_reply_to_user_id" : 60716096,
  "in_reply_to_screen_name" : "Skarander_K",
  "text" : "@Skarander_K Ha, exactly",
  "id" : 130285657605425695,
  "created_at" : "2011-10-29 14:11:36 +0000",
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
    "user_mentions" : [ ],
    "media" : [ {
      "expanded_url" : "https://twitter.com/KiteHillDara/status/128638937966463125/photo/1",
      "media_url" : "http://pbs.twimg.com/media/F724059997872.jpg",
      "id_str" : "128638724059997872",
      "id" : 128638724059997872,
      "media_url_https" : "https://pbs.twimg.com/media/F724059997872.jpg",
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
      "display_url" : "pic.twitter.com/Un2ZtGjx1a",
      "url" : "https://t.co/FwMIEaQkCC",
      "indices" : [ 31, 54 ]
    } ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "128638937966463125",
  "text" : "Finally happy with the wind ☀️ https://t.co/FwMIEaQkCC",
  "id" : 128638937966463125,
  "created_at" : "2011-10-25 01:08:07 +0000",
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
  "id_str" : "124291067149494438",
  "in_reply_to_status_id_str" : "124245921769526442",
  "in_reply_to_status_id" : 124245921769526442,
  "in_reply_to_user_id_str" : "66282126",
  "in_reply_to_user_id" : 66282126,
  "in_reply_to_screen_name" : "ToveHaldowyn",
  "text" : "@ToveHaldowyn I'd say yes, but ask me again tomorrow",
  "id" : 124291067149494438,
  "created_at" : "2011-10-13 01:11:14 +0000",
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