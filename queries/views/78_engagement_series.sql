-- Reactions drawn by month or quarter, as series for a trend
--
-- Settled own posts, all of them and the originals alone. The unit is the month, or the quarter where a set has under 5 posts a month, on
-- average over the months that have any; units with under 5 posts are left out, not filled in. Likes are counted as ln(1 + likes), so that
-- a slope is a rate of growth and a unit without likes has a place. Values are rounded to 9 places: what is alike is a tie.
--
-- column: posts_of  VARCHAR own (all own posts) or originals
-- column: measure   VARCHAR share_with_any, median or q90 (of likes, as ln(1 + likes))
-- column: unit      VARCHAR month or quarter
-- column: starts_on DATE    first day of the unit
-- column: place     BIGINT  1, 2, 3 …: the units that are kept, in order
-- column: years     DOUBLE  start of the unit in years
-- column: posts     BIGINT  posts in the unit
-- column: value     DOUBLE  the measure
with settled as (
    select *
    from own_posts
    where is_settled
),
sets as (
    select
        'own' as posts_of,
        month,
        likes,
        got_any
    from settled
    union all
    select
        'originals' as posts_of,
        month,
        likes,
        got_any
    from settled
    where kind = 'original'
),
units as (
    select
        posts_of,
        case
            when count(*) < 5 * count(distinct month) then 'quarter'
            else 'month'
        end as unit
    from sets
    group by posts_of
),
counted as (
    select
        posts_of,
        unit,
        date_trunc(unit, month)::date as starts_on,
        count(*) as posts,
        count(*) filter (where got_any)::double / count(*) as share_with_any,
        ln(1 + quantile_cont(likes, 0.5)) as median,
        ln(1 + quantile_cont(likes, 0.9)) as q90
    from sets
    join units using (posts_of)
    group by all
    having count(*) >= 5
)
select
    posts_of,
    measure,
    unit,
    starts_on,
    row_number() over (partition by posts_of, measure order by starts_on) as place,
    year(starts_on) + (month(starts_on) - 1) / 12 as years,
    posts,
    round(value, 9) as value
from (
    unpivot counted
    on share_with_any, median, q90
    into name measure value value
)
