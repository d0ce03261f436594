-- How often posts were seen on the days that X states
--
-- NULL: never; no row when no day is stated.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(distinct day) filter (where metric = 'impressions') as days,
        min(day) filter (where metric = 'impressions') as first_day,
        max(day) filter (where metric = 'impressions') as last_day,
        sum(value) filter (where metric = 'impressions') as impressions,
        sum(value) filter (where metric = 'engagements') as engagements,
        sum(value) filter (where metric = 'profile_visits') as visits
    from daily_metrics_in_scope
)
select
    'Your posts were shown ' || bold(format_things(impressions, 'time', 'times')) || ' on '
    || case
        when days = 1 then format_day(first_day)
        else bold(format_things(days, 'day', 'days')) || ' from ' || format_day(first_day) || ' to ' || format_day(last_day)
    end
    || coalesce('; people did something with them ' || bold(format_things(engagements, 'time', 'times')), '')
    || coalesce(' and visited your profile ' || bold(format_things(visits, 'time', 'times')), '') || '.' as sentence
from counted
where days > 0
