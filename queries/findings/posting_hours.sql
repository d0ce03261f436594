-- The busiest day of the week and the busiest hour
--
-- In the last 12 months. Of two equally busy ones the first in the week, or in the day, is named.
-- NULL: never; no row without a post with a time of day in them.
--
-- column: sentence VARCHAR the finding
with timed as (
    select
        isodow(local_at) as weekday,
        hour(local_at) as hour
    from posts_in_scope
    where is_recent and time_precision != 'day'
),
busiest_day as (
    select
        weekday,
        count(*) as posts
    from timed
    group by weekday
    order by posts desc, weekday
    limit 1
),
busiest_hour as (
    select
        hour,
        count(*) as posts
    from timed
    group by hour
    order by posts desc, hour
    limit 1
)
select
    bold(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][d.weekday])
    || ' is your busiest day: ' || bold_of(d.posts, n.posts) || ' posts ' || last_year_words(s.ends_at, s.as_of, s.until)
    || '; the busiest hour begins at ' || bold(format('{:02d}:00', h.hour)) || ': ' || bold_of(h.posts, n.posts) || '.' as sentence
from busiest_day as d
cross join busiest_hour as h
cross join (select count(*) as posts from timed) as n
cross join scope as s
