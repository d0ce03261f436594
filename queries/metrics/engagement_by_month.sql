-- How many of your posts get any reaction?
--
-- By month of posting, from the likes and reposts stated on the day of the export. A reaction is a like or a repost. Reposts of others are
-- left out, and so are posts younger than 7 days at the export, which are still gathering reactions; they are counted apart. Half of all
-- posts may well have no like, so the share with any reaction and the best tenth say more. The mean is all attention divided among
-- all posts, and one lucky post moves it. Old posts have lost the likes of people who left since.
-- NULL: the share and the likes of a month in which no post counts; all of a month whose file is not there. No rows when no post states its likes and reposts.
--
-- column: month          DATE   first day of the month
-- column: posts          BIGINT own posts that count; 0 is a true zero
-- column: share_with_any DOUBLE posts with at least one like or repost / posts
-- column: q50            DOUBLE likes of the middle post (median, interpolated)
-- column: q90            DOUBLE likes that the best tenth of posts reaches (90th percentile, interpolated)
-- column: mean           DOUBLE likes / posts: total attention, moved by one lucky post
-- column: unsettled      BIGINT own posts younger than 7 days at the export, left out; 0 is a true zero
-- chart: line x=month y=share_with_any few=posts below=q90 below_label="likes, best tenth" unit=percent
-- subtitle: share of own posts with a like or a repost
-- period: all
-- count: posts posts
-- few: 30
-- needs: reactions
-- note: Posts younger than 7 days at export are left out. Hollow: under 5 posts, or a month cut off.
-- section: engagement 10
select
    c.month,
    case when c.is_held then count(*) filter (where p.is_settled) end as posts,
    count(*) filter (where p.is_settled and p.got_any)::double / nullif(count(*) filter (where p.is_settled), 0) as share_with_any,
    quantile_cont(p.likes, 0.5) filter (where p.is_settled) as q50,
    quantile_cont(p.likes, 0.9) filter (where p.is_settled) as q90,
    avg(p.likes) filter (where p.is_settled) as mean,
    case when c.is_held then count(*) filter (where not p.is_settled) end as unsettled
from calendar as c
-- of a month whose file is not there the few posts that others hold are no sample
left join own_posts as p on p.month = c.month and c.is_held
where exists (from own_posts where is_settled)
group by c.month, c.is_held
order by c.month
