-- What became of every file of the export?
--
-- Every file of the newest export, and of what was given beside it: read, ignored on purpose, left over, unknown, damaged or missing. Media
-- stand as one row a folder; a zip or tar that is cut off or broken stands for itself, as salvaged.
-- NULL: records where they are not counted, expected_records where the export's own list promises none. No rows without an account in
-- scope.
--
-- column: path             VARCHAR path inside the export
-- column: outcome          VARCHAR read, ignored, left_over, unknown, damaged, missing or salvaged
-- column: records          BIGINT  records found
-- column: expected_records BIGINT  records that the export's own list promises
-- column: note             VARCHAR reason for the outcome, or what differs
-- subtitle: files of the export
-- period: as of export
-- note: Every file is accounted for.
-- section: ledger 20
select
    shown_path(f.path) as path,
    f.outcome,
    f.records,
    f.expected_records,
    -- it may name files by the folder that somebody put them in
    case when f.outcome = 'salvaged' then shown_text(f.note) else f.note end as note
from files as f
where f.archive_id in (select archive_id from scope union all select archive_id from supplements_in_scope)
order by f.path, f.archive_id, f.file_id
