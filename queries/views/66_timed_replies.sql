-- Replies to others and the age of what they answer
--
-- Where both ids carry their time. An answer before its post, or more than 10 years after it, is a wrong id and left out.
--
-- column: post_id   VARCHAR   the reply
-- column: created_at TIMESTAMP when, UTC
-- column: local_at  TIMESTAMP when, wall clock of the time zone in scope
-- column: seconds   DOUBLE    age of the post answered at that moment
-- column: is_recent BOOLEAN   made in the last 12 months before the end of the period
select
    post_id,
    created_at,
    local_at,
    (epoch_ms(created_at) - epoch_ms(parent_at))::double / 1000 as seconds,
    is_recent
from posts_in_scope
where kind = 'reply'
    and time_precision != 'day'
    and parent_at between created_at - interval 10 years and created_at
