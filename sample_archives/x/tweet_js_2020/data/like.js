window.YTD.like.part0 = [ {
  "like" : {
    "tweetId" : "1270958943238993157",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/1270958943238993157"
  }
}, {
  "like" : {
    "tweetId" : "1270460659924494817",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1270460659924494817"
  }
}, {
  "like" : {
    "tweetId" : "1264466160648860714",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1264466160648860714"
  }
}, {
  "like" : {
    "tweetId" : "1254274001927879400",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1254274001927879400"
  }
}, {
  "like" : {
    "tweetId" : "1249306268271575927",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1249306268271575927"
  }
}, {
  "like" : {
    "tweetId" : "1244081843205418913",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1244081843205418913"
  }
}, {
  "like" : {
    "tweetId" : "1235973414712467472",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1235973414712467472"
  }
}, {
  "like" : {
    "tweetId" : "1235867718252323893",
    "fullText" : "First bowl off the new wheel",
    "expandedUrl" : "https://twitter.com/i/web/status/1235867718252323893"
  }
}, {
  "like" : {
    "tweetId" : "1233980281455537613",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1233980281455537613"
  }
}, {
  "like" : {
    "tweetId" : "1233919883476751756",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/1233919883476751756"
  }
}, {
  "like" : {
    "tweetId" : "1227925384198014146",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1227925384198014146"
  }
}, {
  "like" : {
    "tweetId" : "1225449067115537613",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/1225449067115537613"
  }
}, {
  "like" : {
    "tweetId" : "1222368770260931092",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1222368770260931092"
  }
}, {
  "like" : {
    "tweetId" : "1220496432956008487",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1220496432956008487"
  }
}, {
  "like" : {
    "tweetId" : "1220269940538632326",
    "fullText" : "First bowl off the new wheel",
    "expandedUrl" : "https://twitter.com/i/web/status/1220269940538632326"
  }
}, {
  "like" : {
    "tweetId" : "1219031781996861414",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1219031781996861414"
  }
}, {
  "like" : {
    "tweetId" : "1203977586081867453",
    "fullText" : "First bowl off the new wheel",
    "expandedUrl" : "https://twitter.com/i/web/status/1203977586081867453"
  }
}, {
  "like" : {
    "tweetId" : "1201365373547959420",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1201365373547959420"
  }
}, {
  "like" : {
    "tweetId" : "1190342742638253122",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1190342742638253122"
  }
}, {
  "like" : {
    "tweetId" : "1190237046176559687",
    "fullText" : "First bowl off the new wheel",
    "expandedUrl" : "https://twitter.com/i/web/status/1190237046176559687"
  }
}, {
  "like" : {
    "tweetId" : "1189889757807303030",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1189889757807303030"
  }
}, {
  "like" : {
    "tweetId" : "1189436772973272468",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1189436772973272468"
  }
}, {
  "like" : {
    "tweetId" : "1185812894318441866",
    "fullText" : "First bowl off the new wheel",
    "expandedUrl" : "https://twitter.com/i/web/status/1185812894318441866"
  }
}, {
  "like" : {
    "tweetId" : "1183623467631475278",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1183623467631475278"
  }
}, {
  "like" : {
    "tweetId" : "1182989288864340113",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/1182989288864340113"
  }
}, {
  "like" : {
    "tweetId" : "1181041454087338860",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1181041454087338860"
  }
}, {
  "like" : {
    "tweetId" : "1173250114978442045",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1173250114978442045"
  }
}, {
  "like" : {
    "tweetId" : "1170758698399022636",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1170758698399022636"
  }
}, {
  "like" : {
    "tweetId" : "1164975592043753158",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1164975592043753158"
  }
}, {
  "like" : {
    "tweetId" : "1163269349179082712",
    "fullText" : "First bowl off the new wheel",
    "expandedUrl" : "https://twitter.com/i/web/status/1163269349179082712"
  }
}, {
  "like" : {
    "tweetId" : "1159418978107182308",
    "fullText" : "First bowl off the new wheel",
    "expandedUrl" : "https://twitter.com/i/web/status/1159418978107182308"
  }
}, {
  "like" : {
    "tweetId" : "1148064158315785232",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/1148064158315785232"
  }
}, {
  "like" : {
    "tweetId" : "1145361348820387679",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/1145361348820387679"
  }
}, {
  "like" : {
    "tweetId" : "1141239186848399707",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1141239186848399707"
  }
}, {
  "like" : {
    "tweetId" : "1136075159765161048",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1136075159765161048"
  }
}, {
  "like" : {
    "tweetId" : "1127589243909704657",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1127589243909704657"
  }
}, {
  "like" : {
    "tweetId" : "1124252255647984611",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1124252255647984611"
  }
}, {
  "like" : {
    "tweetId" : "1119707307832771925",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1119707307832771925"
  }
}, {
  "like" : {
    "tweetId" : "1112308555577479970",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/1112308555577479970"
  }
}, {
  "like" : {
    "tweetId" : "1108654477932193345",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1108654477932193345"
  }
}, {
  "like" : {
    "tweetId" : "1102055998882650108",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1102055998882650108"
  }
}, {
  "like" : {
    "tweetId" : "1094294858757862277",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/1094294858757862277"
  }
}, {
  "like" : {
    "tweetId" : "1089191229650666307",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1089191229650666307"
  }
}, {
  "like" : {
    "tweetId" : "1080252328968573412",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1080252328968573412"
  }
}, {
  "like" : {
    "tweetId" : "1077141833118811747",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/1077141833118811747"
  }
}, {
  "like" : {
    "tweetId" : "1075329893793429863",
    "fullText" : "First bowl off the new wheel",
    "expandedUrl" : "https://twitter.com/i/web/status/1075329893793429863"
  }
}, {
  "like" : {
    "tweetId" : "1073548153455286501",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/1073548153455286501"
  }
}, {
  "like" : {
    "tweetId" : "1071570119685581527",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1071570119685581527"
  }
}, {
  "like" : {
    "tweetId" : "1059913310008835238",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1059913310008835238"
  }
}, {
  "like" : {
    "tweetId" : "1033066408965314806",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/1033066408965314806"
  }
}, {
  "like" : {
    "tweetId" : "1032688921609224516",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1032688921609224516"
  }
}, {
  "like" : {
    "tweetId" : "1014252438945067219",
    "fullText" : "First bowl off the new wheel",
    "expandedUrl" : "https://twitter.com/i/web/status/1014252438945067219"
  }
}, {
  "like" : {
    "tweetId" : "1011247639557891064",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1011247639557891064"
  }
}, {
  "like" : {
    "tweetId" : "1007608661408520992",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1007608661408520992"
  }
}, {
  "like" : {
    "tweetId" : "1003743190843195548",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/1003743190843195548"
  }
}, {
  "like" : {
    "tweetId" : "998805656173283947",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/998805656173283947"
  }
}, {
  "like" : {
    "tweetId" : "998775457186790436",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/998775457186790436"
  }
}, {
  "like" : {
    "tweetId" : "994457001786858057",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/994457001786858057"
  }
}, {
  "like" : {
    "tweetId" : "991225709986017767",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/991225709986017767"
  }
}, {
  "like" : {
    "tweetId" : "990168745375144879",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/990168745375144879"
  }
}, {
  "like" : {
    "tweetId" : "989368472171945714",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/989368472171945714"
  }
}, {
  "like" : {
    "tweetId" : "975763827721211512",
    "fullText" : "The kiln gods were kind today",
    "expandedUrl" : "https://twitter.com/i/web/status/975763827721211512"
  }
}, {
  "like" : {
    "tweetId" : "973936788894880511",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/973936788894880511"
  }
}, {
  "like" : {
    "tweetId" : "970765895071516979",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/970765895071516979"
  }
}, {
  "like" : {
    "tweetId" : "970494104174661822",
    "fullText" : "First bowl off the new wheel",
    "expandedUrl" : "https://twitter.com/i/web/status/970494104174661822"
  }
}, {
  "like" : {
    "tweetId" : "964378808942453204",
    "fullText" : "First bowl off the new wheel",
    "expandedUrl" : "https://twitter.com/i/web/status/964378808942453204"
  }
}, {
  "like" : {
    "tweetId" : "963850326637237709",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/963850326637237709"
  }
}, {
  "like" : {
    "tweetId" : "956783763259809412",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/956783763259809412"
  }
}, {
  "like" : {
    "tweetId" : "950351378645800259",
    "fullText" : "Ash glaze, cone 10",
    "expandedUrl" : "https://twitter.com/i/web/status/950351378645800259"
  }
}, {
  "like" : {
    "tweetId" : "950094687238568405",
    "fullText" : "What a glaze!",
    "expandedUrl" : "https://twitter.com/i/web/status/950094687238568405"
  }
} ]