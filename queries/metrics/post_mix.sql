-- What kinds of posts do you write?
--
-- Every post of the period falls into exactly one kind: reposts, replies to others, continued posts of one's own, quotes, posts that
-- mention somebody, and originals.
-- NULL: a kind that is NULL counts the posts whose kind cannot be known (no text in the export, or the owner's id is needed and
-- unknown); they are in no share. posts and share are NULL in every kind when no kind is known. No rows without posts.
--
-- column: kind  VARCHAR original, mention, quote, self_reply, reply or repost; NULL = cannot be known (row absent when there is none)
-- column: posts BIGINT  posts of that kind; 0 is a true zero
-- column: share DOUBLE  posts / posts of a known kind
-- chart: ranking label=kind value=share count=posts unit=percent
-- subtitle: kinds of posts
-- period: all
-- count: posts posts
-- few: 30
-- needs: posts
-- note: Each post has one kind; the first that fits holds: repost, reply, self-reply, quote, mention, original.
-- table: open
-- section: conversation 20
with kinds as (
    select unnest(['reply', 'repost', 'quote', 'mention', 'self_reply', 'original']) as kind
),
counted as (
    select
        kind,
        count(*) as posts
    from posts_in_scope
    group by kind
),
known as (
    select sum(posts)::bigint as posts
    from counted
    where kind is not null
),
mix as (
    select
        kinds.kind,
        -- a kind that no post has is a true zero as soon as any kind is known
        case when known.posts is not null then coalesce(counted.posts, 0) end as posts,
        coalesce(counted.posts, 0)::double / known.posts as share
    from kinds
    left join counted using (kind)
    cross join known
    where exists (from counted)
    union all
    select
        kind,
        posts,
        null
    from counted
    where kind is null
)
select
    kind,
    posts,
    share
from mix
order by
    kind is null,
    posts desc,
    list_position(['reply', 'repost', 'quote', 'mention', 'self_reply', 'original'], kind)
