-- Every month of the period, with or without posts
--
-- From the first post in scope, or from since where there are older posts, to the instant of the newest export (or the end of the period).
-- No row when there is no post.
--
-- column: month DATE    first day of the month
-- column: days  DOUBLE  days of the month that lie inside the period; fewer in the first and the last
-- column: is_held BOOLEAN false: the month has a file of its own that is not there, and no other holds its posts
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
lacking as (
    select distinct make_date(regexp_extract(path, '(\d{4})_\d\d\.js$', 1)::integer, regexp_extract(path, '_(\d\d)\.js$', 1)::integer, 1) as month
    from files
    join archives_in_scope using (archive_id)
    where outcome = 'missing' and entity = 'posts'
        and regexp_matches(path, '(^|/)\d{4}_(0[1-9]|1[0-2])\.js$')
        and not exists (from coverage_by_export where entity = 'posts' and extent = 'whole')
)
select
    month,
    (least(last_day, (month + interval 1 month - interval 1 day)::date) - greatest(first_day, month) + 1)::double as days,
    month not in (select month from lacking) as is_held
from months
