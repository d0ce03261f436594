window.YTD.ip_audit.part0 = [ {
  "ipAudit" : {
    "accountId" : "1392771268",
    "createdAt" : "2020-08-19T06:41:07.318Z",
    "loginIp" : "203.0.113.7"
  }
}, {
  "ipAudit" : {
    "accountId" : "1392771268",
    "createdAt" : "2020-08-18T06:41:07.318Z",
    "loginIp" : "203.0.113.27"
  }
}, {
  "ipAudit" : {
    "accountId" : "1392771268",
    "createdAt" : "2020-08-17T06:41:07.318Z",
    "loginIp" : "203.0.113.47"
  }
}, {
  "ipAudit" : {
    "accountId" : "1392771268",
    "createdAt" : "2020-08-16T06:41:07.318Z",
    "loginIp" : "203.0.113.67"
  }
}, {
  "ipAudit" : {
    "accountId" : "1392771268",
    "createdAt" : "2020-08-15T06:41:07.318Z",
    "loginIp" : "203.0.113.87"
  }
}, {
  "ipAudit" : {
    "accountId" : "1392771268",
    "createdAt" : "2020-08-14T06:41:07.318Z",
    "loginIp" : "203.0.113.7"
  }
}, {
  "ipAudit" : {
    "accountId" : "1392771268",
    "createdAt" : "2020-08-13T06:41:07.318Z",
    "loginIp" : "203.0.113.27"
  }
}, {
  "ipAudit" : {
    "accountId" : "1392771268",
    "createdAt" : "2020-08-12T06:41:07.318Z",
    "loginIp" : "203.0.113.47"
  }
}, {
  "ipAudit" : {
    "accountId" : "1392771268",
    "createdAt" : "2020-08-11T06:41:07.318Z",
    "loginIp" : "203.0.113.67"
  }
} ]