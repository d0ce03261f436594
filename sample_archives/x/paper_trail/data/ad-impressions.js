window.YTD.ad_impressions.part0 = [
  {
    "ad" : {
      "adsUserData" : {
        "adImpressions" : {
          "impressions" : [
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2017485539115169888",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Bell Ferries",
                "screenName" : "@bell_ferries"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Languages",
                  "targetingValue" : "English"
                },
                {
                  "targetingType" : "Conversation topics",
                  "targetingValue" : "Tides"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                }
              ],
              "impressionTime" : "2026-02-03 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2016760763381930180",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Kelp and Oats",
                "screenName" : "@kelp_and_oats"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Keywords",
                  "targetingValue" : "ferry"
                },
                {
                  "targetingType" : "Age",
                  "targetingValue" : "35 and up"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                }
              ],
              "impressionTime" : "2026-02-01 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2016035987650032465",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Bell Ferries",
                "screenName" : "@bell_ferries"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Website Activity",
                  "targetingValue" : "basket"
                },
                {
                  "targetingType" : "Keywords",
                  "targetingValue" : "ferry"
                }
              ],
              "impressionTime" : "2026-01-30 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2015311211919959359",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Woolly Decks",
                "screenName" : "@woolly_decks"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Boats"
                }
              ],
              "impressionTime" : "2026-01-28 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2014586436188171601",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Lantern Loans",
                "screenName" : "@lantern_loans"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Platforms",
                  "targetingValue" : "Desktop"
                },
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Boats"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                }
              ],
              "impressionTime" : "2026-01-26 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2013861660456567488",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Tidetable Ltd",
                "screenName" : "@tidetable_ltd"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Keywords",
                  "targetingValue" : "ferry"
                },
                {
                  "targetingType" : "Tailored audiences (lists)",
                  "targetingValue" : "customers"
                }
              ],
              "impressionTime" : "2026-01-24 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2013136884726729491",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Bell Ferries",
                "screenName" : "@bell_ferries"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Website Activity",
                  "targetingValue" : "basket"
                },
                {
                  "targetingType" : "Keywords",
                  "targetingValue" : "ferry"
                },
                {
                  "targetingType" : "Platforms",
                  "targetingValue" : "Desktop"
                }
              ],
              "impressionTime" : "2026-01-22 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2012412108993484762",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Conversation topics",
                  "targetingValue" : "Tides"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Locations",
                  "targetingValue" : "Skerrow"
                },
                {
                  "targetingType" : "Tailored audiences (lists)",
                  "targetingValue" : "customers"
                }
              ],
              "impressionTime" : "2026-01-20 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2011687333264433929",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Bell Ferries",
                "screenName" : "@bell_ferries"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Museums"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Boats"
                }
              ],
              "impressionTime" : "2026-01-18 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2010962557531542494",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Website Activity",
                  "targetingValue" : "basket"
                },
                {
                  "targetingType" : "Languages",
                  "targetingValue" : "English"
                },
                {
                  "targetingType" : "Platforms",
                  "targetingValue" : "Desktop"
                }
              ],
              "impressionTime" : "2026-01-16 06:30:10"
            }
          ]
        }
      }
    }
  },
  {
    "ad" : {
      "adsUserData" : {
        "adImpressions" : {
          "impressions" : [
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2010237781803502617",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Tailored audiences (lists)",
                  "targetingValue" : "customers"
                },
                {
                  "targetingType" : "Keywords",
                  "targetingValue" : "ferry"
                },
                {
                  "targetingType" : "Conversation topics",
                  "targetingValue" : "Tides"
                }
              ],
              "impressionTime" : "2026-01-14 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2009513006070944136",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Kelp and Oats",
                "screenName" : "@kelp_and_oats"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Tailored audiences (lists)",
                  "targetingValue" : "customers"
                },
                {
                  "targetingType" : "Platforms",
                  "targetingValue" : "Desktop"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                }
              ],
              "impressionTime" : "2026-01-12 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2008788230338532270",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Bell Ferries",
                "screenName" : "@bell_ferries"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Website Activity",
                  "targetingValue" : "basket"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Museums"
                }
              ],
              "impressionTime" : "2026-01-10 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2008063454606780964",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Languages",
                  "targetingValue" : "English"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Conversation topics",
                  "targetingValue" : "Tides"
                },
                {
                  "targetingType" : "Age",
                  "targetingValue" : "35 and up"
                }
              ],
              "impressionTime" : "2026-01-08 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2007338678877365258",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Platforms",
                  "targetingValue" : "Desktop"
                },
                {
                  "targetingType" : "Locations",
                  "targetingValue" : "Skerrow"
                }
              ],
              "impressionTime" : "2026-01-06 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2006613903146716735",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Conversation topics",
                  "targetingValue" : "Tides"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                }
              ],
              "impressionTime" : "2026-01-04 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2005889127415577893",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Kelp and Oats",
                "screenName" : "@kelp_and_oats"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Boats"
                }
              ],
              "impressionTime" : "2026-01-02 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2005164351682423667",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Museums"
                },
                {
                  "targetingType" : "Website Activity",
                  "targetingValue" : "basket"
                }
              ],
              "impressionTime" : "2025-12-31 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2004439575950492475",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                }
              ],
              "impressionTime" : "2025-12-29 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2003714800221219406",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Website Activity",
                  "targetingValue" : "basket"
                }
              ],
              "impressionTime" : "2025-12-27 06:30:10"
            }
          ]
        }
      }
    }
  },
  {
    "ad" : {
      "adsUserData" : {
        "adImpressions" : {
          "impressions" : [
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2002990024490411640",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Kelp and Oats",
                "screenName" : "@kelp_and_oats"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                }
              ],
              "impressionTime" : "2025-12-25 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2002265248757835283",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Boats"
                }
              ],
              "impressionTime" : "2025-12-23 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2001540473027567813",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Bell Ferries",
                "screenName" : "@bell_ferries"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Conversation topics",
                  "targetingValue" : "Tides"
                },
                {
                  "targetingType" : "Languages",
                  "targetingValue" : "English"
                }
              ],
              "impressionTime" : "2025-12-21 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2000815697297138317",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Tidetable Ltd",
                "screenName" : "@tidetable_ltd"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Museums"
                },
                {
                  "targetingType" : "Website Activity",
                  "targetingValue" : "basket"
                }
              ],
              "impressionTime" : "2025-12-19 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "2000090921563685495",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Museums"
                }
              ],
              "impressionTime" : "2025-12-17 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1999366145835313371",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                }
              ],
              "impressionTime" : "2025-12-15 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1998641370103155128",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                }
              ],
              "impressionTime" : "2025-12-13 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1997916594372393128",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Boats"
                },
                {
                  "targetingType" : "Keywords",
                  "targetingValue" : "ferry"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Languages",
                  "targetingValue" : "English"
                }
              ],
              "impressionTime" : "2025-12-11 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1997191818640212341",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Gannet Radio",
                "screenName" : "@gannet_radio"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Age",
                  "targetingValue" : "35 and up"
                }
              ],
              "impressionTime" : "2025-12-09 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1996467042910736977",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                }
              ],
              "impressionTime" : "2025-12-07 06:30:10"
            }
          ]
        }
      }
    }
  },
  {
    "ad" : {
      "adsUserData" : {
        "adImpressions" : {
          "impressions" : [
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1995742267175988453",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Bell Ferries",
                "screenName" : "@bell_ferries"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Museums"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Age",
                  "targetingValue" : "35 and up"
                }
              ],
              "impressionTime" : "2025-12-05 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1995017491444928399",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Kelp and Oats",
                "screenName" : "@kelp_and_oats"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Boats"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                }
              ],
              "impressionTime" : "2025-12-03 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1994292715714881788",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Bell Ferries",
                "screenName" : "@bell_ferries"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Tailored audiences (lists)",
                  "targetingValue" : "customers"
                },
                {
                  "targetingType" : "Keywords",
                  "targetingValue" : "ferry"
                }
              ],
              "impressionTime" : "2025-12-01 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1993567939986023745",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Bell Ferries",
                "screenName" : "@bell_ferries"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                }
              ],
              "impressionTime" : "2025-11-29 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1992843164252181000",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Conversation topics",
                  "targetingValue" : "Tides"
                },
                {
                  "targetingType" : "Locations",
                  "targetingValue" : "Skerrow"
                }
              ],
              "impressionTime" : "2025-11-27 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Android",
                "deviceId" : "synthetic-device",
                "deviceType" : "Phone"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1992118388520376132",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Bell Ferries",
                "screenName" : "@bell_ferries"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Website Activity",
                  "targetingValue" : "basket"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                }
              ],
              "impressionTime" : "2025-11-25 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1991393612790689206",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Tidetable Ltd",
                "screenName" : "@tidetable_ltd"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Conversation topics",
                  "targetingValue" : "Tides"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Boats"
                },
                {
                  "targetingType" : "Website Activity",
                  "targetingValue" : "basket"
                }
              ],
              "impressionTime" : "2025-11-23 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1990668837060788904",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Oddrun Sails",
                "screenName" : "@oddrun_sails"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Keywords",
                  "targetingValue" : "ferry"
                },
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Boats"
                },
                {
                  "targetingType" : "Tailored audiences (lists)",
                  "targetingValue" : "customers"
                }
              ],
              "impressionTime" : "2025-11-21 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1989944061328044687",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Bell Ferries",
                "screenName" : "@bell_ferries"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Website Activity",
                  "targetingValue" : "basket"
                },
                {
                  "targetingType" : "Age",
                  "targetingValue" : "35 and up"
                }
              ],
              "impressionTime" : "2025-11-19 06:30:10"
            },
            {
              "deviceInfo" : {
                "osType" : "Desktop"
              },
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1989219285596769237",
                "tweetText" : "Made by hand",
                "urls" : [ ],
                "mediaUrls" : [ ]
              },
              "advertiserInfo" : {
                "advertiserName" : "Lantern Loans",
                "screenName" : "@lantern_loans"
              },
              "matchedTargetingCriteria" : [
                {
                  "targetingType" : "Follower look-alikes",
                  "targetingValue" : "@someone_like_you"
                },
                {
                  "targetingType" : "Languages",
                  "targetingValue" : "English"
                },
                {
                  "targetingType" : "Conversation topics",
                  "targetingValue" : "Tides"
                },
                {
                  "targetingType" : "Interests",
                  "targetingValue" : "Museums"
                }
              ],
              "impressionTime" : "2025-11-17 06:30:10"
            }
          ]
        }
      }
    }
  }
]