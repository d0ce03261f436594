window.YTD.connected_application.part0 = [
  {
    "connectedApplication" : {
      "organization" : {
        "name" : "",
        "url" : ""
      },
      "name" : "Synthetic service 0",
      "description" : "synthetic",
      "permissions" : [
        "read"
      ],
      "approvedAt" : "2026-01-25T06:30:10.250Z",
      "id" : "900100200"
    }
  },
  {
    "connectedApplication" : {
      "organization" : {
        "name" : "",
        "url" : ""
      },
      "name" : "Synthetic service 1",
      "description" : "synthetic",
      "permissions" : [
        "read",
        "write"
      ],
      "approvedAt" : "2025-10-17T06:30:10.250Z",
      "id" : "900100201"
    }
  },
  {
    "connectedApplication" : {
      "organization" : {
        "name" : "",
        "url" : ""
      },
      "name" : "Synthetic service 2",
      "description" : "synthetic",
      "permissions" : [
        "read",
        "write",
        "directmessages",
        "emailaddress"
      ],
      "approvedAt" : "2025-07-09T06:30:10.250Z",
      "id" : "900100202"
    }
  }
]