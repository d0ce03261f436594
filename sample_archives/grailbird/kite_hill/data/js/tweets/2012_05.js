Grailbird.data.tweets_2012_05 = 
 [ {
  "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ {
      "expanded_url" : "https://twitter.com/KiteHillDara/status/207803895197215701/photo/1",
      "media_url" : "http://pbs.twimg.com/media/F689675614837.jpg",
      "id_str" : "207803689675614837",
      "id" : 207803689675614837,
      "media_url_https" : "https://pbs.twimg.com/media/F689675614837.jpg",
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
      "display_url" : "pic.twitter.com/AVopOBokwl",
      "url" : "https://t.co/kNCsPiTT4Z",
      "indices" : [ 33, 56 ]
    } ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "207803895197215701",
  "text" : "Rain all day, so wind all day 🌧️ https://t.co/kNCsPiTT4Z",
  "id" : 207803895197215701,
  "created_at" : "2012-05-30 12:01:24 +0000",
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
    "urls" : [ {
      "url" : "https://t.co/lyyE2sjRFY",
      "expanded_url" : "https://twitter.com/skarholt13/status/206227825224531572?s=20",
      "display_url" : "twitter.com/skarholt13/sta…",
      "indices" : [ 29, 52 ]
    } ]
  },
  "geo" : { },
  "id_str" : "206229417297967824",
  "text" : "Thank you, that helped a lot https://t.co/lyyE2sjRFY",
  "id" : 206229417297967824,
  "created_at" : "2012-05-26 03:44:59 +0000",
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
  "id_str" : "202551400013196623",
  "text" : "New rule: no wind before coffee",
  "id" : 202551400013196623,
  "created_at" : "2012-05-16 00:09:51 +0000",
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
      "expanded_url" : "https://twitter.com/KiteHillDara/status/198680746509507755/photo/1",
      "media_url" : "http://pbs.twimg.com/media/F582930065614.jpg",
      "id_str" : "198680582930065614",
      "id" : 198680582930065614,
      "media_url_https" : "https://pbs.twimg.com/media/F582930065614.jpg",
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
      "display_url" : "pic.twitter.com/5vX5I6PSJ3",
      "url" : "https://t.co/4RnCb8QFsC",
      "indices" : [ 33, 56 ]
    } ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "198680746509507755",
  "text" : "New rule: no knots before coffee https://t.co/4RnCb8QFsC",
  "id" : 198680746509507755,
  "created_at" : "2012-05-05 07:49:15 +0000",
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