-- The t-factor of each local year
--
-- The largest t such that t of the settled own posts of the year have at least t reposts (or likes) each. A year without such posts has no
-- row.
--
-- column: year      BIGINT local year of posting
-- column: posts     BIGINT settled own posts
-- column: t_reposts BIGINT t-factor of the reposts
-- column: t_likes   BIGINT the same of the likes
with ranked as (
    select
        year(local_at) as year,
        reposts,
        likes,
        row_number() over (partition by year(local_at) order by reposts desc) as place_by_reposts,
        row_number() over (partition by year(local_at) order by likes desc) as place_by_likes
    from own_posts
    where is_settled
)
select
    year,
    count(*) as posts,
    count(*) filter (where reposts >= place_by_reposts) as t_reposts,
    count(*) filter (where likes >= place_by_likes) as t_likes
from ranked
group by year
order by year
