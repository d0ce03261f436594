-- Are there as many rows as the ledger counts records?
--
-- For the followers and the accounts followed, where a record is a row: the records of a file less those that were lost. For posts too.
--
-- column: archive_id INTEGER the export
-- column: path       VARCHAR the file
-- column: reason     VARCHAR both numbers
with stored as (
    select archive_id, file_id, count(*) as stored from posts group by all
    union all
    select archive_id, file_id, count(*) from follows group by all
)
select
    f.archive_id,
    f.path,
    format_count(f.records) || ' records, ' || format_count(coalesce(lost.records, 0)) || ' lost, '
    || format_count(coalesce(stored.stored, 0)) || ' rows' as reason
from files as f
left join stored using (archive_id, file_id)
left join lost_records as lost using (archive_id, file_id)
where f.outcome in ('read', 'damaged')
    and f.entity in ('posts', 'posts_in_csv', 'post_dates', 'community_posts', 'circle_posts', 'deleted_posts', 'followers', 'following')
    and f.records != coalesce(stored.stored, 0) + coalesce(lost.records, 0)
order by f.archive_id, f.path
