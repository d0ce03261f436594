window.YTD.professional_data.part0 = [
  {
    "professionalData" : {
      "accountId" : "2593437717",
      "professionalId" : "900",
      "professionalType" : "Creator",
      "categories" : [
        {
          "categoryName" : "Gardener",
          "setToDisplay" : true
        }
      ],
      "createdAt" : "2023-11-26T06:30:10.250Z"
    }
  }
]