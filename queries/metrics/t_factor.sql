-- How widely are your posts passed on, by year?
--
-- The t-factor of a year is the largest t such that t of its own posts have at least t reposts each: an h-index of posts (Bornmann and
-- Haunschild, arXiv 1508.02179). One lucky post does not move it, and many small ones do not either. It grows with the number of posts and
-- with the age of the account, so compare an account only with itself, and years of about as many posts. Posts younger than 7 days at the
-- export are left out.
-- NULL: never. A year without posts that count has no row.
--
-- column: year      BIGINT local year of posting
-- column: posts     BIGINT own posts that count
-- column: t_reposts BIGINT largest t such that t posts have at least t reposts
-- column: t_likes   BIGINT the same of likes
-- subtitle: t-factor of own posts by year
-- period: all
-- count: posts posts
-- few: 30
-- needs: reactions
-- note: It grows with the number of posts: compare it with your own years alone.
-- section: engagement 27
select
    year,
    posts,
    t_reposts,
    t_likes
from t_factor
order by year
