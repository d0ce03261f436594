Grailbird.data.tweets_2010_06 = 
 [ {
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
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "20857525700",
  "text" : "RT @ToveHaldowyn: New rule: no kites before coffee",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "20809813700",
    "text" : "New rule: no kites before coffee",
    "id" : 20809813700,
    "created_at" : "2010-06-23 00:00:00 +0000",
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
  "id" : 20857525700,
  "created_at" : "2010-06-24 00:00:00 +0000",
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
  "id_str" : "20575967500",
  "text" : "Heute endlich Zeit für wind",
  "id" : 20575967500,
  "created_at" : "2010-06-19 00:00:00 +0000",
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
      "indices" : [ 3, 18 ],
      "id_str" : "119213309",
      "id" : 119213309
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "20086045900",
  "text" : "RT @MarenQuillwick: Rain all day, so wind all day 🌧️",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "20057653900",
    "text" : "Rain all day, so wind all day 🌧️",
    "id" : 20057653900,
    "created_at" : "2010-06-10 00:00:00 +0000",
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
  "id" : 20086045900,
  "created_at" : "2010-06-11 00:00:00 +0000",
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
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "19927910300",
  "text" : "RT @ToveHaldowyn: Third try at kites. Third time unlucky.",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "19899182300",
    "text" : "Third try at kites. Third time unlucky.",
    "id" : 19899182300,
    "created_at" : "2010-06-08 00:00:00 +0000",
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
  "id" : 19927910300,
  "created_at" : "2010-06-08 00:00:00 +0000",
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
      "indices" : [ 3, 18 ],
      "id_str" : "119213309",
      "id" : 119213309
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "19667410200",
  "text" : "RT @MarenQuillwick: Rain all day, so wind all day 🌧️",
  "retweeted_status" : {
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "19635280200",
    "text" : "Rain all day, so wind all day 🌧️",
    "id" : 19635280200,
    "created_at" : "2010-06-03 00:00:00 +0000",
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
  "id" : 19667410200,
  "created_at" : "2010-06-04 00:00:00 +0000",
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