window.YTD.periscope_account_information.part0 = [
  {
    "periscopeAccountInformation" : {
      "id" : "1tIlDa",
      "username" : "tilda_live",
      "isTwitterUser" : true,
      "createdAt" : "2016-05-01T00:00:00.000Z"
    }
  }
]