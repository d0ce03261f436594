-- Is the ratio low, and the profile bare?
--
-- The one combination that a 2010 essay on two-way accounts named as illegitimate: far fewer followers than followed (a ratio under 0.1,
-- with at least 100 followed) together with no picture of one's own, or with fewer than 20 posts. Each alone is no flag.
-- NULL: what the export does not hold; is_raised where what is missing could change it. No row without an account in scope.
--
-- column: ratio     DOUBLE  followers / following
-- column: following BIGINT  people whom the account follows
-- column: picture   BOOLEAN a picture other than the default
-- column: posts_20  BOOLEAN at least 20 posts
-- column: is_raised BOOLEAN the flag
-- subtitle: low ratio with no picture or under 20 posts
-- period: as of export
-- needs: followers, following, profile
-- note: A sign to a stranger, no judgement.
-- section: profile 20
select
    ratio,
    following,
    picture,
    posts_20,
    is_raised
from red_flag
