Grailbird.data.tweets_2011_05 = 
 [ {
  "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
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
  "id_str" : "74460068900430989",
  "in_reply_to_status_id_str" : "74419801905747725",
  "in_reply_to_status_id" : 74419801905747725,
  "in_reply_to_user_id_str" : "16657028",
  "in_reply_to_user_id" : 16657028,
  "in_reply_to_screen_name" : "Merrmere_A",
  "text" : "@Merrmere_A I'd say yes, but ask me again tomorrow",
  "id" : 74460068900430989,
  "created_at" : "2011-05-28 13:00:38 +0000",
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
  "id_str" : "71079904800034511",
  "in_reply_to_status_id_str" : "71071806406019773",
  "in_reply_to_status_id" : 71071806406019773,
  "in_reply_to_user_id_str" : "119213309",
  "in_reply_to_user_id" : 119213309,
  "in_reply_to_screen_name" : "MarenQuillwick",
  "text" : "@MarenQuillwick Thank you, that helped a lot",
  "id" : 71079904800034511,
  "created_at" : "2011-05-19 05:09:04 +0000",
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
  "id_str" : "70508456265323561",
  "in_reply_to_status_id_str" : "70457148746787909",
  "in_reply_to_status_id" : 70457148746787909,
  "in_reply_to_user_id_str" : "60716096",
  "in_reply_to_user_id" : 60716096,
  "in_reply_to_screen_name" : "Skarander_K",
  "text" : "@Skarander_K Same here, and I still don't know why 😄",
  "id" : 70508456265323561,
  "created_at" : "2011-05-17 15:18:20 +0000",
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
      "name" : "Another Orla Quillsby",
      "screen_name" : "OrlaQuillsby",
      "indices" : [ 20, 33 ],
      "id_str" : "733447141588232388",
      "id" : 733447141588232388
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "69431780047668112",
  "text" : "Up on the hill with @OrlaQuillsby and two kites",
  "id" : 69431780047668112,
  "created_at" : "2011-05-14 16:00:01 +0000",
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
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "65760142202814116",
  "in_reply_to_status_id_str" : "65758653225582396",
  "in_reply_to_status_id" : 65758653225582396,
  "in_reply_to_user_id_str" : "86420135",
  "in_reply_to_user_id" : 86420135,
  "in_reply_to_screen_name" : "KiteHillDara",
  "text" : "And one more thing: Un petit mot sur canvas, et puis au lit",
  "id" : 65760142202814116,
  "created_at" : "2011-05-04 12:50:14 +0000",
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
  "id_str" : "65758653225582396",
  "in_reply_to_status_id_str" : "62526983140705963",
  "in_reply_to_status_id" : 62526983140705963,
  "in_reply_to_user_id_str" : "60716096",
  "in_reply_to_user_id" : 60716096,
  "in_reply_to_screen_name" : "Skarander_K",
  "text" : "@Skarander_K Congratulations!! 🎉",
  "id" : 65758653225582396,
  "created_at" : "2011-05-04 12:44:19 +0000",
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