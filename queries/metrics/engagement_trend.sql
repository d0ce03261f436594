-- Do your posts draw more or fewer reactions?
--
-- Three measures by month, or by quarter where there are under 5 posts a month, of all own posts and of the originals by themselves. The
-- slope is Theil and Sen's with its 95 % interval; the test is Mann and Kendall's with the variance of Hamed and Rao, which takes into
-- account that months resemble their neighbours, or the plain one where that is larger. Where an interval holds 0 there is no clear trend; that does not say that
-- nothing changed. Likes are counted plus one, so that a month of none can be compared. Posts younger than 7 days at the export are left
-- out. One measure is the headline: the likes of the middle post where they reach one in the middle month, else the share with any
-- reaction; of the originals where the two sets disagree, for they are of one kind.
-- NULL: the numbers of a set with under 10 months or quarters of at least 5 posts; an end of an interval that is not reached. No rows
-- when neither set has 10.
--
-- column: posts_of           VARCHAR own (all own posts) or originals
-- column: measure            VARCHAR share_with_any, median or q90 (likes of the middle post, or those that the best tenth reaches)
-- column: sentence_part      VARCHAR the trend in words
-- column: unit               VARCHAR month or quarter
-- column: units              BIGINT  months or quarters with at least 5 posts
-- column: slope              DOUBLE  change a year: of the share (0.03 is 3 percentage points), or of ln(1 + likes)
-- column: low                DOUBLE  lower end of its 95 % interval
-- column: high               DOUBLE  upper end
-- column: s                  BIGINT  Mann–Kendall S: pairs that rise less pairs that fall
-- column: variance           DOUBLE  its variance without a trend, ties taken into account
-- column: corrected_variance DOUBLE  the same, autocorrelation taken into account; the larger of the two is used
-- column: p                  DOUBLE  chance of an S as far from 0, without a trend
-- column: is_clear           BOOLEAN the interval leaves out 0
-- column: is_headline        BOOLEAN the row that the sentence begins with
-- subtitle: trends of the reactions to own posts
-- period: all
-- needs: reactions
-- note: Likes are counted plus one, so that none can be compared.
-- note: A slope sums up the period; it foretells nothing.
-- section: engagement 12
select
    posts_of,
    measure,
    trend || ' ' || basis as sentence_part,
    unit,
    units,
    slope,
    low,
    high,
    s,
    variance,
    corrected_variance,
    p,
    is_clear,
    is_headline
from engagement_trends
where exists (from engagement_trends where slope is not null)
order by
    list_position(['own', 'originals'], posts_of),
    list_position(['share_with_any', 'median', 'q90'], measure)
