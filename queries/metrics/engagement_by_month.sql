-- How many of your posts does anybody like?
--
-- By month of posting, from the likes stated on the day of the export. Reposts are left out, and so are posts younger than 7 days at the
-- export, which are still gathering likes. Half of all posts may well have none: the share with any and the best tenth say more.
-- NULL: the likes of a month in which no post counts. No rows when no post states its likes.
--
-- column: month          DATE   first day of the month
-- column: posts          BIGINT own posts that count; 0 is a true zero
-- column: share_with_any DOUBLE posts with at least one like / posts
-- column: q50            DOUBLE likes of the middle post (median, interpolated)
-- column: q90            DOUBLE likes that the best tenth of posts reaches (90th percentile, interpolated)
-- column: mean           DOUBLE likes / posts: one lucky post moves it
-- chart: line x=month y=share_with_any few=posts below=q90 below_label="likes, best tenth" unit=percent
-- subtitle: share of own posts with at least one like
-- period: all
-- count: posts posts
-- few: 30
-- needs: posts
-- note: Posts younger than 7 days at export are left out. Hollow: under 5 posts, or a month cut off.
-- section: engagement 10
with settled as (
    select
        p.month,
        p.likes
    from posts_in_scope as p
    where p.kind is distinct from 'repost'
        and p.likes is not null
        and p.is_settled
)
select
    c.month,
    count(p.likes) as posts,
    count(*) filter (where p.likes >= 1)::double / nullif(count(p.likes), 0) as share_with_any,
    quantile_cont(p.likes, 0.5) as q50,
    quantile_cont(p.likes, 0.9) as q90,
    avg(p.likes) as mean
from calendar as c
left join settled as p using (month)
where exists (from settled)
group by c.month
order by c.month
