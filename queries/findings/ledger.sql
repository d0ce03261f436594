-- Whether the files match the export's own list of them
--
-- Compares the records of each file that the list names (a manifest, or an index of months) with the number that it promises.
-- NULL: never; no row without an account in scope.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(*) filter (where f.outcome != 'salvaged') as files,
        count(*) filter (where f.outcome = 'read') as read,
        count(f.expected_records) as promised,
        count(*) filter (where f.outcome != 'missing' and f.records = f.expected_records) as matching,
        count(*) filter (where f.expected_records is not null and (f.outcome = 'missing' or f.records != f.expected_records)) as differing,
        count(*) filter (where f.outcome = 'damaged') as damaged,
        count(*) filter (where f.outcome in ('unknown', 'left_over')) as strange,
        count(*) filter (where f.outcome = 'salvaged') as salvaged
    from files as f
    join scope using (archive_id)
    having count(*) > 0
)
select
    case
        when promised = 0
        then 'The export has no list of its files to check against; '
            || bold(format_count(read) || ' of ' || format_things(files, 'file', 'files')) || ' were read'
        when matching = promised and promised = 1 then 'The **one** data file that the export lists matches the list'
        when matching = promised then 'All ' || bold(format_count(promised)) || ' data files match the export''s own list'
        when differing = 0
        then bold_of(matching, promised) || ' data files match the export''s own list; the others could not be counted'
        else bold_of(differing, promised) || ' data files '
            || case when differing = 1 then 'differs' else 'differ' end || ' from the export''s own list'
    end
    || case when damaged > 0 then '; ' || bold(format_things(damaged, 'file is', 'files are')) || ' damaged' else '' end
    || case
        when strange > 0 then '; ' || bold(format_things(strange, 'more file is', 'more files are')) || ' unknown or left over'
        else ''
    end
    || case when salvaged > 0 then '; the archive itself **is cut off or broken** and was read file by file' else '' end || '.' as sentence
from counted
