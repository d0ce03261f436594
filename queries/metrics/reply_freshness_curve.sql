-- How old are the posts you reply to?
--
-- The share of replies to others that answer a post of at most this age; the replies of reply_freshness. Every row is a point of the
-- exact curve: replies of nearly the same age stand together (40 steps to a power of ten), and no step crosses 1 min, 10 min, 1 h, 6 h,
-- 24 h, 7 days or 30 days.
-- NULL: never. No rows when no reply can be timed.
--
-- column: seconds DOUBLE age of the post answered, seconds
-- column: replies BIGINT replies between the row before and this one
-- column: share   DOUBLE replies up to this age / all that can be timed
-- chart: distribution x=seconds y=share count=replies unit=percent
-- subtitle: age of the posts replied to
-- period: all
-- count: replies replies
-- few: 30
-- needs: posts
-- note: The age of the post replied to, not how soon people get an answer.
-- section: conversation 40
with placed as (
    select
        seconds,
        -- the marks passed, then the place on the logarithmic scale
        len(list_filter([60, 600, 3600, 21600, 86400, 604800, 2592000], lambda mark: mark < seconds)) as marks,
        floor(40 * log10(greatest(seconds, 1))) as place
    from timed_replies
),
steps as (
    select
        max(seconds) as seconds,
        count(*) as replies
    from placed
    group by marks, place
)
select
    seconds,
    replies,
    sum(replies) over (order by seconds)::double / sum(replies) over () as share
from steps
order by seconds
