-- What the newest export holds, and what it does not
--
-- One row for each entity that the platform can export. A file that is not there is absent, never a zero.
-- Read with records is present, without is empty; partial when some is missing or fewer records than promised; absent when there is no such file;
-- unreadable when it is there, but damaged.
-- NULL: records when nothing could be read.
--
-- column: entity     VARCHAR  posts, followers, messages …
-- column: status     VARCHAR  present, empty, partial, absent or unreadable
-- column: records    BIGINT   records read
-- column: note       VARCHAR  what differs
-- column: looked_for VARCHAR  usual name of the file
-- column: sources    VARCHAR  files that were read, without their folder
with held as (
    select
        f.entity,
        count(*) filter (where f.outcome = 'read') as files_read,
        count(*) filter (where f.outcome = 'damaged') as files_damaged,
        count(*) filter (where f.outcome = 'missing') as files_missing,
        sum(f.records) filter (where f.outcome in ('read', 'damaged'))::bigint as records,
        sum(f.expected_records)::bigint as expected_records,
        bool_or(f.outcome = 'read' and f.records != f.expected_records) as differs,
        string_agg(
            regexp_replace(f.path, '^.*/', ''), ', '
            order by f.file_id
        ) filter (where f.outcome in ('read', 'damaged')) as sources
    from files as f
    join scope using (archive_id)
    where f.entity is not null and f.outcome in ('read', 'damaged', 'missing')
    group by f.entity
)
select
    e.entity,
    case
        when held.entity is null or files_read + files_damaged = 0 then 'absent'
        when files_read = 0 and coalesce(records, 0) = 0 then 'unreadable'
        when files_damaged + files_missing > 0 or records < expected_records then 'partial'
        when records = 0 then 'empty'
        else 'present'
    end as status,
    held.records,
    case
        when files_missing > 0 and files_read + files_damaged = 0
        then 'the export''s own list promises ' || expected_records || ' records, but the file is not there'
        when files_missing > 0 then files_missing || ' of its files not there'
        when files_damaged > 0 then files_damaged || ' of its files damaged'
        when differs then records || ' records found, ' || expected_records || ' promised'
    end as note,
    e.looked_for,
    held.sources
from entities as e
join scope using (archive_id)
left join held using (entity)
order by e.entity
