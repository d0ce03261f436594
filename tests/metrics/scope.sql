-- case: ordinary, the newest export, its own time zone, the whole period
-- given
insert into archives (archive_id, generated_at, time_zone) values
    (1, '2025-01-31 12:00', 'Europe/Berlin'), (2, '2024-01-31 12:00', 'Asia/Tokyo');
insert into profiles (archive_id, handle) values (1, 'me');
-- expect
select * from (values
    (1, '42', 'me', timestamp '2025-01-31 12:00', 'Europe/Berlin', 'account', null, null, 2, timestamp '2025-01-31 12:00')
) as t(archive_id, account_id, handle, as_of, tz, tz_basis, since, until, exports, ends_at)

-- case: also a chosen zone and period: the end of the last local day
-- given
set variable tz = 'Asia/Tokyo';
set variable since = date '2024-01-01';
set variable until = date '2024-06-30';
insert into archives (generated_at, time_zone) values ('2025-01-31 12:00', 'Europe/Berlin');
-- expect
select * from (values ('Asia/Tokyo', 'chosen', date '2024-01-01', date '2024-06-30', timestamp '2024-06-30 15:00'))
    as t(tz, tz_basis, since, until, ends_at)

-- case: also an end after the export changes nothing
-- given
set variable until = date '2026-01-01';
insert into archives (generated_at) values ('2025-01-31 12:00');
-- expect
select * from (values (timestamp '2025-01-31 12:00')) as t(ends_at)

-- case: unknown owner, zone and instant
-- given
insert into archives (account_id, generated_at) values (null, null);
-- expect
select * from (values (1, 'unknown-1', null, null, null, 'UTC', 'default', null))
    as t(archive_id, account_key, account_id, handle, as_of, tz, tz_basis, ends_at)

-- case: empty store
-- given
-- expect
select null as archive_id where false
