window.YTD.article.part0 = [
  {
    "article" : {
      "createdAt" : "2025-12-25T06:30:10.250Z",
      "note" : "a synthetic record"
    }
  }
]