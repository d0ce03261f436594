-- Share of replies to posts at most a day old
--
-- The age of the post replied to. It says nothing about how soon people get an answer: who got none is not in an export.
-- NULL: never; no row when no reply can be timed.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(*) as replies,
        count(*) filter (where seconds <= 86400) as within_day,
        quantile_cont(seconds, 0.5) as median_seconds
    from timed_replies
)
select
    bold_share(within_day, replies) || ' of your replies to others went to a post at most a day old: '
    || bold_of(within_day, replies) || '; the post in the middle was ' || bold(format_duration(median_seconds)) || ' old.' as sentence
from counted
where replies > 0
