-- Is this account a two-way street?
--
-- Thirteen checks in six areas, each with its number, its 95 % interval and its band; twelve of them are judged; how fresh the
-- replies are is information alone. A band is named as far as the interval reaches. There is no total score: one area does not pay for another. What the
-- export does not hold is not judged.
-- NULL: k, low and high where a check has none; value and band also where it cannot be said. An end of an interval that is not reached
-- is NULL; weak_limit, strong_limit and over_limit where there is no such band; most where any may be named; items but for a list;
-- other_period where it is the same time or nothing was counted; the limits of both kinds but for answers_others. No rows without an
-- account in scope.
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
-- column: scale      VARCHAR how its strip is drawn: linear, log, list or none
-- column: weak_limit DOUBLE  between weak and typical
-- column: strong_limit DOUBLE between typical and strong
-- column: over_limit DOUBLE  between strong and over
-- column: is_falling BOOLEAN less is better
-- column: lowest     INTEGER lowest band that the interval touches: 0 weak, 1 typical, 2 strong, 3 over
-- column: highest    INTEGER highest band that it touches
-- column: most       INTEGER highest band that may be named here, whatever the value
-- column: items      BIGINT  length of a list, with what the export does not say
-- column: measured   INTEGER 1 when it is one of the twelve and was measured, else 0
-- column: is_beyond  BOOLEAN the value lies beyond every number: the median is not reached, nobody is followed
-- column: other_period VARCHAR the time it is about, in words, where that is not the time of the checks on posts
-- column: organisation_weak DOUBLE weak_limit of an organisation, where the kind of account decides
-- column: organisation_strong DOUBLE strong_limit of an organisation
-- column: person_weak DOUBLE weak_limit of a person
-- column: person_strong DOUBLE strong_limit of a person
-- chart: scorecard title="Is {account} a two-way street?"
-- period: 12 months
-- count: measured of 12 checks measured, no total score
-- note: Dot: value. Line: 95 % interval. Filled: bands the interval touches. Hollow: too few. Hatched: not in the archive.
-- section: scorecard 10
-- table: open
select
    c.area,
    check_name,
    c.question,
    k,
    n,
    case when isfinite(value) then value end as value,
    c.unit,
    case when isfinite(low) then low end as low,
    case when isfinite(high) then high end as high,
    band,
    period,
    status,
    sentence,
    c.source,
    c.scale,
    c.weak_limit,
    c.strong_limit,
    c.over_limit,
    c.is_falling,
    lowest,
    highest,
    most,
    case when c.scale = 'list' then (select count(*) from profile_items where is_basic) end as items,
    (c.scale != 'none' and status in ('measured', 'lower bound'))::integer as measured,
    coalesce(isinf(value), false) and status in ('measured', 'lower bound', 'not enough data') as is_beyond,
    case
        when status in ('not in this archive', 'not on this platform') then null
        when c.period = 'as of export' then c.period
        when c.period = 'all' then 'all time'
        -- those of messages, when a period was chosen
        when check_name in ('answers_messages', 'answers_fast') and c.period not in ('12 months', '24 months') then c.period
    end as other_period,
    r.organisation_weak,
    r.organisation_strong,
    r.person_weak,
    r.person_strong
from scorecard as c
join check_rules as r using (check_name)
order by c.rank
