-- Checks of the area Engage
--
-- In the check window, over posts whose kind is known. Talking with people is what turns to somebody else; strong only when at least half
-- of it are replies or quotes. The columns are those of all areas, see the view scorecard.
--
-- column: check_name  VARCHAR name of the check
-- column: k           BIGINT  numerator
-- column: n           BIGINT  denominator
-- column: value       DOUBLE  the value that is judged
-- column: low         DOUBLE  lower end of its 95 % interval
-- column: high        DOUBLE  upper end
-- column: counted     BIGINT  what is held against the minimum
-- column: most        INTEGER highest band allowed: 0 weak, 1 typical, 2 strong, 3 over; NULL for any
-- column: reservation VARCHAR not in this archive, not on this platform or lower bound; NULL for none
-- column: looked_for  VARCHAR the file that would say it
-- column: period      VARCHAR the time it is about
-- column: sentence    VARCHAR the finding in short, as it stands in the picture
select
    'talks_with_people' as check_name,
    two_way as k,
    n,
    two_way::double / nullif(n, 0) as value,
    wilson_low(two_way, n) as low,
    wilson_high(two_way, n) as high,
    n as counted,
    case when 2 * spoken < two_way then 1 end as most,
    reservation,
    looked_for,
    period,
    bold_share(two_way, n) || ' talk with people: ' || format_count(two_way) || ' of ' || format_count(n) as sentence
from window_posts
union all
select
    'answers_others',
    replies,
    n,
    replies::double / nullif(n, 0),
    wilson_low(replies, n),
    wilson_high(replies, n),
    n,
    null,
    reservation,
    looked_for,
    period,
    bold_share(replies, n) || ' answer others: ' || format_count(replies) || ' of ' || format_count(n)
from window_posts
