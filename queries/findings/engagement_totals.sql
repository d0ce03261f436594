-- Share of own posts with at least one like
--
-- As stated on the day of the export, posts of any age, reposts of others left out.
-- NULL: never; no row when no post states its likes.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(likes) as posts,
        count(*) filter (where likes >= 1) as liked,
        sum(likes)::bigint as likes,
        sum(reposts)::bigint as reposts
    from posts_in_scope
    where kind is distinct from 'repost'
)
select
    bold_share(liked, posts) || ' of your own posts got at least one like: ' || bold_of(liked, posts)
    || '; in all ' || bold(format_things(likes, 'like', 'likes'))
    || case
        when reposts is not null then ' and ' || bold(format_things(reposts, 'repost', 'reposts')) || '.'
        else '.'
    end as sentence
from counted
where posts > 0
