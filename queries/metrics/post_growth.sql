-- How have your posts grown since your last export?
--
-- The same posts in both exports, their counts as stated then and now, by the age that they had then; reposts of others are left out. A
-- count can fall: whoever liked a post may have taken it back, or be gone. Posts whose likes are stated in both exports alone.
-- NULL: growth_share where the likes were 0; reposts where no post states them in both. No rows when no post stands in both.
--
-- column: age            VARCHAR under 7 days, 7 to 30 days, 30 days to a year or over a year old at the earlier export
-- column: posts          BIGINT  own posts of that age in both exports
-- column: likes_before   BIGINT  their likes as of the earlier export
-- column: likes_after    BIGINT  their likes as of the newer export
-- column: growth_share   DOUBLE  likes gained / likes_before; under 0 when they fell
-- column: grown          BIGINT  posts with more likes than then
-- column: fallen         BIGINT  posts with fewer likes than then
-- column: reposts_before BIGINT  their reposts as of the earlier export
-- column: reposts_after  BIGINT  their reposts as of the newer export
-- subtitle: likes and reposts of the same posts, then and now
-- period: all
-- count: posts posts
-- needs: reactions
-- note: A count can fall: whoever liked a post may be gone.
-- section: changes 30
-- only_with: earlier_export
-- table: open
select
    case age_class
        when 1 then 'under 7 days'
        when 2 then '7 to 30 days'
        when 3 then '30 days to a year'
        else 'over a year'
    end as age,
    count(*) as posts,
    sum(likes_before)::bigint as likes_before,
    sum(likes_after)::bigint as likes_after,
    (sum(likes_after) - sum(likes_before))::double / nullif(sum(likes_before), 0) as growth_share,
    count(*) filter (where likes_after > likes_before) as grown,
    count(*) filter (where likes_after < likes_before) as fallen,
    -- of the same posts on both sides
    (sum(reposts_before) filter (where reposts_after is not null))::bigint as reposts_before,
    (sum(reposts_after) filter (where reposts_before is not null))::bigint as reposts_after
from twice_counted_posts
group by age_class
order by age_class
