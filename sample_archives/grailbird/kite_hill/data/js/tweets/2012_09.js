Grailbird.data.tweets_2012_09 = 
 [ {
  "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ {
      "expanded_url" : "https://twitter.com/KiteHillDara/status/252434609524517040/photo/1",
      "media_url" : "http://pbs.twimg.com/media/F387223018449.jpg",
      "id_str" : "252434387223018449",
      "id" : 252434387223018449,
      "media_url_https" : "https://pbs.twimg.com/media/F387223018449.jpg",
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
      "display_url" : "pic.twitter.com/5GLRi4Kzyp",
      "url" : "https://t.co/mAmXeDpIcN",
      "indices" : [ 40, 63 ]
    } ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "252434609524517040",
  "text" : "Third try at knots. Third time unlucky. https://t.co/mAmXeDpIcN",
  "id" : 252434609524517040,
  "created_at" : "2012-09-30 15:47:55 +0000",
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
  "id_str" : "249333583398537391",
  "in_reply_to_status_id_str" : "249311973069154057",
  "in_reply_to_status_id" : 249311973069154057,
  "in_reply_to_user_id_str" : "17981332",
  "in_reply_to_user_id" : 17981332,
  "in_reply_to_screen_name" : "skarholt13",
  "text" : "@skarholt13 Which shop was it?",
  "id" : 249333583398537391,
  "created_at" : "2012-09-22 02:25:33 +0000",
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
      "name" : "Maren Quillwick",
      "screen_name" : "MarenQuillwick",
      "indices" : [ 3, 18 ],
      "id_str" : "119213309",
      "id" : 119213309
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "248385205624919060",
  "text" : "RT @MarenQuillwick: Third try at canvas. Third time unlucky. And a long look at why it went that way this time, step by step, with pictures",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "247906551649565583",
    "text" : "Third try at canvas. Third time unlucky. And a long look at why it went that way this time, step by step, with pictures",
    "id" : 247906551649565583,
    "created_at" : "2012-09-18 03:55:02 +0000",
    "user" : {
      "name" : "Maren Quillwick",
      "screen_name" : "MarenQuillwick",
      "protected" : false,
      "id_str" : "119213309",
      "profile_image_url_https" : "https://pbs.twimg.com/profile_images/119213309/kite_normal.png",
      "id" : 119213309,
      "verified" : false
    }
  },
  "id" : 248385205624919060,
  "created_at" : "2012-09-19 11:37:02 +0000",
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
      "name" : "Tove Haldsby",
      "screen_name" : "haldsby70",
      "indices" : [ 3, 13 ],
      "id_str" : "17927855",
      "id" : 17927855
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "244241180531579989",
  "text" : "RT @haldsby70: Today's knots report: fine, thank you And a long look at why it went that way this time, step by step, with pictures",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "243839785640349422",
    "text" : "Today's knots report: fine, thank you And a long look at why it went that way this time, step by step, with pictures",
    "id" : 243839785640349422,
    "created_at" : "2012-09-06 22:35:09 +0000",
    "user" : {
      "name" : "Tove Haldsby",
      "screen_name" : "haldsby70",
      "protected" : false,
      "id_str" : "17927855",
      "profile_image_url_https" : "https://pbs.twimg.com/profile_images/17927855/kite_normal.png",
      "id" : 17927855,
      "verified" : false
    }
  },
  "id" : 244241180531579989,
  "created_at" : "2012-09-08 01:10:09 +0000",
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