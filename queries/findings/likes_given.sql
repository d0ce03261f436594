-- Likes given for each own post
--
-- Both of all time, since likes carry no date; with a chosen period only the likes.
-- NULL: never; no row when the likes are not in the export.
--
-- column: sentence VARCHAR the finding
with given as (
    select count(distinct l.post_id) as likes
    from scope as s
    join coverage as c on c.entity = 'likes_given' and c.extent != 'none'
    left join likes_given as l on l.archive_id = s.archive_id
    group by s.archive_id
),
own as (
    select count(*) as posts
    from posts_in_scope
    where kind is distinct from 'repost'
)
select
    'You like ' || bold(format_things(g.likes, 'post', 'posts'))
    || case
        when g.likes > 0 and own.posts > 0 and s.since is null and s.until is null
        then ': ' || bold(format('{:,.1f}', round(g.likes / own.posts, 1))) || ' for each of your '
            || bold(format_things(own.posts, 'own post', 'own posts')) || '.'
        else '.'
    end as sentence
from given as g
cross join own
cross join scope as s
