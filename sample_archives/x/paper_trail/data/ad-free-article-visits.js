window.YTD.ad_free_article_visits.part0 = [
  {
    "adFreeArticleVisits" : {
      "createdAt" : "2025-12-25T06:30:10.250Z",
      "note" : "a synthetic record"
    }
  }
]