-- What the newest export states about its owner
--
-- One row; no row when no account is in scope.
-- NULL: no file of the export states it.
--
-- column: archive_id   INTEGER    the newest export of the account
-- column: account_id   VARCHAR    the owner; NULL when unknown
-- column: handle       VARCHAR    handle, without @
-- column: display_name VARCHAR    name as displayed
-- column: bio          VARCHAR    description; empty when left empty
-- column: location     VARCHAR    location as typed; empty when left empty
-- column: website      VARCHAR    link; empty when left empty
-- column: has_avatar   BOOLEAN    picture other than the default
-- column: has_header   BOOLEAN    header picture
-- column: is_verified  BOOLEAN    verification mark
-- column: created_at   TIMESTAMP  when the account was created
select * exclude (recency)
from profile_by_export
where recency = 1
