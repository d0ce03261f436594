-- case: ordinary, a view cannot look from two exports: what fills it does
-- given
insert into archives (archive_id, generated_at) values (1, '2024-01-31 12:00'), (2, '2025-01-31 12:00');
-- expect
select null as check_name where false

-- case: unknown: one export alone
-- given
insert into archives (generated_at) values ('2025-01-31 12:00');
-- expect
select null as check_name where false

-- case: empty store
-- given
-- expect
select null as check_name where false
