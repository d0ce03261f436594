window.YTD.key_registry.part0 = [
  {
    "keyRegistryData" : {
      "userId" : "2593437717",
      "registeredDevices" : {
        "deviceMetadataList" : [
          {
            "userAgent" : "Synthetic/2.0",
            "registrationToken" : "synthetic-token-7",
            "identityKey" : "synthetic-key-7",
            "createdAt" : "2026-01-25T04:30:10.250Z",
            "deviceId" : "00000000-0000-4000-8000-000000000007"
          }
        ]
      },
      "deregisteredDevices" : {
        "deRegisteredDeviceMetadataList" : [
          {
            "userAgent" : "Synthetic/2.0",
            "registrationToken" : "synthetic-token-7",
            "identityKey" : "synthetic-key-7",
            "createdAt" : "2026-01-25T04:30:10.250Z",
            "deviceId" : "00000000-0000-4000-8000-000000000007"
          }
        ]
      }
    }
  }
]