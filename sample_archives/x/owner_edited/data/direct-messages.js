window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "276493576-784725024572001422",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "276493576",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Yes!",
            "mediaUrls" : [ ],
            "senderId" : "784725024572001422",
            "id" : "1389758161466161494",
            "createdAt" : "2021-05-05T01:45:40.838Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "784725024572001422",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Hello! Is this the right place to ask?",
            "mediaUrls" : [ ],
            "senderId" : "276493576",
            "id" : "1389731565375790126",
            "createdAt" : "2021-05-05T00:00:00.000Z",
            "editHistory" : [ ]
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
            "recipientId" : "1566781629",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "🙂",
            "mediaUrls" : [ ],
            "senderId" : "784725024572001422",
            "id" : "1404227962088859044",
            "createdAt" : "2021-06-14T00:03:30.172Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "784725024572001422",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Are you coming on Sunday?",
            "mediaUrls" : [ ],
            "senderId" : "1566781629",
            "id" : "1404227079600040157",
            "createdAt" : "2021-06-14T00:00:00.000Z",
            "editHistory" : [ ]
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
            "recipientId" : "784725024572001422",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Hello! Is this the right place to ask?",
            "mediaUrls" : [ ],
            "senderId" : "1745754122",
            "id" : "1418722595083552774",
            "createdAt" : "2021-07-24T00:00:00.000Z",
            "editHistory" : [ ]
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
            "recipientId" : "784725024572001422",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Thank you for the parcel!",
            "mediaUrls" : [ ],
            "senderId" : "816433962811117777",
            "id" : "1433218108843806977",
            "createdAt" : "2021-09-02T00:00:00.000Z",
            "editHistory" : [ ]
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
            "recipientId" : "126167868",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Yes!",
            "mediaUrls" : [ ],
            "senderId" : "784725024572001422",
            "id" : "1447716361470651942",
            "createdAt" : "2021-10-12T00:10:52.590Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "784725024572001422",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Hello! Is this the right place to ask?",
            "mediaUrls" : [ ],
            "senderId" : "126167868",
            "id" : "1447713623710112450",
            "createdAt" : "2021-10-12T00:00:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  }
]