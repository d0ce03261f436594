-- How many of the basics are there
--
-- Those that the export can tell.
-- NULL: never; no row when it can tell none.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(*) filter (where is_there) as k,
        count(is_there) as n,
        string_agg(lack, ', ' order by rank) filter (where not is_there) as lacking
    from profile_items
    where is_basic
)
select
    'The profile has ' || bold_of(k, n) || ' basics that the export can tell' || coalesce(': ' || lacking, '') || '.' as sentence
from counted
where n > 0
