Grailbird.data.tweets_2012_11 = 
 [ {
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
}, {
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
  "id_str" : "264486008351401746",
  "in_reply_to_status_id_str" : "264477701285053912",
  "in_reply_to_status_id" : 264477701285053912,
  "in_reply_to_user_id_str" : "66282126",
  "in_reply_to_user_id" : 66282126,
  "in_reply_to_screen_name" : "ToveHaldowyn",
  "text" : "@ToveHaldowyn Which shop was it?",
  "id" : 264486008351401746,
  "created_at" : "2012-11-02 21:55:52 +0000",
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