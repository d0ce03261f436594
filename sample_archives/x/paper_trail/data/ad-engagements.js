window.YTD.ad_engagements.part0 = [
  {
    "ad" : {
      "adsUserData" : {
        "adEngagements" : {
          "engagements" : [
            {
              "impressionAttributes" : {
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
              "engagementAttributes" : [
                {
                  "engagementTime" : "2026-02-03 06:30:10",
                  "engagementType" : "DetailExpand"
                }
              ]
            },
            {
              "impressionAttributes" : {
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
              },
              "engagementAttributes" : [
                {
                  "engagementTime" : "2026-01-16 06:30:10",
                  "engagementType" : "DetailExpand"
                }
              ]
            },
            {
              "impressionAttributes" : {
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
              "engagementAttributes" : [
                {
                  "engagementTime" : "2025-12-29 06:30:10",
                  "engagementType" : "DetailExpand"
                }
              ]
            },
            {
              "impressionAttributes" : {
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
              "engagementAttributes" : [
                {
                  "engagementTime" : "2025-12-11 06:30:10",
                  "engagementType" : "DetailExpand"
                }
              ]
            },
            {
              "impressionAttributes" : {
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
              "engagementAttributes" : [
                {
                  "engagementTime" : "2025-11-23 06:30:10",
                  "engagementType" : "DetailExpand"
                }
              ]
            }
          ]
        }
      }
    }
  }
]