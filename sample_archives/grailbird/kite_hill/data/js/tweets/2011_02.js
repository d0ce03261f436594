Grailbird.data.tweets_2011_02 = 
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
  "id_str" : "42138304583308640",
  "in_reply_to_status_id_str" : "42123385029419560",
  "in_reply_to_status_id" : 42123385029419560,
  "in_reply_to_user_id_str" : "16657028",
  "in_reply_to_user_id" : 16657028,
  "in_reply_to_screen_name" : "Merrmere_A",
  "text" : "@Merrmere_A That looks wonderful! How long did it take?",
  "id" : 42138304583308640,
  "created_at" : "2011-02-28 08:25:29 +0000",
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
  "id_str" : "38131654277303307",
  "in_reply_to_status_id_str" : "38128095196486528",
  "in_reply_to_status_id" : 38128095196486528,
  "in_reply_to_user_id_str" : "119213309",
  "in_reply_to_user_id" : 119213309,
  "in_reply_to_screen_name" : "MarenQuillwick",
  "text" : "@MarenQuillwick Same here, and I still don't know why 😄",
  "id" : 38131654277303307,
  "created_at" : "2011-02-17 07:04:29 +0000",
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
  "id_str" : "36839338797499263",
  "in_reply_to_status_id_str" : "36667907320509278",
  "in_reply_to_status_id" : 36667907320509278,
  "in_reply_to_user_id_str" : "119213309",
  "in_reply_to_user_id" : 119213309,
  "in_reply_to_screen_name" : "MarenQuillwick",
  "text" : "@MarenQuillwick That looks wonderful! How long did it take?",
  "id" : 36839338797499263,
  "created_at" : "2011-02-13 17:29:17 +0000",
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