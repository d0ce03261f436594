-- Follower and following lists of the newest export
--
-- In the order of the list. An account that stands twice counts once, at its first place.
--
-- column: direction   VARCHAR   follower or following
-- column: place       BIGINT    place in the list, 1 = first in the file
-- column: account_id  VARCHAR   the other account
-- column: followed_at TIMESTAMP when, where stated
-- column: is_mutual   BOOLEAN   stands in both lists; NULL when the other list does not name it and is not whole
with whole as (
    select direction
    from lists_held
    join scope using (archive_id)
    where extent = 'whole'
)
select
    l.direction,
    l.position as place,
    l.account_id,
    l.followed_at,
    case
        when count(*) over (partition by l.account_id) = 2 then true
        when exists (from whole as w where w.direction != l.direction) then false
    end as is_mutual
from listed_follows as l
join scope using (archive_id)
