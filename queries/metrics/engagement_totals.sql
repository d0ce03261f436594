-- How much have your posts got back?
--
-- Counts of the account's own posts as stated on the day of the export; reposts are left out, their counts belong to somebody else.
-- Posts of any age are in. Counts other than likes and reposts appear only where an export states them.
-- NULL: total and share_with_any when no post states the count. No rows without own posts.
--
-- column: metric           VARCHAR likes, reposts, and whatever else the export counts
-- column: posts_with_count BIGINT  own posts whose count is stated, a stated 0 included
-- column: total            BIGINT  sum of the count
-- column: share_with_any   DOUBLE  posts with a count of at least 1 / posts_with_count
-- subtitle: totals as of the export
-- period: all
-- needs: reactions
-- note: As stated on the day of the export; reposts of others are left out.
-- section: engagement 20
with own as (
    select
        archive_id,
        post_id,
        likes,
        reposts
    from posts_in_scope
    where kind is distinct from 'repost'
),
stated as (
    select 'likes' as metric, likes as value from own
    union all
    select 'reposts' as metric, reposts as value from own
    union all
    select c.metric, c.value
    from post_counts as c
    join own using (archive_id, post_id)
    where c.metric not in ('likes', 'reposts')
)
select
    metric,
    count(value) as posts_with_count,
    sum(value)::bigint as total,
    count(*) filter (where value >= 1)::double / nullif(count(value), 0) as share_with_any
from stated
group by metric
order by coalesce(list_position(['likes', 'reposts'], metric), 3), metric
