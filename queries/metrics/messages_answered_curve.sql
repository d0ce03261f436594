-- Do people who write to you get an answer?
--
-- The first turn of each one-to-one conversation that the other side opened, and when the owner answered. The curve is that of Kaplan and
-- Meier: who has no answer yet counts among those waiting up to the export, and no longer. Every row is a point of the exact curve:
-- turns that end at nearly the same time stand together (40 steps to a power of ten), and no step crosses 1 min, 10 min, 1 h, 6 h, 24 h,
-- 7 days or 30 days, which have rows of their own. The fixed columns need no estimate: of the turns at least so old, how many had been
-- answered. Left out: groups, messages of unknown direction, conversations of nothing but repeated texts, canned answers.
-- NULL: share after the end of the longest observation; share_low and share_high before the first answer and where nobody is left waiting;
-- the fixed columns in all rows but those of 1 h, 24 h and 7 days, and share_fixed where no turn is old enough. No rows when nobody wrote
-- first.
--
-- column: seconds        DOUBLE time since the first message of the turn
-- column: turns          BIGINT turns answered, or watched no longer, between the row before and this one
-- column: answered       BIGINT turns answered among these
-- column: waiting        BIGINT turns still waiting for an answer after this time, and still watched
-- column: share          DOUBLE share answered by this time
-- column: share_low      DOUBLE lower end of its 95 % interval
-- column: share_high     DOUBLE upper end
-- column: fixed_turns    BIGINT turns at least so old
-- column: fixed_answered BIGINT turns answered by this time among these
-- column: share_fixed    DOUBLE fixed_answered / fixed_turns
-- chart: distribution x=seconds y=share low=share_low high=share_high count=turns waiting=waiting label=answered rest="no answer"
--     dot=share_fixed dot_of=fixed_answered,fixed_turns unit=percent
-- subtitle: first messages of conversations others opened
-- period: all
-- count: turns messages
-- few: 20
-- needs: messages
-- note: Curve: Kaplan–Meier. Dots: of those at least that old.
-- note: No groups, no repeated texts.
-- section: listening 5
with marks as (
    select unnest([60, 600, 3600, 21600, 86400, 604800, 2592000])::double as seconds
),
turns as (
    select
        seconds,
        is_answered,
        observed_seconds
    from inbound_turns
    where is_first_contact
),
placed as (
    select
        seconds,
        is_answered::integer as answered,
        1 as turns
    from turns
    union all
    select
        seconds,
        0,
        0
    from marks
    where exists (from turns)
),
steps as (
    select
        max(seconds) as seconds,
        sum(turns)::bigint as turns,
        sum(answered)::bigint as answered
    from placed
    -- the marks passed, then the place on the logarithmic scale
    group by
        len(list_filter([60, 600, 3600, 21600, 86400, 604800, 2592000], lambda mark: mark < seconds)),
        -- the mark itself lies at the end of its step
        case when not list_contains([60, 600, 3600, 21600, 86400, 604800, 2592000], seconds) then floor(40 * log10(greatest(seconds, 1))) end
),
fixed as (
    select
        m.seconds,
        count(*) filter (where t.observed_seconds >= m.seconds) as turns,
        count(*) filter (where t.observed_seconds >= m.seconds and t.is_answered and t.seconds <= m.seconds) as answered
    from marks as m
    cross join turns as t
    where m.seconds in (3600, 86400, 604800)
    group by m.seconds
),
reached as (
    select
        s.*,
        sum(s.turns) over ()::bigint - sum(s.turns) over (order by s.seconds)::bigint as waiting,
        max(s.seconds) filter (where s.turns > 0) over () as watched_until
    from steps as s
)
select
    r.seconds,
    r.turns,
    r.answered,
    r.waiting,
    -- before the first answer nobody has one; what all have stays so
    case when r.seconds <= r.watched_until or c.share = 1 then coalesce(c.share, 0) end as share,
    case when r.seconds <= r.watched_until then c.low end as share_low,
    case when r.seconds <= r.watched_until then c.high end as share_high,
    f.turns as fixed_turns,
    f.answered as fixed_answered,
    f.answered::double / nullif(f.turns, 0) as share_fixed
from reached as r
asof left join (from answer_curve where opening = 'first_contact') as c on c.seconds <= r.seconds
left join fixed as f on f.seconds = r.seconds
order by r.seconds
