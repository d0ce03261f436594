window.YTD.protected_history.part0 = [
  {
    "protectedHistory" : {
      "protectedAt" : "2024-03-05T06:30:10.250Z",
      "action" : "Protect"
    }
  }
]