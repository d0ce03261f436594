-- Checks of the area Respond
--
-- Whether and how soon people who write first get an answer, in one-to-one messages of all time or of the chosen period: the share answered within 7 days
-- of those turns that are at least so old, and the median of the Kaplan–Meier curve. How fresh the posts are that the account answers, in
-- the check window: the age of a post, no response time. The columns are those of all areas, see the view scorecard.
-- Infinity: a median, or an end of its interval, that the curve never reaches.
--
-- column: check_name  VARCHAR name of the check
-- column: k           BIGINT  numerator
-- column: n           BIGINT  denominator
-- column: value       DOUBLE  the value that is judged
-- column: low         DOUBLE  lower end of its 95 % interval
-- column: high        DOUBLE  upper end
-- column: counted     BIGINT  what is held against the minimum
-- column: most        INTEGER highest band allowed; NULL for any
-- column: reservation VARCHAR not in this archive, not on this platform or lower bound; NULL for none
-- column: looked_for  VARCHAR the file that would say it
-- column: period      VARCHAR the time it is about
-- column: sentence    VARCHAR the finding in short, as it stands in the picture
with written as (
    select
        count(*) > 0 as is_held,
        count(is_mine) > 0 as is_known
    from all_messages
    where not is_group
),
messages_held as (
    -- without the owner's id nobody can tell who wrote
    select
        case
            when not w.is_held then absence_of(m.entity, m.extent)
            when not w.is_known then 'not in this archive'
        end as reservation,
        case when w.is_held and not w.is_known then a.looked_for else m.looked_for end as looked_for
    from scope
    cross join written as w
    left join coverage as m on m.entity = 'messages'
    left join coverage as a on a.entity = 'account'
),
first_turns as (
    select
        count(*) as n,
        count(*) filter (where observed_seconds >= 604800) as old,
        count(*) filter (where observed_seconds >= 604800 and is_answered and seconds <= 604800) as answered
    from inbound_turns
    where is_first_contact
),
halves as (
    -- a share of exactly one half may miss it by the last digit
    select
        coalesce(min(seconds) filter (where share > 0.5 - 1e-12), 'infinity'::double) as value,
        -- the interval is open where nobody is left waiting
        coalesce(min(seconds) filter (where coalesce(high, share) > 0.5 - 1e-12), 'infinity'::double) as low,
        coalesce(min(seconds) filter (where low > 0.5 - 1e-12), 'infinity'::double) as high
    from answer_curve
    where opening = 'first_contact'
),
freshness as (
    select
        w.period,
        count(r.seconds) as n,
        quantile_cont(r.seconds, 0.5) as value,
        list_sort(list(r.seconds) filter (where r.seconds is not null)) as sorted_seconds
    from check_window as w
    left join timed_replies as r on r.created_at > w.starts_at
    group by w.period
),
held as (
    select
        any_value(looked_for) as looked_for,
        absence_of(any_value(entity), any_value(extent)) as absence
    from coverage
    where entity = 'posts'
)
select
    'answers_messages' as check_name,
    t.answered as k,
    t.old as n,
    t.answered::double / nullif(t.old, 0) as value,
    wilson_low(t.answered, t.old) as low,
    wilson_high(t.answered, t.old) as high,
    t.old as counted,
    null::integer as most,
    h.reservation,
    h.looked_for,
    period_words(s.since, s.until) as period,
    bold_share(t.answered, t.old) || ' in 7 days: ' || format_count(t.answered) || ' of '
    || format_things(t.old, 'first message', 'first messages') as sentence
from first_turns as t
cross join messages_held as h
cross join scope as s
union all
select
    'answers_fast',
    null,
    t.n,
    case when t.n > 0 then c.value end,
    case when t.n > 0 then c.low end,
    case when t.n > 0 then c.high end,
    t.n,
    null,
    h.reservation,
    h.looked_for,
    period_words(s.since, s.until),
    case
        when isfinite(c.value) then bold(format_duration(c.value)) || ' in the middle; n ' || format_count(t.n)
        when t.n > 0 then bold('More than half') || ' not answered; n ' || format_count(t.n)
    end
from first_turns as t
cross join halves as c
cross join messages_held as h
cross join scope as s
union all
select
    'fresh_replies',
    null,
    f.n,
    f.value,
    quantile_low(f.sorted_seconds, f.n, 0.5),
    quantile_high(f.sorted_seconds, f.n, 0.5),
    f.n,
    null,
    case when not exists (from posts_in_scope where kind is not null) then h.absence end,
    h.looked_for,
    f.period,
    bold(format_duration(f.value)) || ' old in the middle; n ' || format_count(f.n)
from freshness as f
cross join held as h
