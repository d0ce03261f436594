-- Direct messages of the account, each once
--
-- The newest observation of each message, of all time: who, when, in which direction; never what. An answer may lie outside the period, so
-- turns are built from these. Left out of turns: groups, where nobody in particular is asked; messages of unknown direction; conversations
-- in which the other side wrote nothing but texts that stand in more than three conversations; and such a text of the owner within 5
-- seconds of the other side's message, which a program sent.
-- NULL: is_mine when the owner's id is unknown; left_out when the message counts.
--
-- column: message_id      VARCHAR   the message
-- column: conversation_id VARCHAR   the conversation
-- column: sender_id       VARCHAR   who wrote it
-- column: sent_at         TIMESTAMP when, UTC
-- column: local_at        TIMESTAMP when, wall clock of the time zone in scope
-- column: is_mine         BOOLEAN   the owner wrote it
-- column: is_group        BOOLEAN   in a group
-- column: is_repeated     BOOLEAN   the same text stands in more than three conversations
-- column: observed_at     TIMESTAMP instant of the newest export that holds the message
-- column: left_out        VARCHAR   group, unknown direction, only repeated texts or canned answer
with observations as (
    select
        m.*,
        a.recency,
        a.generated_at as observed_at
    from messages as m
    join archives_in_scope as a using (archive_id)
),
superseded as (
    select
        older.archive_id,
        older.file_id,
        older.position,
        older.message_id
    from observations as older
    join observations as newer
        on newer.message_id = older.message_id
        and (newer.recency, newer.file_id, newer.position) < (older.recency, older.file_id, older.position)
),
judged as (
    select
        m.*,
        count(*) filter (where not m.is_mine) over (partition by m.conversation_id) as received,
        count(*) filter (where not m.is_mine and m.is_repeated) over (partition by m.conversation_id) as received_repeated,
        m.sent_at - max(m.sent_at) filter (where not m.is_mine) over (
            partition by m.conversation_id
            order by m.sent_at, length(m.message_id), m.message_id
        ) as since_received
    from observations as m
    anti join superseded using (archive_id, file_id, position, message_id)
)
select
    m.message_id,
    m.conversation_id,
    m.sender_id,
    m.sent_at,
    local_time(m.sent_at, s.tz) as local_at,
    m.is_mine,
    m.is_group,
    m.is_repeated,
    m.observed_at,
    case
        when m.is_group then 'group'
        when m.is_mine is null then 'unknown direction'
        when m.received > 0 and m.received = m.received_repeated then 'only repeated texts'
        when m.is_mine and m.is_repeated and m.since_received <= interval 5 seconds then 'canned answer'
    end as left_out
from judged as m
cross join scope as s
