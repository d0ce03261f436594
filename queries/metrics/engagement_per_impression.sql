-- How often do people act on a post they see?
--
-- Engagements per impression of own posts, by the month in which they were made, as X's own analytics state both. An engagement is a like, repost,
-- reply, or any click; one person may be shown a post several times and do several things. The share of a month is all engagements over all
-- impressions, so a post that many saw weighs much; the median is that of a usual post.
-- NULL: everything of a month of which no post is stated; the shares also without impressions. No rows when no file states the impressions
-- of posts.
--
-- column: month         DATE   first day of the month
-- column: posts         BIGINT own posts with both counts
-- column: impressions   BIGINT how often they were shown
-- column: engagements   BIGINT likes, reposts, replies, clicks and the like
-- column: share_engaged DOUBLE engagements / impressions
-- column: share_median  DOUBLE that of the middle post (median, interpolated)
-- chart: line x=month y=share_engaged few=posts below=impressions below_label="impressions a month" unit=percent
-- subtitle: engagements per impression of own posts
-- period: all
-- count: posts posts
-- few: 30
-- only_with: seen_posts
-- note: As X’s own analytics state both. Hollow: fewer than 5 posts.
-- section: engagement 14
with seen as (
    select *
    from seen_posts
    where engagements is not null
),
months as (
    select unnest(generate_series(min(month), max(month), interval 1 month))::date as month
    from seen
)
select
    m.month,
    -- a month without any may be one that no file is about
    nullif(count(p.post_id), 0) as posts,
    sum(p.impressions)::bigint as impressions,
    sum(p.engagements)::bigint as engagements,
    sum(p.engagements)::double / nullif(sum(p.impressions), 0) as share_engaged,
    median(p.engagements::double / nullif(p.impressions, 0)) as share_median
from months as m
left join seen as p using (month)
group by m.month
order by m.month
