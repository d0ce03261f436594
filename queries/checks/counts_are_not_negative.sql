-- Is no count below zero?
--
-- A count that is not stated is NULL; a negative one was read wrongly.
--
-- column: archive_id INTEGER the export
-- column: post_id    VARCHAR the post
-- column: reason     VARCHAR the count
with counts as (
    select archive_id, post_id, 'likes' as metric, likes as value from posts
    union all
    select archive_id, post_id, 'reposts', reposts from posts
    union all
    select archive_id, post_id, metric, value from post_counts
)
select
    archive_id,
    post_id,
    metric || ' ' || value as reason
from counts
where value < 0
order by archive_id, length(post_id), post_id, metric
