window.YTD.tweets.part2 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1616694770262254011"
          ],
          "editableUntil" : "2023-01-21T08:10:44.623Z",
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
            "name" : "Orla Haldowyn",
            "screen_name" : "orla_haldow",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "456489398",
            "id" : "456489398"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "32"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1616693165363706274",
      "id_str" : "1616694770262254011",
      "in_reply_to_user_id" : "456489398",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1616694770262254011",
      "in_reply_to_status_id" : "1616693165363706274",
      "created_at" : "Sat Jan 21 07:10:44 +0000 2023",
      "favorited" : false,
      "full_text" : "@orla_haldow Congratulations!! 🎉",
      "lang" : "de",
      "in_reply_to_screen_name" : "orla_haldow",
      "in_reply_to_user_id_str" : "456489398"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1584061116476372719"
          ],
          "editableUntil" : "2022-10-23T06:56:15.257Z",
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
        "51"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1584052601167985020",
      "id_str" : "1584061116476372719",
      "in_reply_to_user_id" : "2385011397",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1584061116476372719",
      "in_reply_to_status_id" : "1584052601167985020",
      "created_at" : "Sun Oct 23 05:56:15 +0000 2022",
      "favorited" : false,
      "full_text" : "@thrimmere80 I'd say yes, but ask me again tomorrow",
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
            "1581787829098993837"
          ],
          "editableUntil" : "2022-10-17T00:23:01.310Z",
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
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "36"
      ],
      "favorite_count" : "0",
      "id_str" : "1581787829098993837",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1581787829098993837",
      "created_at" : "Sun Oct 16 23:23:01 +0000 2022",
      "favorited" : false,
      "full_text" : "Today's gull report: fine, thank you",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1515900317075506305"
          ],
          "editableUntil" : "2022-04-18T04:49:34.313Z",
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
            "expanded_url" : "https://twitter.com/brackby_finn/status/1515900317075506305/photo/1",
            "media_url" : "http://pbs.twimg.com/media/F279326668217.jpg",
            "id_str" : "1515900279326668217",
            "id" : "1515900279326668217",
            "media_url_https" : "https://pbs.twimg.com/media/F279326668217.jpg",
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
            "display_url" : "pic.twitter.com/SV5uOapfuB",
            "url" : "https://t.co/ceq5lDLPF9",
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
      "favorite_count" : "21",
      "id_str" : "1515900317075506305",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1515900317075506305",
      "possibly_sensitive" : false,
      "created_at" : "Mon Apr 18 03:49:34 +0000 2022",
      "favorited" : false,
      "full_text" : "Today's osprey report: fine, thank you https://t.co/ceq5lDLPF9",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/brackby_finn/status/1515900317075506305/photo/1",
            "media_url" : "http://pbs.twimg.com/media/F279326668217.jpg",
            "id_str" : "1515900279326668217",
            "id" : "1515900279326668217",
            "media_url_https" : "https://pbs.twimg.com/media/F279326668217.jpg",
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
            "display_url" : "pic.twitter.com/SV5uOapfuB",
            "url" : "https://t.co/ceq5lDLPF9",
            "indices" : [
              "39",
              "62"
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
            "1512630767610513290"
          ],
          "editableUntil" : "2022-04-09T04:17:32.976Z",
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
        "33"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1512621570912575364",
      "id_str" : "1512630767610513290",
      "in_reply_to_user_id" : "881028958",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1512630767610513290",
      "in_reply_to_status_id" : "1512621570912575364",
      "created_at" : "Sat Apr 09 03:17:32 +0000 2022",
      "favorited" : false,
      "full_text" : "@ZenoBrackwick Which shop was it?",
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
            "1502359107124217137"
          ],
          "editableUntil" : "2022-03-11T20:01:38.277Z",
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
        "28"
      ],
      "favorite_count" : "0",
      "id_str" : "1502359107124217137",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1502359107124217137",
      "created_at" : "Fri Mar 11 19:01:38 +0000 2022",
      "favorited" : false,
      "full_text" : "Heute endlich Zeit für heron",
      "lang" : "de"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1473649065364120733"
          ],
          "editableUntil" : "2021-12-22T14:38:10.915Z",
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
            "name" : "Orla Haldowyn",
            "screen_name" : "orla_haldow",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "456489398",
            "id" : "456489398"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "34"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1473646113505710011",
      "id_str" : "1473649065364120733",
      "in_reply_to_user_id" : "456489398",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1473649065364120733",
      "in_reply_to_status_id" : "1473646113505710011",
      "created_at" : "Wed Dec 22 13:38:10 +0000 2021",
      "favorited" : false,
      "full_text" : "@orla_haldow Oh no. Is it fixable?",
      "lang" : "en",
      "in_reply_to_screen_name" : "orla_haldow",
      "in_reply_to_user_id_str" : "456489398"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1452741284736858924"
          ],
          "editableUntil" : "2021-10-25T21:58:07.566Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Nils Merrwick",
            "screen_name" : "merrwick63",
            "indices" : [
              "47",
              "58"
            ],
            "id_str" : "3417607109",
            "id" : "3417607109"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "1",
      "id_str" : "1452741284736858924",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1452741284736858924",
      "created_at" : "Mon Oct 25 20:58:07 +0000 2021",
      "favorited" : false,
      "full_text" : "Today's osprey report: fine, thank you (thanks @merrwick63)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1452167581189258676"
          ],
          "editableUntil" : "2021-10-24T07:58:25.981Z",
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
        "24"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1452165904716422045",
      "id_str" : "1452167581189258676",
      "in_reply_to_user_id" : "997627895610116843",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1452167581189258676",
      "in_reply_to_status_id" : "1452165904716422045",
      "created_at" : "Sun Oct 24 06:58:25 +0000 2021",
      "favorited" : false,
      "full_text" : "@brackowyn62 Ha, exactly",
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
            "1444065692046220281"
          ],
          "editableUntil" : "2021-10-01T23:24:25.083Z",
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
              "3",
              "15"
            ],
            "id_str" : "2385011397",
            "id" : "2385011397"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "134"
      ],
      "favorite_count" : "0",
      "id_str" : "1444065692046220281",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1444065692046220281",
      "created_at" : "Fri Oct 01 22:24:25 +0000 2021",
      "favorited" : false,
      "full_text" : "RT @thrimmere80: Un petit mot sur heron, et puis au lit And a long look at why it went that way this time, step by step, with pictures",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1438862690231875648"
          ],
          "editableUntil" : "2021-09-17T14:49:32.784Z",
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
        "36"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1438843003860621192",
      "id_str" : "1438862690231875648",
      "in_reply_to_user_id" : "881028958",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1438862690231875648",
      "in_reply_to_status_id" : "1438843003860621192",
      "created_at" : "Fri Sep 17 13:49:32 +0000 2021",
      "favorited" : false,
      "full_text" : "@ZenoBrackwick Oh no. Is it fixable?",
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
            "1405218719689053188"
          ],
          "editableUntil" : "2021-06-16T18:40:25.132Z",
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
        "62"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1405217977296604143",
      "id_str" : "1405218719689053188",
      "in_reply_to_user_id" : "1101421820116362416",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1405218719689053188",
      "in_reply_to_status_id" : "1405217977296604143",
      "created_at" : "Wed Jun 16 17:40:25 +0000 2021",
      "favorited" : false,
      "full_text" : "And one more thing: A quiet evening with heron &amp; the radio",
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
            "1390356256918437878"
          ],
          "editableUntil" : "2021-05-06T18:22:17.876Z",
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
        "23"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1390347462679731395",
      "id_str" : "1390356256918437878",
      "in_reply_to_user_id" : "1182445707066477412",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1390356256918437878",
      "in_reply_to_status_id" : "1390347462679731395",
      "created_at" : "Thu May 06 17:22:17 +0000 2021",
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
            "1387445510489779350"
          ],
          "editableUntil" : "2021-04-28T17:36:01.848Z",
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
        "34"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1387325729680029007",
      "id_str" : "1387445510489779350",
      "in_reply_to_user_id" : "881028958",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1387445510489779350",
      "in_reply_to_status_id" : "1387325729680029007",
      "created_at" : "Wed Apr 28 16:36:01 +0000 2021",
      "favorited" : false,
      "full_text" : "@ZenoBrackwick Congratulations!! 🎉",
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
            "1377016780131726725"
          ],
          "editableUntil" : "2021-03-30T22:55:58.775Z",
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
        "41"
      ],
      "favorite_count" : "0",
      "id_str" : "1377016780131726725",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1377016780131726725",
      "created_at" : "Tue Mar 30 21:55:58 +0000 2021",
      "favorited" : false,
      "full_text" : "A quiet evening with tern &amp; the radio",
      "lang" : "en"
    }
  }
]