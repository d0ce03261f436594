-- Handles that the owner has or had
--
-- Lower case, for finding links to one's own posts; people are told apart by id wherever there is one.
--
-- column: handle VARCHAR lower case, without @
select distinct lower(handle) as handle
from (
    select p.handle from profiles as p join archives_in_scope using (archive_id)
    union all
    select r.from_handle from renames as r join archives_in_scope using (archive_id)
    union all
    select r.to_handle from renames as r join archives_in_scope using (archive_id)
)
where handle is not null
