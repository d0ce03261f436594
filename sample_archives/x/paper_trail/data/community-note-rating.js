window.YTD.community_note_rating.part0 = [
  {
    "communityNoteRating" : {
      "noteId" : "1880000000000000009",
      "helpfulnessLevel" : "Helpful",
      "helpfulTags" : [
        "Clear"
      ],
      "createdAt" : "2025-11-25T06:30:10.250Z",
      "userId" : "2593437717"
    }
  }
]