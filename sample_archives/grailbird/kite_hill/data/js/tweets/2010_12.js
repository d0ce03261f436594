Grailbird.data.tweets_2010_12 = 
 [ {
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
  "id_str" : "19924223956280178",
  "in_reply_to_status_id_str" : "19885085006132670",
  "in_reply_to_status_id" : 19885085006132670,
  "in_reply_to_user_id_str" : "60716096",
  "in_reply_to_user_id" : 60716096,
  "in_reply_to_screen_name" : "Skarander_K",
  "text" : "@Skarander_K That looks wonderful! How long did it take?",
  "id" : 19924223956280178,
  "created_at" : "2010-12-29 01:14:39 +0000",
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
  "id_str" : "11916916648557365",
  "in_reply_to_status_id_str" : "11916748875546393",
  "in_reply_to_status_id" : 11916748875546393,
  "in_reply_to_user_id_str" : "86420135",
  "in_reply_to_user_id" : 86420135,
  "in_reply_to_screen_name" : "KiteHillDara",
  "text" : "And one more thing: New rule: no wind before coffee",
  "id" : 11916916648557365,
  "created_at" : "2010-12-06 22:56:28 +0000",
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
  "id_str" : "11916748875546393",
  "in_reply_to_status_id_str" : "11886172974933848",
  "in_reply_to_status_id" : 11886172974933848,
  "in_reply_to_user_id_str" : "119213309",
  "in_reply_to_user_id" : 119213309,
  "in_reply_to_screen_name" : "MarenQuillwick",
  "text" : "@MarenQuillwick I'd say yes, but ask me again tomorrow",
  "id" : 11916748875546393,
  "created_at" : "2010-12-06 22:55:48 +0000",
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
  "id_str" : "10428760430518971",
  "in_reply_to_status_id_str" : "10425320244675902",
  "in_reply_to_status_id" : 10425320244675902,
  "in_reply_to_user_id_str" : "119213309",
  "in_reply_to_user_id" : 119213309,
  "in_reply_to_screen_name" : "MarenQuillwick",
  "text" : "@MarenQuillwick Thank you, that helped a lot",
  "id" : 10428760430518971,
  "created_at" : "2010-12-02 20:23:04 +0000",
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