window.YTD.saved_search.part0 = [
  {
    "savedSearch" : {
      "savedSearchId" : "1880000000000000008",
      "query" : "prize marrows"
    }
  }
]