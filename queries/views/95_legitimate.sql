-- Checks of the area Legitimate
--
-- The basics of the profile; whether the audience came naturally needs dates of follows, which no view gives yet. The columns are those
-- of all areas, see the view scorecard.
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
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    'not in this archive',
    'dates of follows',
    'as of export',
    null
from scope
