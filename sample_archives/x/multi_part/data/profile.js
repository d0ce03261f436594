window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Birds before breakfast.",
        "website" : "https://t.co/bre4kfast0",
        "location" : "Brackby Marsh"
      },
      "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/1101421820116362416/Kx0lamp1.jpg",
      "headerMediaUrl" : "https://pbs.twimg.com/profile_banners/1101421820116362416/1546300800"
    }
  }
]