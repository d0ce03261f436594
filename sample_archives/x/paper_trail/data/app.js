window.YTD.app.part0 = [
  {
    "app" : {
      "appId" : "org.example.app0",
      "appNames" : [
        "Synthetic app 0"
      ]
    }
  },
  {
    "app" : {
      "appId" : "org.example.app1",
      "appNames" : [
        "Synthetic app 1"
      ]
    }
  },
  {
    "app" : {
      "appId" : "org.example.app2",
      "appNames" : [
        "Synthetic app 2"
      ]
    }
  },
  {
    "app" : {
      "appId" : "org.example.app3",
      "appNames" : [
        "Synthetic app 3"
      ]
    }
  },
  {
    "app" : {
      "appId" : "org.example.app4",
      "appNames" : [
        "Synthetic app 4"
      ]
    }
  }
]