-- background
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00'), (2, '2024-01-31 12:00');
insert into entities (archive_id, entity) values (1, 'followers'), (1, 'following'), (1, 'posts'), (2, 'followers');

-- case: ordinary, each list of each export
-- given
update archives set is_partial = true, generated_at_basis = 'newest_record' where archive_id = 2;
insert into files (archive_id, entity, records, expected_records) values
    (1, 'followers', 3, 3), (1, 'following', 2, 5), (1, 'posts', 1, 1), (2, 'followers', 0, 0);
-- expect
select * from (values
    (1, 'follower', 'whole', timestamp '2025-01-31 12:00', true, false),
    (1, 'following', 'part', timestamp '2025-01-31 12:00', true, false),
    (2, 'follower', 'whole', timestamp '2024-01-31 12:00', false, true)
) as t(archive_id, direction, extent, generated_at, is_exact, is_partial)

-- case: unknown, a list that is not there; what the export does not say of itself is no
-- given
insert into files (archive_id, entity, records) values (1, 'followers', 1);
-- expect
select * from (values (1, 'follower', 'whole', false), (1, 'following', 'none', false), (2, 'follower', 'none', false)) as t(archive_id, direction, extent, is_partial)

-- case: empty store
-- given
-- expect
select null as archive_id where false
