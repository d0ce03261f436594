window.YTD.tweets.part1 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1604588057354461666"
          ],
          "editableUntil" : "2022-12-18T22:22:59.334Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Greta Thrimholt",
            "screen_name" : "Thrimholt_G",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "569951251",
            "id" : "569951251"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "31"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1604440182369889953",
      "id_str" : "1604588057354461666",
      "in_reply_to_user_id" : "569951251",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1604588057354461666",
      "in_reply_to_status_id" : "1604440182369889953",
      "created_at" : "Sun Dec 18 21:22:59 +0000 2022",
      "favorited" : false,
      "full_text" : "@Thrimholt_G Which shop was it?",
      "lang" : "fr",
      "in_reply_to_screen_name" : "Thrimholt_G",
      "in_reply_to_user_id_str" : "569951251"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1566687420491382639"
          ],
          "editableUntil" : "2022-09-05T08:19:23.346Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Kezia Thrimholt",
            "screen_name" : "Thrimholt_K",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "2557809042",
            "id" : "2557809042"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "32"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1566685904097232397",
      "id_str" : "1566687420491382639",
      "in_reply_to_user_id" : "2557809042",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1566687420491382639",
      "in_reply_to_status_id" : "1566685904097232397",
      "created_at" : "Mon Sep 05 07:19:23 +0000 2022",
      "favorited" : false,
      "full_text" : "@Thrimholt_K Congratulations!! 🎉",
      "lang" : "fr",
      "in_reply_to_screen_name" : "Thrimholt_K",
      "in_reply_to_user_id_str" : "2557809042"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1565585519897807887"
          ],
          "editableUntil" : "2022-09-02T07:20:49.773Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Joss Tarnander",
            "screen_name" : "Tarnander_J",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "999077447072001554",
            "id" : "999077447072001554"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "34"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1565582875167028691",
      "id_str" : "1565585519897807887",
      "in_reply_to_user_id" : "999077447072001554",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1565585519897807887",
      "in_reply_to_status_id" : "1565582875167028691",
      "created_at" : "Fri Sep 02 06:20:49 +0000 2022",
      "favorited" : false,
      "full_text" : "@Tarnander_J Oh no. Is it fixable?",
      "lang" : "en",
      "in_reply_to_screen_name" : "Tarnander_J",
      "in_reply_to_user_id_str" : "999077447072001554"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1486563289147564429"
          ],
          "editableUntil" : "2022-01-27T05:54:41.800Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "44"
      ],
      "favorite_count" : "0",
      "id_str" : "1486563289147564429",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1486563289147564429",
      "created_at" : "Thu Jan 27 04:54:41 +0000 2022",
      "favorited" : false,
      "full_text" : "Is it just me or is osprey harder in winter?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1483524377081307004"
          ],
          "editableUntil" : "2022-01-18T20:39:08.703Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Una Brackcastle",
            "screen_name" : "UnaBrackcastle",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "63366267",
            "id" : "63366267"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "44"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1483493877609821098",
      "id_str" : "1483524377081307004",
      "in_reply_to_user_id" : "63366267",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1483524377081307004",
      "in_reply_to_status_id" : "1483493877609821098",
      "created_at" : "Tue Jan 18 19:39:08 +0000 2022",
      "favorited" : false,
      "full_text" : "@UnaBrackcastle Thank you, that helped a lot",
      "lang" : "en",
      "in_reply_to_screen_name" : "UnaBrackcastle",
      "in_reply_to_user_id_str" : "63366267"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1478600180474220357"
          ],
          "editableUntil" : "2022-01-05T06:32:08.744Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Wilma Merrmere",
            "screen_name" : "merrmere54",
            "indices" : [
              "3",
              "14"
            ],
            "id_str" : "1262895813231631248",
            "id" : "1262895813231631248"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "0",
      "id_str" : "1478600180474220357",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1478600180474220357",
      "created_at" : "Wed Jan 05 05:32:08 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @merrmere54: Heute endlich Zeit für curlew And a long look at why it went that way this time, step by step, with pictures",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1458710495213415902"
          ],
          "editableUntil" : "2021-11-11T09:17:38.246Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
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
        "53"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1458709366945609524",
      "id_str" : "1458710495213415902",
      "in_reply_to_user_id" : "1101421820116362416",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1458710495213415902",
      "in_reply_to_status_id" : "1458709366945609524",
      "created_at" : "Thu Nov 11 08:17:38 +0000 2021",
      "favorited" : false,
      "full_text" : "And one more thing: New rule: no osprey before coffee",
      "lang" : "en",
      "in_reply_to_screen_name" : "brackby_finn",
      "in_reply_to_user_id_str" : "1101421820116362416"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1448546743588539694"
          ],
          "editableUntil" : "2021-10-14T08:10:31.025Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Una Brackcastle",
            "screen_name" : "UnaBrackcastle",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "63366267",
            "id" : "63366267"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "34"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1448545762875216450",
      "id_str" : "1448546743588539694",
      "in_reply_to_user_id" : "63366267",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1448546743588539694",
      "in_reply_to_status_id" : "1448545762875216450",
      "created_at" : "Thu Oct 14 07:10:31 +0000 2021",
      "favorited" : false,
      "full_text" : "@UnaBrackcastle Which shop was it?",
      "lang" : "en",
      "in_reply_to_screen_name" : "UnaBrackcastle",
      "in_reply_to_user_id_str" : "63366267"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1446244691129623459"
          ],
          "editableUntil" : "2021-10-07T23:42:58.949Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/brackby_finn/status/1446244691129623459/photo/1",
            "media_url" : "http://pbs.twimg.com/media/F611436642187.jpg",
            "id_str" : "1446244611436642187",
            "id" : "1446244611436642187",
            "media_url_https" : "https://pbs.twimg.com/media/F611436642187.jpg",
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
            "display_url" : "pic.twitter.com/Lc7m4NQgQ7",
            "url" : "https://t.co/AIBGIJbvnv",
            "indices" : [
              "33",
              "56"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "56"
      ],
      "favorite_count" : "0",
      "id_str" : "1446244691129623459",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1446244691129623459",
      "possibly_sensitive" : false,
      "created_at" : "Thu Oct 07 22:42:58 +0000 2021",
      "favorited" : false,
      "full_text" : "New rule: no heron before coffee https://t.co/AIBGIJbvnv",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/brackby_finn/status/1446244691129623459/photo/1",
            "media_url" : "http://pbs.twimg.com/media/F611436642187.jpg",
            "id_str" : "1446244611436642187",
            "id" : "1446244611436642187",
            "media_url_https" : "https://pbs.twimg.com/media/F611436642187.jpg",
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
            "display_url" : "pic.twitter.com/Lc7m4NQgQ7",
            "url" : "https://t.co/AIBGIJbvnv",
            "indices" : [
              "33",
              "56"
            ]
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1405217977296604143"
          ],
          "editableUntil" : "2021-06-16T18:37:28.132Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Wilma Merrmere",
            "screen_name" : "merrmere54",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "1262895813231631248",
            "id" : "1262895813231631248"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "40"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1405153832936236043",
      "id_str" : "1405217977296604143",
      "in_reply_to_user_id" : "1262895813231631248",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1405217977296604143",
      "in_reply_to_status_id" : "1405153832936236043",
      "created_at" : "Wed Jun 16 17:37:28 +0000 2021",
      "favorited" : false,
      "full_text" : "@merrmere54 Thank you, that helped a lot",
      "lang" : "en",
      "in_reply_to_screen_name" : "merrmere54",
      "in_reply_to_user_id_str" : "1262895813231631248"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1402522008583978889"
          ],
          "editableUntil" : "2021-06-09T08:04:39.102Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Vigo Brackander",
            "screen_name" : "vigo_bracka",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "1213973451373503265",
            "id" : "1213973451373503265"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "34"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1402516072800746747",
      "id_str" : "1402522008583978889",
      "in_reply_to_user_id" : "1213973451373503265",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1402522008583978889",
      "in_reply_to_status_id" : "1402516072800746747",
      "created_at" : "Wed Jun 09 07:04:39 +0000 2021",
      "favorited" : false,
      "full_text" : "@vigo_bracka Oh no. Is it fixable?",
      "lang" : "de",
      "in_reply_to_screen_name" : "vigo_bracka",
      "in_reply_to_user_id_str" : "1213973451373503265"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1396727454370493174"
          ],
          "editableUntil" : "2021-05-24T08:19:09.720Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Orla Haldowyn",
            "screen_name" : "orla_haldow",
            "indices" : [
              "3",
              "15"
            ],
            "id_str" : "456489398",
            "id" : "456489398"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "0",
      "id_str" : "1396727454370493174",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1396727454370493174",
      "created_at" : "Mon May 24 07:19:09 +0000 2021",
      "favorited" : false,
      "full_text" : "RT @orla_haldow: Finally happy with the gull ☀️ And a long look at why it went that way this time, step by step, with pictures",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1371915110010176042"
          ],
          "editableUntil" : "2021-03-16T21:03:45.833Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Greta Thrimholt",
            "screen_name" : "Thrimholt_G",
            "indices" : [
              "63",
              "75"
            ],
            "id_str" : "569951251",
            "id" : "569951251"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/CskEGqfnck",
            "expanded_url" : "https://example.org/notes/osprey",
            "display_url" : "example.org/notes/osprey",
            "indices" : [
              "31",
              "54"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "0",
      "id_str" : "1371915110010176042",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1371915110010176042",
      "possibly_sensitive" : false,
      "created_at" : "Tue Mar 16 20:03:45 +0000 2021",
      "favorited" : false,
      "full_text" : "I wrote up my notes on osprey: https://t.co/CskEGqfnck (thanks @Thrimholt_G)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1766754780720130665"
          ],
          "editableUntil" : "2024-03-10T10:15:39.097Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Dara Thrimmere",
            "screen_name" : "thrimmere80",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "2385011397",
            "id" : "2385011397"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "31"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1766718686992641333",
      "id_str" : "1766754780720130665",
      "in_reply_to_user_id" : "2385011397",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1766754780720130665",
      "in_reply_to_status_id" : "1766718686992641333",
      "created_at" : "Sun Mar 10 09:15:39 +0000 2024",
      "favorited" : false,
      "full_text" : "@thrimmere80 Which shop was it?",
      "lang" : "en",
      "in_reply_to_screen_name" : "thrimmere80",
      "in_reply_to_user_id_str" : "2385011397"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1752493306594433426"
          ],
          "editableUntil" : "2024-01-31T01:45:38.700Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Hollis Brackingsay",
            "screen_name" : "hollis_bracki",
            "indices" : [
              "3",
              "17"
            ],
            "id_str" : "96230413",
            "id" : "96230413"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "130"
      ],
      "favorite_count" : "0",
      "id_str" : "1752493306594433426",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1752493306594433426",
      "created_at" : "Wed Jan 31 00:45:38 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @hollis_bracki: Finally happy with the osprey ☀️ And a long look at why it went that way this time, step by step, with pictures",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1751228203391787753"
          ],
          "editableUntil" : "2024-01-27T13:58:34.592Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "osprey",
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
      "id_str" : "1751228203391787753",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1751228203391787753",
      "created_at" : "Sat Jan 27 12:58:34 +0000 2024",
      "favorited" : false,
      "full_text" : "Nobody warned me about osprey &lt; 10 degrees #osprey",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1747418247576844460"
          ],
          "editableUntil" : "2024-01-17T01:39:10.340Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "curlew",
            "indices" : [
              "46",
              "53"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Una Brackcastle",
            "screen_name" : "UnaBrackcastle",
            "indices" : [
              "62",
              "77"
            ],
            "id_str" : "63366267",
            "id" : "63366267"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "0",
      "id_str" : "1747418247576844460",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1747418247576844460",
      "created_at" : "Wed Jan 17 00:39:10 +0000 2024",
      "favorited" : false,
      "full_text" : "Nobody warned me about curlew &lt; 10 degrees #curlew (thanks @UnaBrackcastle)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1717290427047350195"
          ],
          "editableUntil" : "2023-10-25T22:21:58.178Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Nils Merrander",
            "screen_name" : "nils_merran",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "129810249",
            "id" : "129810249"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "31"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1717288943968713508",
      "id_str" : "1717290427047350195",
      "in_reply_to_user_id" : "129810249",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1717290427047350195",
      "in_reply_to_status_id" : "1717288943968713508",
      "created_at" : "Wed Oct 25 21:21:58 +0000 2023",
      "favorited" : false,
      "full_text" : "@nils_merran Which shop was it?",
      "lang" : "en",
      "in_reply_to_screen_name" : "nils_merran",
      "in_reply_to_user_id_str" : "129810249"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1636922025990635106"
          ],
          "editableUntil" : "2023-03-18T03:46:38.193Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "37"
      ],
      "favorite_count" : "0",
      "id_str" : "1636922025990635106",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1636922025990635106",
      "created_at" : "Sat Mar 18 02:46:38 +0000 2023",
      "favorited" : false,
      "full_text" : "Un petit mot sur tern, et puis au lit",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1627263119571656043"
          ],
          "editableUntil" : "2023-02-19T12:05:35.449Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "32"
      ],
      "favorite_count" : "0",
      "id_str" : "1627263119571656043",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1627263119571656043",
      "created_at" : "Sun Feb 19 11:05:35 +0000 2023",
      "favorited" : false,
      "full_text" : "Rain all day, so tern all day 🌧️",
      "lang" : "en"
    }
  }
]