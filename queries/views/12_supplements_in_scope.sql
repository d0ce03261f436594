-- What only adds figures to the exports in scope
--
-- Analytics files of the account in scope: never the newest export, and without lists or texts of their own.
--
-- column: archive_id         INTEGER    the supplement, as archive_id in the tables
-- column: platform           VARCHAR    name of the platform file that reads it
-- column: generated_at       TIMESTAMP  its newest day or post: no such file says when it was made
-- column: recency            BIGINT     1 = the newest of them
select
    a.archive_id,
    a.platform,
    a.generated_at,
    row_number() over (order by a.generated_at desc nulls last, a.archive_id desc) as recency
from archives as a
semi join archives_in_scope as s on s.account_key = a.account_id
where a.is_supplement
