-- The export to compare the newest one with
--
-- One row: the export of the same account that the variable earlier_export names, else the one before the newest; no row when there is none.
-- One that was made at the same instant is another copy of the newest, perhaps cut off, and only compared when it is named.
-- With the variable export the newest is the one to look from.
-- NULL: years when one of the two does not say when it was made, or both are of the same instant; is_partial when neither says it.
--
-- variable: earlier_export INTEGER NULL the export to compare with; not set: the one before the newest
--
-- column: archive_id         INTEGER   the earlier export
-- column: generated_at       TIMESTAMP when the platform made it
-- column: generated_at_basis VARCHAR   manifest or newest_record
-- column: made_on            DATE      that day, in the time zone in scope
-- column: newer_on           DATE      day of the newer export
-- column: years              DOUBLE    from the one to the other
-- column: is_partial         BOOLEAN   the platform itself calls one of the two partial: who is missing in it need not have left
select
    e.archive_id,
    e.generated_at,
    e.generated_at_basis,
    local_time(e.generated_at, s.tz)::date as made_on,
    local_time(s.as_of, s.tz)::date as newer_on,
    case
        when e.generated_at_basis = 'manifest' and s.as_of_basis = 'manifest'
        then nullif(date_diff('microsecond', e.generated_at, s.as_of), 0) / (365.25 * 86400000000)
    end as years,
    (select bool_or(is_partial) from archives where archive_id in (e.archive_id, s.archive_id)) as is_partial
from archives_in_scope as e
cross join scope as s
where e.recency = coalesce(
    (select recency from archives_in_scope where archive_id = getvariable('earlier_export')::integer and recency > 1),
    (
        select min(o.recency)
        from archives_in_scope as o
        join scope as n on o.archive_id != n.archive_id
        where o.generated_at_basis != 'manifest' or n.as_of_basis != 'manifest' or o.generated_at is distinct from n.as_of
    )
)
