window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Marrows.",
        "website" : "",
        "location" : "Marrowby"
      },
      "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/2593437717/Kx0lamp1.jpg",
      "headerMediaUrl" : "https://pbs.twimg.com/profile_banners/2593437717/1546300800"
    }
  }
]