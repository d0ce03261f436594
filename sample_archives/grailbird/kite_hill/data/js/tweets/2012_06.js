Grailbird.data.tweets_2012_06 = 
 [ {
  "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
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
  "id_str" : "216844725232994992",
  "text" : "RT @MarenQuillwick: Finally happy with the canvas ☀️ And a long look at why it went that way this time, step by step, with pictures",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "216672842655713337",
    "text" : "Finally happy with the canvas ☀️ And a long look at why it went that way this time, step by step, with pictures",
    "id" : 216672842655713337,
    "created_at" : "2012-06-23 23:23:25 +0000",
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
  "id" : 216844725232994992,
  "created_at" : "2012-06-24 10:46:25 +0000",
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
      "indices" : [ 3, 15 ],
      "id_str" : "62306615",
      "id" : 62306615
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "215791576084786769",
  "text" : "RT @cleo_skarin: Rain all day, so knots all day 🌧️ And a long look at why it went that way this time, step by step, with pictures",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "215401757473412293",
    "text" : "Rain all day, so knots all day 🌧️ And a long look at why it went that way this time, step by step, with pictures",
    "id" : 215401757473412293,
    "created_at" : "2012-06-20 11:12:35 +0000",
    "user" : {
      "name" : "Cleo Skaringsay",
      "screen_name" : "cleo_skarin",
      "protected" : false,
      "id_str" : "62306615",
      "profile_image_url_https" : "https://pbs.twimg.com/profile_images/62306615/kite_normal.png",
      "id" : 62306615,
      "verified" : false
    }
  },
  "id" : 215791576084786769,
  "created_at" : "2012-06-21 13:01:35 +0000",
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
  "id_str" : "213131261462821050",
  "in_reply_to_status_id_str" : "213130047481904388",
  "in_reply_to_status_id" : 213130047481904388,
  "in_reply_to_user_id_str" : "66282126",
  "in_reply_to_user_id" : 66282126,
  "in_reply_to_screen_name" : "ToveHaldowyn",
  "text" : "@ToveHaldowyn That looks wonderful! How long did it take?",
  "id" : 213131261462821050,
  "created_at" : "2012-06-14 04:50:27 +0000",
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