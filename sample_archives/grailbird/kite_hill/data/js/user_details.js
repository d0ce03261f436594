var user_details = 
 {
  "screen_name" : "KiteHillDara",
  "location" : "Kite Hill",
  "full_name" : "Dara of Kite Hill",
  "bio" : "Kites, mostly in the air. Knots, mostly in the line.",
  "id" : "86420135",
  "created_at" : "2009-10-26 18:03:11 +0000"
}