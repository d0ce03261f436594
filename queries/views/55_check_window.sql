-- The time that the checks on posts are about
--
-- One row: the 12 months before the end of the period, or 24 where those hold under 100 posts; shorter when since cuts it.
-- No row without an account in scope.
--
-- column: starts_at TIMESTAMP posts after this instant count, UTC
-- column: ends_at   TIMESTAMP the end of the period, UTC
-- column: months    BIGINT    12 or 24
-- column: period    VARCHAR   12 months, 24 months, or since … where since cuts it
with counted as (
    select
        any_value(s.ends_at) as ends_at,
        any_value(s.tz) as tz,
        any_value(s.since) as since,
        case
            when count(p.post_id) filter (where p.is_recent) < 100 then 24
            else 12
        end as months
    from scope as s
    left join posts_in_scope as p on true
    group by s.archive_id
)
select
    ends_at - to_months(months) as starts_at,
    ends_at,
    months::bigint as months,
    case
        when since > local_time(ends_at - to_months(months), tz)::date then 'since ' || format_day(since)
        else months || ' months'
    end as period
from counted
