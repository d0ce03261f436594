-- The busiest day of the week and the busiest hour
--
-- In the last 12 months. Where two are equally busy, none is named.
-- NULL: never; no row without a busiest day or hour.
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
    select ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekday] as name, count(*) as posts
    from timed
    group by weekday
    qualify rank() over (order by count(*) desc) = 1 and count(*) over (partition by count(*)) = 1
),
busiest_hour as (
    select hour, count(*) as posts
    from timed
    group by hour
    qualify rank() over (order by count(*) desc) = 1 and count(*) over (partition by count(*)) = 1
),
parts as (
    select
        bold(d.name) || ' is your busiest day: ' || bold_of(d.posts, n.posts) as day_words,
        bold(format('{:02d}:00', h.hour)) || ' begins your busiest hour: ' || bold_of(h.posts, n.posts) as hour_words
    from (select count(*) as posts from timed) as n
    left join busiest_day as d on true
    left join busiest_hour as h on true
)
select
    concat_ws('; ', p.day_words, p.hour_words) || ' posts ' || last_year_words(s.ends_at, s.as_of, s.since, s.until) || '.' as sentence
from parts as p
cross join scope as s
where coalesce(p.day_words, p.hour_words) is not null
