window.YTD.direct_message_headers.part0 = [ {
  "dmConversation" : {
    "conversationId" : "1023895384-1392771268",
    "messages" : [ {
      "messageCreate" : {
        "id" : "1224410388793368545",
        "senderId" : "1392771268",
        "recipientId" : "1023895384",
        "createdAt" : "2020-02-03T19:12:40.007Z"
      }
    }, {
      "messageCreate" : {
        "id" : "1224392119552318722",
        "senderId" : "1023895384",
        "recipientId" : "1392771268",
        "createdAt" : "2020-02-03T18:00:04.120Z"
      }
    } ]
  }
} ]