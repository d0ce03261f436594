-- The exports of the account in scope
--
-- The account is the one that the variable account names, else the only one in the database; with several accounts and none named
-- there is no row. An export whose owner is unknown stands for itself, as unknown-<archive_id>. With the variable export everything is
-- seen as of that export: newer ones are left out. Of two that are of the same instant the one whose container was whole comes first, then the
-- one loaded later. A supplement, which only adds figures, is in the view supplements_in_scope.
--
-- variable: account VARCHAR NULL the account in scope
-- variable: export INTEGER NULL the export to look from; not set: the newest of the account
--
-- column: archive_id         INTEGER    the export
-- column: account_key        VARCHAR    account_id, or unknown-<archive_id>
-- column: account_id         VARCHAR    the owner; NULL when unknown
-- column: platform           VARCHAR    name of the platform
-- column: generated_at       TIMESTAMP  when the platform made the export
-- column: generated_at_basis VARCHAR    manifest or newest_record
-- column: time_zone          VARCHAR    IANA name set in the account
-- column: recency            BIGINT     1 = the newest export of the account, or the one to look from
with accounts as (
    select
        *,
        coalesce(account_id, 'unknown-' || archive_id) as account_key
    from archives
    where not is_supplement
),
salvaged as (
    select distinct archive_id
    from files
    where outcome = 'salvaged'
),
chosen as (
    select coalesce(
        getvariable('account')::varchar,
        case when count(distinct account_key) = 1 then min(account_key) end
    ) as account_key
    from accounts
),
ranked as (
    select
        *,
        row_number() over (
            order by generated_at desc nulls last, salvaged.archive_id is not null, archive_id desc
        ) as recency
    from accounts
    join chosen using (account_key)
    left join salvaged using (archive_id)
),
newer as (
    select count(*) as exports
    from ranked
    where recency < (select recency from ranked where archive_id = getvariable('export')::integer)
)
select
    archive_id,
    account_key,
    account_id,
    platform,
    generated_at,
    generated_at_basis,
    time_zone,
    recency - exports as recency
from ranked
cross join newer
where recency > exports
