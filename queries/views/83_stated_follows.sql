-- How many came and left each day, as the platform states it
--
-- Days of the period for which both are stated. The days between lead back from the list of the newest export, where it is whole, to how
-- many followed earlier, as far as no day is missing. X counts days in UTC, as far as is known; the day of the export itself is cut off, so
-- it is not counted.
-- NULL: followers on days from which a day on the way to the export is missing, from the day of the export on, and without a whole list.
--
-- column: day         DATE   the day, as the platform counts days
-- column: new_follows BIGINT people who began to follow
-- column: unfollows   BIGINT people who ceased to follow
-- column: followers   BIGINT people who followed at the end of the day: counted back, not stated
with days as (
    select
        day,
        max(value) filter (where metric = 'new_follows') as new_follows,
        max(value) filter (where metric = 'unfollows') as unfollows
    from daily_metrics_in_scope
    group by day
    having new_follows is not null and unfollows is not null
),
listed as (
    select
        f.followers,
        s.as_of::date as listed_on
    from follow_counts as f
    cross join scope as s
    join coverage as c on c.entity = 'followers' and c.extent = 'whole'
    where s.as_of_basis = 'manifest'
),
counted as (
    select
        d.*,
        l.listed_on,
        l.followers as listed,
        count(*) over later as days_later,
        -- no day later is a true zero
        coalesce(sum(d.new_follows - d.unfollows) over later, 0)::bigint as net_later
    from days as d
    left join listed as l on d.day < l.listed_on
    window later as (partition by l.listed_on order by d.day desc rows between unbounded preceding and 1 preceding)
)
select
    day,
    new_follows,
    unfollows,
    case when days_later = listed_on - day - 1 then listed - net_later end as followers
from counted
