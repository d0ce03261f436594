Grailbird.data.tweets_2011_12 = 
 [ {
  "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Kezia Skarander",
      "screen_name" : "Skarander_K",
      "indices" : [ 3, 15 ],
      "id_str" : "60716096",
      "id" : 60716096
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "153040729912025215",
  "text" : "RT @Skarander_K: Is it just me or is canvas harder in winter? And a long look at why it went that way this time, step by step, with pictures",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "152825813775338804",
    "text" : "Is it just me or is canvas harder in winter? And a long look at why it went that way this time, step by step, with pictures",
    "id" : 152825813775338804,
    "created_at" : "2011-12-30 18:58:08 +0000",
    "user" : {
      "name" : "Kezia Skarander",
      "screen_name" : "Skarander_K",
      "protected" : false,
      "id_str" : "60716096",
      "profile_image_url_https" : "https://pbs.twimg.com/profile_images/60716096/kite_normal.png",
      "id" : 60716096,
      "verified" : false
    }
  },
  "id" : 153040729912025215,
  "created_at" : "2011-12-31 09:12:08 +0000",
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
  "id_str" : "150866336636392918",
  "text" : "Un petit mot sur knots, et puis au lit",
  "id" : 150866336636392918,
  "created_at" : "2011-12-25 09:11:52 +0000",
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
  "id_str" : "143419033322295117",
  "in_reply_to_status_id_str" : "143276135715352692",
  "in_reply_to_status_id" : 143276135715352692,
  "in_reply_to_user_id_str" : "62306615",
  "in_reply_to_user_id" : 62306615,
  "in_reply_to_screen_name" : "cleo_skarin",
  "text" : "@cleo_skarin Congratulations!! 🎉",
  "id" : 143419033322295117,
  "created_at" : "2011-12-04 19:58:56 +0000",
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