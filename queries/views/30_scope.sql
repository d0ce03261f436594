-- Account, instant, period and zone of every metric
--
-- One row, and the only place where the variables since, until, tz and kind are read. No row when no account is in scope.
-- NULL: since and until when the period is open; account_id and handle when the export does not say them.
--
-- variable: since DATE NULL first local day of the period, inclusive
-- variable: until DATE NULL last local day of the period, inclusive
-- variable: tz VARCHAR NULL IANA time zone; not set: the account's own, else UTC
-- variable: kind VARCHAR NULL person or organisation: whom the account speaks for
--
-- column: archive_id  INTEGER    the newest export of the account
-- column: account_key VARCHAR    names the account in the variable account
-- column: account_id  VARCHAR    the owner's id
-- column: handle      VARCHAR    the owner's handle
-- column: platform    VARCHAR    name of the platform
-- column: as_of       TIMESTAMP  instant of the newest export, UTC
-- column: as_of_basis VARCHAR    manifest or newest_record
-- column: tz          VARCHAR    time zone of every local date and hour
-- column: tz_basis    VARCHAR    chosen (by the variable), account (the export's own) or default
-- column: since       DATE       first day of the period
-- column: until       DATE       last day of the period
-- column: account_kind VARCHAR   person or organisation; NULL when not stated
-- column: exports     BIGINT     exports of this account in the database
-- column: ends_at     TIMESTAMP  when the period ends, UTC: the instant of the newest export, or the end of the day until if that is earlier
with said as (
    select
        a.archive_id,
        a.account_key,
        a.account_id,
        p.handle,
        a.platform,
        a.generated_at as as_of,
        a.generated_at_basis as as_of_basis,
        coalesce(getvariable('tz')::varchar, a.time_zone, 'UTC') as tz,
        case
            when getvariable('tz')::varchar is not null then 'chosen'
            when a.time_zone is not null then 'account'
            else 'default'
        end as tz_basis,
        getvariable('since')::date as since,
        getvariable('until')::date as until,
        getvariable('kind')::varchar as account_kind,
        (select count(*) from archives_in_scope) as exports
    from archives_in_scope as a
    join profile as p using (archive_id)
    where a.recency = 1
)
select
    *,
    -- least() passes over a NULL
    least(as_of, utc_time((until + 1)::timestamp, tz)) as ends_at
from said
