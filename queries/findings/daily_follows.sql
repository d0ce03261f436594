-- How many came and left on the days that X states
--
-- NULL: never; no row when no day is stated.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        sum(new_follows) as came,
        sum(unfollows) as lost,
        count(*) as days,
        min(day) as first_day,
        max(day) as last_day,
        min(day) filter (where followers is not null) as counted_from,
        min_by(followers, day) filter (where followers is not null) as followers
    from stated_follows
    having count(*) > 0
)
select
    'X states that ' || bold(format_things(came, 'person', 'people')) || ' came and ' || bold(format_count(lost)) || ' left on '
    || case
        when days = 1 then format_day(first_day)
        else bold(format_things(days, 'day', 'days')) || ' from ' || format_day(first_day) || ' to ' || format_day(last_day)
    end
    || ', ' || bold(case when came > lost then '+' when came < lost then '−' else '' end || format_count(abs(came - lost))) || ' in all.'
    || coalesce(
        ' Counted back from the list in the export, ' || bold(format_count(followers)) || ' followed you at the end of '
        || format_day(counted_from) || '.',
        ''
    ) as sentence
from counted
