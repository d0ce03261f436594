Grailbird.data.tweets_2012_03 = 
 [ {
  "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
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
  "id_str" : "184532830241760787",
  "in_reply_to_status_id_str" : "184531321323355224",
  "in_reply_to_status_id" : 184531321323355224,
  "in_reply_to_user_id_str" : "66282126",
  "in_reply_to_user_id" : 66282126,
  "in_reply_to_screen_name" : "ToveHaldowyn",
  "text" : "@ToveHaldowyn Ha, exactly",
  "id" : 184532830241760787,
  "created_at" : "2012-03-27 06:50:29 +0000",
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
  "id_str" : "181554038948087823",
  "in_reply_to_status_id_str" : "181550922607281824",
  "in_reply_to_status_id" : 181550922607281824,
  "in_reply_to_user_id_str" : "60716096",
  "in_reply_to_user_id" : 60716096,
  "in_reply_to_screen_name" : "Skarander_K",
  "text" : "@Skarander_K Same here, and I still don't know why 😄",
  "id" : 181554038948087823,
  "created_at" : "2012-03-19 01:33:50 +0000",
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
  "id_str" : "177109536325642810",
  "in_reply_to_status_id_str" : "174517931241061415",
  "in_reply_to_status_id" : 174517931241061415,
  "in_reply_to_user_id_str" : "62306615",
  "in_reply_to_user_id" : 62306615,
  "in_reply_to_screen_name" : "cleo_skarin",
  "text" : "@cleo_skarin Oh no. Is it fixable?",
  "id" : 177109536325642810,
  "created_at" : "2012-03-06 19:12:58 +0000",
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