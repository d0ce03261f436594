-- Are followers in a row too alike?
--
-- Three signs of followers who did not come by themselves, each with the most that was found of it: accounts made within 30 days among 100 in
-- a row; accounts made in the 7 days before they came; and a hundred who came in a quarter of the usual time. None says who arranged it, or that
-- anybody did. Accounts whose age is ambiguous are left out.
-- NULL: what a list of under 100, or one whose order tells no time, cannot say; no rows without followers.
--
-- column: sign     VARCHAR alike, newborn or burst
-- column: most     DOUBLE  the most found: accounts of 100 in a row, or times the usual speed
-- column: limit_   DOUBLE  from where on it is called unusual
-- column: stretches BIGINT stretches of the list in which it is
-- column: people   BIGINT  followers in these
-- column: share    DOUBLE  these, of all followers
-- column: overall  DOUBLE  newborn accounts among all that are dated
-- period: as of export
-- needs: followers
-- note: Unusual: 30 of 100 alike (50: a block), 80 of 100 newborn, 4 times as fast as around it. Our own thresholds, after 17 public archives.
-- section: followers 35
with listed as (
    select
        entries,
        (select count(*) from follower_windows) > 0 as is_told
    from follow_orders
    join scope using (archive_id)
    where direction = 'follower'
),
signs as (
    select
        1 as rank,
        'alike' as sign,
        max(alike)::double as most,
        30::double as limit_
    from follower_windows
    union all
    select 2, 'newborn', max(newborn), 80
    from follower_windows
    union all
    select 3, 'burst', (select max(usual_days / greatest(days, 1)) from follower_bursts), 4
),
stretches as (
    select
        case kind when 'batch' then 'alike' else 'newborn' end as sign,
        people
    from follower_blocks
    union all
    select 'burst', people
    from follower_bursts
)
select
    s.sign,
    case when l.is_told then s.most end as most,
    s.limit_,
    case when l.is_told then count(t.sign) end as stretches,
    -- no stretch, no people: a true zero
    case when l.is_told then coalesce(sum(t.people), 0)::bigint end as people,
    case when l.is_told then coalesce(sum(t.people), 0)::double / l.entries end as share,
    case
        when l.is_told and s.sign = 'newborn'
        then (select count(*) filter (where is_newborn)::double / nullif(count(is_newborn), 0) from dated_followers)
    end as overall
from signs as s
cross join listed as l
left join stretches as t using (sign)
group by s.rank, s.sign, s.most, s.limit_, l.is_told, l.entries
order by s.rank
