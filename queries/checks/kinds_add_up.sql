-- Do the kinds add up to all posts?
--
-- The mix has one row a kind and one for what cannot be known; together they are every post in scope, each once.
--
-- column: posts     BIGINT  rows of posts_in_scope
-- column: different BIGINT  different posts among them
-- column: in_kinds  BIGINT  posts of the six kinds and of unknown kind
-- column: reason    VARCHAR what does not add up
with counted as (
    select
        count(*) as posts,
        count(distinct post_id) as different,
        count(*) filter (
            where kind is null or kind in ('original', 'mention', 'quote', 'self_reply', 'reply', 'repost')
        ) as in_kinds
    from posts_in_scope
)
select
    posts,
    different,
    in_kinds,
    case
        when posts != different then 'a post stands more than once in posts_in_scope'
        else 'a post has a kind that the taxonomy does not know'
    end as reason
from counted
where posts != different or posts != in_kinds
