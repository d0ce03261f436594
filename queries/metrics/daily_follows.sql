-- How many came, and how many left?
--
-- New follows and unfollows by month, as X's own analytics state them day by day. They count whoever came and left, also those who are in no
-- list; accounts that X removed may be in neither number.
-- NULL: people, net and followers of a month without a stated day; followers also where it cannot be counted back from the newest list day by
-- day. No rows when no file states both.
--
-- column: month     DATE    first day of the month
-- column: movement  VARCHAR came or left
-- column: people    BIGINT  new follows, or unfollows, on the stated days of the month
-- column: net       BIGINT  came less left
-- column: followers BIGINT  followers at the end of the month's last stated day, counted back from the newest list
-- column: days      BIGINT  days of the month that are stated; 0 is a true zero
-- chart: bars x=month y=people series=movement y_label="people a month"
-- subtitle: new follows and unfollows, as X states them
-- period: all
-- only_with: stated_follows
-- note: As X’s own analytics state them, by its days. Of each month the stated days alone.
-- section: followers 27
with by_month as (
    select
        date_trunc('month', day)::date as month,
        sum(new_follows)::bigint as came,
        sum(unfollows)::bigint as "left",
        max_by(followers, day) as followers,
        count(*) as days
    from stated_follows
    group by all
),
months as (
    select unnest(generate_series(min(month), max(month), interval 1 month))::date as month
    from by_month
)
select
    m.month,
    w.movement,
    case w.movement when 'came' then b.came else b."left" end as people,
    b.came - b."left" as net,
    b.followers,
    coalesce(b.days, 0) as days
from months as m
cross join (select unnest(['came', 'left']) as movement) as w
left join by_month as b using (month)
order by m.month, w.movement
