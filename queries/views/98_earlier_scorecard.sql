-- The scorecard as of the earlier export
--
-- Without rows as it stands: a view cannot look from two exports at once. twoway fills it when something reads it. In a shell, before
-- other temporary tables, with the archive_id that the view earlier_export gives:
-- set variable export = 1; create temp table posts_in_scope as from main.posts_in_scope; create temp table coverage as from main.coverage;
-- create temp table check_window as from main.check_window; create temp table earlier_scorecard as select check_name, k, n, value, low,
-- high, band, lowest, highest, period, status from scorecard; drop table posts_in_scope; drop table coverage; drop table check_window;
-- reset variable export;
-- NULL: as in scorecard.
--
-- column: check_name VARCHAR name of the check
-- column: k          BIGINT  numerator
-- column: n          BIGINT  denominator
-- column: value      DOUBLE  the value
-- column: low        DOUBLE  lower end of the 95 % interval
-- column: high       DOUBLE  upper end
-- column: band       VARCHAR weak, typical, strong, over, or two of them with "to" between
-- column: lowest     INTEGER lowest band that the interval touches: 0 weak, 1 typical, 2 strong, 3 over
-- column: highest    INTEGER highest band that it touches
-- column: period     VARCHAR the time it is about
-- column: status     VARCHAR measured, lower bound, not enough data, not in this archive or not on this platform
select
    check_name,
    k,
    n,
    value,
    low,
    high,
    band,
    lowest,
    highest,
    period,
    status
from scorecard
where false
