-- case: ordinary, two exports of one account, the newer first
-- given
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00'), (2, '2024-01-31 12:00'), (3, '2025-01-31 12:00');
-- expect
-- of two from the same instant the one loaded last
select * from (values (3, '42', 1), (1, '42', 2), (2, '42', 3)) as t(archive_id, account_key, recency)

-- case: also a whole export and the same cut off, loaded after it: the whole one is the newest
-- given
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00'), (2, '2025-01-31 12:00'), (3, '2025-01-31 12:01');
insert into files (archive_id, path, outcome) values (2, 'the zip', 'salvaged'), (3, 'the zip', 'salvaged'), (1, 'data/a.js', 'damaged');
-- expect
select * from (values (3, 1), (1, 2), (2, 3)) as t(archive_id, recency)

-- case: also one of two accounts
-- given
set variable account = '43';
insert into archives (archive_id, account_id, generated_at) values (1, '42', '2025-01-31 12:00'), (2, '43', '2024-01-31 12:00');
-- expect
select * from (values (2, '43', '43', 1)) as t(archive_id, account_key, account_id, recency)

-- case: also two accounts and none named: no row
-- given
insert into archives (archive_id, account_id, generated_at) values (1, '42', '2025-01-31 12:00'), (2, '43', '2024-01-31 12:00');
-- expect
select null as archive_id where false

-- case: unknown owners stand for themselves, an unknown date is the oldest
-- given
set variable account = 'unknown-2';
insert into archives (archive_id, account_id, generated_at) values (1, null, '2025-01-31 12:00'), (2, null, null);
-- expect
select * from (values (2, 'unknown-2', null, null, 1)) as t(archive_id, account_key, account_id, generated_at, recency)

-- case: also a supplement is no export, whatever its date
-- given
insert into archives (archive_id, platform, generated_at, is_supplement) values
    (1, 'x', '2025-01-31 12:00', false), (2, 'x_analytics', '2026-01-31 12:00', true);
-- expect
select * from (values (1, 1)) as t(archive_id, recency)

-- case: empty store
-- given
-- expect
select null as archive_id where false

-- case: also looked from an older export, the newer are left out
-- given
set variable export = 2;
insert into archives (archive_id, generated_at) values (1, '2023-01-31 12:00'), (2, '2024-01-31 12:00'), (3, '2025-01-31 12:00'), (4, null);
-- expect
select * from (values (2, '42', 1), (1, '42', 2), (4, '42', 3)) as t(archive_id, account_key, recency)

-- case: also looked from an older export of one of two accounts
-- given
set variable account = '42';
set variable export = 1;
insert into archives (archive_id, account_id, generated_at) values
    (1, '42', '2024-01-31 12:00'), (2, '43', '2024-01-31 11:00'), (3, '42', '2025-01-31 12:00');
-- expect
select * from (values (1, '42', 1)) as t(archive_id, account_key, recency)
