window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "1894644306146051915",
      "user_id" : "1889758919212864092",
      "created_at" : "Wed Feb 26 07:02:58 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1889761727218616473",
      "user_id" : "1889758919212864092",
      "created_at" : "Wed Feb 12 19:41:20 +0000 2025"
    }
  }
]