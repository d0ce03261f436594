-- Share of replies to posts at most a day old, now and before
--
-- In the check window, and in all years before it. The age of the post replied to says nothing about how soon people get an answer: who got
-- none is not in an export.
-- NULL: never; no row when no reply can be timed.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        any_value(window_words(w.months, s.ends_at, s.as_of, s.since, s.until)) as in_time,
        count(*) filter (where t.created_at > w.starts_at) as replies,
        count(*) filter (where t.created_at > w.starts_at and t.seconds <= 86400) as within_day,
        quantile_cont(t.seconds, 0.5) filter (where t.created_at > w.starts_at) as median_seconds,
        count(*) filter (where t.created_at <= w.starts_at) as earlier_replies,
        count(*) filter (where t.created_at <= w.starts_at and t.seconds <= 86400) as earlier_within_day
    from timed_replies as t
    cross join check_window as w
    cross join scope as s
    group by s.archive_id
)
select
    case
        when replies > 0
        then bold_share(within_day, replies) || ' of your replies to others ' || in_time
            || ' went to a post at most a day old: ' || bold_of(within_day, replies) || '; the post in the middle was '
            || bold(format_duration(median_seconds)) || ' old.'
            || case
                when earlier_replies > 0
                then ' Before that, ' || bold_share(earlier_within_day, earlier_replies) || ': ' || bold_of(earlier_within_day, earlier_replies) || '.'
                else ''
            end
        else 'No reply of yours ' || in_time || ' can be timed; before that, '
            || bold_share(earlier_within_day, earlier_replies) || ' went to a post at most a day old: '
            || bold_of(earlier_within_day, earlier_replies) || '.'
    end as sentence
from counted
