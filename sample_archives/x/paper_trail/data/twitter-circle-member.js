window.YTD.twitter_circle_member.part0 = [
  {
    "twitterCircleMember" : {
      "createdAt" : "2025-12-25T06:30:10.250Z",
      "note" : "a synthetic record"
    }
  }
]