Grailbird.data.tweets_2012_07 = 
 [ {
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
  "id_str" : "225996282088027495",
  "in_reply_to_status_id_str" : "225917068662064451",
  "in_reply_to_status_id" : 225917068662064451,
  "in_reply_to_user_id_str" : "60716096",
  "in_reply_to_user_id" : 60716096,
  "in_reply_to_screen_name" : "Skarander_K",
  "text" : "@Skarander_K Congratulations!! 🎉",
  "id" : 225996282088027495,
  "created_at" : "2012-07-19 16:51:27 +0000",
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
  "id_str" : "224957306397252716",
  "in_reply_to_status_id_str" : "221711854914117314",
  "in_reply_to_status_id" : 221711854914117314,
  "in_reply_to_user_id_str" : "62306615",
  "in_reply_to_user_id" : 62306615,
  "in_reply_to_screen_name" : "cleo_skarin",
  "text" : "@cleo_skarin Congratulations!! 🎉",
  "id" : 224957306397252716,
  "created_at" : "2012-07-16 20:02:56 +0000",
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
  "id_str" : "221564748745734261",
  "in_reply_to_status_id_str" : "221243595450245190",
  "in_reply_to_status_id" : 221243595450245190,
  "in_reply_to_user_id_str" : "17981332",
  "in_reply_to_user_id" : 17981332,
  "in_reply_to_screen_name" : "skarholt13",
  "text" : "@skarholt13 Which shop was it?",
  "id" : 221564748745734261,
  "created_at" : "2012-07-07 11:22:07 +0000",
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
    "media" : [ ],
    "hashtags" : [ {
      "text" : "wind",
      "indices" : [ 64, 69 ]
    } ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "220298842615383420",
  "in_reply_to_status_id_str" : "220298536431756324",
  "in_reply_to_status_id" : 220298536431756324,
  "in_reply_to_user_id_str" : "86420135",
  "in_reply_to_user_id" : 86420135,
  "in_reply_to_screen_name" : "KiteHillDara",
  "text" : "And one more thing: Nobody warned me about wind &lt; 10 degrees #wind",
  "id" : 220298842615383420,
  "created_at" : "2012-07-03 23:31:51 +0000",
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
  "id_str" : "220298536431756324",
  "in_reply_to_status_id_str" : "220296883878253992",
  "in_reply_to_status_id" : 220296883878253992,
  "in_reply_to_user_id_str" : "86420135",
  "in_reply_to_user_id" : 86420135,
  "in_reply_to_screen_name" : "KiteHillDara",
  "text" : "And one more thing: New rule: no string before coffee",
  "id" : 220298536431756324,
  "created_at" : "2012-07-03 23:30:38 +0000",
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
  "id_str" : "220296883878253992",
  "in_reply_to_status_id_str" : "220295880484987041",
  "in_reply_to_status_id" : 220295880484987041,
  "in_reply_to_user_id_str" : "17927855",
  "in_reply_to_user_id" : 17927855,
  "in_reply_to_screen_name" : "haldsby70",
  "text" : "@haldsby70 That looks wonderful! How long did it take?",
  "id" : 220296883878253992,
  "created_at" : "2012-07-03 23:24:04 +0000",
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