window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "48971662-871971438327214141",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "48971662",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Yes!",
            "mediaUrls" : [ ],
            "senderId" : "871971438327214141",
            "id" : "1257464097005747002",
            "createdAt" : "2020-05-05T00:16:18.096Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "871971438327214141",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Thank you for the parcel!",
            "mediaUrls" : [ ],
            "senderId" : "48971662",
            "id" : "1257459994645732629",
            "createdAt" : "2020-05-05T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "3247606581-871971438327214141",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "871971438327214141",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Are you coming on Sunday?",
            "mediaUrls" : [ ],
            "senderId" : "3247606581",
            "id" : "1293336393106278669",
            "createdAt" : "2020-08-12T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "832016641031361742-871971438327214141",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "832016641031361742",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Yes!",
            "mediaUrls" : [ ],
            "senderId" : "871971438327214141",
            "id" : "1329243117097853673",
            "createdAt" : "2020-11-19T02:00:30.112Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "871971438327214141",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Thank you for the parcel!",
            "mediaUrls" : [ ],
            "senderId" : "832016641031361742",
            "id" : "1329212791772304345",
            "createdAt" : "2020-11-19T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1042631718-871971438327214141",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1042631718",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "I'll ask & let you know.",
            "mediaUrls" : [ ],
            "senderId" : "871971438327214141",
            "id" : "1365135837594293892",
            "createdAt" : "2021-02-26T03:05:21.593Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "871971438327214141",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Hello! Is this the right place to ask?",
            "mediaUrls" : [ ],
            "senderId" : "1042631718",
            "id" : "1365089190892854434",
            "createdAt" : "2021-02-26T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1428787781-871971438327214141",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "871971438327214141",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Thank you for the parcel!",
            "mediaUrls" : [ ],
            "senderId" : "1428787781",
            "id" : "1400965589071799403",
            "createdAt" : "2021-06-05T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "871971438327214141-967549702763970802",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "967549702763970802",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "🙂",
            "mediaUrls" : [ ],
            "senderId" : "871971438327214141",
            "id" : "1436991413323610100",
            "createdAt" : "2021-09-12T09:53:45.629Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "871971438327214141",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Hello! Is this the right place to ask?",
            "mediaUrls" : [ ],
            "senderId" : "967549702763970802",
            "id" : "1436841988452816815",
            "createdAt" : "2021-09-12T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "416366952-871971438327214141",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "871971438327214141",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Hello! Is this the right place to ask?",
            "mediaUrls" : [ ],
            "senderId" : "416366952",
            "id" : "1472718386370873401",
            "createdAt" : "2021-12-20T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "746855492614910253-871971438327214141",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "746855492614910253",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Yes!",
            "mediaUrls" : [ ],
            "senderId" : "871971438327214141",
            "id" : "1508669882276665889",
            "createdAt" : "2022-03-29T04:58:24.544Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "871971438327214141",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Are you coming on Sunday?",
            "mediaUrls" : [ ],
            "senderId" : "746855492614910253",
            "id" : "1508594785924728408",
            "createdAt" : "2022-03-29T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  }
]