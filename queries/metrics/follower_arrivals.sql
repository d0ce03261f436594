-- When did today’s followers come?
--
-- By month where half of the windows are at most 15 days wide, by quarter up to 90 days, by year up to 366, else not at all. Sure: the whole
-- window lies in the period. Possible: a part of it does. Stated: new follows as X counts them, of everybody who came, also of those who left
-- since; where they are stated for the whole period they are the better figure.
-- NULL: sure and possible in periods that only stated figures cover; stated where a day of the period is not stated. No rows where the order
-- of the list tells no time and nothing is stated.
--
-- column: period     DATE    first day of the month, quarter or year
-- column: period_end DATE    the day after its last
-- column: sure       BIGINT  today's followers who came in it, surely
-- column: possible   BIGINT  today's followers who may have come in it
-- column: stated     BIGINT  new follows that X's own analytics state for it
-- column: basis      VARCHAR stated, estimated, or dated (the export says when)
-- chart: spans x=period end=period_end low=sure high=possible point=stated y_label="came, and are still here" point_label="stated by X"
-- subtitle: today’s followers, by when they came
-- period: as of export
-- needs: followers
-- note: Bar: from who surely came to who may have; who left is missing. Dot: new follows that X states.
-- section: followers 25
with unit as (
    select
        case
            when median(d.window_days) <= 15 then 'month'
            when median(d.window_days) <= 90 then 'quarter'
            when median(d.window_days) <= 366 then 'year'
        end as unit
    from followers_dated as d
    join scope using (archive_id)
    where d.direction = 'follower'
),
stated_days as (
    select
        day,
        sum(value)::bigint as value
    from daily_metrics_in_scope
    where metric = 'new_follows'
    group by day
),
bounds as (
    select
        unit,
        least((select min(not_before) from arrival_windows), (select min(day) from stated_days)) as first_day,
        local_time(s.as_of, s.tz)::date as last_day,
        s.since,
        s.until
    from (select coalesce((select unit from unit), case when exists (from stated_days) then 'month' end) as unit)
    cross join scope as s
),
periods as (
    select
        start::date as period,
        (start + case unit when 'month' then interval 1 month when 'quarter' then interval 3 months else interval 1 year end)::date as period_end,
        last_day
    from bounds
    cross join unnest(generate_series(
        date_trunc(unit, first_day),
        date_trunc(unit, last_day)::timestamp,
        case unit when 'month' then interval 1 month when 'quarter' then interval 3 months else interval 1 year end
    )) as t(start)
    where coalesce(start >= date_trunc(unit, since), true) and coalesce(start <= until, true)
),
estimated as (
    select
        p.period,
        -- nobody is a true zero: the window of each of them is known
        coalesce(sum(a.people) filter (where a.not_before >= p.period and a.likely_by < p.period_end), 0)::bigint as sure,
        coalesce(sum(a.people) filter (where coalesce(a.not_before < p.period_end, true) and a.likely_by >= p.period), 0)::bigint as possible,
        bool_and(a.basis = 'stated') as is_dated
    from periods as p
    cross join arrival_windows as a
    where exists (from unit where unit is not null)
    group by p.period
),
stated as (
    select
        p.period,
        -- all days of the period, or up to the export
        case when count(d.day) = least(p.period_end, p.last_day) - p.period then sum(d.value)::bigint end as stated
    from periods as p
    join stated_days as d on d.day >= p.period and d.day < p.period_end
    group by p.period, p.period_end, p.last_day
)
select
    p.period,
    p.period_end,
    e.sure,
    e.possible,
    s.stated,
    case
        when s.stated is not null then 'stated'
        when e.is_dated then 'dated'
        else 'estimated'
    end as basis
from periods as p
left join estimated as e using (period)
left join stated as s using (period)
order by p.period
