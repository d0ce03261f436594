-- Direct messages of the account, each once
--
-- The newest observation of each message inside the period: who, when, in which direction; never what.
-- NULL: is_mine when the owner's id is unknown.
--
-- column: message_id      VARCHAR    the message
-- column: conversation_id VARCHAR    the conversation
-- column: sender_id       VARCHAR    who wrote it
-- column: sent_at         TIMESTAMP  when, UTC
-- column: local_at        TIMESTAMP  when, wall clock of the time zone in scope
-- column: is_mine         BOOLEAN    the owner wrote it
-- column: is_group        BOOLEAN    in a group
-- column: is_repeated     BOOLEAN    the same text stands in more than three conversations
with observations as (
    select
        m.*,
        a.recency
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
)
select
    m.message_id,
    m.conversation_id,
    m.sender_id,
    m.sent_at,
    local_time(m.sent_at, s.tz) as local_at,
    m.is_mine,
    m.is_group,
    m.is_repeated
from observations as m
anti join superseded using (archive_id, file_id, position, message_id)
cross join scope as s
where (s.since is null or local_time(m.sent_at, s.tz)::date >= s.since)
    and (s.until is null or local_time(m.sent_at, s.tz)::date <= s.until)
