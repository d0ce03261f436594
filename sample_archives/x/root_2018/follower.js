window.YTD.follower.part0 = [ {
  "follower" : {
    "accountId" : "912805495963113152"
  }
}, {
  "follower" : {
    "accountId" : "885555291617195565"
  }
}, {
  "follower" : {
    "accountId" : "879163717583434053"
  }
}, {
  "follower" : {
    "accountId" : "836843450270625781"
  }
}, {
  "follower" : {
    "accountId" : "806286129496744121"
  }
}, {
  "follower" : {
    "accountId" : "788046917531771167"
  }
}, {
  "follower" : {
    "accountId" : "763435412749221458"
  }
}, {
  "follower" : {
    "accountId" : "749518577859808507"
  }
}, {
  "follower" : {
    "accountId" : "742248586540678528"
  }
}, {
  "follower" : {
    "accountId" : "4445442647"
  }
}, {
  "follower" : {
    "accountId" : "4408994638"
  }
}, {
  "follower" : {
    "accountId" : "4234044702"
  }
}, {
  "follower" : {
    "accountId" : "4117410587"
  }
}, {
  "follower" : {
    "accountId" : "3687322887"
  }
}, {
  "follower" : {
    "accountId" : "3461344695"
  }
}, {
  "follower" : {
    "accountId" : "3186711307"
  }
}, {
  "follower" : {
    "accountId" : "3093192011"
  }
}, {
  "follower" : {
    "accountId" : "2960524891"
  }
}, {
  "follower" : {
    "accountId" : "2934492233"
  }
}, {
  "follower" : {
    "accountId" : "2786229575"
  }
}, {
  "follower" : {
    "accountId" : "2534650508"
  }
}, {
  "follower" : {
    "accountId" : "2504366891"
  }
}, {
  "follower" : {
    "accountId" : "2500804160"
  }
}, {
  "follower" : {
    "accountId" : "2482989932"
  }
}, {
  "follower" : {
    "accountId" : "2475864297"
  }
}, {
  "follower" : {
    "accountId" : "2470520072"
  }
}, {
  "follower" : {
    "accountId" : "2429547290"
  }
}, {
  "follower" : {
    "accountId" : "2406388097"
  }
}, {
  "follower" : {
    "accountId" : "2399263040"
  }
}, {
  "follower" : {
    "accountId" : "2303065820"
  }
}, {
  "follower" : {
    "accountId" : "2200967710"
  }
}, {
  "follower" : {
    "accountId" : "2095918505"
  }
}, {
  "follower" : {
    "accountId" : "1928617798"
  }
}, {
  "follower" : {
    "accountId" : "1913055548"
  }
}, {
  "follower" : {
    "accountId" : "1788552538"
  }
}, {
  "follower" : {
    "accountId" : "1539606912"
  }
}, {
  "follower" : {
    "accountId" : "1531295521"
  }
}, {
  "follower" : {
    "accountId" : "1423246281"
  }
}, {
  "follower" : {
    "accountId" : "1412164126"
  }
}, {
  "follower" : {
    "accountId" : "1409394286"
  }
}, {
  "follower" : {
    "accountId" : "1401082843"
  }
}, {
  "follower" : {
    "accountId" : "1378918678"
  }
}, {
  "follower" : {
    "accountId" : "1337361481"
  }
}, {
  "follower" : {
    "accountId" : "1276410757"
  }
}, {
  "follower" : {
    "accountId" : "1079705863"
  }
}, {
  "follower" : {
    "accountId" : "1079705832"
  }
}, {
  "follower" : {
    "accountId" : "1054771477"
  }
}, {
  "follower" : {
    "accountId" : "963001131"
  }
}, {
  "follower" : {
    "accountId" : "927870257"
  }
}, {
  "follower" : {
    "accountId" : "920844476"
  }
}, {
  "follower" : {
    "accountId" : "890396973"
  }
}, {
  "follower" : {
    "accountId" : "780319876"
  }
}, {
  "follower" : {
    "accountId" : "700689143"
  }
}, {
  "follower" : {
    "accountId" : "677268391"
  }
}, {
  "follower" : {
    "accountId" : "600895446"
  }
}, {
  "follower" : {
    "accountId" : "573702262"
  }
}, {
  "follower" : {
    "accountId" : "558698698"
  }
}, {
  "follower" : {
    "accountId" : "535256512"
  }
}, {
  "follower" : {
    "accountId" : "532442641"
  }
}, {
  "follower" : {
    "accountId" : "522128717"
  }
}, {
  "follower" : {
    "accountId" : "522128582"
  }
}, {
  "follower" : {
    "accountId" : "509000737"
  }
}, {
  "follower" : {
    "accountId" : "505249626"
  }
}, {
  "follower" : {
    "accountId" : "482744896"
  }
}, {
  "follower" : {
    "accountId" : "473368203"
  }
}, {
  "follower" : {
    "accountId" : "468678698"
  }
}, {
  "follower" : {
    "accountId" : "450437731"
  }
}, {
  "follower" : {
    "accountId" : "438172051"
  }
}, {
  "follower" : {
    "accountId" : "432039022"
  }
}, {
  "follower" : {
    "accountId" : "398649267"
  }
}, {
  "follower" : {
    "accountId" : "394560902"
  }
}, {
  "follower" : {
    "accountId" : "367304415"
  }
}, {
  "follower" : {
    "accountId" : "350950291"
  }
}, {
  "follower" : {
    "accountId" : "350268370"
  }
}, {
  "follower" : {
    "accountId" : "340047871"
  }
}, {
  "follower" : {
    "accountId" : "330507720"
  }
}, {
  "follower" : {
    "accountId" : "317805075"
  }
}, {
  "follower" : {
    "accountId" : "306444488"
  }
}, {
  "follower" : {
    "accountId" : "303862766"
  }
}, {
  "follower" : {
    "accountId" : "301797186"
  }
}, {
  "follower" : {
    "accountId" : "293534898"
  }
}, {
  "follower" : {
    "accountId" : "259453240"
  }
}, {
  "follower" : {
    "accountId" : "248608705"
  }
}, {
  "follower" : {
    "accountId" : "247059646"
  }
}, {
  "follower" : {
    "accountId" : "234149726"
  }
}, {
  "follower" : {
    "accountId" : "230273058"
  }
}, {
  "follower" : {
    "accountId" : "228720533"
  }
}, {
  "follower" : {
    "accountId" : "228332697"
  }
}, {
  "follower" : {
    "accountId" : "223676545"
  }
}, {
  "follower" : {
    "accountId" : "209321548"
  }
}, {
  "follower" : {
    "accountId" : "197294481"
  }
}, {
  "follower" : {
    "accountId" : "196906636"
  }
}, {
  "follower" : {
    "accountId" : "195354832"
  }
}, {
  "follower" : {
    "accountId" : "191087310"
  }
}, {
  "follower" : {
    "accountId" : "182938992"
  }
}, {
  "follower" : {
    "accountId" : "176343895"
  }
}, {
  "follower" : {
    "accountId" : "175179471"
  }
}, {
  "follower" : {
    "accountId" : "172464298"
  }
}, {
  "follower" : {
    "accountId" : "161988797"
  }
}, {
  "follower" : {
    "accountId" : "153652625"
  }
}, {
  "follower" : {
    "accountId" : "153322018"
  }
}, {
  "follower" : {
    "accountId" : "146036500"
  }
}, {
  "follower" : {
    "accountId" : "145043545"
  }
}, {
  "follower" : {
    "accountId" : "136102277"
  }
}, {
  "follower" : {
    "accountId" : "119213173"
  }
}, {
  "follower" : {
    "accountId" : "103980870"
  }
}, {
  "follower" : {
    "accountId" : "100205608"
  }
}, {
  "follower" : {
    "accountId" : "97289888"
  }
}, {
  "follower" : {
    "accountId" : "92519806"
  }
}, {
  "follower" : {
    "accountId" : "88809246"
  }
}, {
  "follower" : {
    "accountId" : "84833943"
  }
}, {
  "follower" : {
    "accountId" : "82978720"
  }
}, {
  "follower" : {
    "accountId" : "71582416"
  }
}, {
  "follower" : {
    "accountId" : "69462318"
  }
}, {
  "follower" : {
    "accountId" : "68401797"
  }
}, {
  "follower" : {
    "accountId" : "67871933"
  }
}, {
  "follower" : {
    "accountId" : "67606840"
  }
}, {
  "follower" : {
    "accountId" : "55680901"
  }
}, {
  "follower" : {
    "accountId" : "55680751"
  }
}, {
  "follower" : {
    "accountId" : "53561073"
  }
}, {
  "follower" : {
    "accountId" : "53030875"
  }
}, {
  "follower" : {
    "accountId" : "52500400"
  }
}, {
  "follower" : {
    "accountId" : "48600490"
  }
}, {
  "follower" : {
    "accountId" : "40984943"
  }
}, {
  "follower" : {
    "accountId" : "40241960"
  }
}, {
  "follower" : {
    "accountId" : "34670040"
  }
}, {
  "follower" : {
    "accountId" : "34484061"
  }
}, {
  "follower" : {
    "accountId" : "28355043"
  }
}, {
  "follower" : {
    "accountId" : "26311542"
  }
}, {
  "follower" : {
    "accountId" : "22225077"
  }
}, {
  "follower" : {
    "accountId" : "21668315"
  }
}, {
  "follower" : {
    "accountId" : "18440086"
  }
}, {
  "follower" : {
    "accountId" : "17733900"
  }
}, {
  "follower" : {
    "accountId" : "16922297"
  }
}, {
  "follower" : {
    "accountId" : "16480948"
  }
}, {
  "follower" : {
    "accountId" : "16392457"
  }
}, {
  "follower" : {
    "accountId" : "16357226"
  }
}, {
  "follower" : {
    "accountId" : "16092496"
  }
}, {
  "follower" : {
    "accountId" : "15351406"
  }
}, {
  "follower" : {
    "accountId" : "15161793"
  }
}, {
  "follower" : {
    "accountId" : "14885818"
  }
}, {
  "follower" : {
    "accountId" : "14432026"
  }
}, {
  "follower" : {
    "accountId" : "14412547"
  }
}, {
  "follower" : {
    "accountId" : "14353053"
  }
}, {
  "follower" : {
    "accountId" : "14195753"
  }
}, {
  "follower" : {
    "accountId" : "14155921"
  }
}, {
  "follower" : {
    "accountId" : "14116225"
  }
}, {
  "follower" : {
    "accountId" : "13504900"
  }
}, {
  "follower" : {
    "accountId" : "12656412"
  }
}, {
  "follower" : {
    "accountId" : "12518332"
  }
} ]