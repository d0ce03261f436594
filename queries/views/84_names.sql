-- Handles and names of people whom posts name
--
-- As in the newest post that names the person; public posts are the only place of an export where names stand beside ids.
-- NULL: handle or name when no post gives one.
--
-- column: account_id VARCHAR the person's id
-- column: handle     VARCHAR handle, without @
-- column: name       VARCHAR displayed name
select
    m.account_id,
    arg_max(m.handle, (length(m.post_id), m.post_id, -a.recency, m.handle)) as handle,
    arg_max(m.name, (length(m.post_id), m.post_id, -a.recency, m.name)) filter (where trim(m.name) != '') as name
from mentions as m
join archives_in_scope as a using (archive_id)
where m.account_id is not null
group by m.account_id
