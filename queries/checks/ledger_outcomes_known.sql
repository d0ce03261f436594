-- Does the ledger use only its own words?
--
-- Each file of an export has one of seven outcomes, and an id of its own.
--
-- column: archive_id INTEGER the export
-- column: path       VARCHAR the file
-- column: reason     VARCHAR what is wrong
select
    archive_id,
    path,
    'outcome ' || outcome || ' is none of the seven' as reason
from files
where outcome not in ('read', 'ignored', 'left_over', 'unknown', 'damaged', 'missing', 'salvaged')
union all
select
    archive_id,
    min(path) as path,
    format_count(count(*)) || ' files have the number ' || file_id as reason
from files
group by archive_id, file_id
having count(*) > 1
order by archive_id, path, reason
