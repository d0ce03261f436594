-- Of today’s followers, how many were here?
--
-- By month: how many of those who follow you today had come by its end, likely (an estimate) and at the most (a bound); and how many
-- stood in the list of an export of that month. Who left is missing from the first two, so they are no numbers of followers of that time.
-- NULL: the two where the order of the list tells no time; stated but in a month with an export whose list is whole.
--
-- column: period           DATE    first day of the month
-- column: here_at_earliest BIGINT  today's followers who cannot be ruled out to be here by its end: not_before lies in it or before
-- column: here_likely      BIGINT  today's followers who likely were here by its end: likely_by lies in it or before
-- column: stated           BIGINT  followers in the newest export of that month
-- column: basis            VARCHAR stated (dates or totals that the export states), listed (an export's list) or estimated
-- period: as of export
-- needs: followers
-- note: Of today’s followers: who left is missing, so the past was higher. Stated: the length of an export’s list.
-- section: followers 50
with arrivals as (
    select
        date_trunc('month', not_before)::date as first_month,
        date_trunc('month', likely_by)::date as last_month,
        sum(people)::bigint as people,
        basis
    from arrival_windows
    group by all
),
months as (
    select unnest(generate_series(
        (select min(first_month) from arrivals),
        (select date_trunc('month', local_time(as_of, tz)) from scope),
        interval 1 month
    ))::date as period
),
here as (
    select
        m.period,
        -- nobody yet is a true zero
        coalesce(sum(a.people) filter (where a.first_month is null or a.first_month <= m.period), 0)::bigint as here_at_earliest,
        coalesce(sum(a.people) filter (where a.last_month <= m.period), 0)::bigint as here_likely
    from months as m
    cross join arrivals as a
    group by m.period
),
listed as (
    select
        date_trunc('month', local_time(l.generated_at, s.tz))::date as period,
        min_by(o.entries, a.recency) as stated
    from follow_orders as o
    join lists_held as l using (archive_id, direction)
    join archives_in_scope as a using (archive_id)
    cross join scope as s
    where direction = 'follower' and l.extent = 'whole' and l.is_exact
    group by period
)
select
    period,
    h.here_at_earliest,
    h.here_likely,
    l.stated,
    case
        when h.period is null then 'listed'
        else (select min(basis) from arrivals)
    end as basis
from here as h
full join listed as l using (period)
cross join scope as s
where coalesce(period >= date_trunc('month', s.since), true) and coalesce(period <= s.until, true)
order by period
