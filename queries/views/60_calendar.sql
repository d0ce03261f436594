-- Every month of the period, with or without posts
--
-- From the first post in scope, or from since where there are older posts, to the instant of the newest export (or the end of the period).
-- No row when there is no post.
--
-- column: month DATE    first day of the month
-- column: days  DOUBLE  days of the month that lie inside the period; fewer in the first and the last
-- column: is_held BOOLEAN false: the month has a file of its own that is not there, and more than one in twenty of its posts stand nowhere else
with bounds as (
    select
        least(
            min(p.local_at)::date,
            -- least() passes over a NULL
            any_value(s.since) filter (where exists (
                select 1
                from posts
                join archives_in_scope using (archive_id)
                where posts.created_at < s.since
            ))
        ) as first_day,
        least(
            greatest(local_time(any_value(s.as_of), any_value(s.tz))::date, max(p.local_at)::date),
            coalesce(any_value(s.until), date '9999-12-31')
        ) as last_day
    from posts_in_scope as p
    cross join scope as s
    having count(*) > 0
),
months as (
    select
        unnest(generate_series(date_trunc('month', first_day), date_trunc('month', last_day), interval 1 month))::date as month,
        first_day,
        last_day
    from bounds
),
missing as (
    select
        month_of_file(path) as month,
        any_value(expected_records) as posts
    from files
    join archives_in_scope using (archive_id)
    where outcome = 'missing' and entity = 'posts'
        and not exists (from coverage_by_export where entity = 'posts' and extent = 'whole')
    group by month
),
lacking as (
    -- the table beside the months, or another export, may hold its posts
    select m.month
    from missing as m
    left join posts_in_scope as p on date_trunc('month', p.created_at) = m.month
    where m.month is not null
    group by m.month, m.posts
    having is_too_little(m.posts - count(p.post_id), count(p.post_id))
)
select
    month,
    (least(last_day, (month + interval 1 month - interval 1 day)::date) - greatest(first_day, month) + 1)::double as days,
    month not in (select month from lacking) as is_held
from months
