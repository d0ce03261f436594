-- Is this account a two-way street?
--
-- Thirteen checks in six areas, each with its number, its 95 % interval and its band; twelve of them can be counted, fresh_replies is
-- information. A band is named as far as the interval reaches. There is no total score: one area does not pay for another. What the
-- export does not hold is not judged.
-- NULL: k, low and high where a check has none; value and band also where it cannot be said. An end of an interval that is not reached
-- is NULL. No rows without an account in scope.
--
-- column: area       VARCHAR Engage, Listen, Reciprocate, Respond, Legitimate or Transparent
-- column: check_name VARCHAR name of the check
-- column: question   VARCHAR the question in short
-- column: k          BIGINT  numerator
-- column: n          BIGINT  denominator, or the number of observations
-- column: value      DOUBLE  the value that is judged
-- column: unit       VARCHAR share, people, likes, ratio, seconds, items, accounts or days
-- column: low        DOUBLE  lower end of the 95 % interval
-- column: high       DOUBLE  upper end
-- column: band       VARCHAR weak, typical, strong, over, or two with "to" between
-- column: period     VARCHAR the time it is about
-- column: status     VARCHAR measured, lower bound, not enough data, not in this archive or not on this platform
-- column: sentence   VARCHAR the finding in short, numbers in bold
-- column: source     VARCHAR where the bands come from
-- section: scorecard 10
select
    area,
    check_name,
    question,
    k,
    n,
    case when isfinite(value) then value end as value,
    unit,
    case when isfinite(low) then low end as low,
    case when isfinite(high) then high end as high,
    band,
    period,
    status,
    sentence,
    source
from scorecard
order by rank
