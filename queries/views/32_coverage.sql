-- What the newest export holds, and what it does not
--
-- One row for each entity that the platform can export. A file that is not there is absent, never a zero.
-- The words are explained in the view coverage_by_export.
-- NULL: records when nothing could be read.
--
-- column: entity     VARCHAR  posts, followers, messages …
-- column: status     VARCHAR  present, empty, partial, absent or unreadable
-- column: extent     VARCHAR  whole (what does not stand in it does not exist), part (what stands in it counts) or none
-- column: records    BIGINT   records that could be used
-- column: note       VARCHAR  what differs
-- column: is_for_privacy BOOLEAN read only to count what the export reveals
-- column: looked_for VARCHAR  usual name of the file
-- column: sources    VARCHAR  files that were read, without their folder
select
    c.entity,
    c.status,
    c.extent,
    c.records,
    c.note,
    c.is_for_privacy,
    c.looked_for,
    c.sources
from coverage_by_export as c
join scope using (archive_id)
order by c.entity
