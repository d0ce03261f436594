window.YTD.sso.part0 = [
  {
    "singleSignOnMetaValues" : {
      "ssoId" : "100000000000000000001",
      "ssoEmail" : "tilda@example.net",
      "associationMethodType" : "Login",
      "createdAt" : "2024-09-21T06:30:10.250Z"
    }
  }
]