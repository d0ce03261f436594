Grailbird.data.tweets_2011_01 = 
 [ {
  "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
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
  "id_str" : "32194679298710056",
  "in_reply_to_status_id_str" : "32192070581504071",
  "in_reply_to_status_id" : 32192070581504071,
  "in_reply_to_user_id_str" : "66282126",
  "in_reply_to_user_id" : 66282126,
  "in_reply_to_screen_name" : "ToveHaldowyn",
  "text" : "@ToveHaldowyn Same here, and I still don't know why 😄",
  "id" : 32194679298710056,
  "created_at" : "2011-01-31 21:53:04 +0000",
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
    "media" : [ {
      "expanded_url" : "https://twitter.com/KiteHillDara/status/31706193205262441/photo/1",
      "media_url" : "http://pbs.twimg.com/media/F096734317114.jpg",
      "id_str" : "31706096734317114",
      "id" : 31706096734317114,
      "media_url_https" : "https://pbs.twimg.com/media/F096734317114.jpg",
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
      "display_url" : "pic.twitter.com/uqzOSN9cXC",
      "url" : "https://t.co/mwT67yplRJ",
      "indices" : [ 34, 57 ]
    } ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "31706193205262441",
  "text" : "New rule: no canvas before coffee https://t.co/mwT67yplRJ",
  "id" : 31706193205262441,
  "created_at" : "2011-01-30 13:32:00 +0000",
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
  "id_str" : "23575609012504000",
  "in_reply_to_status_id_str" : "23570291547070497",
  "in_reply_to_status_id" : 23570291547070497,
  "in_reply_to_user_id_str" : "17927855",
  "in_reply_to_user_id" : 17927855,
  "in_reply_to_screen_name" : "haldsby70",
  "text" : "@haldsby70 That looks wonderful! How long did it take?",
  "id" : 23575609012504000,
  "created_at" : "2011-01-08 03:03:57 +0000",
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
    "media" : [ {
      "expanded_url" : "https://twitter.com/KiteHillDara/status/23280062748078722/photo/1",
      "media_url" : "http://pbs.twimg.com/media/F882390995563.jpg",
      "id_str" : "23279882390995563",
      "id" : 23279882390995563,
      "media_url_https" : "https://pbs.twimg.com/media/F882390995563.jpg",
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
      "display_url" : "pic.twitter.com/AMmCItlr0I",
      "url" : "https://t.co/BbxBvgTSM7",
      "indices" : [ 33, 56 ]
    } ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "23280062748078722",
  "text" : "Finally happy with the canvas ☀️ https://t.co/BbxBvgTSM7",
  "id" : 23280062748078722,
  "created_at" : "2011-01-07 07:29:34 +0000",
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
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "22687130360616515",
  "text" : "Heute endlich Zeit für knots",
  "id" : 22687130360616515,
  "created_at" : "2011-01-05 16:13:28 +0000",
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