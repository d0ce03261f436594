-- What the profile said in two exports
--
-- One row an item, from the newest export and the one before it, and one for every change of the handle in between. No row without an
-- earlier export.
-- NULL: before and after where both are the same, or an export does not hold it; changed_at but for changes of the handle.
--
-- column: rank       INTEGER   place in the list
-- column: item       VARCHAR   handle, name, bio, location, website, picture, header or verified; renamed: a change of the handle in between
-- column: change     VARCHAR   changed, same, or not in both exports
-- column: before     VARCHAR   as of the earlier export; empty when left empty
-- column: after      VARCHAR   as of the newer export
-- column: changed_at TIMESTAMP when the handle changed
with items as (
    select
        archive_id,
        i.*
    from profile_by_export
    cross join lateral (
        values
            (1, 'handle', handle),
            (2, 'name', display_name),
            (3, 'bio', bio),
            (4, 'location', location),
            (5, 'website', website),
            (6, 'picture', case has_avatar when true then 'a picture of its own' when false then 'the default picture' end),
            (7, 'header', case has_header when true then 'a header picture' when false then 'no header picture' end),
            (8, 'verified', case is_verified when true then 'verified' when false then 'not verified' end)
    ) as i(rank, item, said)
)
select
    b.rank,
    b.item,
    case
        when b.said = n.said then 'same'
        when b.said != n.said then 'changed'
        else 'not in both exports'
    end as change,
    case when change = 'changed' then b.said end as before,
    case when change = 'changed' then n.said end as after,
    null::timestamp as changed_at
from items as b
join earlier_export using (archive_id)
cross join scope as s
join items as n on n.archive_id = s.archive_id and n.rank = b.rank
union all
select distinct
    9,
    'renamed',
    'changed',
    r.from_handle,
    r.to_handle,
    r.changed_at
from renames as r
join scope as s using (archive_id)
cross join earlier_export as e
where r.changed_at > e.generated_at and r.changed_at <= s.as_of
