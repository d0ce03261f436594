-- Exports and supplements of the account in scope
--
-- What counts for the account, whoever states it: its exports, and what only adds figures to them.
--
-- column: archive_id    INTEGER   the export or supplement
-- column: platform      VARCHAR   name of the platform file that reads it
-- column: generated_at  TIMESTAMP when it was made; of a supplement its newest day or post
-- column: is_supplement BOOLEAN   whether it only adds figures
-- column: recency       BIGINT    1 = the newest of its sort
select
    archive_id,
    platform,
    generated_at,
    false as is_supplement,
    recency
from archives_in_scope
union all by name
select
    archive_id,
    platform,
    generated_at,
    true as is_supplement,
    recency
from supplements_in_scope
