-- Share of the own posts that carry a hashtag
--
-- Reposts left out; capitals make no difference.
-- NULL: never; no row without hashtags.
--
-- column: sentence VARCHAR the finding
with own as (
    select
        archive_id,
        post_id,
        local_at
    from posts_in_scope
    where kind is distinct from 'repost' and text is not null
),
tagged as (
    select
        lower(h.tag) as folded,
        h.tag,
        own.post_id,
        own.local_at
    from hashtags as h
    join own using (archive_id, post_id)
),
first_tag as (
    select
        folded,
        mode(tag order by tag) as tag,
        count(distinct post_id) as posts,
        count(*) over (partition by count(distinct post_id)) as equals
    from tagged
    group by folded
    order by posts desc, max(local_at)::date desc, folded
    limit 1
)
select
    bold_share(n.tagged, n.posts) || ' of your own posts carry a hashtag: ' || bold_of(n.tagged, n.posts)
    || case
        when f.equals > 1 then '; none is the most used'
        else '; the most used is ' || bold(shown_as('tag', f.folded, '#' || plain(f.tag))) || ', in ' || bold(format_count(f.posts))
    end || '.' as sentence
from first_tag as f
cross join (
    select
        (select count(distinct post_id) from tagged) as tagged,
        (select count(*) from own) as posts
) as n
