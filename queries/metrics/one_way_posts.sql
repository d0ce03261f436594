-- What does not count as talking?
--
-- The posts that turn to nobody, or only seem to, by the reason; the first that fits holds. With those that talk they add up to all posts
-- of a known kind.
-- NULL: posts and share in every row when no kind is known. No rows without posts.
--
-- column: reason VARCHAR automated (written by a program, whatever its kind), credit (names somebody as a source alone: via, h/t, cc), self (repost or quote of oneself), self_reply (goes on with oneself alone) or original
-- column: posts  BIGINT  posts; 0 is a true zero
-- column: share  DOUBLE  posts / posts of a known kind
-- subtitle: posts that do not talk with somebody, by reason
-- period: all
-- count: posts posts
-- few: 30
-- needs: posts
-- note: Each post has one reason, the first that fits: automated, credit, self, self-reply, original.
-- table: open
-- section: conversation 25
with judged as (
    select
        kind,
        case
            when is_two_way then null
            when is_automated then 'automated'
            when is_credit then 'credit'
            when is_self then 'self'
            else kind
        end as reason
    from posts_in_scope
),
counted as (
    select
        reason,
        count(*) as posts
    from judged
    where kind is not null and reason is not null
    group by reason
),
known as (
    select nullif(count(kind), 0) as posts
    from judged
    having count(*) > 0
)
select
    r.reason,
    case when k.posts is not null then coalesce(c.posts, 0) end as posts,
    coalesce(c.posts, 0)::double / k.posts as share
from known as k
cross join (values (1, 'automated'), (2, 'credit'), (3, 'self'), (4, 'self_reply'), (5, 'original')) as r(rank, reason)
left join counted as c using (reason)
order by r.rank
