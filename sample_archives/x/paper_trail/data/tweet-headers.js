window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "1996829426580580982",
      "user_id" : "2593437717",
      "created_at" : "Fri Dec 05 06:30:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1975086150448185616",
      "user_id" : "2593437717",
      "created_at" : "Mon Oct 06 06:30:08 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1953342874318012713",
      "user_id" : "2593437717",
      "created_at" : "Thu Aug 07 06:30:07 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1931599598189825329",
      "user_id" : "2593437717",
      "created_at" : "Sun Jun 08 06:30:06 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1909856322058433302",
      "user_id" : "2593437717",
      "created_at" : "Wed Apr 09 06:30:05 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1888113045927469310",
      "user_id" : "2593437717",
      "created_at" : "Sat Feb 08 06:30:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1866369769798695018",
      "user_id" : "2593437717",
      "created_at" : "Tue Dec 10 06:30:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1844626493670116595",
      "user_id" : "2593437717",
      "created_at" : "Fri Oct 11 06:30:02 +0000 2024"
    }
  }
]