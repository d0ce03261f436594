-- What the most liked post adds to all likes
--
-- Public own posts; as stated on the day of the export.
-- NULL: never; no row when no public post has a like.
--
-- column: sentence VARCHAR the finding
with liked as (
    select
        likes,
        local_at::date as posted_on,
        sum(likes) over ()::bigint as all_likes
    from posts_in_scope
    where audience = 'public'
        and kind is distinct from 'repost'
        and likes > 0
    -- the order of the metric top_posts
    qualify row_number() over (order by likes desc, reposts desc nulls last, length(post_id) desc, post_id desc) = 1
)
select
    'Your most liked public post, of ' || bold(format_day(posted_on)) || ', drew ' || bold_share(likes, all_likes)
    || ' of all likes on your public posts: ' || bold_of(likes, all_likes) || '.' as sentence
from liked
