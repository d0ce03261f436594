-- What the lists of two exports can say of each other
--
-- One row for each of the two directions; no row without an earlier export. That somebody came or left can be said if both lists are whole:
-- who is missing in a list of which a part is missing, or in an export that was limited or pruned, need not have left.
-- NULL: extent when the platform has no such list; note when both lists are whole.
--
-- column: direction  VARCHAR   follower or following
-- column: archive_id INTEGER   the newer export
-- column: earlier_id INTEGER   the earlier export
-- column: earlier_at TIMESTAMP when it was made
-- column: years      DOUBLE    from the one to the other; NULL when one of them does not say when it was made
-- column: extent     VARCHAR   whole, part (who stands in both lists counts) or none
-- column: note       VARCHAR   why nobody can be said to have come or left
-- column: has_order  BOOLEAN   the newer list tells who followed before the earlier export: who is back, and who followed again
-- column: has_blocks BOOLEAN   the newer export holds whom the owner shut out
-- column: has_older  BOOLEAN   an export still older than the earlier one holds the list, too
with asked(direction) as (
    values
        ('follower'),
        ('following')
),
pair as (
    select
        s.archive_id,
        e.archive_id as earlier_id,
        e.generated_at as earlier_at,
        e.years,
        coalesce(e.is_partial, false) as is_partial
    from earlier_export as e
    cross join scope as s
)
select
    a.direction,
    p.archive_id,
    p.earlier_id,
    p.earlier_at,
    p.years,
    case
        when 'none' in (b.extent, n.extent) then 'none'
        when 'part' in (b.extent, n.extent) or (p.is_partial and n.extent is not null) then 'part'
        else n.extent
    end as extent,
    case
        when b.extent = 'none' and n.extent = 'none' then 'in neither export'
        when b.extent = 'none' then 'not in the earlier export'
        when n.extent = 'none' then 'not in the newer export'
        when b.extent = 'part' and n.extent = 'part' then 'not the whole list in either export'
        when b.extent = 'part' then 'not the whole list in the earlier export'
        when n.extent = 'part' then 'not the whole list in the newer export'
        when p.is_partial and n.extent is not null then 'one of the exports is partial'
    end as note,
    exists (from follow_cuts as c where c.archive_id = p.archive_id and c.earlier_id = p.earlier_id and c.direction = a.direction)
    or exists (from follow_orders as o where o.archive_id = p.archive_id and o.direction = a.direction and o.verdict = 'dated') as has_order,
    exists (from coverage as c where c.entity = 'blocks' and c.extent != 'none') as has_blocks,
    exists (
        from lists_held as c
        join archives_in_scope as o using (archive_id)
        where c.direction = a.direction
            and c.extent != 'none'
            and o.recency > (select recency from archives_in_scope where archive_id = p.earlier_id)
    ) as has_older
from asked as a
cross join pair as p
left join lists_held as b on b.archive_id = p.earlier_id and b.direction = a.direction
left join lists_held as n on n.archive_id = p.archive_id and n.direction = a.direction
