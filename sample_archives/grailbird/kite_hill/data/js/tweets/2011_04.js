Grailbird.data.tweets_2011_04 = 
 [ {
  "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "62914087241147500",
  "text" : "Un petit mot sur string, et puis au lit",
  "id" : 62914087241147500,
  "created_at" : "2011-04-26 16:21:01 +0000",
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
  "id_str" : "59430088813926411",
  "text" : "RT @MarenQuillwick: Un petit mot sur string, et puis au lit And a long look at why it went that way this time, step by step, with pictures",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "59231530461164326",
    "text" : "Un petit mot sur string, et puis au lit And a long look at why it went that way this time, step by step, with pictures",
    "id" : 59231530461164326,
    "created_at" : "2011-04-16 12:27:51 +0000",
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
  "id" : 59430088813926411,
  "created_at" : "2011-04-17 01:36:51 +0000",
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
      "url" : "https://t.co/OBlclin7pv",
      "expanded_url" : "https://twitter.com/skarholt13/status/59126445715865979",
      "display_url" : "twitter.com/skarholt13/sta…",
      "indices" : [ 39, 62 ]
    } ]
  },
  "geo" : { },
  "id_str" : "59160417381974511",
  "text" : "I'd say yes, but ask me again tomorrow https://t.co/OBlclin7pv",
  "id" : 59160417381974511,
  "created_at" : "2011-04-16 07:45:17 +0000",
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
  "id_str" : "58490080258730139",
  "in_reply_to_status_id_str" : "58474631243771730",
  "in_reply_to_status_id" : 58474631243771730,
  "in_reply_to_user_id_str" : "62306615",
  "in_reply_to_user_id" : 62306615,
  "in_reply_to_screen_name" : "cleo_skarin",
  "text" : "@cleo_skarin Same here, and I still don't know why 😄",
  "id" : 58490080258730139,
  "created_at" : "2011-04-14 11:21:36 +0000",
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
      "indices" : [ 0, 15 ],
      "id_str" : "119213309",
      "id" : 119213309
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "55899810504994864",
  "in_reply_to_status_id_str" : "55794985192735168",
  "in_reply_to_status_id" : 55794985192735168,
  "in_reply_to_user_id_str" : "119213309",
  "in_reply_to_user_id" : 119213309,
  "in_reply_to_screen_name" : "MarenQuillwick",
  "text" : "@MarenQuillwick I'd say yes, but ask me again tomorrow",
  "id" : 55899810504994864,
  "created_at" : "2011-04-07 07:48:48 +0000",
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
      "indices" : [ 0, 10 ],
      "id_str" : "17927855",
      "id" : 17927855
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "54393702767581099",
  "in_reply_to_status_id_str" : "54387254722150197",
  "in_reply_to_status_id" : 54387254722150197,
  "in_reply_to_user_id_str" : "17927855",
  "in_reply_to_user_id" : 17927855,
  "in_reply_to_screen_name" : "haldsby70",
  "text" : "@haldsby70 Thank you, that helped a lot",
  "id" : 54393702767581099,
  "created_at" : "2011-04-03 04:04:03 +0000",
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
  "id_str" : "54158637267692907",
  "text" : "RT @Skarander_K: the wind turns at noon",
  "id" : 54158637267692907,
  "created_at" : "2011-04-02 12:30:00 +0000",
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
  "id_str" : "53617229117131648",
  "text" : "A quiet evening with wind &amp; the radio",
  "id" : 53617229117131648,
  "created_at" : "2011-04-01 00:38:38 +0000",
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