window.YTD.ad_mobile_conversions_unattributed.part0 = [
  {
    "ad" : {
      "adsUserData" : {
        "unattributedMobileAppConversions" : {
          "conversions" : [
            {
              "conversionTime" : "2026-01-26 06:30:10",
              "conversionEvent" : "Install",
              "mobilePlatform" : "Android",
              "conversionValue" : "0",
              "applicationName" : "Synthetic app 2"
            }
          ]
        }
      }
    }
  }
]