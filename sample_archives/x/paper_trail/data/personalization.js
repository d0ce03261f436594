window.YTD.personalization.part0 = [
  {
    "p13nData" : {
      "demographics" : {
        "languages" : [
          {
            "language" : "English",
            "isDisabled" : false
          }
        ],
        "genderInfo" : {
          "gender" : "female"
        }
      },
      "interests" : {
        "interests" : [
          {
            "name" : "Museums",
            "isDisabled" : false
          },
          {
            "name" : "Sailing",
            "isDisabled" : false
          },
          {
            "name" : "History",
            "isDisabled" : false
          },
          {
            "name" : "Golf",
            "isDisabled" : true
          },
          {
            "name" : "Lighthouses",
            "isDisabled" : false
          },
          {
            "name" : "Tea",
            "isDisabled" : false
          },
          {
            "name" : "Weather",
            "isDisabled" : false
          },
          {
            "name" : "Knitting",
            "isDisabled" : false
          },
          {
            "name" : "Ferries",
            "isDisabled" : false
          },
          {
            "name" : "Birdwatching",
            "isDisabled" : false
          },
          {
            "name" : "Photography",
            "isDisabled" : false
          },
          {
            "name" : "Local news",
            "isDisabled" : false
          },
          {
            "name" : "Walking",
            "isDisabled" : false
          },
          {
            "name" : "Architecture",
            "isDisabled" : false
          },
          {
            "name" : "Radio",
            "isDisabled" : false
          },
          {
            "name" : "Gardening",
            "isDisabled" : false
          },
          {
            "name" : "Baking",
            "isDisabled" : false
          },
          {
            "name" : "Folk music",
            "isDisabled" : false
          },
          {
            "name" : "Islands",
            "isDisabled" : false
          },
          {
            "name" : "Volunteering",
            "isDisabled" : false
          },
          {
            "name" : "Antiques",
            "isDisabled" : true
          }
        ],
        "partnerInterests" : [ ],
        "audienceAndAdvertisers" : {
          "numAudiences" : "2",
          "advertisers" : [
            "@oddrun_sails",
            "@bell_ferries",
            "@kelp_and_oats"
          ],
          "lookalikeAdvertisers" : [
            "@oddrun_sails",
            "@bell_ferries",
            "@kelp_and_oats",
            "@lantern_loans",
            "@tidetable_ltd",
            "@woolly_decks",
            "@gannet_radio",
            "@synthetic_ad0",
            "@synthetic_ad1",
            "@synthetic_ad2",
            "@synthetic_ad3",
            "@synthetic_ad4",
            "@synthetic_ad5",
            "@synthetic_ad6",
            "@synthetic_ad7",
            "@synthetic_ad8",
            "@synthetic_ad9",
            "@synthetic_ad10",
            "@synthetic_ad11",
            "@synthetic_ad12",
            "@synthetic_ad13",
            "@synthetic_ad14",
            "@synthetic_ad15",
            "@synthetic_ad16",
            "@synthetic_ad17",
            "@synthetic_ad18",
            "@synthetic_ad19",
            "@synthetic_ad20",
            "@synthetic_ad21",
            "@synthetic_ad22",
            "@synthetic_ad23",
            "@synthetic_ad24",
            "@synthetic_ad25",
            "@synthetic_ad26",
            "@synthetic_ad27",
            "@synthetic_ad28",
            "@synthetic_ad29"
          ],
          "doNotReachAdvertisers" : [
            "@gannet_radio"
          ],
          "catalogAudienceAdvertisers" : [
            "@bell_ferries"
          ]
        },
        "shows" : [
          "The Synthetic Show"
        ]
      },
      "locationHistory" : [
        "Marrowby"
      ],
      "inferredAgeInfo" : {
        "age" : [
          "35-49"
        ],
        "birthDate" : ""
      }
    }
  }
]