-- The combined red flag of a low ratio and a bare profile
--
-- A ratio under 0.1 with at least 100 followed, together with no picture of one's own or with fewer than 20 posts. No row without an account
-- in scope.
-- NULL: what the export does not hold; is_raised where what is missing could change it.
--
-- column: followers BIGINT  people who follow the account
-- column: following BIGINT  people whom the account follows
-- column: ratio     DOUBLE  followers / following
-- column: picture   BOOLEAN a picture other than the default
-- column: posts_20  BOOLEAN at least 20 posts
-- column: is_raised BOOLEAN the flag
with facts as (
    select
        f.followers,
        f.following,
        f.followers::double / nullif(f.following, 0) as ratio,
        (select is_there from profile_items where item = 'picture') as picture,
        (select is_there from profile_items where item = 'posts') as posts_20
    from follow_counts as f
)
select
    *,
    -- false as soon as one part is known to be fine, whatever else is unknown
    coalesce(ratio < 0.1, case when following = 0 then false end)
        and following >= 100
        and (not picture or not posts_20) as is_raised
from facts
