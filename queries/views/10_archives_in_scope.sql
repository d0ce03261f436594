-- The exports of the account in scope
--
-- The account is the one that the variable account names, else the only one in the database; with several accounts and none named
-- there is no row. An export whose owner is unknown stands for itself, as unknown-<archive_id>. A supplement, which only adds figures, is in
-- the view supplements_in_scope.
--
-- variable: account VARCHAR NULL the account in scope
--
-- column: archive_id         INTEGER    the export
-- column: account_key        VARCHAR    account_id, or unknown-<archive_id>
-- column: account_id         VARCHAR    the owner; NULL when unknown
-- column: platform           VARCHAR    name of the platform
-- column: generated_at       TIMESTAMP  when the platform made the export
-- column: generated_at_basis VARCHAR    manifest or newest_record
-- column: time_zone          VARCHAR    IANA name set in the account
-- column: recency            BIGINT     1 = the newest export of the account
with accounts as (
    select
        *,
        coalesce(account_id, 'unknown-' || archive_id) as account_key
    from archives
    where not is_supplement
),
chosen as (
    select coalesce(
        getvariable('account')::varchar,
        case when count(distinct account_key) = 1 then min(account_key) end
    ) as account_key
    from accounts
)
select
    archive_id,
    account_key,
    account_id,
    platform,
    generated_at,
    generated_at_basis,
    time_zone,
    row_number() over (order by generated_at desc nulls last, archive_id desc) as recency
from accounts
join chosen using (account_key)
