-- Which earlier lists a list may be held against
--
-- Pairs of exports of the account, for each of the two directions: the earlier list has to be whole, or not to stand in it says nothing.
--
-- column: archive_id INTEGER   the export
-- column: direction  VARCHAR   follower or following
-- column: earlier_id INTEGER   the earlier export
-- column: earlier_at TIMESTAMP when it was made
-- column: is_exact   BOOLEAN   whether earlier_at is its own date, and not that of its newest record
select
    l.archive_id,
    l.direction,
    e.archive_id as earlier_id,
    e.generated_at as earlier_at,
    e.is_exact
from lists_held as l
join lists_held as e on e.direction = l.direction and e.generated_at < l.generated_at
where e.extent = 'whole' and not e.is_partial
