-- How many are answered in an hour, a day, a week?
--
-- What others wrote in one-to-one conversations, in turns: a run of messages of the other side is answered by the next message of the
-- owner. The first contact is the first turn of a conversation that the other side opened; all turns include a closing "thanks!" that
-- needs no answer. Each share is of the turns that were watched at least so long, up to the newest export. Only of the conversations
-- still in the export. Left out: groups, messages of unknown direction, conversations of nothing but repeated texts, canned answers (see
-- messages_left_out).
-- NULL: all but the opening when the messages are not in the export, or the owner's id is not; a share when no turn is old enough;
-- median_seconds when more than half were not answered in the time observed. No rows without an account in scope.
--
-- column: opening        VARCHAR first_contact or all_turns
-- column: turns          BIGINT  turns
-- column: turns_1h       BIGINT  turns at least an hour old
-- column: answered_1h    DOUBLE  share of these answered within an hour
-- column: turns_24h      BIGINT  turns at least 24 hours old
-- column: answered_24h   DOUBLE  share of these answered within 24 hours
-- column: turns_7d       BIGINT  turns at least 7 days old
-- column: answered_7d    DOUBLE  share of these answered within 7 days
-- column: median_seconds DOUBLE  time to an answer that half of the turns have reached (Kaplan–Meier)
-- subtitle: one-to-one messages of others
-- period: all
-- needs: messages
-- note: Of turns at least that old. Groups, repeated texts and canned answers are left out.
-- section: listening 26
with known as (
    select
        exists (from all_messages where not is_group and is_mine is not null)
        or exists (from coverage where entity = 'messages' and status = 'empty') as is_known
),
openings as (
    select unnest(['first_contact', 'all_turns']) as opening
),
counted as (
    select
        o.opening,
        count(t.seconds) as turns,
        count(*) filter (where t.observed_seconds >= 3600) as turns_1h,
        count(*) filter (where t.observed_seconds >= 3600 and t.is_answered and t.seconds <= 3600) as k_1h,
        count(*) filter (where t.observed_seconds >= 86400) as turns_24h,
        count(*) filter (where t.observed_seconds >= 86400 and t.is_answered and t.seconds <= 86400) as k_24h,
        count(*) filter (where t.observed_seconds >= 604800) as turns_7d,
        count(*) filter (where t.observed_seconds >= 604800 and t.is_answered and t.seconds <= 604800) as k_7d
    from openings as o
    left join inbound_turns as t on o.opening = 'all_turns' or t.is_first_contact
    group by o.opening
),
medians as (
    select
        opening,
        -- a share of exactly one half may miss it by the last digit
        min(seconds) filter (where share > 0.5 - 1e-12) as median_seconds
    from answer_curve
    group by opening
)
select
    c.opening,
    case when k.is_known then c.turns end as turns,
    case when k.is_known then c.turns_1h end as turns_1h,
    c.k_1h::double / nullif(c.turns_1h, 0) as answered_1h,
    case when k.is_known then c.turns_24h end as turns_24h,
    c.k_24h::double / nullif(c.turns_24h, 0) as answered_24h,
    case when k.is_known then c.turns_7d end as turns_7d,
    c.k_7d::double / nullif(c.turns_7d, 0) as answered_7d,
    m.median_seconds
from scope
cross join known as k
cross join counted as c
left join medians as m using (opening)
order by c.opening desc
