-- What is known of each follow without the others in its list
--
-- One row for each account in each list of each export: when the account can have been made, and what earlier exports say. Of a list whose order
-- tells time an earlier export says it by its cut, see follow_cuts; of another list only of people who never were in an earlier one, or always.
-- NULL: what nothing bounds; listed_at and made_at where the exports do not say when they were made.
--
-- column: archive_id         INTEGER   the export
-- column: direction          VARCHAR   follower or following
-- column: account_id         VARCHAR   the other account
-- column: position           BIGINT    place in the list, 1 = first in the file
-- column: rank               BIGINT    place from the end of the list
-- column: is_ordered         BOOLEAN   whether the order of the list tells time
-- column: followed_at        TIMESTAMP when, where stated
-- column: created_not_before TIMESTAMP the earliest that the account can have been made
-- column: created_not_after  TIMESTAMP the latest
-- column: owner_made_at      TIMESTAMP when the owner's account was made
-- column: lacked_at          TIMESTAMP an earlier export before which it was not: the last such
-- column: listed_at          TIMESTAMP an earlier export by which it was: the first such
-- column: generated_at       TIMESTAMP when the export was made, or its newest record
-- column: made_at            TIMESTAMP when the export was made
-- column: is_refollowed      BOOLEAN   was listed earlier, and has followed again
-- column: is_restored        BOOLEAN   was away in an earlier export, and is back at the old place
-- column: is_out_of_place    BOOLEAN   made after an earlier export that it should have been in by its place
with people as (
    select
        archive_id,
        direction,
        l.account_id,
        l.position,
        l.rank,
        l.followed_at,
        a.generated_at,
        (select max(created_at) from profile) as owner_made_at,
        case when a.generated_at_basis = 'manifest' then a.generated_at end as made_at,
        o.verdict = 'newest_first' as is_ordered,
        d.created_not_before,
        d.created_not_after
    from listed_follows as l
    join archives_in_scope as a using (archive_id)
    join follow_orders as o using (archive_id, direction)
    left join account_dates as d on d.account_id = l.account_id
),
-- what earlier exports say of people in lists whose order tells time
cut as (
    select
        p.archive_id,
        p.direction,
        p.account_id,
        min(c.earlier_at) filter (where c.is_exact and p.rank <= c.sure_old_rank) as listed_at,
        max(c.earlier_at) filter (where p.rank > c.sure_new_rank) as lacked_at,
        coalesce(bool_or(e.account_id is not null and p.rank > c.sure_new_rank), false) as is_refollowed,
        coalesce(bool_or(e.account_id is null and p.rank <= c.sure_old_rank), false) as is_restored
    from people as p
    join follow_cuts as c using (archive_id, direction)
    left join listed_follows as e
        on e.archive_id = c.earlier_id and e.direction = p.direction and e.account_id = p.account_id
    group by all
),
-- what they say of people in other lists: of those who never were in one, and of those who always were
seen as (
    select
        p.archive_id,
        p.direction,
        p.account_id,
        case when count(e.account_id) = 0 then max(w.earlier_at) end as lacked_at,
        case when count(e.account_id) = count(*) then min(w.earlier_at) filter (where w.is_exact) end as listed_at
    from people as p
    join earlier_lists as w using (archive_id, direction)
    left join listed_follows as e
        on e.archive_id = w.earlier_id and e.direction = p.direction and e.account_id = p.account_id
    where not p.is_ordered
    group by all
)
select
    p.archive_id,
    p.direction,
    p.account_id,
    p.position,
    p.rank,
    p.is_ordered,
    p.followed_at,
    p.created_not_before,
    p.created_not_after,
    p.owner_made_at,
    coalesce(c.lacked_at, s.lacked_at) as lacked_at,
    coalesce(c.listed_at, s.listed_at) as listed_at,
    p.generated_at,
    p.made_at,
    coalesce(c.is_refollowed, false) as is_refollowed,
    coalesce(c.is_restored, false) as is_restored,
    coalesce(p.created_not_before > c.listed_at, false) as is_out_of_place
from people as p
left join cut as c using (archive_id, direction, account_id)
left join seen as s using (archive_id, direction, account_id)
