-- People who follow you today, by when they came
--
-- The band has two edges: nobody came before the left one (not before: the newest account among those who had followed by then), and all
-- likely came by the right one (likely by: the next newcomer, an estimate, since that one may have followed late, too). Who left is in no
-- list, so the past was higher than drawn and growth looks steeper than it was. Dots are the lengths of the lists of the exports.
-- NULL: not_before, people and here_before of an export; not_before also where nothing is known; said but for a burst: a hundred people in a
-- quarter of the usual time. No estimated rows where the order of the list tells no time, see follow_order.
--
-- column: basis       VARCHAR estimated (the order of the list), stated (the export says when) or listed (an export's list)
-- column: not_before  DATE    they did not come before this day
-- column: likely_by   DATE    they likely came by this day; of an export its day
-- column: people      BIGINT  how many came in this window and are still here
-- column: here_before BIGINT  of today's followers, those who came before them
-- column: here_after  BIGINT  of today's followers, those here after them; of an export all of that day
-- column: said        VARCHAR what stands out
-- chart: windows from=not_before to=likely_by below=here_before above=here_after basis=basis said=said y_label="followers who are still here" caution="Everybody who left is missing. So the past was higher than drawn, and growth looks steeper than it was."
-- subtitle: followers in the newest list
-- period: as of export
-- count: people of today’s followers
-- few: 30
-- needs: followers
-- note: Not before: newest account among earlier followers. Likely by: next such account.
-- section: followers 20
with windows as (
    select
        *,
        sum(people) over (order by likely_by, not_before nulls first, basis)::bigint as here_after
    from arrival_windows
),
exports as (
    select
        local_time(l.generated_at, s.tz)::date as day,
        o.entries,
        count(*) over () as exports
    from follow_orders as o
    join lists_held as l using (archive_id, direction)
    cross join scope as s
    where direction = 'follower' and l.extent = 'whole' and l.is_exact
),
bursts as (
    -- the two that stand out most
    select
        local_time(came_from, s.tz)::date as came_from,
        strftime(local_time(came_from, s.tz), '%b %Y') || ': about ' || format_count(people) || ' within ' || format_days(greatest(1, round(days))) as said
    from follower_bursts as b
    cross join scope as s
    order by usual_days / greatest(days, 1) desc, b.came_from
    limit 2
),
marked as (
    -- at the first window from its beginning on; two may begin in one
    select
        place,
        string_agg(said, '; ' order by said) as said
    from (
        select
            b.said,
            min((w.not_before, w.likely_by, w.basis)) as place
        from bursts as b
        join windows as w on w.not_before >= b.came_from
        group by b.came_from, b.said
    )
    group by place
),
came as (
    select
        w.*,
        w.here_after - w.people as here_before,
        b.said
    from windows as w
    left join marked as b on b.place = (w.not_before, w.likely_by, w.basis)
    union all by name
    select
        'listed' as basis,
        day as likely_by,
        entries as here_after
    from exports
    -- one list alone is no history
    where exports > 1 or exists (from arrival_windows)
)
select
    c.basis,
    -- where it is estimated, somebody's account was made on that day
    case when c.basis = 'estimated' then shown_month(c.not_before)::date else c.not_before end as not_before,
    case when c.basis = 'estimated' then shown_month(c.likely_by)::date else c.likely_by end as likely_by,
    c.people,
    c.here_before,
    c.here_after,
    c.said
from came as c
order by c.likely_by, c.not_before nulls first, c.basis, c.here_after
