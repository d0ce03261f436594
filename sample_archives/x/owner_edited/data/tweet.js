window.YTD.tweet.part0 = [
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "37"
    ],
    "favorite_count" : "0",
    "id_str" : "1547064451861300914",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1547064451861300914",
    "created_at" : "Wed Jul 13 03:44:43 +0000 2022",
    "favorited" : false,
    "full_text" : "Rain all day, so sourdough all day 🌧️",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "32"
    ],
    "favorite_count" : "1",
    "id_str" : "1386721580446002368",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1386721580446002368",
    "created_at" : "Mon Apr 26 16:39:23 +0000 2021",
    "favorited" : false,
    "full_text" : "New rule: no crumb before coffee",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Edda Wendander",
          "screen_name" : "edda_wendan",
          "indices" : [
            "0",
            "12"
          ],
          "id_str" : "2041448103",
          "id" : "2041448103"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "32"
    ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1337809343679725457",
    "id_str" : "1339539166329403707",
    "in_reply_to_user_id" : "2041448103",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1339539166329403707",
    "in_reply_to_status_id" : "1337809343679725457",
    "created_at" : "Thu Dec 17 11:53:19 +0000 2020",
    "favorited" : false,
    "full_text" : "@edda_wendan Congratulations!! 🎉",
    "lang" : "en",
    "in_reply_to_screen_name" : "edda_wendan",
    "in_reply_to_user_id_str" : "2041448103"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "44"
    ],
    "favorite_count" : "0",
    "id_str" : "1328459331702641941",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1328459331702641941",
    "created_at" : "Mon Nov 16 22:06:00 +0000 2020",
    "favorited" : false,
    "full_text" : "Is it just me or is scones harder in winter?",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "29"
    ],
    "favorite_count" : "0",
    "id_str" : "1303107526919363334",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1303107526919363334",
    "created_at" : "Mon Sep 07 23:06:59 +0000 2020",
    "favorited" : false,
    "full_text" : "Heute endlich Zeit für scones",
    "lang" : "de"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Hollis Haldsby",
          "screen_name" : "haldsby66",
          "indices" : [
            "0",
            "10"
          ],
          "id_str" : "20924827",
          "id" : "20924827"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "30"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1196202033720892549",
    "id_str" : "1196236506692755657",
    "in_reply_to_user_id" : "20924827",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1196236506692755657",
    "in_reply_to_status_id" : "1196202033720892549",
    "created_at" : "Mon Nov 18 01:19:42 +0000 2019",
    "favorited" : false,
    "full_text" : "@haldsby66 Congratulations!! 🎉",
    "lang" : "en",
    "in_reply_to_screen_name" : "haldsby66",
    "in_reply_to_user_id_str" : "20924827"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Edda Tarnmere",
          "screen_name" : "edda_tarnme",
          "indices" : [
            "0",
            "12"
          ],
          "id_str" : "1566781629",
          "id" : "1566781629"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "56"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1190593541634783260",
    "id_str" : "1190597971781420703",
    "in_reply_to_user_id" : "1566781629",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1190597971781420703",
    "in_reply_to_status_id" : "1190593541634783260",
    "created_at" : "Sat Nov 02 11:54:11 +0000 2019",
    "favorited" : false,
    "full_text" : "@edda_tarnme That looks wonderful! How long did it take?",
    "lang" : "en",
    "in_reply_to_screen_name" : "edda_tarnme",
    "in_reply_to_user_id_str" : "1566781629"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Vigo Merringsay",
          "screen_name" : "VigoMerringsay",
          "indices" : [
            "0",
            "15"
          ],
          "id_str" : "1745754122",
          "id" : "1745754122"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "55"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1137084878525223962",
    "id_str" : "1139760342991995997",
    "in_reply_to_user_id" : "1745754122",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1139760342991995997",
    "in_reply_to_status_id" : "1137084878525223962",
    "created_at" : "Sat Jun 15 05:03:36 +0000 2019",
    "favorited" : false,
    "full_text" : "@VigoMerringsay Same here, and I still don't know why 😄",
    "lang" : "fr",
    "in_reply_to_screen_name" : "VigoMerringsay",
    "in_reply_to_user_id_str" : "1745754122"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Nils Skarcastle",
          "screen_name" : "nils_skarca",
          "indices" : [
            "0",
            "12"
          ],
          "id_str" : "276493576",
          "id" : "276493576"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "41"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1101546268341956833",
    "id_str" : "1101609786173429512",
    "in_reply_to_user_id" : "276493576",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1101609786173429512",
    "in_reply_to_status_id" : "1101546268341956833",
    "created_at" : "Fri Mar 01 22:26:54 +0000 2019",
    "favorited" : false,
    "full_text" : "@nils_skarca Thank you, that helped a lot",
    "lang" : "en",
    "in_reply_to_screen_name" : "nils_skarca",
    "in_reply_to_user_id_str" : "276493576"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Edda Wendander",
          "screen_name" : "edda_wendan",
          "indices" : [
            "0",
            "12"
          ],
          "id_str" : "2041448103",
          "id" : "2041448103"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "51"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1056740120398091665",
    "id_str" : "1056744202598690574",
    "in_reply_to_user_id" : "2041448103",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1056744202598690574",
    "in_reply_to_status_id" : "1056740120398091665",
    "created_at" : "Mon Oct 29 03:07:05 +0000 2018",
    "favorited" : false,
    "full_text" : "@edda_wendan I'd say yes, but ask me again tomorrow",
    "lang" : "de",
    "in_reply_to_screen_name" : "edda_wendan",
    "in_reply_to_user_id_str" : "2041448103"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Dara Tarnowyn",
          "screen_name" : "Tarnowyn_D",
          "indices" : [
            "3",
            "14"
          ],
          "id_str" : "816433962811117777",
          "id" : "816433962811117777"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "133"
    ],
    "favorite_count" : "0",
    "id_str" : "1012356142304990168",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1012356142304990168",
    "created_at" : "Thu Jun 28 15:24:47 +0000 2018",
    "favorited" : false,
    "full_text" : "RT @Tarnowyn_D: Today's butter report: fine, thank you And a long look at why it went that way this time, step by step, with pictures",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [
        {
          "text" : "scones",
          "indices" : [
            "66",
            "73"
          ]
        }
      ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "73"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "985609489321529653",
    "id_str" : "985610760198628655",
    "in_reply_to_user_id" : "784725024572001422",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "985610760198628655",
    "in_reply_to_status_id" : "985609489321529653",
    "created_at" : "Sun Apr 15 20:08:11 +0000 2018",
    "favorited" : false,
    "full_text" : "And one more thing: Nobody warned me about scones &lt; 10 degrees #scones",
    "lang" : "en",
    "in_reply_to_screen_name" : "quillwick_jo",
    "in_reply_to_user_id_str" : "784725024572001422"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [
        {
          "text" : "rye",
          "indices" : [
            "43",
            "47"
          ]
        }
      ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "47"
    ],
    "favorite_count" : "0",
    "id_str" : "1543069048738953619",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1543069048738953619",
    "created_at" : "Sat Jul 02 03:08:24 +0000 2022",
    "favorited" : false,
    "full_text" : "Nobody warned me about rye &lt; 10 degrees #rye",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Edda Wendander",
          "screen_name" : "edda_wendan",
          "indices" : [
            "0",
            "12"
          ],
          "id_str" : "2041448103",
          "id" : "2041448103"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "51"
    ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1541027308109552927",
    "id_str" : "1541028505723368528",
    "in_reply_to_user_id" : "2041448103",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1541028505723368528",
    "in_reply_to_status_id" : "1541027308109552927",
    "created_at" : "Sun Jun 26 12:00:01 +0000 2022",
    "favorited" : false,
    "full_text" : "@edda_wendan I'd say yes, but ask me again tomorrow",
    "lang" : "en",
    "in_reply_to_screen_name" : "edda_wendan",
    "in_reply_to_user_id_str" : "2041448103"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Greta Quillwick",
          "screen_name" : "Quillwick_G",
          "indices" : [
            "0",
            "12"
          ],
          "id_str" : "187206787",
          "id" : "187206787"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "56"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1406997114533928753",
    "id_str" : "1407166235024798821",
    "in_reply_to_user_id" : "187206787",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1407166235024798821",
    "in_reply_to_status_id" : "1406997114533928753",
    "created_at" : "Tue Jun 22 02:39:08 +0000 2021",
    "favorited" : false,
    "full_text" : "@Quillwick_G That looks wonderful! How long did it take?",
    "lang" : "en",
    "in_reply_to_screen_name" : "Quillwick_G",
    "in_reply_to_user_id_str" : "187206787"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Nils Skarcastle",
          "screen_name" : "nils_skarca",
          "indices" : [
            "0",
            "12"
          ],
          "id_str" : "276493576",
          "id" : "276493576"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "31"
    ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1404910077213295884",
    "id_str" : "1404969043445446060",
    "in_reply_to_user_id" : "276493576",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1404969043445446060",
    "in_reply_to_status_id" : "1404910077213295884",
    "created_at" : "Wed Jun 16 01:08:17 +0000 2021",
    "favorited" : false,
    "full_text" : "@nils_skarca Which shop was it?",
    "lang" : "en",
    "in_reply_to_screen_name" : "nils_skarca",
    "in_reply_to_user_id_str" : "276493576"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Vigo Merringsay",
          "screen_name" : "VigoMerringsay",
          "indices" : [
            "0",
            "15"
          ],
          "id_str" : "1745754122",
          "id" : "1745754122"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "59"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1374756895163216182",
    "id_str" : "1375476098877132241",
    "in_reply_to_user_id" : "1745754122",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1375476098877132241",
    "in_reply_to_status_id" : "1374756895163216182",
    "created_at" : "Fri Mar 26 15:53:51 +0000 2021",
    "favorited" : false,
    "full_text" : "@VigoMerringsay That looks wonderful! How long did it take?",
    "lang" : "en",
    "in_reply_to_screen_name" : "VigoMerringsay",
    "in_reply_to_user_id_str" : "1745754122"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [
        {
          "url" : "https://t.co/P4Iykyi4Ef",
          "expanded_url" : "https://example.org/notes/butter",
          "display_url" : "example.org/notes/butter",
          "indices" : [
            "31",
            "54"
          ]
        }
      ]
    },
    "display_text_range" : [
      "0",
      "54"
    ],
    "favorite_count" : "2",
    "id_str" : "1305051782287651562",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1305051782287651562",
    "possibly_sensitive" : false,
    "created_at" : "Sun Sep 13 07:52:46 +0000 2020",
    "favorited" : false,
    "full_text" : "I wrote up my notes on butter: https://t.co/P4Iykyi4Ef",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Edda Tarnmere",
          "screen_name" : "edda_tarnme",
          "indices" : [
            "3",
            "15"
          ],
          "id_str" : "1566781629",
          "id" : "1566781629"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "133"
    ],
    "favorite_count" : "0",
    "id_str" : "1259817173006508413",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1259817173006508413",
    "created_at" : "Mon May 11 12:06:34 +0000 2020",
    "favorited" : false,
    "full_text" : "RT @edda_tarnme: Rain all day, so sourdough all day 🌧️ And a long look at why it went that way this time, step by step, with pictures",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Edda Wendander",
          "screen_name" : "edda_wendan",
          "indices" : [
            "0",
            "12"
          ],
          "id_str" : "2041448103",
          "id" : "2041448103"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "51"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1246677036536133946",
    "id_str" : "1246679337303905355",
    "in_reply_to_user_id" : "2041448103",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1246679337303905355",
    "in_reply_to_status_id" : "1246677036536133946",
    "created_at" : "Sun Apr 05 06:01:30 +0000 2020",
    "favorited" : false,
    "full_text" : "@edda_wendan I'd say yes, but ask me again tomorrow",
    "lang" : "en",
    "in_reply_to_screen_name" : "edda_wendan",
    "in_reply_to_user_id_str" : "2041448103"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [
        {
          "expanded_url" : "https://twitter.com/quillwick_jo/status/1224654456434252539/photo/1",
          "media_url" : "http://pbs.twimg.com/media/F330604043431.jpg",
          "id_str" : "1224654330604043431",
          "id" : "1224654330604043431",
          "media_url_https" : "https://pbs.twimg.com/media/F330604043431.jpg",
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
          "display_url" : "pic.twitter.com/ycpdSkxxjJ",
          "url" : "https://t.co/wHeJPno7wb",
          "indices" : [
            "43",
            "66"
          ]
        }
      ]
    },
    "display_text_range" : [
      "0",
      "66"
    ],
    "favorite_count" : "0",
    "id_str" : "1224654456434252539",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1224654456434252539",
    "possibly_sensitive" : false,
    "created_at" : "Tue Feb 04 11:22:30 +0000 2020",
    "favorited" : false,
    "full_text" : "A quiet evening with crumb &amp; the radio https://t.co/wHeJPno7wb",
    "lang" : "en",
    "extended_entities" : {
      "media" : [
        {
          "expanded_url" : "https://twitter.com/quillwick_jo/status/1224654456434252539/photo/1",
          "media_url" : "http://pbs.twimg.com/media/F330604043431.jpg",
          "id_str" : "1224654330604043431",
          "id" : "1224654330604043431",
          "media_url_https" : "https://pbs.twimg.com/media/F330604043431.jpg",
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
          "display_url" : "pic.twitter.com/ycpdSkxxjJ",
          "url" : "https://t.co/wHeJPno7wb",
          "indices" : [
            "43",
            "66"
          ]
        }
      ]
    }
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Cleo Brackowyn",
          "screen_name" : "CleoBrackowyn",
          "indices" : [
            "56",
            "70"
          ],
          "id_str" : "126167868",
          "id" : "126167868"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "71"
    ],
    "favorite_count" : "2",
    "id_str" : "1203200613322270306",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1203200613322270306",
    "created_at" : "Sat Dec 07 06:32:35 +0000 2019",
    "favorited" : false,
    "full_text" : "Is it just me or is sourdough harder in winter? (thanks @CleoBrackowyn)",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Edda Wendander",
          "screen_name" : "edda_wendan",
          "indices" : [
            "0",
            "12"
          ],
          "id_str" : "2041448103",
          "id" : "2041448103"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "52"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1168714510189838244",
    "id_str" : "1168798619342856276",
    "in_reply_to_user_id" : "2041448103",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1168798619342856276",
    "in_reply_to_status_id" : "1168714510189838244",
    "created_at" : "Tue Sep 03 08:11:20 +0000 2019",
    "favorited" : false,
    "full_text" : "@edda_wendan Same here, and I still don't know why 😄",
    "lang" : "en",
    "in_reply_to_screen_name" : "edda_wendan",
    "in_reply_to_user_id_str" : "2041448103"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [
        {
          "url" : "https://t.co/rGu3dTcL7T",
          "expanded_url" : "https://example.org/notes/butter",
          "display_url" : "example.org/notes/butter",
          "indices" : [
            "31",
            "54"
          ]
        }
      ]
    },
    "display_text_range" : [
      "0",
      "54"
    ],
    "favorite_count" : "0",
    "id_str" : "1144781509396000306",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1144781509396000306",
    "possibly_sensitive" : false,
    "created_at" : "Sat Jun 29 01:35:55 +0000 2019",
    "favorited" : false,
    "full_text" : "I wrote up my notes on butter: https://t.co/rGu3dTcL7T",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [
        {
          "text" : "butter",
          "indices" : [
            "46",
            "53"
          ]
        }
      ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "53"
    ],
    "favorite_count" : "0",
    "id_str" : "1141925765590158692",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1141925765590158692",
    "created_at" : "Fri Jun 21 04:28:13 +0000 2019",
    "favorited" : false,
    "full_text" : "Nobody warned me about butter &lt; 10 degrees #butter",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "29"
    ],
    "favorite_count" : "0",
    "id_str" : "1139671781126572025",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1139671781126572025",
    "created_at" : "Fri Jun 14 23:11:41 +0000 2019",
    "favorited" : false,
    "full_text" : "Finally happy with the rye ☀️",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Tove Quillmere",
          "screen_name" : "tove_quillm",
          "indices" : [
            "0",
            "12"
          ],
          "id_str" : "541819741",
          "id" : "541819741"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "51"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1131843242991051818",
    "id_str" : "1131843875361701650",
    "in_reply_to_user_id" : "541819741",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1131843875361701650",
    "in_reply_to_status_id" : "1131843242991051818",
    "created_at" : "Fri May 24 08:46:23 +0000 2019",
    "favorited" : false,
    "full_text" : "@tove_quillm I'd say yes, but ask me again tomorrow",
    "lang" : "en",
    "in_reply_to_screen_name" : "tove_quillm",
    "in_reply_to_user_id_str" : "541819741"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Cleo Brackowyn",
          "screen_name" : "CleoBrackowyn",
          "indices" : [
            "0",
            "14"
          ],
          "id_str" : "126167868",
          "id" : "126167868"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "43"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1057436087371249703",
    "id_str" : "1057497737617163299",
    "in_reply_to_user_id" : "126167868",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1057497737617163299",
    "in_reply_to_status_id" : "1057436087371249703",
    "created_at" : "Wed Oct 31 05:01:22 +0000 2018",
    "favorited" : false,
    "full_text" : "@CleoBrackowyn Thank you, that helped a lot",
    "lang" : "en",
    "in_reply_to_screen_name" : "CleoBrackowyn",
    "in_reply_to_user_id_str" : "126167868"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [
        {
          "text" : "butter",
          "indices" : [
            "66",
            "73"
          ]
        }
      ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "73"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1056744202598690574",
    "id_str" : "1056745511223192612",
    "in_reply_to_user_id" : "784725024572001422",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1056745511223192612",
    "in_reply_to_status_id" : "1056744202598690574",
    "created_at" : "Mon Oct 29 03:12:17 +0000 2018",
    "favorited" : false,
    "full_text" : "And one more thing: Nobody warned me about butter &lt; 10 degrees #butter",
    "lang" : "en",
    "in_reply_to_screen_name" : "quillwick_jo",
    "in_reply_to_user_id_str" : "784725024572001422"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Greta Quillwick",
          "screen_name" : "Quillwick_G",
          "indices" : [
            "0",
            "12"
          ],
          "id_str" : "187206787",
          "id" : "187206787"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "56"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "985563325718538979",
    "id_str" : "985609489321529653",
    "in_reply_to_user_id" : "187206787",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "985609489321529653",
    "in_reply_to_status_id" : "985563325718538979",
    "created_at" : "Sun Apr 15 20:03:08 +0000 2018",
    "favorited" : false,
    "full_text" : "@Quillwick_G That looks wonderful! How long did it take?",
    "lang" : "en",
    "in_reply_to_screen_name" : "Quillwick_G",
    "in_reply_to_user_id_str" : "187206787"
  }
]