-- Direct messages of the account inside the period
--
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
-- column: left_out        VARCHAR   why it is in no turn: group, unknown direction, only repeated texts or canned answer
select
    m.* exclude (observed_at)
from all_messages as m
cross join scope as s
where (s.since is null or m.local_at::date >= s.since)
    and (s.until is null or m.local_at::date <= s.until)
