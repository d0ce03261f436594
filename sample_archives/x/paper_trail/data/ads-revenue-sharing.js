window.YTD.ads_revenue_sharing.part0 = [
  {
    "adsRevenueSharing" : {
      "payoutHistory" : [
        {
          "amount" : "3.20"
        },
        {
          "amount" : "1.05"
        }
      ]
    }
  }
]