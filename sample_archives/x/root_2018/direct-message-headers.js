window.YTD.direct_message_headers.part0 = [ {
  "dmConversation" : {
    "conversationId" : "490246461-1022551217537202269",
    "messages" : [ {
      "messageCreate" : {
        "id" : "685980131069581936",
        "senderId" : "490246461",
        "recipientId" : "1022551217537202269",
        "createdAt" : "1452385382968"
      }
    }, {
      "messageCreate" : {
        "id" : "685974330840145119",
        "senderId" : "1022551217537202269",
        "recipientId" : "490246461",
        "createdAt" : "1452384000000"
      }
    } ]
  }
}, {
  "dmConversation" : {
    "conversationId" : "490246461-788046917531771167",
    "messages" : [ {
      "messageCreate" : {
        "id" : "718627592187793393",
        "senderId" : "490246461",
        "recipientId" : "788046917531771167",
        "createdAt" : "1460169144232"
      }
    }, {
      "messageCreate" : {
        "id" : "718589238736034966",
        "senderId" : "788046917531771167",
        "recipientId" : "490246461",
        "createdAt" : "1460160000000"
      }
    } ]
  }
}, {
  "dmConversation" : {
    "conversationId" : "490246461-1017165357907490909",
    "messages" : [ {
      "messageCreate" : {
        "id" : "751204146270668661",
        "senderId" : "1017165357907490909",
        "recipientId" : "490246461",
        "createdAt" : "1467936000000"
      }
    } ]
  }
}, {
  "dmConversation" : {
    "conversationId" : "490246461-912805495963113152",
    "messages" : [ {
      "messageCreate" : {
        "id" : "783819054236118393",
        "senderId" : "912805495963113152",
        "recipientId" : "490246461",
        "createdAt" : "1475712000000"
      }
    } ]
  }
}, {
  "dmConversation" : {
    "conversationId" : "490246461-2534650508",
    "messages" : [ {
      "messageCreate" : {
        "id" : "816462975375795869",
        "senderId" : "490246461",
        "recipientId" : "2534650508",
        "createdAt" : "1483494917217"
      }
    }, {
      "messageCreate" : {
        "id" : "816433962187090509",
        "senderId" : "2534650508",
        "recipientId" : "490246461",
        "createdAt" : "1483488000000"
      }
    } ]
  }
}, {
  "dmConversation" : {
    "conversationId" : "490246461-2960524891",
    "messages" : [ {
      "messageCreate" : {
        "id" : "849050457239048732",
        "senderId" : "490246461",
        "recipientId" : "2960524891",
        "createdAt" : "1491264378329"
      }
    }, {
      "messageCreate" : {
        "id" : "849048870581066692",
        "senderId" : "2960524891",
        "recipientId" : "490246461",
        "createdAt" : "1491264000000"
      }
    } ]
  }
}, {
  "dmConversation" : {
    "conversationId" : "490246461-2095918505",
    "messages" : [ {
      "messageCreate" : {
        "id" : "881664666437912958",
        "senderId" : "490246461",
        "recipientId" : "2095918505",
        "createdAt" : "1499040211888"
      }
    }, {
      "messageCreate" : {
        "id" : "881663777386462401",
        "senderId" : "2095918505",
        "recipientId" : "490246461",
        "createdAt" : "1499040000000"
      }
    } ]
  }
} ]