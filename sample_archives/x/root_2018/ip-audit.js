window.YTD.ip_audit.part0 = [ {
  "ipAudit" : {
    "accountId" : "490246461",
    "createdAt" : "1534748400000",
    "loginIp" : "203.0.113.7"
  }
}, {
  "ipAudit" : {
    "accountId" : "490246461",
    "createdAt" : "1534662000000",
    "loginIp" : "203.0.113.27"
  }
}, {
  "ipAudit" : {
    "accountId" : "490246461",
    "createdAt" : "1534575600000",
    "loginIp" : "203.0.113.47"
  }
}, {
  "ipAudit" : {
    "accountId" : "490246461",
    "createdAt" : "1534489200000",
    "loginIp" : "203.0.113.67"
  }
}, {
  "ipAudit" : {
    "accountId" : "490246461",
    "createdAt" : "1534402800000",
    "loginIp" : "203.0.113.87"
  }
}, {
  "ipAudit" : {
    "accountId" : "490246461",
    "createdAt" : "1534316400000",
    "loginIp" : "203.0.113.7"
  }
}, {
  "ipAudit" : {
    "accountId" : "490246461",
    "createdAt" : "1534230000000",
    "loginIp" : "203.0.113.27"
  }
}, {
  "ipAudit" : {
    "accountId" : "490246461",
    "createdAt" : "1534143600000",
    "loginIp" : "203.0.113.47"
  }
}, {
  "ipAudit" : {
    "accountId" : "490246461",
    "createdAt" : "1534057200000",
    "loginIp" : "203.0.113.67"
  }
}, {
  "ipAudit" : {
    "accountId" : "490246461",
    "createdAt" : "1533970800000",
    "loginIp" : "203.0.113.87"
  }
}, {
  "ipAudit" : {
    "accountId" : "490246461",
    "createdAt" : "1533884400000",
    "loginIp" : "203.0.113.7"
  }
} ]