-- Which hashtags do you use?
--
-- Own posts that carry each tag, reposts left out; capitals make no difference, the most frequent spelling is shown.
-- NULL: never. No rows without hashtags.
--
-- column: tag      VARCHAR the tag, without #
-- column: posts    BIGINT  own posts that carry it
-- column: first_on DATE    day of the first
-- column: last_on  DATE    day of the last
-- chart: ranking label=tag value=posts
-- subtitle: own posts that carry each hashtag
-- period: all
-- count: posts uses
-- needs: posts
-- note: Each post counts once a tag; reposts are left out.
-- section: conversation 60
with tagged as (
    select
        lower(h.tag) as folded,
        h.tag,
        count(distinct p.post_id) as posts,
        min(p.local_at)::date as first_on,
        max(p.local_at)::date as last_on,
        list(distinct p.post_id) as post_ids
    from hashtags as h
    join posts_in_scope as p using (archive_id, post_id)
    where p.kind is distinct from 'repost' and p.text is not null
    group by lower(h.tag), h.tag
)
select
    shown_as('tag', folded, arg_max(tag, (posts, tag))) as tag,
    len(list_distinct(flatten(list(post_ids))))::bigint as posts,
    min(first_on) as first_on,
    max(last_on) as last_on
from tagged
group by folded
order by posts desc, last_on desc, folded
