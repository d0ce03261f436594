-- How has the scorecard changed since then?
--
-- Each check as of the earlier export and as of the newest one. Each side is about the 12 months before its own export (24 for a quiet
-- account), so that two exports less than that apart share a part of the time. A band that changed need not mean much where the intervals of
-- the two overlap.
-- NULL: k and n where a check has none; value and band also where it cannot be said; change where a side has no band; is_apart where a side
-- has no interval. No rows without an earlier export.
--
-- column: area             VARCHAR Engage, Listen, Reciprocate, Respond, Legitimate or Transparent
-- column: check_name       VARCHAR name of the check
-- column: question         VARCHAR the question in short
-- column: unit             VARCHAR share, people, likes, ratio, seconds, items, accounts or days
-- column: scale            VARCHAR linear, log, list (it has no band) or none (it is information)
-- column: k_before         BIGINT  numerator then
-- column: n_before         BIGINT  denominator then
-- column: value_before     DOUBLE  the value then
-- column: is_beyond_before BOOLEAN that value lies beyond every number: the median is not reached, nobody is followed
-- column: band_before      VARCHAR band then
-- column: status_before    VARCHAR measured, lower bound, not enough data, not in this archive or not on this platform
-- column: k_after          BIGINT  numerator now
-- column: n_after          BIGINT  denominator now
-- column: value_after      DOUBLE  the value now
-- column: is_beyond_after  BOOLEAN that value lies beyond every number
-- column: band_after       VARCHAR band now
-- column: status_after     VARCHAR status now
-- column: change           VARCHAR better, worse, same band, or other band (to or from over, or wider)
-- column: is_apart         BOOLEAN the two 95 % intervals have nothing in common
-- subtitle: each check then and now
-- period: as of export
-- note: Each side is about the 12 or 24 months before its own export.
-- section: changes 60
-- only_with: earlier_export
-- table: open
select
    area,
    check_name,
    question,
    unit,
    scale,
    k_before,
    n_before,
    case when isfinite(value_before) then value_before end as value_before,
    coalesce(isinf(value_before), false) as is_beyond_before,
    band_before,
    status_before,
    k_after,
    n_after,
    case when isfinite(value_after) then value_after end as value_after,
    coalesce(isinf(value_after), false) as is_beyond_after,
    band_after,
    status_after,
    change,
    is_apart
from score_changes
order by rank
