window.YTD.following.part0 = [ {
  "following" : {
    "accountId" : "1022551217537202269"
  }
}, {
  "following" : {
    "accountId" : "1017165357907490909"
  }
}, {
  "following" : {
    "accountId" : "879163717583434053"
  }
}, {
  "following" : {
    "accountId" : "794141153162297504"
  }
}, {
  "following" : {
    "accountId" : "763435412749221458"
  }
}, {
  "following" : {
    "accountId" : "742248586540678528"
  }
}, {
  "following" : {
    "accountId" : "4408994638"
  }
}, {
  "following" : {
    "accountId" : "3432185839"
  }
}, {
  "following" : {
    "accountId" : "2934492233"
  }
}, {
  "following" : {
    "accountId" : "2643820409"
  }
}, {
  "following" : {
    "accountId" : "2608705179"
  }
}, {
  "following" : {
    "accountId" : "2573841799"
  }
}, {
  "following" : {
    "accountId" : "2534650508"
  }
}, {
  "following" : {
    "accountId" : "2212639594"
  }
}, {
  "following" : {
    "accountId" : "1928617798"
  }
}, {
  "following" : {
    "accountId" : "1913055548"
  }
}, {
  "following" : {
    "accountId" : "1788552538"
  }
}, {
  "following" : {
    "accountId" : "1403853214"
  }
}, {
  "following" : {
    "accountId" : "1401082843"
  }
}, {
  "following" : {
    "accountId" : "1378918678"
  }
}, {
  "following" : {
    "accountId" : "1212688754"
  }
}, {
  "following" : {
    "accountId" : "1088016954"
  }
}, {
  "following" : {
    "accountId" : "1079705863"
  }
}, {
  "following" : {
    "accountId" : "923186414"
  }
}, {
  "following" : {
    "accountId" : "890396973"
  }
}, {
  "following" : {
    "accountId" : "874003009"
  }
}, {
  "following" : {
    "accountId" : "794372139"
  }
}, {
  "following" : {
    "accountId" : "754556504"
  }
}, {
  "following" : {
    "accountId" : "710057574"
  }
}, {
  "following" : {
    "accountId" : "700689143"
  }
}, {
  "following" : {
    "accountId" : "670241539"
  }
}, {
  "following" : {
    "accountId" : "614961379"
  }
}, {
  "following" : {
    "accountId" : "558698698"
  }
}, {
  "following" : {
    "accountId" : "515564589"
  }
}, {
  "following" : {
    "accountId" : "502436954"
  }
}, {
  "following" : {
    "accountId" : "473368203"
  }
}, {
  "following" : {
    "accountId" : "468678698"
  }
}, {
  "following" : {
    "accountId" : "426587709"
  }
}, {
  "following" : {
    "accountId" : "424543764"
  }
}, {
  "following" : {
    "accountId" : "352994869"
  }
}, {
  "following" : {
    "accountId" : "306444488"
  }
}, {
  "following" : {
    "accountId" : "293534898"
  }
}, {
  "following" : {
    "accountId" : "281141629"
  }
}, {
  "following" : {
    "accountId" : "267198629"
  }
}, {
  "following" : {
    "accountId" : "266165994"
  }
}, {
  "following" : {
    "accountId" : "240863079"
  }
}, {
  "following" : {
    "accountId" : "235698419"
  }
}, {
  "following" : {
    "accountId" : "230273058"
  }
}, {
  "following" : {
    "accountId" : "228720533"
  }
}, {
  "following" : {
    "accountId" : "214365589"
  }
}, {
  "following" : {
    "accountId" : "209321548"
  }
}, {
  "following" : {
    "accountId" : "203501914"
  }
}, {
  "following" : {
    "accountId" : "201950109"
  }
}, {
  "following" : {
    "accountId" : "172464298"
  }
}, {
  "following" : {
    "accountId" : "153322018"
  }
}, {
  "following" : {
    "accountId" : "119213173"
  }
}, {
  "following" : {
    "accountId" : "110934744"
  }
}, {
  "following" : {
    "accountId" : "100205608"
  }
}, {
  "following" : {
    "accountId" : "97289888"
  }
}, {
  "following" : {
    "accountId" : "94375029"
  }
}, {
  "following" : {
    "accountId" : "84833943"
  }
}, {
  "following" : {
    "accountId" : "79533014"
  }
}, {
  "following" : {
    "accountId" : "69462318"
  }
}, {
  "following" : {
    "accountId" : "67871933"
  }
}, {
  "following" : {
    "accountId" : "59656439"
  }
}, {
  "following" : {
    "accountId" : "53561073"
  }
}, {
  "following" : {
    "accountId" : "51386179"
  }
}, {
  "following" : {
    "accountId" : "40984943"
  }
}, {
  "following" : {
    "accountId" : "28355043"
  }
}, {
  "following" : {
    "accountId" : "18016519"
  }
}, {
  "following" : {
    "accountId" : "16480948"
  }
}, {
  "following" : {
    "accountId" : "16268574"
  }
}, {
  "following" : {
    "accountId" : "15161793"
  }
}, {
  "following" : {
    "accountId" : "14885818"
  }
}, {
  "following" : {
    "accountId" : "14610239"
  }
}, {
  "following" : {
    "accountId" : "14353053"
  }
}, {
  "following" : {
    "accountId" : "14195753"
  }
}, {
  "following" : {
    "accountId" : "13899549"
  }
} ]