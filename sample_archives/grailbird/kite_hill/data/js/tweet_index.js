var tweet_index = 
 [ {
  "file_name" : "data/js/tweets/2012_12.js",
  "year" : 2012,
  "var_name" : "tweets_2012_12",
  "tweet_count" : 9,
  "month" : 12
}, {
  "file_name" : "data/js/tweets/2012_11.js",
  "year" : 2012,
  "var_name" : "tweets_2012_11",
  "tweet_count" : 2,
  "month" : 11
}, {
  "file_name" : "data/js/tweets/2012_10.js",
  "year" : 2012,
  "var_name" : "tweets_2012_10",
  "tweet_count" : 2,
  "month" : 10
}, {
  "file_name" : "data/js/tweets/2012_09.js",
  "year" : 2012,
  "var_name" : "tweets_2012_09",
  "tweet_count" : 4,
  "month" : 9
}, {
  "file_name" : "data/js/tweets/2012_08.js",
  "year" : 2012,
  "var_name" : "tweets_2012_08",
  "tweet_count" : 4,
  "month" : 8
}, {
  "file_name" : "data/js/tweets/2012_07.js",
  "year" : 2012,
  "var_name" : "tweets_2012_07",
  "tweet_count" : 6,
  "month" : 7
}, {
  "file_name" : "data/js/tweets/2012_06.js",
  "year" : 2012,
  "var_name" : "tweets_2012_06",
  "tweet_count" : 3,
  "month" : 6
}, {
  "file_name" : "data/js/tweets/2012_05.js",
  "year" : 2012,
  "var_name" : "tweets_2012_05",
  "tweet_count" : 4,
  "month" : 5
}, {
  "file_name" : "data/js/tweets/2012_04.js",
  "year" : 2012,
  "var_name" : "tweets_2012_04",
  "tweet_count" : 4,
  "month" : 4
}, {
  "file_name" : "data/js/tweets/2012_03.js",
  "year" : 2012,
  "var_name" : "tweets_2012_03",
  "tweet_count" : 3,
  "month" : 3
}, {
  "file_name" : "data/js/tweets/2012_02.js",
  "year" : 2012,
  "var_name" : "tweets_2012_02",
  "tweet_count" : 6,
  "month" : 2
}, {
  "file_name" : "data/js/tweets/2012_01.js",
  "year" : 2012,
  "var_name" : "tweets_2012_01",
  "tweet_count" : 2,
  "month" : 1
}, {
  "file_name" : "data/js/tweets/2011_12.js",
  "year" : 2011,
  "var_name" : "tweets_2011_12",
  "tweet_count" : 3,
  "month" : 12
}, {
  "file_name" : "data/js/tweets/2011_11.js",
  "year" : 2011,
  "var_name" : "tweets_2011_11",
  "tweet_count" : 1,
  "month" : 11
}, {
  "file_name" : "data/js/tweets/2011_10.js",
  "year" : 2011,
  "var_name" : "tweets_2011_10",
  "tweet_count" : 3,
  "month" : 10
}, {
  "file_name" : "data/js/tweets/2011_09.js",
  "year" : 2011,
  "var_name" : "tweets_2011_09",
  "tweet_count" : 7,
  "month" : 9
}, {
  "file_name" : "data/js/tweets/2011_08.js",
  "year" : 2011,
  "var_name" : "tweets_2011_08",
  "tweet_count" : 2,
  "month" : 8
}, {
  "file_name" : "data/js/tweets/2011_07.js",
  "year" : 2011,
  "var_name" : "tweets_2011_07",
  "tweet_count" : 8,
  "month" : 7
}, {
  "file_name" : "data/js/tweets/2011_06.js",
  "year" : 2011,
  "var_name" : "tweets_2011_06",
  "tweet_count" : 10,
  "month" : 6
}, {
  "file_name" : "data/js/tweets/2011_05.js",
  "year" : 2011,
  "var_name" : "tweets_2011_05",
  "tweet_count" : 6,
  "month" : 5
}, {
  "file_name" : "data/js/tweets/2011_04.js",
  "year" : 2011,
  "var_name" : "tweets_2011_04",
  "tweet_count" : 8,
  "month" : 4
}, {
  "file_name" : "data/js/tweets/2011_03.js",
  "year" : 2011,
  "var_name" : "tweets_2011_03",
  "tweet_count" : 8,
  "month" : 3
}, {
  "file_name" : "data/js/tweets/2011_02.js",
  "year" : 2011,
  "var_name" : "tweets_2011_02",
  "tweet_count" : 3,
  "month" : 2
}, {
  "file_name" : "data/js/tweets/2011_01.js",
  "year" : 2011,
  "var_name" : "tweets_2011_01",
  "tweet_count" : 5,
  "month" : 1
}, {
  "file_name" : "data/js/tweets/2010_12.js",
  "year" : 2010,
  "var_name" : "tweets_2010_12",
  "tweet_count" : 4,
  "month" : 12
}, {
  "file_name" : "data/js/tweets/2010_11.js",
  "year" : 2010,
  "var_name" : "tweets_2010_11",
  "tweet_count" : 1,
  "month" : 11
}, {
  "file_name" : "data/js/tweets/2010_10.js",
  "year" : 2010,
  "var_name" : "tweets_2010_10",
  "tweet_count" : 7,
  "month" : 10
}, {
  "file_name" : "data/js/tweets/2010_09.js",
  "year" : 2010,
  "var_name" : "tweets_2010_09",
  "tweet_count" : 4,
  "month" : 9
}, {
  "file_name" : "data/js/tweets/2010_08.js",
  "year" : 2010,
  "var_name" : "tweets_2010_08",
  "tweet_count" : 8,
  "month" : 8
}, {
  "file_name" : "data/js/tweets/2010_07.js",
  "year" : 2010,
  "var_name" : "tweets_2010_07",
  "tweet_count" : 3,
  "month" : 7
}, {
  "file_name" : "data/js/tweets/2010_06.js",
  "year" : 2010,
  "var_name" : "tweets_2010_06",
  "tweet_count" : 5,
  "month" : 6
}, {
  "file_name" : "data/js/tweets/2010_05.js",
  "year" : 2010,
  "var_name" : "tweets_2010_05",
  "tweet_count" : 6,
  "month" : 5
} ]