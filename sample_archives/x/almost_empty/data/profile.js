window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "",
        "website" : "",
        "location" : ""
      },
      "avatarMediaUrl" : "https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png"
    }
  }
]