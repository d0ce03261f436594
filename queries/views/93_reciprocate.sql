-- Checks of the area Reciprocate
--
-- From the two lists of the newest export. The columns are those of all areas, see the view scorecard.
--
-- column: check_name  VARCHAR name of the check
-- column: k           BIGINT  numerator
-- column: n           BIGINT  denominator
-- column: value       DOUBLE  the value that is judged
-- column: low         DOUBLE  lower end of its 95 % interval
-- column: high        DOUBLE  upper end
-- column: counted     BIGINT  what is held against the minimum
-- column: most        INTEGER highest band allowed; NULL for any
-- column: reservation VARCHAR not in this archive, not on this platform or lower bound; NULL for none
-- column: looked_for  VARCHAR the file that would say it
-- column: period      VARCHAR the time it is about
-- column: sentence    VARCHAR the finding in short, as it stands in the picture
with lists_held as (
    select
        count(*) filter (where extent != 'none') as held,
        bool_or(extent = 'part' and entity = 'followers') as is_part_of_followers,
        bool_or(extent = 'part' and entity = 'following') as is_part_of_following,
        -- the first that is missing, or of which a part is
        any_value(looked_for order by entity) filter (where extent = 'none') as looked_for,
        any_value('whole ' || looked_for order by entity) filter (where extent = 'part') as whole_looked_for,
        count(*) as known
    from coverage
    where entity in ('followers', 'following')
),
counted as (
    select
        f.followers,
        f.following,
        f.mutual,
        coalesce(h.looked_for, h.whole_looked_for) as looked_for,
        case
            when h.known < 2 then 'not on this platform'
            -- a share of some of the followers bounds nothing
            when h.held < 2 or h.is_part_of_followers then 'not in this archive'
            when h.is_part_of_following then 'lower bound'
        end as reservation
    from follow_counts as f
    cross join lists_held as h
)
select
    'follows_back' as check_name,
    mutual as k,
    followers as n,
    mutual::double / nullif(followers, 0) as value,
    wilson_low(mutual, followers) as low,
    wilson_high(mutual, followers) as high,
    followers as counted,
    null::integer as most,
    reservation,
    looked_for,
    'as of export' as period,
    bold_share(mutual, followers) || ' followed back: ' || format_count(mutual) || ' of ' || format_count(followers) as sentence
from counted
union all
select
    'balanced_ratio',
    followers,
    following,
    case
        when following > 0 then followers::double / following
        when followers > 0 then 'infinity'::double
    end,
    null,
    null,
    greatest(followers, following),
    -- the really famous are exempt
    case when followers >= 100000 then 2 end,
    -- a ratio of two partial lists bounds nothing
    case when reservation = 'lower bound' then 'not in this archive' else reservation end,
    looked_for,
    'as of export',
    case
        when following = 0 then bold('No one') || ' is followed; ' || format_things(followers, 'follower', 'followers')
        else bold(format_number(followers::double / following)) || ' followers for each of ' || format_count(following) || ' followed'
    end
from counted
