-- What became of each follow between two exports
--
-- One row for each account that stands in the list of the earlier or of the newer export. Whether it was away in between can only be told
-- by its place: newest first, an account that followed again stands among the new ones. Who came and left in between is in neither list.
-- NULL: change where a list is not whole, so that it cannot be told; the rank in a list where the account is not.
--
-- column: direction   VARCHAR follower or following
-- column: account_id  VARCHAR the other account
-- column: change      VARCHAR kept, refollowed (in both lists, but away in between), came, returned (it was in a still older list), restored (not listed then, but back at its old place: it had been suspended or switched off), left or blocked_by_you
-- column: rank_before BIGINT  place in the earlier list, 1 = last in the file
-- column: rank_after  BIGINT  place in the newer list
with before as (
    select
        l.direction,
        l.account_id,
        l.rank
    from compared_lists as c
    join listed_follows as l on l.archive_id = c.earlier_id and l.direction = c.direction
    where c.extent != 'none'
),
after as (
    select
        l.direction,
        l.account_id,
        l.rank,
        case
            when l.followed_at is not null then l.followed_at > c.earlier_at
            when l.rank > k.sure_new_rank then true
            when l.rank <= k.sure_old_rank then false
        end as is_new,
        -- what was made later cannot be back
        coalesce(d.created_not_before > c.earlier_at, false) as is_younger
    from compared_lists as c
    join listed_follows as l using (archive_id, direction)
    left join follow_cuts as k using (archive_id, direction, earlier_id)
    left join account_dates as d on d.account_id = l.account_id
    where c.extent != 'none'
),
older as (
    select distinct
        l.direction,
        l.account_id
    from listed_follows as l
    join archives_in_scope as a using (archive_id)
    where a.recency > (select recency from archives_in_scope join earlier_export using (archive_id))
)
select
    direction,
    account_id,
    case
        when b.rank is not null and a.rank is not null then case when a.is_new then 'refollowed' else 'kept' end
        when c.extent != 'whole' then null
        when b.rank is null and not a.is_new and not a.is_younger then 'restored'
        when b.rank is null and o.account_id is not null then 'returned'
        when b.rank is null then 'came'
        when account_id in (select l.account_id from blocks as l where l.archive_id = c.archive_id) then 'blocked_by_you'
        else 'left'
    end as change,
    b.rank as rank_before,
    a.rank as rank_after
from before as b
full join after as a using (direction, account_id)
join compared_lists as c using (direction)
left join older as o using (direction, account_id)
