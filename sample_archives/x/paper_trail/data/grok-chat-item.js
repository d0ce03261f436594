window.YTD.grok_chat_item.part0 = [
  {
    "grokChatItem" : {
      "accountId" : "2593437717",
      "grokMode" : {
        "value" : "1",
        "name" : "Normal",
        "originalName" : "Normal",
        "annotations" : { }
      },
      "chatId" : "188000000000000010",
      "createdAt" : "2026-01-14T06:30:10.250Z",
      "sender" : {
        "value" : "1",
        "name" : "User",
        "originalName" : "Normal",
        "annotations" : { }
      },
      "message" : "A synthetic message",
      "attachments" : [
        {
          "fileName" : "marrow.jpg",
          "mimeType" : "image/jpeg",
          "mediaId" : "1880000000000000011",
          "url" : "https://example.org/marrow.jpg"
        }
      ]
    }
  },
  {
    "grokChatItem" : {
      "accountId" : "2593437717",
      "grokMode" : {
        "value" : "1",
        "name" : "Normal",
        "originalName" : "Normal",
        "annotations" : { }
      },
      "chatId" : "188000000000000010",
      "createdAt" : "2026-01-15T06:30:10.250Z",
      "sender" : {
        "value" : "1",
        "name" : "Agent",
        "originalName" : "Normal",
        "annotations" : { }
      },
      "message" : "A synthetic message",
      "attachments" : [ ]
    }
  },
  {
    "grokChatItem" : {
      "accountId" : "2593437717",
      "grokMode" : {
        "value" : "1",
        "name" : "Normal",
        "originalName" : "Normal",
        "annotations" : { }
      },
      "chatId" : "188000000000000011",
      "createdAt" : "2026-01-16T06:30:10.250Z",
      "sender" : {
        "value" : "1",
        "name" : "User",
        "originalName" : "Normal",
        "annotations" : { }
      },
      "message" : "A synthetic message",
      "attachments" : [ ]
    }
  },
  {
    "grokChatItem" : {
      "accountId" : "2593437717",
      "grokMode" : {
        "value" : "1",
        "name" : "Normal",
        "originalName" : "Normal",
        "annotations" : { }
      },
      "chatId" : "188000000000000011",
      "createdAt" : "2026-01-17T06:30:10.250Z",
      "sender" : {
        "value" : "1",
        "name" : "Agent",
        "originalName" : "Normal",
        "annotations" : { }
      },
      "message" : "A synthetic message",
      "attachments" : [ ]
    }
  },
  {
    "grokChatItem" : {
      "accountId" : "2593437717",
      "grokMode" : {
        "value" : "1",
        "name" : "Normal",
        "originalName" : "Normal",
        "annotations" : { }
      },
      "chatId" : "188000000000000012",
      "createdAt" : "2026-01-18T06:30:10.250Z",
      "sender" : {
        "value" : "1",
        "name" : "User",
        "originalName" : "Normal",
        "annotations" : { }
      },
      "message" : "A synthetic message",
      "attachments" : [ ]
    }
  },
  {
    "grokChatItem" : {
      "accountId" : "2593437717",
      "grokMode" : {
        "value" : "1",
        "name" : "Normal",
        "originalName" : "Normal",
        "annotations" : { }
      },
      "chatId" : "188000000000000012",
      "createdAt" : "2026-01-19T06:30:10.250Z",
      "sender" : {
        "value" : "1",
        "name" : "Agent",
        "originalName" : "Normal",
        "annotations" : { }
      },
      "message" : "A synthetic message",
      "attachments" : [ ]
    }
  }
]