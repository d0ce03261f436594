window.YTD.ageinfo.part0 = [
  {
    "ageMeta" : {
      "ageInfo" : {
        "age" : [
          "44"
        ],
        "birthDate" : "1981-05-17"
      }
    }
  }
]