-- What others wrote in one-to-one conversations, turn by turn
--
-- A turn is a run of messages of the other side, from the first on, that the owner may answer; the next message of the owner is the
-- answer. Turns that began inside the period; the answer may come after it. Messages that all_messages leaves out are in no turn. A turn
-- without an answer is watched up to the newest export that still holds its conversation: what was deleted since cannot be seen.
-- NULL: answered_at when there is no answer yet; is_first_contact when the first message is of unknown direction.
--
-- column: conversation_id  VARCHAR   the conversation
-- column: person           VARCHAR   account id of the other side
-- column: is_first_contact BOOLEAN   the first turn of a conversation that the other side opened
-- column: asked_at         TIMESTAMP first message of the turn, UTC
-- column: asked_on         DATE      its local day
-- column: answered_at      TIMESTAMP the owner's next message, UTC
-- column: is_answered      BOOLEAN   there is one
-- column: seconds          DOUBLE    from asked_at to the answer, else to observed_until
-- column: observed_until   TIMESTAMP instant of the newest export that holds the conversation
-- column: observed_seconds DOUBLE    from asked_at to observed_until
with ordered as (
    select
        conversation_id,
        sender_id,
        sent_at,
        local_at,
        is_mine,
        left_out,
        max(observed_at) over (partition by conversation_id) as observed_until,
        -- ids are text: the shorter is the older
        row_number() over (partition by conversation_id order by sent_at, length(message_id), message_id) as rank,
        first_value(is_mine) over (partition by conversation_id order by sent_at, length(message_id), message_id) as is_opened_by_me
    from all_messages
    where not is_group
),
spoken as (
    select
        *,
        lag(is_mine) over conversation as is_mine_before,
        min(sent_at) filter (where is_mine) over (conversation rows between 1 following and unbounded following) as answered_at
    from ordered
    where left_out is null
    window conversation as (partition by conversation_id order by rank)
)
select
    m.conversation_id,
    m.sender_id as person,
    case when m.is_opened_by_me is not null then m.rank = 1 end as is_first_contact,
    m.sent_at as asked_at,
    m.local_at::date as asked_on,
    m.answered_at,
    m.answered_at is not null as is_answered,
    -- a message that is newer than its export was watched for no time
    greatest(0, epoch_ms(coalesce(m.answered_at, m.observed_until)) - epoch_ms(m.sent_at))::double / 1000 as seconds,
    m.observed_until,
    greatest(0, epoch_ms(m.observed_until) - epoch_ms(m.sent_at))::double / 1000 as observed_seconds
from spoken as m
cross join scope as s
where not m.is_mine
    and coalesce(m.is_mine_before, true)
    and (s.since is null or m.local_at::date >= s.since)
    and (s.until is null or m.local_at::date <= s.until)
