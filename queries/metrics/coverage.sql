-- What can this export tell, and what not?
--
-- One row for each thing that the platform can export and that a question here needs; what the export holds besides is under What this
-- archive reveals. Absent is not zero: it says that the file is not there.
-- NULL: records when nothing could be read. No rows without an account in scope.
--
-- column: entity  VARCHAR posts, followers, messages …
-- column: status  VARCHAR present, empty, partial, absent or unreadable
-- column: records BIGINT  records read
-- column: note    VARCHAR what differs from what the export promises
-- subtitle: contents of the export
-- period: as of export
-- note: Absent is not zero.
-- section: ledger 10
select
    entity,
    status,
    records,
    note
from coverage
where not is_for_privacy
order by entity
