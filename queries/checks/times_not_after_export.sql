-- Is nothing younger than its export?
--
-- A post or message later than a day after the export was made has a wrong time, or the export has.
--
-- column: archive_id INTEGER   the export
-- column: id         VARCHAR   the post or message
-- column: moment     TIMESTAMP its time
-- column: reason     VARCHAR   what is too late
with times as (
    select archive_id, post_id as id, created_at as moment, 'post' as what from posts
    union all
    select archive_id, message_id, sent_at, 'message' from messages
)
select
    archive_id,
    id,
    moment,
    what || ' later than the export of ' || format_day(generated_at) as reason
from times
join archives using (archive_id)
where moment > generated_at + interval 1 day
order by archive_id, what, moment, length(id), id
