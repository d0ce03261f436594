-- When do you post?
--
-- Posts of all kinds in the 12 months before the export (or the end of the period), by weekday and hour in the report's time zone. Posts
-- whose time of day is lost are left out.
-- NULL: never. Without a post with a time of day in those 12 months there are no rows.
--
-- column: weekday BIGINT 1 = Monday … 7 = Sunday
-- column: hour    BIGINT 0 … 23
-- column: posts   BIGINT posts in that hour of the week; 0 is a true zero
-- chart: heatmap x=hour y=weekday value=posts
-- subtitle: posts by weekday and hour
-- period: 12 months
-- count: posts posts
-- few: 30
-- needs: posts, post_dates
-- note: All kinds of posts. It shows when you post, not when to post.
-- section: when 20
with week as (
    select
        days.weekday,
        hours.hour
    from range(1, 8) as days(weekday)
    cross join range(24) as hours(hour)
),
counted as (
    select
        isodow(local_at) as weekday,
        hour(local_at) as hour,
        count(*) as posts
    from posts_in_scope
    where is_recent and time_precision != 'day'
    group by all
)
select
    weekday,
    hour,
    coalesce(counted.posts, 0) as posts
from week
left join counted using (weekday, hour)
where exists (from counted)
order by weekday, hour
