window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Bread. Then more bread.",
        "website" : "https://t.co/rye0rye0ry",
        "location" : ""
      },
      "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/784725024572001422/Kx0lamp1.jpg",
      "headerMediaUrl" : "https://pbs.twimg.com/profile_banners/784725024572001422/1546300800"
    }
  }
]