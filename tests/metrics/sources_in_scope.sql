-- case: ordinary, exports and supplements, each sort with a newest of its own
-- given
insert into archives (archive_id, platform, generated_at, is_supplement) values
    (1, 'x', '2024-01-31 12:00', false), (2, 'x', '2025-01-31 12:00', false), (3, 'x_analytics', '2025-03-01 00:00', true);
-- expect
select * from (values (2, 'x', false, 1), (1, 'x', false, 2), (3, 'x_analytics', true, 1)) as t(archive_id, platform, is_supplement, recency)

-- case: unknown account: another's supplement is not in scope
-- given
set variable account = '42';
insert into archives (archive_id, account_id, is_supplement) values (1, '42', false), (2, '43', false), (3, '43', true);
-- expect
select * from (values (1)) as t(archive_id)

-- case: empty store
-- given
-- expect
select null as archive_id where false
