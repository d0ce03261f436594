-- How many of the records found in each file were lost
--
-- One row for each file that lost any. The lost rest of a damaged file was never among the records found.
--
-- column: archive_id INTEGER the export
-- column: file_id    INTEGER the file
-- column: records    BIGINT  records of it that were lost
select
    p.archive_id,
    p.file_id,
    count(distinct p.position) as records
from problems as p
join files as f using (archive_id, file_id)
where p.is_lost and p.position < f.records
group by p.archive_id, p.file_id
