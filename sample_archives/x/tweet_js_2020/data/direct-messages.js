window.YTD.direct_messages.part0 = [ {
  "dmConversation" : {
    "conversationId" : "1023895384-1392771268",
    "messages" : [ {
      "messageCreate" : {
        "recipientId" : "1023895384",
        "reactions" : [ ],
        "urls" : [ ],
        "text" : "I do! Saturday at the market?",
        "mediaUrls" : [ ],
        "senderId" : "1392771268",
        "id" : "1224410388793368545",
        "createdAt" : "2020-02-03T19:12:40.007Z"
      }
    }, {
      "messageCreate" : {
        "recipientId" : "1392771268",
        "reactions" : [ ],
        "urls" : [ ],
        "text" : "Do you still have that blue mug?",
        "mediaUrls" : [ ],
        "senderId" : "1023895384",
        "id" : "1224392119552318722",
        "createdAt" : "2020-02-03T18:00:04.120Z"
      }
    } ]
  }
} ]