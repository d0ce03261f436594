-- Are followers in a row too alike?
--
-- Three signs of followers who did not come by themselves, each with the most that was found of it: accounts made within 30 days among 100 in
-- a row; accounts made at most 7 days before they can have come; and a hundred who came in a quarter of the usual time. None says who
-- arranged it, or that anybody did. Accounts whose age is ambiguous are left out.
-- NULL: what a list of under 300 (burst: 350), one whose order tells no time or whose accounts are not dated cannot say. No rows without
-- followers.
--
-- column: sign      VARCHAR alike, newborn or burst
-- column: most      DOUBLE  the most found: accounts of 100 in a row, or times the usual speed
-- column: limit_    DOUBLE  from where on it can be unusual
-- column: stretches BIGINT  stretches of the list in which it is
-- column: people    BIGINT  followers in these
-- column: share     DOUBLE  these, of all followers
-- column: overall   DOUBLE  newborn accounts among all that are dated
-- period: as of export
-- needs: followers
-- note: Unusual: 30 of 100 alike beyond chance (50: a block), 80 of 100 newborn, 4 times as fast as around it. Our own thresholds, after 17 public archives.
-- section: followers 35
with listed as (
    select
        entries,
        entries >= 300 and verdict in ('newest_first', 'dated') as is_told
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
    select 3, 'burst', max(usual_days / greatest(days, 1)), 4
    from follower_windows
),
stretches as (
    select
        case kind when 'batch' then 'alike' else 'newborn' end as sign,
        people
    from follower_blocks
    union all
    select 'burst', people
    from follower_bursts
),
judged as (
    select
        s.rank,
        s.sign,
        case when l.is_told then s.most end as most,
        s.limit_,
        l.entries
    from signs as s
    cross join listed as l
)
select
    s.sign,
    s.most,
    s.limit_,
    case when s.most is not null then count(t.sign) end as stretches,
    -- no stretch, no people: a true zero
    case when s.most is not null then coalesce(sum(t.people), 0)::bigint end as people,
    case when s.most is not null then coalesce(sum(t.people), 0)::double / s.entries end as share,
    case
        when s.most is not null and s.sign = 'newborn'
        then (select count(*) filter (where is_newborn)::double / nullif(count(is_newborn), 0) from dated_followers)
    end as overall
from judged as s
left join stretches as t using (sign)
group by s.rank, s.sign, s.most, s.limit_, s.entries
order by s.rank
