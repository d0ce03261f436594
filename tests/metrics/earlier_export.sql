-- case: ordinary, the one before the newest
-- given
insert into archives (archive_id, generated_at, is_partial, time_zone) values
    (1, '2024-03-01 23:30', false, 'Europe/Berlin'), (2, '2023-01-31 12:00', null, null), (3, '2025-03-01 23:30', false, 'Europe/Berlin');
-- expect
-- 365 days of 365.25
select * from (values (1, timestamp '2024-03-01 23:30', 'manifest', date '2024-03-02', date '2025-03-02', 365 / 365.25, false))
    as t(archive_id, generated_at, generated_at_basis, made_on, newer_on, years, is_partial)

-- case: also the one that is named
-- given
set variable earlier_export = 2;
insert into archives (archive_id, generated_at, is_partial) values
    (1, '2024-01-31 12:00', false), (2, '2023-01-31 12:00', true), (3, '2025-01-31 12:00', false);
-- expect
select * from (values (2, date '2023-01-31', date '2025-01-31', true)) as t(archive_id, made_on, newer_on, is_partial)

-- case: also looked from an older one
-- given
set variable export = 1;
insert into archives (archive_id, generated_at) values (1, '2024-01-31 12:00'), (2, '2023-01-31 12:00'), (3, '2025-01-31 12:00');
-- expect
select * from (values (2, date '2023-01-31', date '2024-01-31')) as t(archive_id, made_on, newer_on)

-- case: also one export alone: no row
-- given
insert into archives (generated_at) values ('2025-01-31 12:00');
-- expect
select null as archive_id where false

-- case: also an export of somebody else is none of the account
-- given
set variable account = '42';
set variable earlier_export = 2;
insert into archives (archive_id, account_id, generated_at) values (1, '42', '2025-01-31 12:00'), (2, '43', '2024-01-31 12:00');
-- expect
select null as archive_id where false

-- case: unknown date of one: no years between them
-- given
insert into archives (archive_id, generated_at, generated_at_basis) values
    (1, '2025-01-31 12:00', 'manifest'), (2, '2024-01-31 12:00', 'newest_record');
-- expect
select * from (values (2, 'newest_record', date '2024-01-31', null, null)) as t(archive_id, generated_at_basis, made_on, years, is_partial)

-- case: also copies of the newest, one of them cut off, are no earlier export
-- given
insert into archives (archive_id, generated_at) values
    (1, '2025-01-31 12:00'), (2, '2025-01-31 12:00'), (3, '2025-01-31 12:00'), (4, '2024-01-31 12:00');
insert into files (archive_id, outcome) values (3, 'salvaged');
-- expect
select * from (values (4, date '2024-01-31', date '2025-01-31')) as t(archive_id, made_on, newer_on)

-- case: also a copy alone: no row
-- given
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00'), (2, '2025-01-31 12:00');
-- expect
select null as archive_id where false

-- case: also a copy that is named
-- given
set variable earlier_export = 1;
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00'), (2, '2025-01-31 12:00');
-- expect
select * from (values (1, null)) as t(archive_id, years)

-- case: also without a manifest: the same newest record makes no copy
-- given
insert into archives (archive_id, generated_at, generated_at_basis) values
    (1, '2025-01-31 12:00', 'newest_record'), (2, '2025-01-31 12:00', 'newest_record');
-- expect
select * from (values (1, null)) as t(archive_id, years)

-- case: empty store
-- given
-- expect
select null as archive_id where false
