-- What the most liked hundredth adds to all likes
--
-- Own posts at least 7 days old at the export; a single post where a hundredth is less.
-- NULL: never; no row when there are no likes.
--
-- column: sentence VARCHAR the finding
with ranked as (
    select
        likes,
        row_number() over (order by likes desc) as place,
        count(*) over () as posts,
        greatest(1, count(*) over () // 100) as top_posts
    from own_posts
    where is_settled
),
counted as (
    select
        any_value(posts) as posts,
        any_value(top_posts) as top_posts,
        sum(likes) as likes,
        sum(likes) filter (where place <= top_posts) as top_likes
    from ranked
)
select
    case
        when top_posts = 1 then 'Your most liked post'
        else 'The most liked 1' || chr(160) || '% of your own posts'
    end
    || ', ' || bold_of(top_posts, posts) || ', drew ' || bold_share(top_likes, likes) || ' of all likes: '
    || bold_of(top_likes, likes) || '.' as sentence
from counted
where likes > 0
