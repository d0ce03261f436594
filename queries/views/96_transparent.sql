-- Checks of the area Transparent
--
-- The 90th percentile of the gaps between days with a post, the silence up to the export included, in the check window. Its interval is
-- the order statistic's. The columns are those of all areas, see the view scorecard.
--
-- column: check_name  VARCHAR name of the check
-- column: k           BIGINT  numerator
-- column: n           BIGINT  denominator
-- column: value       DOUBLE  the value that is judged
-- column: low         DOUBLE  lower end of its 95 % interval
-- column: high        DOUBLE  upper end
-- column: counted     BIGINT  what is held against the minimum
-- column: most        INTEGER highest band allowed; NULL for any
-- column: reservation VARCHAR not in this archive, not on this platform or lower bound; NULL for none
-- column: looked_for  VARCHAR the file that would say it
-- column: period      VARCHAR the time it is about
-- column: sentence    VARCHAR the finding in short, as it stands in the picture
with days as (
    select distinct local_at::date as day
    from posts_in_scope
),
gaps as (
    select
        day,
        day - lag(day) over (order by day) as gap
    from days
    union all
    -- the silent tail
    select
        -- the end of a chosen day is the first instant of the next
        local_time(w.ends_at - interval 1 microsecond, s.tz)::date,
        local_time(w.ends_at - interval 1 microsecond, s.tz)::date - (select max(day) from days)
    from check_window as w
    cross join scope as s
),
counted as (
    select
        w.period,
        count(g.gap) as n,
        quantile_cont(g.gap, 0.9)::double as value,
        list_sort(list(g.gap::double) filter (where g.gap is not null)) as sorted_gaps
    from check_window as w
    cross join scope as s
    left join gaps as g on g.gap > 0 and g.day > local_time(w.starts_at, s.tz)::date
    group by w.period
),
held as (
    select
        any_value(looked_for) as looked_for,
        any_value(absence_of(entity, extent)) as absence
    from coverage
    where entity = 'posts'
)
select
    'regularly_there' as check_name,
    null::bigint as k,
    c.n,
    c.value,
    quantile_low(c.sorted_gaps, c.n, 0.9) as low,
    quantile_high(c.sorted_gaps, c.n, 0.9) as high,
    c.n as counted,
    null::integer as most,
    case when not exists (from days) then h.absence end as reservation,
    h.looked_for,
    c.period,
    bold(format_days(c.value)) || ' at most, 9 of 10 gaps; n '
    || format_count(c.n) as sentence
from counted as c
cross join held as h
