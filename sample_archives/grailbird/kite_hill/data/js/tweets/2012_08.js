Grailbird.data.tweets_2012_08 = 
 [ {
  "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "238397194236577934",
  "in_reply_to_status_id_str" : "238396959356852548",
  "in_reply_to_status_id" : 238396959356852548,
  "in_reply_to_user_id_str" : "86420135",
  "in_reply_to_user_id" : 86420135,
  "in_reply_to_screen_name" : "KiteHillDara",
  "text" : "And one more thing: Heute endlich Zeit für knots",
  "id" : 238397194236577934,
  "created_at" : "2012-08-22 22:08:14 +0000",
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
    "hashtags" : [ ],
    "urls" : [ {
      "url" : "https://t.co/mayfbHVhlj",
      "expanded_url" : "https://twitter.com/cleo_skarin/status/238360620177993325",
      "display_url" : "twitter.com/cleo_skarin/st…",
      "indices" : [ 39, 62 ]
    } ]
  },
  "geo" : { },
  "id_str" : "238396959356852548",
  "text" : "I'd say yes, but ask me again tomorrow https://t.co/mayfbHVhlj",
  "id" : 238396959356852548,
  "created_at" : "2012-08-22 22:07:18 +0000",
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
      "indices" : [ 44, 49 ]
    } ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "237329986390584429",
  "text" : "Nobody warned me about wind &lt; 10 degrees #wind",
  "id" : 237329986390584429,
  "created_at" : "2012-08-19 23:27:32 +0000",
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
      "name" : "Tove Haldowyn",
      "screen_name" : "ToveHaldowyn",
      "indices" : [ 3, 16 ],
      "id_str" : "66282126",
      "id" : 66282126
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ {
      "url" : "https://t.co/bhi3uY1BW9",
      "expanded_url" : "https://example.org/notes/canvas",
      "display_url" : "example.org/notes/canvas",
      "indices" : [ 49, 72 ]
    } ]
  },
  "geo" : { },
  "id_str" : "230987697159997738",
  "text" : "RT @ToveHaldowyn: I wrote up my notes on canvas: https://t.co/bhi3uY1BW9 And a long look at why it went that way this time, step by step, w…",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ {
        "url" : "https://t.co/jmZMTaeAio",
        "expanded_url" : "https://example.org/notes/canvas",
        "display_url" : "example.org/notes/canvas",
        "indices" : [ 31, 54 ]
      } ]
    },
    "geo" : { },
    "id_str" : "230573971010674217",
    "text" : "I wrote up my notes on canvas: https://t.co/jmZMTaeAio And a long look at why it went that way this time, step by step, with pictures",
    "id" : 230573971010674217,
    "created_at" : "2012-08-01 08:01:33 +0000",
    "user" : {
      "name" : "Tove Haldowyn",
      "screen_name" : "ToveHaldowyn",
      "protected" : false,
      "id_str" : "66282126",
      "profile_image_url_https" : "https://pbs.twimg.com/profile_images/66282126/kite_normal.png",
      "id" : 66282126,
      "verified" : false
    }
  },
  "id" : 230987697159997738,
  "created_at" : "2012-08-02 11:25:33 +0000",
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