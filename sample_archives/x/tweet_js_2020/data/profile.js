window.YTD.profile.part0 = [ {
  "profile" : {
    "description" : {
      "bio" : "Weekend potter. Mostly mugs, some lids that fit.",
      "website" : "",
      "location" : "Wennport"
    },
    "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/1392771268/Kx0lamp1.jpg",
    "headerMediaUrl" : "https://pbs.twimg.com/profile_banners/1392771268/1546300800"
  }
} ]