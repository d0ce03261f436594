-- The rarer counts of posts, as they were stated last
--
-- One row a post and count, of any time. Of several exports or files that state the same, the newest counts. A supplement may count posts
-- that no export holds.
--
-- column: post_id VARCHAR the post
-- column: metric  VARCHAR impressions, engagements, profile_visits …
-- column: value   BIGINT  the count as stated
select
    c.post_id,
    c.metric,
    c.value
from post_counts as c
join sources_in_scope as a using (archive_id)
-- counts grow, so of two in one export the greater is the later
qualify row_number() over (
    partition by c.post_id, c.metric
    order by a.generated_at desc nulls last, c.archive_id desc, c.value desc
) = 1
