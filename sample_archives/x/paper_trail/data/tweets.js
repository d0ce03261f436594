window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1996829426580580982"
          ],
          "editableUntil" : "2025-12-05T07:30:09.250Z",
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
        "15"
      ],
      "favorite_count" : "0",
      "id_str" : "1996829426580580982",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1996829426580580982",
      "created_at" : "Fri Dec 05 06:30:09 +0000 2025",
      "favorited" : false,
      "full_text" : "Marrow number 1",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1975086150448185616"
          ],
          "editableUntil" : "2025-10-06T07:30:08.250Z",
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
        "15"
      ],
      "favorite_count" : "0",
      "id_str" : "1975086150448185616",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1975086150448185616",
      "created_at" : "Mon Oct 06 06:30:08 +0000 2025",
      "favorited" : false,
      "full_text" : "Marrow number 2",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1953342874318012713"
          ],
          "editableUntil" : "2025-08-07T07:30:07.250Z",
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
        "15"
      ],
      "favorite_count" : "0",
      "id_str" : "1953342874318012713",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1953342874318012713",
      "created_at" : "Thu Aug 07 06:30:07 +0000 2025",
      "favorited" : false,
      "full_text" : "Marrow number 3",
      "lang" : "en",
      "geo" : {
        "type" : "Point",
        "coordinates" : [
          "0.0",
          "0.0"
        ]
      },
      "coordinates" : {
        "type" : "Point",
        "coordinates" : [
          "0.0",
          "0.0"
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1931599598189825329"
          ],
          "editableUntil" : "2025-06-08T07:30:06.250Z",
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
        "15"
      ],
      "favorite_count" : "0",
      "id_str" : "1931599598189825329",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1931599598189825329",
      "created_at" : "Sun Jun 08 06:30:06 +0000 2025",
      "favorited" : false,
      "full_text" : "Marrow number 4",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1909856322058433302"
          ],
          "editableUntil" : "2025-04-09T07:30:05.250Z",
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
        "15"
      ],
      "favorite_count" : "0",
      "id_str" : "1909856322058433302",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1909856322058433302",
      "created_at" : "Wed Apr 09 06:30:05 +0000 2025",
      "favorited" : false,
      "full_text" : "Marrow number 5",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1888113045927469310"
          ],
          "editableUntil" : "2025-02-08T07:30:04.250Z",
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
        "15"
      ],
      "favorite_count" : "0",
      "id_str" : "1888113045927469310",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1888113045927469310",
      "created_at" : "Sat Feb 08 06:30:04 +0000 2025",
      "favorited" : false,
      "full_text" : "Marrow number 6",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1866369769798695018"
          ],
          "editableUntil" : "2024-12-10T07:30:03.250Z",
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
        "15"
      ],
      "favorite_count" : "0",
      "id_str" : "1866369769798695018",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1866369769798695018",
      "created_at" : "Tue Dec 10 06:30:03 +0000 2024",
      "favorited" : false,
      "full_text" : "Marrow number 7",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1844626493670116595"
          ],
          "editableUntil" : "2024-10-11T07:30:02.250Z",
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
        "15"
      ],
      "favorite_count" : "0",
      "id_str" : "1844626493670116595",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1844626493670116595",
      "created_at" : "Fri Oct 11 06:30:02 +0000 2024",
      "favorited" : false,
      "full_text" : "Marrow number 8",
      "lang" : "en"
    }
  }
]