window.YTD.branch_links.part0 = [
  {
    "branchLinks" : {
      "createdAt" : "2025-12-25T06:30:10.250Z",
      "note" : "a synthetic record"
    }
  }
]