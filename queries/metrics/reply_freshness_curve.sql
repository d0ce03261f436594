-- How old are the posts you reply to?
--
-- The share of replies to others that answer a post of at most this age, in the check window and in each year before it; the replies of
-- reply_freshness. Every row is a point of the exact curve of its time: replies of nearly the same age stand together (40 steps to a power
-- of ten), and no step crosses 1 min, 10 min, 1 h, 6 h, 24 h, 7 days or 30 days.
-- NULL: never. No rows when no reply can be timed.
--
-- column: period  VARCHAR the check window (last 12 months, last 24 months, or since … where since cuts it), else the year
-- column: seconds DOUBLE  age of the post answered, seconds
-- column: replies BIGINT  replies of that time between the row before and this one
-- column: share   DOUBLE  replies up to this age / all of that time that can be timed
-- chart: distribution series=period x=seconds y=share count=replies few=30 rest="later" unit=percent
-- subtitle: age of the posts replied to
-- period: all
-- count: replies replies
-- few: 30
-- needs: posts
-- note: The age of the post replied to, not how soon people get an answer.
-- note: Thin: earlier years, of 30 replies or more.
-- section: conversation 40
with placed as (
    select
        case
            when t.created_at <= w.starts_at then year(t.local_at)::varchar
            when w.period = w.months || ' months' then 'last ' || w.period
            else w.period
        end as period,
        t.created_at <= w.starts_at as is_earlier,
        t.seconds,
        -- the marks passed, then the place on the logarithmic scale
        len(list_filter([60, 600, 3600, 21600, 86400, 604800, 2592000], lambda mark: mark < t.seconds)) as marks,
        floor(40 * log10(greatest(t.seconds, 1))) as place
    from timed_replies as t
    cross join check_window as w
),
steps as (
    select
        period,
        is_earlier,
        max(seconds) as seconds,
        count(*) as replies
    from placed
    group by period, is_earlier, marks, place
)
select
    period,
    seconds,
    replies,
    sum(replies) over (partition by period order by seconds)::double / sum(replies) over (partition by period) as share
from steps
order by is_earlier, period desc, seconds
