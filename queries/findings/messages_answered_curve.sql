-- Share of first messages answered within a week, and the time in the middle
--
-- Of the first turns at least 7 days old; the time in the middle is that of the Kaplan–Meier curve.
-- NULL: never; no row when no first turn is 7 days old.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(*) as n,
        count(*) filter (where is_answered and seconds <= 604800) as k
    from inbound_turns
    where is_first_contact and observed_seconds >= 604800
),
middle as (
    select min(seconds) filter (where share > 0.5 - 1e-12) as seconds
    from answer_curve
    where opening = 'first_contact'
)
select
    bold_share(k, n) || ' of those who wrote to you first had an answer within 7 days: ' || bold_of(k, n) || '; '
    || coalesce(
        'half of all had it within ' || bold(format_duration(middle.seconds)) || '.',
        bold('more than half') || ' had none in the time observed.'
    ) as sentence
from counted
cross join middle
where n > 0
