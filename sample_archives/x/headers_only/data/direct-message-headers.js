window.YTD.direct_message_headers.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "48971662-871971438327214141",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "1257464097005747002",
            "senderId" : "871971438327214141",
            "recipientId" : "48971662",
            "createdAt" : "2020-05-05T00:16:18.096Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1257459994645732629",
            "senderId" : "48971662",
            "recipientId" : "871971438327214141",
            "createdAt" : "2020-05-05T00:00:00.000Z"
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
            "id" : "1293336393106278669",
            "senderId" : "3247606581",
            "recipientId" : "871971438327214141",
            "createdAt" : "2020-08-12T00:00:00.000Z"
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
            "id" : "1329243117097853673",
            "senderId" : "871971438327214141",
            "recipientId" : "832016641031361742",
            "createdAt" : "2020-11-19T02:00:30.112Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1329212791772304345",
            "senderId" : "832016641031361742",
            "recipientId" : "871971438327214141",
            "createdAt" : "2020-11-19T00:00:00.000Z"
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
            "id" : "1365135837594293892",
            "senderId" : "871971438327214141",
            "recipientId" : "1042631718",
            "createdAt" : "2021-02-26T03:05:21.593Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1365089190892854434",
            "senderId" : "1042631718",
            "recipientId" : "871971438327214141",
            "createdAt" : "2021-02-26T00:00:00.000Z"
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
            "id" : "1400965589071799403",
            "senderId" : "1428787781",
            "recipientId" : "871971438327214141",
            "createdAt" : "2021-06-05T00:00:00.000Z"
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
            "id" : "1436991413323610100",
            "senderId" : "871971438327214141",
            "recipientId" : "967549702763970802",
            "createdAt" : "2021-09-12T09:53:45.629Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1436841988452816815",
            "senderId" : "967549702763970802",
            "recipientId" : "871971438327214141",
            "createdAt" : "2021-09-12T00:00:00.000Z"
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
            "id" : "1472718386370873401",
            "senderId" : "416366952",
            "recipientId" : "871971438327214141",
            "createdAt" : "2021-12-20T00:00:00.000Z"
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
            "id" : "1508669882276665889",
            "senderId" : "871971438327214141",
            "recipientId" : "746855492614910253",
            "createdAt" : "2022-03-29T04:58:24.544Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1508594785924728408",
            "senderId" : "746855492614910253",
            "recipientId" : "871971438327214141",
            "createdAt" : "2022-03-29T00:00:00.000Z"
          }
        }
      ]
    }
  }
]