-- Follower and following lists of every export
--
-- One row for each account in a list of an export, at its first place if it stands there twice.
-- NULL: followed_at where the export states no dates.
--
-- column: archive_id  INTEGER   the export
-- column: direction   VARCHAR   follower or following
-- column: position    BIGINT    place in the list, 1 = first in the file
-- column: rank        BIGINT    place from the end of the list, 1 = last in the file
-- column: account_id  VARCHAR   the other account
-- column: followed_at TIMESTAMP when, where stated
with listed as (
    select
        archive_id,
        f.direction,
        f.account_id,
        min(f.followed_at) as followed_at,
        min((f.file_id, f.position)) as first_place
    from follows as f
    join archives_in_scope using (archive_id)
    group by archive_id, f.direction, f.account_id
)
select
    archive_id,
    direction,
    row_number() over (partition by archive_id, direction order by first_place) as position,
    count(*) over (partition by archive_id, direction) + 1 - position as rank,
    account_id,
    followed_at
from listed
