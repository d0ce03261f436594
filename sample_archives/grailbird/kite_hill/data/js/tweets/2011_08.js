Grailbird.data.tweets_2011_08 = 
 [ {
  "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "99092990630947836",
  "in_reply_to_status_id_str" : "99091795254813380",
  "in_reply_to_status_id" : 99091795254813380,
  "in_reply_to_user_id_str" : "86420135",
  "in_reply_to_user_id" : 86420135,
  "in_reply_to_screen_name" : "KiteHillDara",
  "text" : "And one more thing: Heute endlich Zeit für string",
  "id" : 99092990630947836,
  "created_at" : "2011-08-04 12:23:04 +0000",
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
  "id_str" : "99091795254813380",
  "in_reply_to_status_id_str" : "99088322567407786",
  "in_reply_to_status_id" : 99088322567407786,
  "in_reply_to_user_id_str" : "62306615",
  "in_reply_to_user_id" : 62306615,
  "in_reply_to_screen_name" : "cleo_skarin",
  "text" : "@cleo_skarin Oh no. Is it fixable?",
  "id" : 99091795254813380,
  "created_at" : "2011-08-04 12:18:19 +0000",
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