-- How many of today's followers came in the year before the export, and how many new follows X states
--
-- NULL: never; no row where the order of the list tells no time and nothing is stated.
--
-- column: sentence VARCHAR the finding
with year_before as (
    select
        coalesce(sum(people) filter (where not_before > start and likely_by <= stop), 0) as sure,
        coalesce(sum(people) filter (where coalesce(not_before <= stop, true) and likely_by > start), 0) as possible
    from arrival_windows
    cross join (
        select
            (local_time(as_of, tz)::date - interval 12 months)::date as start,
            local_time(as_of, tz)::date as stop
        from scope
    )
    having count(*) > 0
),
stated as (
    select
        sum(value)::bigint as follows,
        min(day) as first_day,
        max(day) as last_day,
        count(*) as days
    from daily_metrics_in_scope
    where metric = 'new_follows'
    having count(*) > 0
)
select
    case
        when sure = possible then bold(format_count(sure))
        else 'Between ' || bold(format_count(sure)) || ' and ' || bold(format_count(possible))
    end || ' of those who follow you today came in the 12 months before the export.' as sentence
from year_before
union all
select
    'X’s own figures count ' || bold(format_things(follows, 'new follow', 'new follows')) || ' on '
    || format_things(days, 'day', 'days') || ' from ' || format_day(first_day) || ' to ' || format_day(last_day) || '; people who left since are among them.'
from stated
