-- The scorecard then and now
--
-- One row a check, as of the newest export and as of the one before it, each about the 12 or 24 months before its own export: two exports
-- less than that apart share a part of the time. A band that changed is called better or worse; over is not better than strong.
-- NULL: change where a side has no band; is_apart where a side has no interval; the rest as in scorecard.
--
-- column: rank          INTEGER place
-- column: area          VARCHAR area
-- column: check_name    VARCHAR name of the check
-- column: question      VARCHAR the question in short
-- column: unit          VARCHAR unit of the values
-- column: scale         VARCHAR how a strip is drawn: linear, log, list or none
-- column: k_before      BIGINT  numerator then
-- column: n_before      BIGINT  denominator then
-- column: value_before  DOUBLE  the value then
-- column: band_before   VARCHAR band then
-- column: status_before VARCHAR status then
-- column: k_after       BIGINT  numerator now
-- column: n_after       BIGINT  denominator now
-- column: value_after   DOUBLE  the value now
-- column: band_after    VARCHAR band now
-- column: status_after  VARCHAR status now
-- column: change        VARCHAR better, worse, same band, or other band (to or from over, or wider)
-- column: is_apart      BOOLEAN the two 95 % intervals have nothing in common
select
    n.rank,
    n.area,
    n.check_name,
    n.question,
    n.unit,
    n.scale,
    b.k as k_before,
    b.n as n_before,
    b.value as value_before,
    b.band as band_before,
    b.status as status_before,
    n.k as k_after,
    n.n as n_after,
    n.value as value_after,
    n.band as band_after,
    n.status as status_after,
    case
        when b.band = n.band then 'same band'
        when n.band is null or b.band is null then null
        when 3 in (b.highest, n.highest) then 'other band'
        when n.lowest >= b.lowest and n.highest >= b.highest then 'better'
        when n.lowest <= b.lowest and n.highest <= b.highest then 'worse'
        else 'other band'
    end as change,
    n.low > b.high or n.high < b.low as is_apart
from scorecard as n
join earlier_scorecard as b using (check_name)
