-- Does every mention, hashtag, link and count have a post?
--
-- A mention, hashtag, link or rarer count that names a post which its export does not hold. The counts of a supplement are of posts that
-- other exports hold, or that are gone.
--
-- column: archive_id INTEGER the export
-- column: post_id    VARCHAR the post that is not there
-- column: reason     VARCHAR what hangs in the air
with children as (
    select archive_id, post_id, 'mentions' as kind from mentions
    union all
    select archive_id, post_id, 'hashtags' as kind from hashtags
    union all
    select archive_id, post_id, 'links' as kind from links
    union all
    select archive_id, post_id, 'counts' as kind
    from post_counts
    anti join (select archive_id from archives where is_supplement) using (archive_id)
)
select
    archive_id,
    post_id,
    format_count(count(*)) || ' ' || kind || ' without their post' as reason
from children
anti join posts using (archive_id, post_id)
group by archive_id, post_id, kind
order by archive_id, length(post_id), post_id, kind
