-- Does every row know the file it came from?
--
-- Posts, follows, daily figures, likes, lists, messages and what an export reveals lead back to a file that the ledger calls read or damaged.
--
-- column: archive_id INTEGER the export
-- column: file_id    INTEGER the number that leads nowhere
-- column: reason     VARCHAR which rows carry it
with origins as (
    select archive_id, file_id, 'posts' as place from posts
    union all
    select archive_id, file_id, 'follows' from follows
    union all
    select archive_id, file_id, 'daily_metrics' from daily_metrics
    union all
    select archive_id, file_id, 'likes_given' from likes_given
    union all
    select archive_id, file_id, 'lists' from lists
    union all
    select archive_id, file_id, 'messages' from messages
    union all
    select archive_id, file_id, 'exposures' from exposures
)
select
    o.archive_id,
    o.file_id,
    format_count(count(*)) || ' rows of ' || o.place || ' from a file that was not read' as reason
from origins as o
anti join (
    select
        archive_id,
        file_id
    from files
    where outcome in ('read', 'damaged')
) as f using (archive_id, file_id)
group by o.archive_id, o.file_id, o.place
order by o.archive_id, o.file_id, o.place
