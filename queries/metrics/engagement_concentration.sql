-- Do a few posts draw most of your likes?
--
-- The share of all likes that the most liked hundredth of own posts drew, and Gini's index of all of them. A few posts draw much of the
-- likes nearly everywhere, which is why a mean says little of the usual post. Reposts of others are left out, and so are posts younger than
-- 7 days at the export. Gini's index is 0 when every post has as many likes, and close to 1 when one post has them all.
-- NULL: top_share and gini when there are no likes. No row when no post counts.
--
-- column: posts     BIGINT own posts that count
-- column: likes     BIGINT their likes as of the export
-- column: top_posts BIGINT a hundredth of the posts, rounded down, at least 1
-- column: top_likes BIGINT likes of the most liked posts, as many as that
-- column: top_share DOUBLE share of those in all likes
-- column: gini      DOUBLE Gini's index of the likes of all posts, from 0 to 1
-- subtitle: likes of the most liked own posts
-- period: all
-- count: posts posts
-- few: 100
-- needs: reactions
-- note: Posts younger than 7 days at export are left out.
-- section: engagement 25
with ranked as (
    select
        likes,
        row_number() over (order by likes) as place,
        row_number() over (order by likes desc) as place_from_top,
        greatest(1, count(*) over () // 100) as top_posts
    from own_posts
    where is_settled
)
select
    count(*) as posts,
    sum(likes)::bigint as likes,
    any_value(top_posts) as top_posts,
    (sum(likes) filter (where place_from_top <= top_posts))::bigint as top_likes,
    (sum(likes) filter (where place_from_top <= top_posts))::double / nullif(sum(likes), 0) as top_share,
    -- with the posts in the order of their likes; half the mean difference between two posts, relative to the mean.
    -- Source: C. Damgaard and J. Weiner, Describing inequality in plant size or fecundity, Ecology 81 (2000), 1139
    2 * sum(place * likes) / nullif(count(*) * sum(likes), 0) - (count(*) + 1) / count(*) as gini
from ranked
having count(*) > 0
