-- Checks of the area Legitimate
--
-- The basics of the profile; and how many of 100 followers in a row have accounts made within 30 days, where the order of their list tells
-- time. The columns are those of all areas, see the view scorecard.
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
with basics as (
    select
        count(*) filter (where is_there) as k,
        count(is_there) as n,
        count(*) as listed,
        any_value(looked_for order by rank) as looked_for,
        string_agg(lack, ', ' order by rank) filter (where not is_there) as lacking
    from profile_items
    where is_basic
),
audience as (
    select
        count(c.entity) = 0 as is_unknown,
        any_value(c.looked_for) as looked_for,
        any_value(o.entries) as entries,
        coalesce(any_value(o.verdict in ('newest_first', 'dated')), false) as is_ordered,
        (select max(alike) from follower_windows) as most
    from scope as s
    left join coverage as c on c.entity = 'followers'
    left join follow_orders as o on o.archive_id = s.archive_id and o.direction = 'follower'
    group by s.archive_id
)
select
    'trusted_profile' as check_name,
    k,
    n,
    null::double as value,
    null::double as low,
    null::double as high,
    n as counted,
    null::integer as most,
    case when n = 0 then 'not in this archive' end as reservation,
    looked_for,
    'as of export' as period,
    bold(k || ' of ' || n) || case when n < listed then ' known basics there' else ' basics there' end
    || coalesce('; ' || lacking, '') as sentence
from basics
where listed > 0
union all
select
    'natural_audience',
    most,
    case when most is not null then 100 end,
    most,
    null,
    null,
    entries,
    null,
    case
        when is_unknown then 'not on this platform'
        -- a short list is too few, whatever its order
        when entries is null or (entries >= 300 and most is null) then 'not in this archive'
    end,
    case
        when entries >= 300 and is_ordered then 'account ids that tell their age'
        when entries >= 300 then 'a list in the order of following'
        else looked_for
    end,
    'as of export',
    bold(most || ' of 100') || ' in a row alike, at most'
from audience
