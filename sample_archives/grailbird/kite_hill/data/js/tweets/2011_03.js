Grailbird.data.tweets_2011_03 = 
 [ {
  "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Nils Skarholt",
      "screen_name" : "skarholt13",
      "indices" : [ 3, 14 ],
      "id_str" : "17981332",
      "id" : 17981332
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ {
      "url" : "https://t.co/i81k04msfR",
      "expanded_url" : "https://example.org/notes/string",
      "display_url" : "example.org/notes/string",
      "indices" : [ 47, 70 ]
    } ]
  },
  "geo" : { },
  "id_str" : "51673523454527319",
  "text" : "RT @skarholt13: I wrote up my notes on string: https://t.co/i81k04msfR And a long look at why it went that way this time, step by step, wit…",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ {
        "url" : "https://t.co/giDANjZMsG",
        "expanded_url" : "https://example.org/notes/string",
        "display_url" : "example.org/notes/string",
        "indices" : [ 31, 54 ]
      } ]
    },
    "geo" : { },
    "id_str" : "51496104394532786",
    "text" : "I wrote up my notes on string: https://t.co/giDANjZMsG And a long look at why it went that way this time, step by step, with pictures",
    "id" : 51496104394532786,
    "created_at" : "2011-03-26 04:10:02 +0000",
    "user" : {
      "name" : "Nils Skarholt",
      "screen_name" : "skarholt13",
      "protected" : false,
      "id_str" : "17981332",
      "profile_image_url_https" : "https://pbs.twimg.com/profile_images/17981332/kite_normal.png",
      "id" : 17981332,
      "verified" : false
    }
  },
  "id" : 51673523454527319,
  "created_at" : "2011-03-26 15:55:02 +0000",
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
  "id_str" : "46362253126570560",
  "text" : "Heute endlich Zeit für knots",
  "id" : 46362253126570560,
  "created_at" : "2011-03-12 00:09:57 +0000",
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
  "id_str" : "45647701861001908",
  "in_reply_to_status_id_str" : "45646158355156923",
  "in_reply_to_status_id" : 45646158355156923,
  "in_reply_to_user_id_str" : "86420135",
  "in_reply_to_user_id" : 86420135,
  "in_reply_to_screen_name" : "KiteHillDara",
  "text" : "And one more thing: A quiet evening with canvas &amp; the radio",
  "id" : 45647701861001908,
  "created_at" : "2011-03-10 00:50:34 +0000",
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
      "expanded_url" : "https://twitter.com/KiteHillDara/status/45646158355156923/photo/1",
      "media_url" : "http://pbs.twimg.com/media/F011554198826.jpg",
      "id_str" : "45646011554198826",
      "id" : 45646011554198826,
      "media_url_https" : "https://pbs.twimg.com/media/F011554198826.jpg",
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
      "display_url" : "pic.twitter.com/dfgUGOhiWI",
      "url" : "https://t.co/EaSLTF8oln",
      "indices" : [ 55, 78 ]
    } ],
    "hashtags" : [ ],
    "urls" : [ {
      "url" : "https://t.co/snThlzDqkm",
      "expanded_url" : "https://example.org/notes/string",
      "display_url" : "example.org/notes/string",
      "indices" : [ 31, 54 ]
    } ]
  },
  "geo" : { },
  "id_str" : "45646158355156923",
  "text" : "I wrote up my notes on string: https://t.co/snThlzDqkm https://t.co/EaSLTF8oln",
  "id" : 45646158355156923,
  "created_at" : "2011-03-10 00:44:26 +0000",
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
  "geo" : { },
  "id_str" : "44744893073369972",
  "in_reply_to_status_id_str" : "44741231644449688",
  "in_reply_to_status_id" : 44741231644449688,
  "in_reply_to_user_id_str" : "62306615",
  "in_reply_to_user_id" : 62306615,
  "in_reply_to_screen_name" : "cleo_skarin",
  "text" : "@cleo_skarin Which shop was it?",
  "id" : 44744893073369972,
  "created_at" : "2011-03-07 13:03:08 +0000",
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
      "expanded_url" : "https://twitter.com/KiteHillDara/status/44125417576890214/photo/1",
      "media_url" : "http://pbs.twimg.com/media/F237218333433.jpg",
      "id_str" : "44125237218333433",
      "id" : 44125237218333433,
      "media_url_https" : "https://pbs.twimg.com/media/F237218333433.jpg",
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
      "display_url" : "pic.twitter.com/So3b08YL6h",
      "url" : "https://t.co/TneTHxmcPN",
      "indices" : [ 38, 61 ]
    } ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "44125417576890214",
  "text" : "Today's knots report: fine, thank you https://t.co/TneTHxmcPN",
  "id" : 44125417576890214,
  "created_at" : "2011-03-05 20:01:34 +0000",
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
      "name" : "Another Nils Tarnowyn",
      "screen_name" : "Tarnowyn_N",
      "indices" : [ 20, 31 ],
      "id_str" : "2433109628",
      "id" : 2433109628
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "43979187289351385",
  "text" : "Up on the hill with @Tarnowyn_N and two kites",
  "id" : 43979187289351385,
  "created_at" : "2011-03-05 10:20:30 +0000",
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
  "id_str" : "43501582345305159",
  "in_reply_to_status_id_str" : "43208120918765574",
  "in_reply_to_status_id" : 43208120918765574,
  "in_reply_to_user_id_str" : "17981332",
  "in_reply_to_user_id" : 17981332,
  "in_reply_to_screen_name" : "skarholt13",
  "text" : "@skarholt13 That looks wonderful! How long did it take?",
  "id" : 43501582345305159,
  "created_at" : "2011-03-04 02:42:40 +0000",
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