-- background
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00'), (2, '2024-01-31 12:00');

-- case: ordinary, each export by itself
-- given
insert into entities (archive_id, entity) values (1, 'posts'), (1, 'followers'), (2, 'followers');
insert into files (archive_id, entity, records) values (1, 'posts', 2), (1, 'followers', 0), (2, 'followers', 7);
-- expect
select * from (values (1, 'followers', 'empty', 0), (1, 'posts', 'present', 2), (2, 'followers', 'present', 7)) as t(archive_id, entity, status, records)

-- case: unknown in one of them
-- given
insert into entities (archive_id, entity) values (1, 'followers'), (2, 'followers');
insert into files (archive_id, entity, records, expected_records) values (1, 'followers', 3, 3), (2, 'followers', 2, 3);
-- expect
select * from (values (1, 'followers', 'whole'), (2, 'followers', 'part')) as t(archive_id, entity, extent)

-- case: empty store
-- given
-- expect
select null as archive_id where false
