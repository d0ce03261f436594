var payload_details = 
 {
  "tweets" : 158,
  "created_at" : "2017-03-18 02:10:05 +0000",
  "lang" : "en"
}