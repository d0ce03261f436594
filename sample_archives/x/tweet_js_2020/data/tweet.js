window.YTD.tweet.part0 = [ {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "41" ],
    "favorite_count" : "0",
    "id_str" : "1290479682791362976",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1290479682791362976",
    "created_at" : "Tue Aug 04 02:48:26 +0000 2020",
    "favorited" : false,
    "full_text" : "A quiet evening with clay &amp; the radio",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "51" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1273505943569665584",
    "id_str" : "1273507239610136549",
    "in_reply_to_user_id" : "1392771268",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1273507239610136549",
    "in_reply_to_status_id" : "1273505943569665584",
    "created_at" : "Thu Jun 18 06:46:01 +0000 2020",
    "favorited" : false,
    "full_text" : "And one more thing: Finally happy with the bowls ☀️",
    "lang" : "en",
    "in_reply_to_screen_name" : "MarenTarnholt",
    "in_reply_to_user_id_str" : "1392771268"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "36" ],
    "favorite_count" : "0",
    "id_str" : "1273505943569665584",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1273505943569665584",
    "created_at" : "Thu Jun 18 06:40:52 +0000 2020",
    "favorited" : false,
    "full_text" : "Today's pots report: fine, thank you",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Una Thrimsby",
        "screen_name" : "Thrimsby_U",
        "indices" : [ "0", "11" ],
        "id_str" : "1511902274",
        "id" : "1511902274"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "23" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1265070259396135395",
    "id_str" : "1265070904555175068",
    "in_reply_to_user_id" : "1511902274",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1265070904555175068",
    "in_reply_to_status_id" : "1265070259396135395",
    "created_at" : "Tue May 26 00:03:02 +0000 2020",
    "favorited" : false,
    "full_text" : "@Thrimsby_U Ha, exactly",
    "lang" : "de",
    "in_reply_to_screen_name" : "Thrimsby_U",
    "in_reply_to_user_id_str" : "1511902274"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Edda Wendsby",
        "screen_name" : "edda_wendsb",
        "indices" : [ "3", "15" ],
        "id_str" : "48414643",
        "id" : "48414643"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "123" ],
    "favorite_count" : "0",
    "id_str" : "1248843485244165470",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1248843485244165470",
    "created_at" : "Sat Apr 11 05:21:03 +0000 2020",
    "favorited" : false,
    "full_text" : "RT @edda_wendsb: Heute endlich Zeit für kiln And a long look at why it went that way this time, step by step, with pictures",
    "lang" : "de"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Cleo Wendsby",
        "screen_name" : "cleo_wendsb",
        "indices" : [ "3", "15" ],
        "id_str" : "4659320355",
        "id" : "4659320355"
      } ],
      "urls" : [ {
        "url" : "https://t.co/pZQtSFqFtI",
        "expanded_url" : "https://example.org/notes/clay",
        "display_url" : "example.org/notes/clay",
        "indices" : [ "46", "69" ]
      } ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "1247518225621320522",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1247518225621320522",
    "possibly_sensitive" : false,
    "created_at" : "Tue Apr 07 13:34:57 +0000 2020",
    "favorited" : false,
    "full_text" : "RT @cleo_wendsb: I wrote up my notes on clay: https://t.co/pZQtSFqFtI And a long look at why it went that way this time, step by step, with…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Edda Wendsby",
        "screen_name" : "edda_wendsb",
        "indices" : [ "0", "12" ],
        "id_str" : "48414643",
        "id" : "48414643"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "24" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1208929942645518652",
    "id_str" : "1211717114349450051",
    "in_reply_to_user_id" : "48414643",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1211717114349450051",
    "in_reply_to_status_id" : "1208929942645518652",
    "created_at" : "Mon Dec 30 18:34:07 +0000 2019",
    "favorited" : false,
    "full_text" : "@edda_wendsb Ha, exactly",
    "lang" : "de",
    "in_reply_to_screen_name" : "edda_wendsb",
    "in_reply_to_user_id_str" : "48414643"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/MarenTarnholt/status/1204110361300687118/photo/1",
        "media_url" : "http://pbs.twimg.com/media/F180945468804.jpg",
        "id_str" : "1204110180945468804",
        "id" : "1204110180945468804",
        "media_url_https" : "https://pbs.twimg.com/media/F180945468804.jpg",
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
        "type" : "photo",
        "display_url" : "pic.twitter.com/QDQJNTOTqC",
        "url" : "https://t.co/5QuQEkSb9g",
        "indices" : [ "32", "55" ]
      } ]
    },
    "display_text_range" : [ "0", "55" ],
    "favorite_count" : "0",
    "id_str" : "1204110361300687118",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1204110361300687118",
    "possibly_sensitive" : false,
    "created_at" : "Mon Dec 09 18:47:36 +0000 2019",
    "favorited" : false,
    "full_text" : "New rule: no clay before coffee https://t.co/5QuQEkSb9g",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/MarenTarnholt/status/1204110361300687118/photo/1",
        "media_url" : "http://pbs.twimg.com/media/F180945468804.jpg",
        "id_str" : "1204110180945468804",
        "id" : "1204110180945468804",
        "media_url_https" : "https://pbs.twimg.com/media/F180945468804.jpg",
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
        "type" : "photo",
        "display_url" : "pic.twitter.com/QDQJNTOTqC",
        "url" : "https://t.co/5QuQEkSb9g",
        "indices" : [ "32", "55" ]
      } ]
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ {
        "url" : "https://t.co/iU447EF7NW",
        "expanded_url" : "https://example.org/notes/pots",
        "display_url" : "example.org/notes/pots",
        "indices" : [ "29", "52" ]
      } ]
    },
    "display_text_range" : [ "0", "52" ],
    "favorite_count" : "0",
    "id_str" : "1187971843705805825",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1187971843705805825",
    "possibly_sensitive" : false,
    "created_at" : "Sat Oct 26 05:58:53 +0000 2019",
    "favorited" : false,
    "full_text" : "I wrote up my notes on pots: https://t.co/iU447EF7NW",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Una Thrimsby",
        "screen_name" : "Thrimsby_U",
        "indices" : [ "3", "14" ],
        "id_str" : "1511902274",
        "id" : "1511902274"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "133" ],
    "favorite_count" : "0",
    "id_str" : "1186160069201057472",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1186160069201057472",
    "created_at" : "Mon Oct 21 05:59:32 +0000 2019",
    "favorited" : false,
    "full_text" : "RT @Thrimsby_U: Third try at clay. Third time unlucky. And a long look at why it went that way this time, step by step, with pictures",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Imke Brackholt",
        "screen_name" : "brackholt12",
        "indices" : [ "0", "12" ],
        "id_str" : "929136589014016055",
        "id" : "929136589014016055"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "31" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1168369963966443400",
    "id_str" : "1168391138139982484",
    "in_reply_to_user_id" : "929136589014016055",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1168391138139982484",
    "in_reply_to_status_id" : "1168369963966443400",
    "created_at" : "Mon Sep 02 05:12:09 +0000 2019",
    "favorited" : false,
    "full_text" : "@brackholt12 Which shop was it?",
    "lang" : "en",
    "in_reply_to_screen_name" : "brackholt12",
    "in_reply_to_user_id_str" : "929136589014016055"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Kezia Thrimingsay",
        "screen_name" : "KeziaThrimingsa",
        "indices" : [ "0", "16" ],
        "id_str" : "126499208",
        "id" : "126499208"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "38" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1154933138096766222",
    "id_str" : "1155051330961757414",
    "in_reply_to_user_id" : "126499208",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1155051330961757414",
    "in_reply_to_status_id" : "1154933138096766222",
    "created_at" : "Sat Jul 27 09:44:31 +0000 2019",
    "favorited" : false,
    "full_text" : "@KeziaThrimingsa Oh no. Is it fixable?",
    "lang" : "en",
    "in_reply_to_screen_name" : "KeziaThrimingsa",
    "in_reply_to_user_id_str" : "126499208"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ {
        "url" : "https://t.co/u7FbAZyAqV",
        "expanded_url" : "https://twitter.com/tove_wendow/status/1140070841828651257",
        "display_url" : "twitter.com/tove_wendow/st…",
        "indices" : [ "44", "67" ]
      } ]
    },
    "display_text_range" : [ "0", "67" ],
    "favorite_count" : "0",
    "id_str" : "1140201032905439773",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1140201032905439773",
    "possibly_sensitive" : false,
    "created_at" : "Sun Jun 16 10:14:44 +0000 2019",
    "favorited" : false,
    "full_text" : "That looks wonderful! How long did it take? https://t.co/u7FbAZyAqV",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Cleo Skarowyn",
        "screen_name" : "cleo_skarow",
        "indices" : [ "3", "15" ],
        "id_str" : "14669158",
        "id" : "14669158"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "134" ],
    "favorite_count" : "0",
    "id_str" : "1138921376982683547",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1138921376982683547",
    "created_at" : "Wed Jun 12 21:29:51 +0000 2019",
    "favorited" : false,
    "full_text" : "RT @cleo_skarow: Third try at clay. Third time unlucky. And a long look at why it went that way this time, step by step, with pictures",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Tove Wendowyn",
        "screen_name" : "tove_wendow",
        "indices" : [ "0", "12" ],
        "id_str" : "52500327",
        "id" : "52500327"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "41" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1136406854473878886",
    "id_str" : "1138181078813712306",
    "in_reply_to_user_id" : "52500327",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1138181078813712306",
    "in_reply_to_status_id" : "1136406854473878886",
    "created_at" : "Mon Jun 10 20:28:10 +0000 2019",
    "favorited" : false,
    "full_text" : "@tove_wendow Thank you, that helped a lot",
    "lang" : "en",
    "in_reply_to_screen_name" : "tove_wendow",
    "in_reply_to_user_id_str" : "52500327"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Cleo Wendsby",
        "screen_name" : "cleo_wendsb",
        "indices" : [ "0", "12" ],
        "id_str" : "4659320355",
        "id" : "4659320355"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "24" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1118763707948538493",
    "id_str" : "1118768861435881764",
    "in_reply_to_user_id" : "4659320355",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1118768861435881764",
    "in_reply_to_status_id" : "1118763707948538493",
    "created_at" : "Thu Apr 18 06:50:56 +0000 2019",
    "favorited" : false,
    "full_text" : "@cleo_wendsb Ha, exactly",
    "lang" : "en",
    "in_reply_to_screen_name" : "cleo_wendsb",
    "in_reply_to_user_id_str" : "4659320355"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ {
        "url" : "https://t.co/0IPNC6GaAV",
        "expanded_url" : "https://twitter.com/cleo_skarow/status/1116332214530971485?s=20",
        "display_url" : "twitter.com/cleo_skarow/st…",
        "indices" : [ "19", "42" ]
      } ]
    },
    "display_text_range" : [ "0", "42" ],
    "favorite_count" : "0",
    "id_str" : "1116528183747509320",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1116528183747509320",
    "possibly_sensitive" : false,
    "created_at" : "Fri Apr 12 02:27:17 +0000 2019",
    "favorited" : false,
    "full_text" : "Which shop was it? https://t.co/0IPNC6GaAV",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Kezia Merrowyn",
        "screen_name" : "kezia_merrow",
        "indices" : [ "3", "16" ],
        "id_str" : "763162946567878158",
        "id" : "763162946567878158"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "1103235635740103679",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1103235635740103679",
    "created_at" : "Wed Mar 06 10:07:27 +0000 2019",
    "favorited" : false,
    "full_text" : "RT @kezia_merrow: A quiet evening with glaze &amp; the radio And a long look at why it went that way this time, step by step, with pictures",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Quin Thrimwick",
        "screen_name" : "quin_thrimw",
        "indices" : [ "0", "12" ],
        "id_str" : "861732446011285192",
        "id" : "861732446011285192"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "52" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1096741047229553718",
    "id_str" : "1099056419622205562",
    "in_reply_to_user_id" : "861732446011285192",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1099056419622205562",
    "in_reply_to_status_id" : "1096741047229553718",
    "created_at" : "Fri Feb 22 21:20:44 +0000 2019",
    "favorited" : false,
    "full_text" : "@quin_thrimw Same here, and I still don't know why 😄",
    "lang" : "en",
    "in_reply_to_screen_name" : "quin_thrimw",
    "in_reply_to_user_id_str" : "861732446011285192"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "31" ],
    "favorite_count" : "0",
    "id_str" : "1095419068596058252",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1095419068596058252",
    "created_at" : "Tue Feb 12 20:27:12 +0000 2019",
    "favorited" : false,
    "full_text" : "New rule: no clay before coffee",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Tove Wendowyn",
        "screen_name" : "tove_wendow",
        "indices" : [ "0", "12" ],
        "id_str" : "52500327",
        "id" : "52500327"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "56" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1090408294724103486",
    "id_str" : "1090458052081765990",
    "in_reply_to_user_id" : "52500327",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1090458052081765990",
    "in_reply_to_status_id" : "1090408294724103486",
    "created_at" : "Wed Jan 30 03:53:54 +0000 2019",
    "favorited" : false,
    "full_text" : "@tove_wendow That looks wonderful! How long did it take?",
    "lang" : "de",
    "in_reply_to_screen_name" : "tove_wendow",
    "in_reply_to_user_id_str" : "52500327"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Quin Thrimwick",
        "screen_name" : "quin_thrimw",
        "indices" : [ "0", "12" ],
        "id_str" : "861732446011285192",
        "id" : "861732446011285192"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "52" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1068754120140491800",
    "id_str" : "1072174012511749708",
    "in_reply_to_user_id" : "861732446011285192",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1072174012511749708",
    "in_reply_to_status_id" : "1068754120140491800",
    "created_at" : "Mon Dec 10 16:59:39 +0000 2018",
    "favorited" : false,
    "full_text" : "@quin_thrimw Same here, and I still don't know why 😄",
    "lang" : "de",
    "in_reply_to_screen_name" : "quin_thrimw",
    "in_reply_to_user_id_str" : "861732446011285192"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Imke Brackholt",
        "screen_name" : "brackholt12",
        "indices" : [ "0", "12" ],
        "id_str" : "929136589014016055",
        "id" : "929136589014016055"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "34" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1071345020361191924",
    "id_str" : "1071354861886372895",
    "in_reply_to_user_id" : "929136589014016055",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1071354861886372895",
    "in_reply_to_status_id" : "1071345020361191924",
    "created_at" : "Sat Dec 08 10:44:38 +0000 2018",
    "favorited" : false,
    "full_text" : "@brackholt12 Oh no. Is it fixable?",
    "lang" : "en",
    "in_reply_to_screen_name" : "brackholt12",
    "in_reply_to_user_id_str" : "929136589014016055"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Kezia Thrimingsay",
        "screen_name" : "KeziaThrimingsa",
        "indices" : [ "0", "16" ],
        "id_str" : "126499208",
        "id" : "126499208"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "38" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1070968163493414313",
    "id_str" : "1070976996540068598",
    "in_reply_to_user_id" : "126499208",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1070976996540068598",
    "in_reply_to_status_id" : "1070968163493414313",
    "created_at" : "Fri Dec 07 09:43:08 +0000 2018",
    "favorited" : false,
    "full_text" : "@KeziaThrimingsa Oh no. Is it fixable?",
    "lang" : "en",
    "in_reply_to_screen_name" : "KeziaThrimingsa",
    "in_reply_to_user_id_str" : "126499208"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Edda Thrimmere",
        "screen_name" : "Thrimmere_E",
        "indices" : [ "0", "12" ],
        "id_str" : "1023895384",
        "id" : "1023895384"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "52" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1055361402916085459",
    "id_str" : "1055363630676084431",
    "in_reply_to_user_id" : "1023895384",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1055363630676084431",
    "in_reply_to_status_id" : "1055361402916085459",
    "created_at" : "Thu Oct 25 07:41:11 +0000 2018",
    "favorited" : false,
    "full_text" : "@Thrimmere_E Same here, and I still don't know why 😄",
    "lang" : "en",
    "in_reply_to_screen_name" : "Thrimmere_E",
    "in_reply_to_user_id_str" : "1023895384"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Joss Ostermere",
        "screen_name" : "Ostermere_J",
        "indices" : [ "0", "12" ],
        "id_str" : "410915161",
        "id" : "410915161"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "52" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1046876669049492313",
    "id_str" : "1049215474362510291",
    "in_reply_to_user_id" : "410915161",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1049215474362510291",
    "in_reply_to_status_id" : "1046876669049492313",
    "created_at" : "Mon Oct 08 08:30:37 +0000 2018",
    "favorited" : false,
    "full_text" : "@Ostermere_J Same here, and I still don't know why 😄",
    "lang" : "fr",
    "in_reply_to_screen_name" : "Ostermere_J",
    "in_reply_to_user_id_str" : "410915161"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "62" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1012552253260933440",
    "id_str" : "1012553272478282435",
    "in_reply_to_user_id" : "1392771268",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1012553272478282435",
    "in_reply_to_status_id" : "1012552253260933440",
    "created_at" : "Fri Jun 29 04:28:07 +0000 2018",
    "favorited" : false,
    "full_text" : "And one more thing: A quiet evening with glaze &amp; the radio",
    "lang" : "en",
    "in_reply_to_screen_name" : "MarenTarnholt",
    "in_reply_to_user_id_str" : "1392771268"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/MarenTarnholt/status/1012552253260933440/photo/1",
        "media_url" : "http://pbs.twimg.com/media/F051935723669.jpg",
        "id_str" : "1012552051935723669",
        "id" : "1012552051935723669",
        "media_url_https" : "https://pbs.twimg.com/media/F051935723669.jpg",
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
        "type" : "photo",
        "display_url" : "pic.twitter.com/0bPVqxjdeO",
        "url" : "https://t.co/ME4ZnR8qjo",
        "indices" : [ "34", "57" ]
      } ]
    },
    "display_text_range" : [ "0", "57" ],
    "favorite_count" : "0",
    "id_str" : "1012552253260933440",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1012552253260933440",
    "possibly_sensitive" : false,
    "created_at" : "Fri Jun 29 04:24:04 +0000 2018",
    "favorited" : false,
    "full_text" : "Rain all day, so bowls all day 🌧️ https://t.co/ME4ZnR8qjo",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/MarenTarnholt/status/1012552253260933440/photo/1",
        "media_url" : "http://pbs.twimg.com/media/F051935723669.jpg",
        "id_str" : "1012552051935723669",
        "id" : "1012552051935723669",
        "media_url_https" : "https://pbs.twimg.com/media/F051935723669.jpg",
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
        "type" : "photo",
        "display_url" : "pic.twitter.com/0bPVqxjdeO",
        "url" : "https://t.co/ME4ZnR8qjo",
        "indices" : [ "34", "57" ]
      } ]
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Quin Thrimwick",
        "screen_name" : "quin_thrimw",
        "indices" : [ "3", "15" ],
        "id_str" : "861732446011285192",
        "id" : "861732446011285192"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "138" ],
    "favorite_count" : "0",
    "id_str" : "999755136352117773",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "999755136352117773",
    "created_at" : "Thu May 24 20:52:53 +0000 2018",
    "favorited" : false,
    "full_text" : "RT @quin_thrimw: Is it just me or is kiln harder in winter? And a long look at why it went that way this time, step by step, with pictures",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "41" ],
    "favorite_count" : "0",
    "id_str" : "992256431850437028",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "992256431850437028",
    "created_at" : "Fri May 04 04:15:43 +0000 2018",
    "favorited" : false,
    "full_text" : "A quiet evening with clay &amp; the radio",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Imke Brackholt",
        "screen_name" : "brackholt12",
        "indices" : [ "0", "12" ],
        "id_str" : "929136589014016055",
        "id" : "929136589014016055"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "52" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "981546386493038954",
    "id_str" : "983838922103564632",
    "in_reply_to_user_id" : "929136589014016055",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "983838922103564632",
    "in_reply_to_status_id" : "981546386493038954",
    "created_at" : "Tue Apr 10 22:47:32 +0000 2018",
    "favorited" : false,
    "full_text" : "@brackholt12 Same here, and I still don't know why 😄",
    "lang" : "en",
    "in_reply_to_screen_name" : "brackholt12",
    "in_reply_to_user_id_str" : "929136589014016055"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Una Thrimsby",
        "screen_name" : "Thrimsby_U",
        "indices" : [ "0", "11" ],
        "id_str" : "1511902274",
        "id" : "1511902274"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "51" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "981510467644400487",
    "id_str" : "982150089667653506",
    "in_reply_to_user_id" : "1511902274",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "982150089667653506",
    "in_reply_to_status_id" : "981510467644400487",
    "created_at" : "Fri Apr 06 06:56:43 +0000 2018",
    "favorited" : false,
    "full_text" : "@Thrimsby_U Same here, and I still don't know why 😄",
    "lang" : "en",
    "in_reply_to_screen_name" : "Thrimsby_U",
    "in_reply_to_user_id_str" : "1511902274"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "57" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "970599955243150000",
    "id_str" : "970600320149379142",
    "in_reply_to_user_id" : "1392771268",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "970600320149379142",
    "in_reply_to_status_id" : "970599955243150000",
    "created_at" : "Mon Mar 05 10:02:03 +0000 2018",
    "favorited" : false,
    "full_text" : "And one more thing: Un petit mot sur pots, et puis au lit",
    "lang" : "fr",
    "in_reply_to_screen_name" : "MarenTarnholt",
    "in_reply_to_user_id_str" : "1392771268"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Cleo Wendsby",
        "screen_name" : "cleo_wendsb",
        "indices" : [ "0", "12" ],
        "id_str" : "4659320355",
        "id" : "4659320355"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "41" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "970586286455619177",
    "id_str" : "970599955243150000",
    "in_reply_to_user_id" : "4659320355",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "970599955243150000",
    "in_reply_to_status_id" : "970586286455619177",
    "created_at" : "Mon Mar 05 10:00:36 +0000 2018",
    "favorited" : false,
    "full_text" : "@cleo_wendsb Thank you, that helped a lot",
    "lang" : "fr",
    "in_reply_to_screen_name" : "cleo_wendsb",
    "in_reply_to_user_id_str" : "4659320355"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Cleo Wendsby",
        "screen_name" : "cleo_wendsb",
        "indices" : [ "0", "12" ],
        "id_str" : "4659320355",
        "id" : "4659320355"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "34" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "960993002297823807",
    "id_str" : "960995096031372214",
    "in_reply_to_user_id" : "4659320355",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "960995096031372214",
    "in_reply_to_status_id" : "960993002297823807",
    "created_at" : "Tue Feb 06 21:54:19 +0000 2018",
    "favorited" : false,
    "full_text" : "@cleo_wendsb Oh no. Is it fixable?",
    "lang" : "en",
    "in_reply_to_screen_name" : "cleo_wendsb",
    "in_reply_to_user_id_str" : "4659320355"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Quin Thrimwick",
        "screen_name" : "quin_thrimw",
        "indices" : [ "0", "12" ],
        "id_str" : "861732446011285192",
        "id" : "861732446011285192"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "24" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "952291245874252380",
    "id_str" : "952294351397719499",
    "in_reply_to_user_id" : "861732446011285192",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "952294351397719499",
    "in_reply_to_status_id" : "952291245874252380",
    "created_at" : "Sat Jan 13 21:40:40 +0000 2018",
    "favorited" : false,
    "full_text" : "@quin_thrimw Ha, exactly",
    "lang" : "en",
    "in_reply_to_screen_name" : "quin_thrimw",
    "in_reply_to_user_id_str" : "861732446011285192"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Tove Wendowyn",
        "screen_name" : "tove_wendow",
        "indices" : [ "0", "12" ],
        "id_str" : "52500327",
        "id" : "52500327"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "41" ],
    "favorite_count" : "11",
    "in_reply_to_status_id_str" : "942673891616071646",
    "id_str" : "942684831742525017",
    "in_reply_to_user_id" : "52500327",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "942684831742525017",
    "in_reply_to_status_id" : "942673891616071646",
    "created_at" : "Mon Dec 18 09:15:52 +0000 2017",
    "favorited" : false,
    "full_text" : "@tove_wendow Thank you, that helped a lot",
    "lang" : "fr",
    "in_reply_to_screen_name" : "tove_wendow",
    "in_reply_to_user_id_str" : "52500327"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/MarenTarnholt/status/937403353518174724/photo/1",
        "media_url" : "http://pbs.twimg.com/media/F202520962663.jpg",
        "id_str" : "937403202520962663",
        "id" : "937403202520962663",
        "media_url_https" : "https://pbs.twimg.com/media/F202520962663.jpg",
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
        "type" : "photo",
        "display_url" : "pic.twitter.com/gLdVR8r81Z",
        "url" : "https://t.co/ylgBIFeaaI",
        "indices" : [ "38", "61" ]
      } ]
    },
    "display_text_range" : [ "0", "61" ],
    "favorite_count" : "0",
    "id_str" : "937403353518174724",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "937403353518174724",
    "possibly_sensitive" : false,
    "created_at" : "Sun Dec 03 19:29:10 +0000 2017",
    "favorited" : false,
    "full_text" : "Un petit mot sur clay, et puis au lit https://t.co/ylgBIFeaaI",
    "lang" : "fr",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/MarenTarnholt/status/937403353518174724/photo/1",
        "media_url" : "http://pbs.twimg.com/media/F202520962663.jpg",
        "id_str" : "937403202520962663",
        "id" : "937403202520962663",
        "media_url_https" : "https://pbs.twimg.com/media/F202520962663.jpg",
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
        "type" : "photo",
        "display_url" : "pic.twitter.com/gLdVR8r81Z",
        "url" : "https://t.co/ylgBIFeaaI",
        "indices" : [ "38", "61" ]
      } ]
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "37" ],
    "favorite_count" : "0",
    "id_str" : "934701588468077033",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "934701588468077033",
    "created_at" : "Sun Nov 26 08:33:19 +0000 2017",
    "favorited" : false,
    "full_text" : "Today's bowls report: fine, thank you",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "name" : "Imke Brackholt",
        "screen_name" : "brackholt12",
        "indices" : [ "0", "12" ],
        "id_str" : "929136589014016055",
        "id" : "929136589014016055"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "51" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "934288554044894812",
    "id_str" : "934375291357051670",
    "in_reply_to_user_id" : "929136589014016055",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "934375291357051670",
    "in_reply_to_status_id" : "934288554044894812",
    "created_at" : "Sat Nov 25 10:56:43 +0000 2017",
    "favorited" : false,
    "full_text" : "@brackholt12 I'd say yes, but ask me again tomorrow",
    "lang" : "en",
    "in_reply_to_screen_name" : "brackholt12",
    "in_reply_to_user_id_str" : "929136589014016055"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/MarenTarnholt/status/933864861868588706/photo/1",
        "media_url" : "http://pbs.twimg.com/media/F618597849709.jpg",
        "id_str" : "933864618597849709",
        "id" : "933864618597849709",
        "media_url_https" : "https://pbs.twimg.com/media/F618597849709.jpg",
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
        "type" : "photo",
        "display_url" : "pic.twitter.com/atQgwOL1g5",
        "url" : "https://t.co/X1nQksqxwz",
        "indices" : [ "38", "61" ]
      } ]
    },
    "display_text_range" : [ "0", "61" ],
    "favorite_count" : "0",
    "id_str" : "933864861868588706",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "933864861868588706",
    "possibly_sensitive" : false,
    "created_at" : "Fri Nov 24 01:08:28 +0000 2017",
    "favorited" : false,
    "full_text" : "Un petit mot sur clay, et puis au lit https://t.co/X1nQksqxwz",
    "lang" : "fr",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/MarenTarnholt/status/933864861868588706/photo/1",
        "media_url" : "http://pbs.twimg.com/media/F618597849709.jpg",
        "id_str" : "933864618597849709",
        "id" : "933864618597849709",
        "media_url_https" : "https://pbs.twimg.com/media/F618597849709.jpg",
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
        "type" : "photo",
        "display_url" : "pic.twitter.com/atQgwOL1g5",
        "url" : "https://t.co/X1nQksqxwz",
        "indices" : [ "38", "61" ]
      } ]
    }
  }
} ]