-- Which earlier lists a list may be held against
--
-- Pairs of exports of the account, for each of the two directions: the earlier list has to be whole, or not to stand in it says nothing.
--
-- column: archive_id INTEGER   the export
-- column: direction  VARCHAR   follower or following
-- column: earlier_id INTEGER   the earlier export
-- column: earlier_at TIMESTAMP when it was made
-- column: is_exact   BOOLEAN   whether earlier_at is its own date, and not that of its newest record
with lists_held as (
    select
        archive_id,
        case entity when 'followers' then 'follower' else 'following' end as direction,
        generated_at,
        generated_at_basis = 'manifest' as is_exact,
        extent = 'whole' and not coalesce(is_partial, false) as is_whole
    from coverage_by_export
    join archives using (archive_id)
    where entity in ('followers', 'following')
)
select
    l.archive_id,
    l.direction,
    e.archive_id as earlier_id,
    e.generated_at as earlier_at,
    e.is_exact
from lists_held as l
join lists_held as e on e.direction = l.direction and e.generated_at < l.generated_at
where e.is_whole
