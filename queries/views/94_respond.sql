-- Checks of the area Respond
--
-- How fresh the posts are that the account answers, in the check window: the age of a post, no response time. The columns are those of all
-- areas, see the view scorecard.
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
with freshness as (
    select
        w.period,
        count(r.seconds) as n,
        quantile_cont(r.seconds, 0.5) as value,
        list_sort(list(r.seconds) filter (where r.seconds is not null)) as sorted_seconds
    from check_window as w
    left join timed_replies as r on r.created_at > w.starts_at
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
    'fresh_replies' as check_name,
    null::bigint as k,
    f.n,
    f.value,
    quantile_low(f.sorted_seconds, 0.5) as low,
    quantile_high(f.sorted_seconds, 0.5) as high,
    f.n as counted,
    null::integer as most,
    case when not exists (from posts_in_scope where kind is not null) then h.absence end as reservation,
    h.looked_for,
    f.period,
    bold(format_duration(f.value)) || ' old: the post you answer, n ' || format_count(f.n) as sentence
from freshness as f
cross join held as h
