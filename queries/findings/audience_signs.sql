-- How many accounts were newborn, and whether many came at once
--
-- NULL: never; no row where the list is too short, or its order tells no time.
--
-- column: sentence VARCHAR the finding
with found as (
    select
        count(*) filter (where is_newborn) as newborn,
        count(is_newborn) as dated
    from dated_followers
    having count(*) >= 100 and count(is_newborn) > 0
),
fastest as (
    select
        count(*) as bursts,
        max_by(people, (usual_days / greatest(days, 1), first_rank)) as people,
        max_by(days, (usual_days / greatest(days, 1), first_rank)) as days,
        max_by(came_from, (usual_days / greatest(days, 1), first_rank)) as came_from
    from follower_bursts
)
select
    bold_share(newborn, dated) || ' of the accounts that can be dated were made at most 7 days before they can have followed: '
    || bold_of(newborn, dated) || '. '
    || case
        when bursts = 0 then 'No hundred in a row came in a quarter of the usual time.'
        else 'Most at once came from ' || format_made(came_from) || ' on: about ' || bold(format_count(people)) || ' within '
            || format_days(greatest(1, round(days))) || '.'
    end as sentence
from found
cross join fastest
