window.YTD.ni_devices.part0 = [
  {
    "niDeviceResponse" : {
      "pushDevice" : {
        "deviceVersion" : "14",
        "udid" : "00000000-SYNTHETIC",
        "deviceType" : "Twitter for Android",
        "token" : "synthetic-token-8",
        "updatedDate" : "2026.01.20",
        "createdDate" : "2024.05.04"
      }
    }
  },
  {
    "niDeviceResponse" : {
      "messagingDevice" : {
        "deviceType" : "Auth",
        "carrier" : "synthetic",
        "phoneNumber" : "+447700900321",
        "updatedDate" : "2020.02.02",
        "createdDate" : "2019.03.03"
      }
    }
  }
]