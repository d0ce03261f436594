-- What each export states about its owner
--
-- One row for each export of the account; the files of an export each state a part of it. The one that says when the account was made is about
-- the account, and goes before files that only name it.
-- NULL: no file of the export states it.
--
-- column: archive_id   INTEGER   the export
-- column: recency      BIGINT    1 = the newest export of the account
-- column: account_id   VARCHAR   the owner; NULL when unknown
-- column: handle       VARCHAR   handle, without @
-- column: display_name VARCHAR   name as displayed
-- column: bio          VARCHAR   description; empty when left empty
-- column: location     VARCHAR   location as typed; empty when left empty
-- column: website      VARCHAR   link; empty when left empty
-- column: has_avatar   BOOLEAN   picture other than the default
-- column: has_header   BOOLEAN   header picture
-- column: is_verified  BOOLEAN   verification mark
-- column: created_at   TIMESTAMP when the account was created
select
    archive_id,
    any_value(a.recency) as recency,
    any_value(a.account_id) as account_id,
    any_value(p.handle order by p.created_at is null, p.file_id) as handle,
    any_value(p.display_name order by p.created_at is null, p.file_id) as display_name,
    any_value(p.bio order by p.created_at is null, p.file_id) as bio,
    any_value(p.location order by p.created_at is null, p.file_id) as location,
    any_value(p.website order by p.created_at is null, p.file_id) as website,
    any_value(p.has_avatar order by p.created_at is null, p.file_id) as has_avatar,
    any_value(p.has_header order by p.created_at is null, p.file_id) as has_header,
    any_value(p.is_verified order by p.created_at is null, p.file_id) as is_verified,
    any_value(p.created_at order by p.created_at is null, p.file_id) as created_at
from archives_in_scope as a
left join profiles as p using (archive_id)
group by archive_id
