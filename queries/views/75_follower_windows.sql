-- How alike a hundred followers in a row are
--
-- Windows of 100 consecutive followers, each 25 further on, from the first to the newest. Counted are accounts made within one span of 30
-- days; newborn ones, made at most 7 days before they can have followed, are left out, since many of these are what signing up brings. Under 100
-- followers no row.
-- NULL: alike and newborn where nobody in the window is dated; made_from and made_to where nobody is counted; came_from where one of them is bounded by
-- nothing, and days with it; usual_days where fewer than 10 windows lie around.
--
-- column: first_rank BIGINT    the first of the hundred
-- column: last_rank  BIGINT    the last
-- column: dated      BIGINT    accounts that are counted
-- column: alike      BIGINT    the most that were made within 30 days
-- column: made_from  TIMESTAMP the first of these
-- column: made_to    TIMESTAMP the last of these
-- column: newborn    BIGINT    accounts made at most 7 days before
-- column: came_from  TIMESTAMP none of the hundred followed before
-- column: came_by    TIMESTAMP all of them likely followed by then
-- column: days       DOUBLE    days between the two
-- column: usual_days DOUBLE    days of the windows of the thousand before and after: their median
with listed as (
    select
        *,
        max(rank) over () as n
    from dated_followers
),
members as (
    select
        -- all windows that hold the place: 1, 26, 51 …, and the last
        unnest(list_distinct(list_concat(
            range(1 + greatest(0, (rank - 76) // 25) * 25, least(rank, n - 99) + 1, 25),
            case when rank >= n - 99 then [n - 99] end
        ))) as first_rank,
        made_at,
        is_newborn,
        not_before,
        likely_by
    from listed
    where n >= 100
),
spans as (
    select
        first_rank,
        made_at,
        count(*) over ahead as alike,
        max(made_at) over ahead as made_to
    from members
    where not is_newborn
    window ahead as (partition by first_rank order by made_at range between current row and interval 30 days following)
),
fullest as (
    select
        first_rank,
        count(*) as dated,
        -- of several the earliest
        max_by((alike, made_at, made_to), (alike, -epoch_us(made_at))) as best
    from spans
    group by first_rank
),
windows as (
    select
        m.first_rank,
        m.first_rank + 99 as last_rank,
        coalesce(any_value(f.dated), 0) as dated,
        -- where all that are dated are newborn, nobody is a true zero
        case when count(m.made_at) > 0 then coalesce(any_value(f.best[1]), 0) end as alike,
        any_value(f.best[2]) as made_from,
        any_value(f.best[3]) as made_to,
        case when count(m.made_at) > 0 then count(*) filter (where m.is_newborn) end as newborn,
        case when count(m.not_before) = 100 then min(m.not_before) end as came_from,
        max(m.likely_by) as came_by
    from members as m
    left join fullest as f using (first_rank)
    group by m.first_rank
)
select
    *,
    (epoch(came_by) - epoch(came_from)) / 86400 as days,
    case when count(days) over around >= 10 then median(days) over around end as usual_days
from windows
window around as (order by first_rank rows between 40 preceding and 40 following exclude current row)
