window.YTD.ip_audit.part0 = [
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-02-03T04:30:10.250Z",
      "loginIp" : "203.0.113.7",
      "loginPortNumber" : "50123"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-02-02T04:30:10.250Z",
      "loginIp" : "203.0.113.27",
      "loginPortNumber" : "50123"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-02-01T04:30:10.250Z",
      "loginIp" : "203.0.113.47",
      "loginPortNumber" : "50123"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-31T04:30:10.250Z",
      "loginIp" : "203.0.113.67",
      "loginPortNumber" : "50123"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-30T04:30:10.250Z",
      "loginIp" : "203.0.113.87",
      "loginPortNumber" : "50123"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-29T04:30:10.250Z",
      "loginIp" : "203.0.113.7",
      "loginPortNumber" : "50123"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-28T04:30:10.250Z",
      "loginIp" : "203.0.113.27",
      "loginPortNumber" : "50123"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-27T04:30:10.250Z",
      "loginIp" : "203.0.113.47",
      "loginPortNumber" : "50123"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-26T04:30:10.250Z",
      "loginIp" : "203.0.113.67",
      "loginPortNumber" : "50123"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-25T04:30:10.250Z",
      "loginIp" : "203.0.113.87",
      "loginPortNumber" : "50123"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-24T04:30:10.250Z",
      "loginIp" : "203.0.113.7"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-23T04:30:10.250Z",
      "loginIp" : "203.0.113.27"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-22T04:30:10.250Z",
      "loginIp" : "203.0.113.47"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-21T04:30:10.250Z",
      "loginIp" : "203.0.113.67"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-20T04:30:10.250Z",
      "loginIp" : "203.0.113.87"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-19T04:30:10.250Z",
      "loginIp" : "203.0.113.7"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-18T04:30:10.250Z",
      "loginIp" : "203.0.113.27"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-17T04:30:10.250Z",
      "loginIp" : "203.0.113.47"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-16T04:30:10.250Z",
      "loginIp" : "203.0.113.67"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-15T04:30:10.250Z",
      "loginIp" : "203.0.113.87"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-14T04:30:10.250Z",
      "loginIp" : "203.0.113.7"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-13T04:30:10.250Z",
      "loginIp" : "203.0.113.27"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-12T04:30:10.250Z",
      "loginIp" : "203.0.113.47"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-11T04:30:10.250Z",
      "loginIp" : "203.0.113.67"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-10T04:30:10.250Z",
      "loginIp" : "203.0.113.87"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-09T04:30:10.250Z",
      "loginIp" : "203.0.113.7"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-08T04:30:10.250Z",
      "loginIp" : "203.0.113.27"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-07T04:30:10.250Z",
      "loginIp" : "203.0.113.47"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-06T04:30:10.250Z",
      "loginIp" : "203.0.113.67"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2593437717",
      "createdAt" : "2026-01-05T04:30:10.250Z",
      "loginIp" : "203.0.113.87"
    }
  }
]