Grailbird.data.tweets_2010_07 = 
 [ {
  "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "23024078900",
  "text" : "New rule: no wind before coffee",
  "id" : 23024078900,
  "created_at" : "2010-07-29 00:00:00 +0000",
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
    "hashtags" : [ {
      "text" : "kites",
      "indices" : [ 45, 51 ]
    } ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "22977827800",
  "text" : "Nobody warned me about kites &lt; 10 degrees #kites",
  "id" : 22977827800,
  "created_at" : "2010-07-29 00:00:00 +0000",
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
  "id_str" : "21609423700",
  "in_reply_to_status_id_str" : "21607995700",
  "in_reply_to_status_id" : 21607995700,
  "in_reply_to_user_id_str" : "17981332",
  "in_reply_to_user_id" : 17981332,
  "in_reply_to_screen_name" : "skarholt13",
  "text" : "@skarholt13 Thank you, that helped a lot",
  "id" : 21609423700,
  "created_at" : "2010-07-06 00:00:00 +0000",
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