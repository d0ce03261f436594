window.YTD.direct_messages.part0 = [ {
  "dmConversation" : {
    "conversationId" : "490246461-1022551217537202269",
    "messages" : [ {
      "messageCreate" : {
        "recipientId" : "1022551217537202269",
        "text" : "🙂",
        "mediaUrls" : [ ],
        "senderId" : "490246461",
        "id" : "685980131069581936",
        "createdAt" : "1452385382968",
        "editHistory" : [ ]
      }
    }, {
      "messageCreate" : {
        "recipientId" : "490246461",
        "text" : "Are you coming on Sunday?",
        "mediaUrls" : [ ],
        "senderId" : "1022551217537202269",
        "id" : "685974330840145119",
        "createdAt" : "1452384000000",
        "editHistory" : [ ]
      }
    } ]
  }
}, {
  "dmConversation" : {
    "conversationId" : "490246461-788046917531771167",
    "messages" : [ {
      "messageCreate" : {
        "recipientId" : "788046917531771167",
        "text" : "I'll ask & let you know.",
        "mediaUrls" : [ ],
        "senderId" : "490246461",
        "id" : "718627592187793393",
        "createdAt" : "1460169144232",
        "editHistory" : [ ]
      }
    }, {
      "messageCreate" : {
        "recipientId" : "490246461",
        "text" : "Thank you for the parcel!",
        "mediaUrls" : [ ],
        "senderId" : "788046917531771167",
        "id" : "718589238736034966",
        "createdAt" : "1460160000000",
        "editHistory" : [ ]
      }
    } ]
  }
}, {
  "dmConversation" : {
    "conversationId" : "490246461-1017165357907490909",
    "messages" : [ {
      "messageCreate" : {
        "recipientId" : "490246461",
        "text" : "Thank you for the parcel!",
        "mediaUrls" : [ ],
        "senderId" : "1017165357907490909",
        "id" : "751204146270668661",
        "createdAt" : "1467936000000",
        "editHistory" : [ ]
      }
    } ]
  }
}, {
  "dmConversation" : {
    "conversationId" : "490246461-912805495963113152",
    "messages" : [ {
      "messageCreate" : {
        "recipientId" : "490246461",
        "text" : "Are you coming on Sunday?",
        "mediaUrls" : [ ],
        "senderId" : "912805495963113152",
        "id" : "783819054236118393",
        "createdAt" : "1475712000000",
        "editHistory" : [ ]
      }
    } ]
  }
}, {
  "dmConversation" : {
    "conversationId" : "490246461-2534650508",
    "messages" : [ {
      "messageCreate" : {
        "recipientId" : "2534650508",
        "text" : "Yes!",
        "mediaUrls" : [ ],
        "senderId" : "490246461",
        "id" : "816462975375795869",
        "createdAt" : "1483494917217",
        "editHistory" : [ ]
      }
    }, {
      "messageCreate" : {
        "recipientId" : "490246461",
        "text" : "Are you coming on Sunday?",
        "mediaUrls" : [ ],
        "senderId" : "2534650508",
        "id" : "816433962187090509",
        "createdAt" : "1483488000000",
        "editHistory" : [ ]
      }
    } ]
  }
}, {
  "dmConversation" : {
    "conversationId" : "490246461-2960524891",
    "messages" : [ {
      "messageCreate" : {
        "recipientId" : "2960524891",
        "text" : "I'll ask & let you know.",
        "mediaUrls" : [ ],
        "senderId" : "490246461",
        "id" : "849050457239048732",
        "createdAt" : "1491264378329",
        "editHistory" : [ ]
      }
    }, {
      "messageCreate" : {
        "recipientId" : "490246461",
        "text" : "Hello! Is this the right place to ask?",
        "mediaUrls" : [ ],
        "senderId" : "2960524891",
        "id" : "849048870581066692",
        "createdAt" : "1491264000000",
        "editHistory" : [ ]
      }
    } ]
  }
}, {
  "dmConversation" : {
    "conversationId" : "490246461-2095918505",
    "messages" : [ {
      "messageCreate" : {
        "recipientId" : "2095918505",
        "text" : "🙂",
        "mediaUrls" : [ ],
        "senderId" : "490246461",
        "id" : "881664666437912958",
        "createdAt" : "1499040211888",
        "editHistory" : [ ]
      }
    }, {
      "messageCreate" : {
        "recipientId" : "490246461",
        "text" : "Thank you for the parcel!",
        "mediaUrls" : [ ],
        "senderId" : "2095918505",
        "id" : "881663777386462401",
        "createdAt" : "1499040000000",
        "editHistory" : [ ]
      }
    } ]
  }
} ]