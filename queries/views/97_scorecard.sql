-- Every check with its band and its status
--
-- The thirteen checks, judged: a band is named as far as the 95 % interval reaches. Each area's view gives the numbers, check_rules the
-- limits.
-- NULL: k, value, low and high where the check has none or it cannot be said; band without limits, too few, or not in the archive. An end
-- of an interval that is not reached is infinity here.
--
-- column: rank       INTEGER place
-- column: area       VARCHAR area
-- column: check_name VARCHAR name of the check
-- column: question   VARCHAR the question in short
-- column: k          BIGINT  numerator
-- column: n          BIGINT  denominator
-- column: value      DOUBLE  the value
-- column: unit       VARCHAR unit of the value
-- column: low        DOUBLE  lower end of the 95 % interval
-- column: high       DOUBLE  upper end
-- column: band       VARCHAR weak, typical, strong, over, or two of them with "to" between
-- column: lowest     INTEGER lowest band that the interval touches: 0 weak, 1 typical, 2 strong, 3 over
-- column: highest    INTEGER highest band that it touches
-- column: period     VARCHAR the time it is about
-- column: status     VARCHAR measured, lower bound, not enough data, not in this archive or not on this platform
-- column: sentence   VARCHAR the finding in short, numbers in bold
-- column: source     VARCHAR where the bands come from
-- column: scale      VARCHAR how a strip is drawn: linear, log, list or none
-- column: weak_limit DOUBLE  between weak and typical
-- column: strong_limit DOUBLE between typical and strong
-- column: over_limit DOUBLE  between strong and over
-- column: is_falling BOOLEAN less is better
-- column: most       INTEGER highest band that may be named here, whatever the value; NULL for any
with numbers as (
    from engage
    union all by name
    from listen
    union all by name
    from reciprocate
    union all by name
    from respond
    union all by name
    from legitimate
    union all by name
    from transparent
),
judged as (
    select
        r.*,
        n.* exclude (check_name),
        case
            when n.check_name is null then 'not on this platform'
            when n.reservation in ('not in this archive', 'not on this platform') then n.reservation
            when n.counted < r.minimum then 'not enough data'
            else coalesce(n.reservation, 'measured')
        end as status,
        -- less is better: the upper end of the interval is its worse one
        case when r.is_falling then coalesce(n.high, n.value) else coalesce(n.low, n.value) end as worse,
        case when r.is_falling then coalesce(n.low, n.value) else coalesce(n.high, n.value) end as better
    from check_rules as r
    left join numbers as n using (check_name)
),
banded as (
    select
        *,
        status not in ('not in this archive', 'not on this platform') as is_told,
        case
            when status in ('measured', 'lower bound') and weak_limit is not null and value is not null
            then least(
                is_past(worse, weak_limit, is_falling, weak_included)::integer
                + is_past(worse, strong_limit, is_falling, strong_included)::integer
                -- most checks cannot be overdone
                + coalesce(is_past(worse, over_limit, is_falling, over_included)::integer, 0),
                coalesce(most, 3)
            )
        end as lowest,
        case
            -- what is missing may lift a lower bound to any band
            when status = 'lower bound' and weak_limit is not null and value is not null then coalesce(most, 2)
            when status = 'measured' and weak_limit is not null and value is not null
            then least(
                is_past(better, weak_limit, is_falling, weak_included)::integer
                + is_past(better, strong_limit, is_falling, strong_included)::integer
                + coalesce(is_past(better, over_limit, is_falling, over_included)::integer, 0),
                coalesce(most, 3)
            )
        end as highest
    from judged
)
select
    rank,
    area,
    check_name,
    question,
    -- what is not there counts nothing
    case when is_told then k end as k,
    case when is_told then n end as n,
    case when is_told then value end as value,
    unit,
    case when is_told then low end as low,
    case when is_told then high end as high,
    case
        when lowest = highest then ['weak', 'typical', 'strong', 'over'][lowest + 1]
        else ['weak', 'typical', 'strong', 'over'][lowest + 1] || ' to ' || ['weak', 'typical', 'strong', 'over'][highest + 1]
    end as band,
    lowest,
    highest,
    coalesce(period, 'all') as period,
    status,
    case status
        when 'not enough data' then 'Not enough data: ' || format_things(counted, one, many) || ', need ' || format_count(minimum)
        when 'not in this archive' then 'Not in this archive: no ' || looked_for
        when 'not on this platform' then 'Not on this platform'
        else sentence
    end as sentence,
    source,
    scale,
    weak_limit,
    strong_limit,
    over_limit,
    is_falling,
    most
from banded
order by rank
