window.YTD.twitter_shop.part0 = [
  {
    "twitterShop" : {
      "createdAt" : "2025-12-25T06:30:10.250Z",
      "note" : "a synthetic record"
    }
  }
]