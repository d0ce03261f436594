window.YTD.direct_message_headers.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "276493576-784725024572001422",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "1389758161466161494",
            "senderId" : "784725024572001422",
            "recipientId" : "276493576",
            "createdAt" : "2021-05-05T01:45:40.838Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1389731565375790126",
            "senderId" : "276493576",
            "recipientId" : "784725024572001422",
            "createdAt" : "2021-05-05T00:00:00.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1566781629-784725024572001422",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "1404227962088859044",
            "senderId" : "784725024572001422",
            "recipientId" : "1566781629",
            "createdAt" : "2021-06-14T00:03:30.172Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1404227079600040157",
            "senderId" : "1566781629",
            "recipientId" : "784725024572001422",
            "createdAt" : "2021-06-14T00:00:00.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1745754122-784725024572001422",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "1418722595083552774",
            "senderId" : "1745754122",
            "recipientId" : "784725024572001422",
            "createdAt" : "2021-07-24T00:00:00.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "784725024572001422-816433962811117777",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "1433218108843806977",
            "senderId" : "816433962811117777",
            "recipientId" : "784725024572001422",
            "createdAt" : "2021-09-02T00:00:00.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "126167868-784725024572001422",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "1447716361470651942",
            "senderId" : "784725024572001422",
            "recipientId" : "126167868",
            "createdAt" : "2021-10-12T00:10:52.590Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1447713623710112450",
            "senderId" : "126167868",
            "recipientId" : "784725024572001422",
            "createdAt" : "2021-10-12T00:00:00.000Z"
          }
        }
      ]
    }
  }
]