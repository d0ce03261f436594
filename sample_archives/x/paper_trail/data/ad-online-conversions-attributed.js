window.YTD.ad_online_conversions_attributed.part0 = [
  {
    "ad" : {
      "adsUserData" : {
        "attributedOnlineConversions" : {
          "conversions" : [
            {
              "conversionTime" : "2026-01-29 06:30:10",
              "eventType" : "SiteVisit",
              "conversionPlatform" : "Mobile",
              "conversionUrl" : "https://example.org/basket",
              "advertiserInfo" : {
                "advertiserName" : "Marrow Seeds",
                "screenName" : "@marrow_seeds"
              },
              "additionalParameters" : { }
            }
          ]
        }
      }
    }
  }
]