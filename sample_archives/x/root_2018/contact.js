window.YTD.contact.part0 = [ {
  "contact" : {
    "emails" : [ "crew0@example.com" ],
    "phoneNumbers" : [ ]
  }
}, {
  "contact" : {
    "emails" : [ "crew1@example.com" ],
    "phoneNumbers" : [ ]
  }
}, {
  "contact" : {
    "emails" : [ "crew2@example.com" ],
    "phoneNumbers" : [ ]
  }
} ]