-- The followers of the newest export, where the order of their list tells time
--
-- Their places, bounds, and when their accounts were made. No row when the order tells no time.
-- NULL: made_at of accounts that are not dated, or within a range that was given out twice; is_newborn with it, and of accounts that may be of any
-- time before July 2006.
--
-- column: rank       BIGINT    1 = the one who came first
-- column: account_id VARCHAR   the follower
-- column: made_at    TIMESTAMP about when the account was made
-- column: not_before TIMESTAMP the follow did not begin earlier
-- column: likely_by  TIMESTAMP it likely began by then
-- column: is_newborn BOOLEAN   the account was made at most 7 days before the earliest that the follow can have begun
select
    d.rank,
    d.account_id,
    case when a.dated_by != 'ambiguous' then coalesce(d.created_not_before + (d.created_not_after - d.created_not_before) / 2, d.created_not_after) end as made_at,
    d.not_before,
    d.likely_by,
    case when made_at is not null then d.not_before - d.created_not_before <= interval 7 days end as is_newborn
from followers_dated as d
join scope using (archive_id)
join follow_orders as o using (archive_id, direction)
left join account_dates as a on a.account_id = d.account_id
where d.direction = 'follower' and o.verdict in ('newest_first', 'dated')
