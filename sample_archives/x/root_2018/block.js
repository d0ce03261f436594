window.YTD.block.part0 = [ {
  "blocking" : {
    "accountId" : "12459833"
  }
}, {
  "blocking" : {
    "accountId" : "2604803321"
  }
}, {
  "blocking" : {
    "accountId" : "285789425"
  }
}, {
  "blocking" : {
    "accountId" : "829503588"
  }
} ]