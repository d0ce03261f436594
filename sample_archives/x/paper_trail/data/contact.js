window.YTD.contact.part0 = [
  {
    "contact" : {
      "emails" : [
        "friend0@example.com"
      ],
      "phoneNumbers" : [
        "+447700900600"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900601"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900602"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "friend3@example.com"
      ],
      "phoneNumbers" : [
        "+447700900603"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900604"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900605"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "friend6@example.com"
      ],
      "phoneNumbers" : [
        "+447700900606"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900607"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900608"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "friend9@example.com"
      ],
      "phoneNumbers" : [
        "+447700900609"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900610"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900611"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "friend12@example.com"
      ],
      "phoneNumbers" : [
        "+447700900612"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900613"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900614"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "friend15@example.com"
      ],
      "phoneNumbers" : [
        "+447700900615"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900616"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900617"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "friend18@example.com"
      ],
      "phoneNumbers" : [
        "+447700900618"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900619"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900620"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "friend21@example.com"
      ],
      "phoneNumbers" : [
        "+447700900621"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900622"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "phoneNumbers" : [
        "+447700900623"
      ]
    }
  }
]