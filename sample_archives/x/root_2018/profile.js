window.YTD.profile.part0 = [ {
  "profile" : {
    "description" : {
      "bio" : "Ferry timetables, knots & crosswords",
      "website" : "https://t.co/9tideTable",
      "location" : "Isle of Wenn"
    },
    "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/490246461/Kx0lamp1.jpg",
    "headerMediaUrl" : "https://pbs.twimg.com/profile_banners/490246461/1546300800"
  }
} ]