window.YTD.audio_video_calls_in_dm.part0 = [
  {
    "audioVideoCallsInDm" : {
      "createdAt" : "2025-12-25T06:30:10.250Z",
      "note" : "a synthetic record"
    }
  }
]