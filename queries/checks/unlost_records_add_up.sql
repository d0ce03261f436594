-- Are there as many rows as the ledger counts records?
--
-- For the followers and the accounts followed, where a record is a row: the records of a file less those that were lost. For posts too. The
-- lost rest of a damaged file was never among its records.
--
-- column: archive_id INTEGER the export
-- column: path       VARCHAR the file
-- column: reason     VARCHAR both numbers
with stored as (
    select archive_id, file_id, count(*) as stored from posts group by all
    union all
    select archive_id, file_id, count(*) from follows group by all
),
lost as (
    select
        p.archive_id,
        p.file_id,
        count(distinct p.position) as lost
    from problems as p
    join files as f using (archive_id, file_id)
    where p.is_lost and p.position < f.records
    group by p.archive_id, p.file_id
)
select
    f.archive_id,
    f.path,
    format_count(f.records) || ' records, ' || format_count(coalesce(lost.lost, 0)) || ' lost, '
    || format_count(coalesce(stored.stored, 0)) || ' rows' as reason
from files as f
left join stored using (archive_id, file_id)
left join lost using (archive_id, file_id)
where f.outcome in ('read', 'damaged')
    and f.entity in ('posts', 'posts_in_csv', 'post_dates', 'community_posts', 'circle_posts', 'deleted_posts', 'followers', 'following')
    and f.records != coalesce(stored.stored, 0) + coalesce(lost.lost, 0)
order by f.archive_id, f.path
