window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1788846808788564573"
          ],
          "editableUntil" : "2024-05-10T09:21:29.038Z",
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
            "expanded_url" : "https://twitter.com/brackby_finn/status/1788846808788564573/photo/1",
            "media_url" : "http://pbs.twimg.com/media/F712317057071.jpg",
            "id_str" : "1788846712317057071",
            "id" : "1788846712317057071",
            "media_url_https" : "https://pbs.twimg.com/media/F712317057071.jpg",
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
            "display_url" : "pic.twitter.com/x8oyilEg1M",
            "url" : "https://t.co/gk7FIeiEdE",
            "indices" : [
              "37",
              "60"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "0",
      "id_str" : "1788846808788564573",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1788846808788564573",
      "possibly_sensitive" : false,
      "created_at" : "Fri May 10 08:21:29 +0000 2024",
      "favorited" : false,
      "full_text" : "Today's tern report: fine, thank you https://t.co/gk7FIeiEdE",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/brackby_finn/status/1788846808788564573/photo/1",
            "media_url" : "http://pbs.twimg.com/media/F712317057071.jpg",
            "id_str" : "1788846712317057071",
            "id" : "1788846712317057071",
            "media_url_https" : "https://pbs.twimg.com/media/F712317057071.jpg",
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
            "display_url" : "pic.twitter.com/x8oyilEg1M",
            "url" : "https://t.co/gk7FIeiEdE",
            "indices" : [
              "37",
              "60"
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
            "1785698154209198182"
          ],
          "editableUntil" : "2024-05-01T16:49:51.287Z",
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
            "name" : "Una Quillmere",
            "screen_name" : "una_quillm",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "1182445707066477412",
            "id" : "1182445707066477412"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "23"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1782275488415715558",
      "id_str" : "1785698154209198182",
      "in_reply_to_user_id" : "1182445707066477412",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1785698154209198182",
      "in_reply_to_status_id" : "1782275488415715558",
      "created_at" : "Wed May 01 15:49:51 +0000 2024",
      "favorited" : false,
      "full_text" : "@una_quillm Ha, exactly",
      "lang" : "en",
      "in_reply_to_screen_name" : "una_quillm",
      "in_reply_to_user_id_str" : "1182445707066477412"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1745720465998683587"
          ],
          "editableUntil" : "2024-01-12T09:12:47.668Z",
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
        "51"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1745717713507416577",
      "id_str" : "1745720465998683587",
      "in_reply_to_user_id" : "129810249",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1745720465998683587",
      "in_reply_to_status_id" : "1745717713507416577",
      "created_at" : "Fri Jan 12 08:12:47 +0000 2024",
      "favorited" : false,
      "full_text" : "@nils_merran I'd say yes, but ask me again tomorrow",
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
            "1716508367930864048"
          ],
          "editableUntil" : "2023-10-23T18:34:20.755Z",
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
      "in_reply_to_status_id_str" : "1716302838131811134",
      "id_str" : "1716508367930864048",
      "in_reply_to_user_id" : "1213973451373503265",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1716508367930864048",
      "in_reply_to_status_id" : "1716302838131811134",
      "created_at" : "Mon Oct 23 17:34:20 +0000 2023",
      "favorited" : false,
      "full_text" : "@vigo_bracka Oh no. Is it fixable?",
      "lang" : "en",
      "in_reply_to_screen_name" : "vigo_bracka",
      "in_reply_to_user_id_str" : "1213973451373503265"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1693054707307388968"
          ],
          "editableUntil" : "2023-08-20T01:17:52.314Z",
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
            "name" : "Edda Wendingsay",
            "screen_name" : "edda_wendin",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "813172472020484885",
            "id" : "813172472020484885"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "51"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1693054057384775808",
      "id_str" : "1693054707307388968",
      "in_reply_to_user_id" : "813172472020484885",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1693054707307388968",
      "in_reply_to_status_id" : "1693054057384775808",
      "created_at" : "Sun Aug 20 00:17:52 +0000 2023",
      "favorited" : false,
      "full_text" : "@edda_wendin I'd say yes, but ask me again tomorrow",
      "lang" : "en",
      "in_reply_to_screen_name" : "edda_wendin",
      "in_reply_to_user_id_str" : "813172472020484885"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1643029177023091416"
          ],
          "editableUntil" : "2023-04-04T00:14:16.465Z",
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
            "name" : "Nils Merrwick",
            "screen_name" : "merrwick63",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "3417607109",
            "id" : "3417607109"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1643025326436137143",
      "id_str" : "1643029177023091416",
      "in_reply_to_user_id" : "3417607109",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1643029177023091416",
      "in_reply_to_status_id" : "1643025326436137143",
      "created_at" : "Mon Apr 03 23:14:16 +0000 2023",
      "favorited" : false,
      "full_text" : "@merrwick63 That looks wonderful! How long did it take?",
      "lang" : "en",
      "in_reply_to_screen_name" : "merrwick63",
      "in_reply_to_user_id_str" : "3417607109"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1630761282115931444"
          ],
          "editableUntil" : "2023-03-01T03:46:02.392Z",
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
        "24"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1630745766898244007",
      "id_str" : "1630761282115931444",
      "in_reply_to_user_id" : "2385011397",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1630761282115931444",
      "in_reply_to_status_id" : "1630745766898244007",
      "created_at" : "Wed Mar 01 02:46:02 +0000 2023",
      "favorited" : false,
      "full_text" : "@thrimmere80 Ha, exactly",
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
            "1598467268761422515"
          ],
          "editableUntil" : "2022-12-02T01:01:09.615Z",
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
        "33"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1598455982830309821",
      "id_str" : "1598467268761422515",
      "in_reply_to_user_id" : "1262895813231631248",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1598467268761422515",
      "in_reply_to_status_id" : "1598455982830309821",
      "created_at" : "Fri Dec 02 00:01:09 +0000 2022",
      "favorited" : false,
      "full_text" : "@merrmere54 Oh no. Is it fixable?",
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
            "1586450980848975172"
          ],
          "editableUntil" : "2022-10-29T21:12:43.325Z",
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
        "31"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1586447328751005122",
      "id_str" : "1586450980848975172",
      "in_reply_to_user_id" : "1213973451373503265",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1586450980848975172",
      "in_reply_to_status_id" : "1586447328751005122",
      "created_at" : "Sat Oct 29 20:12:43 +0000 2022",
      "favorited" : false,
      "full_text" : "@vigo_bracka Which shop was it?",
      "lang" : "en",
      "in_reply_to_screen_name" : "vigo_bracka",
      "in_reply_to_user_id_str" : "1213973451373503265"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1565127775166536415"
          ],
          "editableUntil" : "2022-09-01T01:01:54.924Z",
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
            "name" : "Zeno Brackowyn",
            "screen_name" : "brackowyn62",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "997627895610116843",
            "id" : "997627895610116843"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "32"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1564988710230237832",
      "id_str" : "1565127775166536415",
      "in_reply_to_user_id" : "997627895610116843",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1565127775166536415",
      "in_reply_to_status_id" : "1564988710230237832",
      "created_at" : "Thu Sep 01 00:01:54 +0000 2022",
      "favorited" : false,
      "full_text" : "@brackowyn62 Congratulations!! 🎉",
      "lang" : "en",
      "in_reply_to_screen_name" : "brackowyn62",
      "in_reply_to_user_id_str" : "997627895610116843"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1544047016965096363"
          ],
          "editableUntil" : "2022-07-04T20:54:30.507Z",
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
        "52"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1544046426886659586",
      "id_str" : "1544047016965096363",
      "in_reply_to_user_id" : "2385011397",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1544047016965096363",
      "in_reply_to_status_id" : "1544046426886659586",
      "created_at" : "Mon Jul 04 19:54:30 +0000 2022",
      "favorited" : false,
      "full_text" : "@thrimmere80 Same here, and I still don't know why 😄",
      "lang" : "de",
      "in_reply_to_screen_name" : "thrimmere80",
      "in_reply_to_user_id_str" : "2385011397"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1520732519832368429"
          ],
          "editableUntil" : "2022-05-01T12:51:01.228Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/SV3ZEM72hl",
            "expanded_url" : "https://example.org/notes/tern",
            "display_url" : "example.org/notes/tern",
            "indices" : [
              "29",
              "52"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "1",
      "id_str" : "1520732519832368429",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1520732519832368429",
      "possibly_sensitive" : false,
      "created_at" : "Sun May 01 11:51:01 +0000 2022",
      "favorited" : false,
      "full_text" : "I wrote up my notes on tern: https://t.co/SV3ZEM72hl",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1517228356695988715"
          ],
          "editableUntil" : "2022-04-21T20:46:43.633Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/AUsIK3ELDL",
            "expanded_url" : "https://twitter.com/UnaBrackcastle/status/1517226791577671830?s=20",
            "display_url" : "twitter.com/UnaBrackcastle…",
            "indices" : [
              "19",
              "42"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "42"
      ],
      "favorite_count" : "0",
      "id_str" : "1517228356695988715",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1517228356695988715",
      "possibly_sensitive" : false,
      "created_at" : "Thu Apr 21 19:46:43 +0000 2022",
      "favorited" : false,
      "full_text" : "Which shop was it? https://t.co/AUsIK3ELDL",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1476837021765669505"
          ],
          "editableUntil" : "2021-12-31T09:45:58.950Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/brackby_finn/status/1476837021765669505/photo/1",
            "media_url" : "http://pbs.twimg.com/media/F975624750574.jpg",
            "id_str" : "1476836975624750574",
            "id" : "1476836975624750574",
            "media_url_https" : "https://pbs.twimg.com/media/F975624750574.jpg",
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
            "display_url" : "pic.twitter.com/gJxVz4fwTZ",
            "url" : "https://t.co/kDgZSt0K1q",
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
      "id_str" : "1476837021765669505",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1476837021765669505",
      "possibly_sensitive" : false,
      "created_at" : "Fri Dec 31 08:45:58 +0000 2021",
      "favorited" : false,
      "full_text" : "New rule: no heron before coffee https://t.co/kDgZSt0K1q",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/brackby_finn/status/1476837021765669505/photo/1",
            "media_url" : "http://pbs.twimg.com/media/F975624750574.jpg",
            "id_str" : "1476836975624750574",
            "id" : "1476836975624750574",
            "media_url_https" : "https://pbs.twimg.com/media/F975624750574.jpg",
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
            "display_url" : "pic.twitter.com/gJxVz4fwTZ",
            "url" : "https://t.co/kDgZSt0K1q",
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
            "1458709366945609524"
          ],
          "editableUntil" : "2021-11-11T09:13:09.246Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/L1GcZcKKFr",
            "expanded_url" : "https://twitter.com/thrimmere80/status/1458684502144124326",
            "display_url" : "twitter.com/thrimmere80/st…",
            "indices" : [
              "39",
              "62"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "0",
      "id_str" : "1458709366945609524",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1458709366945609524",
      "possibly_sensitive" : false,
      "created_at" : "Thu Nov 11 08:13:09 +0000 2021",
      "favorited" : false,
      "full_text" : "I'd say yes, but ask me again tomorrow https://t.co/L1GcZcKKFr",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1403531167147798800"
          ],
          "editableUntil" : "2021-06-12T02:54:41.253Z",
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
            "name" : "Nils Merrwick",
            "screen_name" : "merrwick63",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "3417607109",
            "id" : "3417607109"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "30"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1403528419354666305",
      "id_str" : "1403531167147798800",
      "in_reply_to_user_id" : "3417607109",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1403531167147798800",
      "in_reply_to_status_id" : "1403528419354666305",
      "created_at" : "Sat Jun 12 01:54:41 +0000 2021",
      "favorited" : false,
      "full_text" : "@merrwick63 Which shop was it?",
      "lang" : "en",
      "in_reply_to_screen_name" : "merrwick63",
      "in_reply_to_user_id_str" : "3417607109"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1779729847433410076"
          ],
          "editableUntil" : "2024-04-15T05:33:56.066Z",
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
            "name" : "Una Quillmere",
            "screen_name" : "una_quillm",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "1182445707066477412",
            "id" : "1182445707066477412"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "31"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1779719597682734661",
      "id_str" : "1779729847433410076",
      "in_reply_to_user_id" : "1182445707066477412",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1779729847433410076",
      "in_reply_to_status_id" : "1779719597682734661",
      "created_at" : "Mon Apr 15 04:33:56 +0000 2024",
      "favorited" : false,
      "full_text" : "@una_quillm Congratulations!! 🎉",
      "lang" : "en",
      "in_reply_to_screen_name" : "una_quillm",
      "in_reply_to_user_id_str" : "1182445707066477412"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761967608811421545"
          ],
          "editableUntil" : "2024-02-26T05:13:08.372Z",
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
        "32"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1761965257290612134",
      "id_str" : "1761967608811421545",
      "in_reply_to_user_id" : "2385011397",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761967608811421545",
      "in_reply_to_status_id" : "1761965257290612134",
      "created_at" : "Mon Feb 26 04:13:08 +0000 2024",
      "favorited" : false,
      "full_text" : "@thrimmere80 Congratulations!! 🎉",
      "lang" : "de",
      "in_reply_to_screen_name" : "thrimmere80",
      "in_reply_to_user_id_str" : "2385011397"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735707627821166275"
          ],
          "editableUntil" : "2023-12-15T18:05:21.017Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/p6Z9tj58Lb",
            "expanded_url" : "https://twitter.com/brackowyn62/status/1733906177419175838",
            "display_url" : "twitter.com/brackowyn62/st…",
            "indices" : [
              "19",
              "42"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "42"
      ],
      "favorite_count" : "0",
      "id_str" : "1735707627821166275",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1735707627821166275",
      "possibly_sensitive" : false,
      "created_at" : "Fri Dec 15 17:05:21 +0000 2023",
      "favorited" : false,
      "full_text" : "Which shop was it? https://t.co/p6Z9tj58Lb",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1717291865695451151"
          ],
          "editableUntil" : "2023-10-25T22:27:41.178Z",
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
        "49"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1717290427047350195",
      "id_str" : "1717291865695451151",
      "in_reply_to_user_id" : "1101421820116362416",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1717291865695451151",
      "in_reply_to_status_id" : "1717290427047350195",
      "created_at" : "Wed Oct 25 21:27:41 +0000 2023",
      "favorited" : false,
      "full_text" : "And one more thing: Heute endlich Zeit für curlew",
      "lang" : "de",
      "in_reply_to_screen_name" : "brackby_finn",
      "in_reply_to_user_id_str" : "1101421820116362416"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1678918878615426374"
          ],
          "editableUntil" : "2023-07-12T01:07:08.123Z",
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
            "name" : "Zeno Brackwick",
            "screen_name" : "ZenoBrackwick",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "881028958",
            "id" : "881028958"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "54"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1678835840938070248",
      "id_str" : "1678918878615426374",
      "in_reply_to_user_id" : "881028958",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1678918878615426374",
      "in_reply_to_status_id" : "1678835840938070248",
      "created_at" : "Wed Jul 12 00:07:08 +0000 2023",
      "favorited" : false,
      "full_text" : "@ZenoBrackwick Same here, and I still don't know why 😄",
      "lang" : "en",
      "in_reply_to_screen_name" : "ZenoBrackwick",
      "in_reply_to_user_id_str" : "881028958"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1644089719501341205"
          ],
          "editableUntil" : "2023-04-06T22:28:29.495Z",
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
            "name" : "Edda Wendingsay",
            "screen_name" : "edda_wendin",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "813172472020484885",
            "id" : "813172472020484885"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "24"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1644085362156079573",
      "id_str" : "1644089719501341205",
      "in_reply_to_user_id" : "813172472020484885",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1644089719501341205",
      "in_reply_to_status_id" : "1644085362156079573",
      "created_at" : "Thu Apr 06 21:28:29 +0000 2023",
      "favorited" : false,
      "full_text" : "@edda_wendin Ha, exactly",
      "lang" : "fr",
      "in_reply_to_screen_name" : "edda_wendin",
      "in_reply_to_user_id_str" : "813172472020484885"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1632387681103294177"
          ],
          "editableUntil" : "2023-03-05T15:28:46.128Z",
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
        "52"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1632364490591600345",
      "id_str" : "1632387681103294177",
      "in_reply_to_user_id" : "129810249",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1632387681103294177",
      "in_reply_to_status_id" : "1632364490591600345",
      "created_at" : "Sun Mar 05 14:28:46 +0000 2023",
      "favorited" : false,
      "full_text" : "@nils_merran Same here, and I still don't know why 😄",
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
            "1629100957700164930"
          ],
          "editableUntil" : "2023-02-24T13:48:30.204Z",
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
        "urls" : [
          {
            "url" : "https://t.co/zrKrQxhNPL",
            "expanded_url" : "https://example.org/notes/heron",
            "display_url" : "example.org/notes/heron",
            "indices" : [
              "30",
              "53"
            ]
          }
        ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/brackby_finn/status/1629100957700164930/photo/1",
            "media_url" : "http://pbs.twimg.com/media/F680875444306.jpg",
            "id_str" : "1629100680875444306",
            "id" : "1629100680875444306",
            "media_url_https" : "https://pbs.twimg.com/media/F680875444306.jpg",
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
            "display_url" : "pic.twitter.com/JNanakVlQW",
            "url" : "https://t.co/EgEwa1deUC",
            "indices" : [
              "54",
              "77"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "0",
      "id_str" : "1629100957700164930",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1629100957700164930",
      "possibly_sensitive" : false,
      "created_at" : "Fri Feb 24 12:48:30 +0000 2023",
      "favorited" : false,
      "full_text" : "I wrote up my notes on heron: https://t.co/zrKrQxhNPL https://t.co/EgEwa1deUC",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/brackby_finn/status/1629100957700164930/photo/1",
            "media_url" : "http://pbs.twimg.com/media/F680875444306.jpg",
            "id_str" : "1629100680875444306",
            "id" : "1629100680875444306",
            "media_url_https" : "https://pbs.twimg.com/media/F680875444306.jpg",
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
            "display_url" : "pic.twitter.com/JNanakVlQW",
            "url" : "https://t.co/EgEwa1deUC",
            "indices" : [
              "54",
              "77"
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
            "1617845023644280613"
          ],
          "editableUntil" : "2023-01-24T12:21:26.400Z",
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
        "41"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1617840704538234455",
      "id_str" : "1617845023644280613",
      "in_reply_to_user_id" : "129810249",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1617845023644280613",
      "in_reply_to_status_id" : "1617840704538234455",
      "created_at" : "Tue Jan 24 11:21:26 +0000 2023",
      "favorited" : false,
      "full_text" : "@nils_merran Thank you, that helped a lot",
      "lang" : "en",
      "in_reply_to_screen_name" : "nils_merran",
      "in_reply_to_user_id_str" : "129810249"
    }
  }
]