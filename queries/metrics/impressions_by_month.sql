-- How often were your posts seen?
--
-- By month, from the days in X's own analytics: all posts, whenever they were made. Engagements are all that people did with them, clicks
-- included. Profile visits are those of the whole account.
-- NULL: the counts of a month without a day that states them; share_engaged also without impressions. No rows when no file states
-- impressions by day.
--
-- column: month          DATE   first day of the month
-- column: impressions    BIGINT how often posts were shown
-- column: engagements    BIGINT likes, reposts, replies, clicks and the like
-- column: share_engaged  DOUBLE engagements / impressions
-- column: profile_visits BIGINT visits to the profile
-- column: days           BIGINT days of the month that are stated; 0 is a true zero
-- chart: bars x=month y=impressions
-- subtitle: impressions a month, as X states them
-- period: all
-- count: impressions impressions
-- only_with: daily_metrics_in_scope
-- note: As X’s own analytics state them, by its days. Of each month the stated days alone.
-- section: engagement 13
with by_month as (
    select
        date_trunc('month', day)::date as month,
        sum(value) filter (where metric = 'impressions')::bigint as impressions,
        sum(value) filter (where metric = 'engagements')::bigint as engagements,
        sum(value) filter (where metric = 'profile_visits')::bigint as profile_visits,
        count(distinct day) as days
    from daily_metrics_in_scope
    group by all
),
months as (
    select unnest(generate_series(min(month), max(month), interval 1 month))::date as month
    from by_month
    where impressions is not null
)
select
    m.month,
    b.impressions,
    b.engagements,
    b.engagements::double / nullif(b.impressions, 0) as share_engaged,
    b.profile_visits,
    coalesce(b.days, 0) as days
from months as m
left join by_month as b using (month)
order by m.month
