-- Own posts and the reactions they drew
--
-- The posts whose counts are the owner's: reposts of others are out, and so are posts whose likes or reposts are not stated, of which
-- nobody can say whether they drew any. Of any age: what measures reactions takes the settled ones, and counts the others.
--
-- column: post_id    VARCHAR   the post
-- column: created_at TIMESTAMP when, UTC
-- column: local_at   TIMESTAMP when, wall clock of the time zone in scope
-- column: month      DATE      first day of the local month
-- column: kind       VARCHAR   original, mention, quote, self_reply or reply; NULL where it cannot be known
-- column: likes      BIGINT    likes as stated
-- column: reposts    BIGINT    reposts as stated
-- column: got_any    BOOLEAN   at least one like or repost
-- column: is_recent  BOOLEAN   made in the last 12 months before the end of the period
-- column: is_settled BOOLEAN   at least 7 days old at the export that states its counts
select
    post_id,
    created_at,
    local_at,
    month,
    kind,
    likes,
    reposts,
    likes >= 1 or reposts >= 1 as got_any,
    is_recent,
    is_settled
from posts_in_scope
where kind is distinct from 'repost'
    and likes is not null
    and reposts is not null
