Grailbird.data.tweets_2011_09 = 
 [ {
  "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "119839641407830871",
  "in_reply_to_status_id_str" : "119838655746449242",
  "in_reply_to_status_id" : 119838655746449242,
  "in_reply_to_user_id_str" : "86420135",
  "in_reply_to_user_id" : 86420135,
  "in_reply_to_screen_name" : "KiteHillDara",
  "text" : "And one more thing: New rule: no knots before coffee",
  "id" : 119839641407830871,
  "created_at" : "2011-09-30 18:22:51 +0000",
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
  "id_str" : "119838655746449242",
  "in_reply_to_status_id_str" : "119511274412306982",
  "in_reply_to_status_id" : 119511274412306982,
  "in_reply_to_user_id_str" : "119213309",
  "in_reply_to_user_id" : 119213309,
  "in_reply_to_screen_name" : "MarenQuillwick",
  "text" : "@MarenQuillwick Oh no. Is it fixable?",
  "id" : 119838655746449242,
  "created_at" : "2011-09-30 18:18:56 +0000",
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
      "indices" : [ 0, 12 ],
      "id_str" : "60716096",
      "id" : 60716096
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "119434423752935059",
  "in_reply_to_status_id_str" : "119434147052509958",
  "in_reply_to_status_id" : 119434147052509958,
  "in_reply_to_user_id_str" : "60716096",
  "in_reply_to_user_id" : 60716096,
  "in_reply_to_screen_name" : "Skarander_K",
  "text" : "@Skarander_K Oh no. Is it fixable?",
  "id" : 119434423752935059,
  "created_at" : "2011-09-29 15:32:40 +0000",
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
    "urls" : [ {
      "url" : "https://t.co/bmdObpkex1",
      "expanded_url" : "https://twitter.com/haldsby70/status/113157254011934415",
      "display_url" : "twitter.com/haldsby70/stat…",
      "indices" : [ 19, 42 ]
    } ]
  },
  "geo" : { },
  "id_str" : "113174821780456065",
  "text" : "Which shop was it? https://t.co/bmdObpkex1",
  "id" : 113174821780456065,
  "created_at" : "2011-09-12 08:59:14 +0000",
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
  "id_str" : "112998592395319361",
  "in_reply_to_status_id_str" : "112439718486708004",
  "in_reply_to_status_id" : 112439718486708004,
  "in_reply_to_user_id_str" : "62306615",
  "in_reply_to_user_id" : 62306615,
  "in_reply_to_screen_name" : "cleo_skarin",
  "text" : "@cleo_skarin Oh no. Is it fixable?",
  "id" : 112998592395319361,
  "created_at" : "2011-09-11 21:18:58 +0000",
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
      "name" : "Ada Merrmere",
      "screen_name" : "Merrmere_A",
      "indices" : [ 0, 11 ],
      "id_str" : "16657028",
      "id" : 16657028
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "112404131449989214",
  "in_reply_to_status_id_str" : "111850780724440253",
  "in_reply_to_status_id" : 111850780724440253,
  "in_reply_to_user_id_str" : "16657028",
  "in_reply_to_user_id" : 16657028,
  "in_reply_to_screen_name" : "Merrmere_A",
  "text" : "@Merrmere_A Ha, exactly",
  "id" : 112404131449989214,
  "created_at" : "2011-09-10 05:56:47 +0000",
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
      "indices" : [ 3, 14 ],
      "id_str" : "17981332",
      "id" : 17981332
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "110465376285515004",
  "text" : "RT @skarholt13: Finally happy with the knots ☀️ And a long look at why it went that way this time, step by step, with pictures",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "110227055930376897",
    "text" : "Finally happy with the knots ☀️ And a long look at why it went that way this time, step by step, with pictures",
    "id" : 110227055930376897,
    "created_at" : "2011-09-04 05:45:52 +0000",
    "user" : {
      "name" : "Nils Skarholt",
      "screen_name" : "skarholt13",
      "protected" : false,
      "id_str" : "17981332",
      "profile_image_url_https" : "https://pbs.twimg.com/profile_images/17981332/kite_normal.png",
      "id" : 17981332,
      "verified" : false
    }
  },
  "id" : 110465376285515004,
  "created_at" : "2011-09-04 21:32:52 +0000",
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