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

-- case: unknown what a zip held that is cut off, where no list of its files is left
-- given
insert into entities (archive_id, entity) values (1, 'posts'), (1, 'followers'), (1, 'lists_created'), (2, 'posts'), (2, 'followers');
insert into files (archive_id, file_id, path, entity, outcome, records, expected_records) values
    (1, 1, 'the zip', null, 'salvaged', null, null),
    (1, 2, 'data/tweets.js', 'posts', 'read', 5, null),
    (1, 3, 'data/lists-created.js', 'lists_created', 'read', 0, null),
    (2, 1, 'the zip', null, 'salvaged', null, null),
    (2, 2, 'data/tweets.js', 'posts', 'read', 5, 5),
    (2, 3, 'data/follower.js', 'followers', 'missing', null, 3);
insert into problems values (1, 1, 'the zip', null, null, 'cut off', true), (2, 1, 'the zip', null, null, 'cut off', true);
-- expect
select * from (values
    (1, 'followers', 'absent', 'none', 'the archive is cut off or broken, and no list tells what else it held'),
    (1, 'lists_created', 'partial', 'none', 'the archive is cut off or broken, and no list tells what else it held'),
    (1, 'posts', 'partial', 'part', 'the archive is cut off or broken, and no list tells what else it held'),
    (2, 'followers', 'absent', 'none', 'the export''s own list promises 3 records, but the file is not there'),
    (2, 'posts', 'present', 'whole', null)
) as t(archive_id, entity, status, extent, note)

-- case: also a zip of which all was found, though its directory is lost
-- given
insert into entities (archive_id, entity) values (1, 'posts');
insert into files (archive_id, file_id, path, entity, outcome, records) values
    (1, 1, 'the zip', null, 'salvaged', null), (1, 2, 'data/tweets.js', 'posts', 'read', 5);
insert into problems values (1, 1, 'the zip', null, null, 'no directory', false);
-- expect
select * from (values (1, 'posts', 'present', 'whole')) as t(archive_id, entity, status, extent)

-- case: also reactions: stated by some posts, by none, by none because there are none, and without posts
-- given
insert into archives (archive_id, generated_at) values (3, '2023-01-31 12:00'), (4, '2022-01-31 12:00');
insert into entities (archive_id, entity) select archive_id, entity from (values (1), (2), (3), (4)) as a(archive_id) cross join (values ('posts'), ('reactions')) as e(entity);
insert into files (archive_id, file_id, path, entity, outcome, records, expected_records) values
    (1, 1, 'data/tweets.js', 'posts', 'read', 2, 2), (1, 2, 'data/tweets-part1.js', 'posts', 'missing', null, 3),
    (2, 1, 'data/tweets.js', 'posts', 'read', 1, 1), (3, 1, 'data/tweets.js', 'posts', 'read', 0, 0);
insert into posts (archive_id, post_id, created_at, likes, reposts) values
    (1, '1', '2025-01-01', 0, 0), (1, '2', '2025-01-02', null, null), (2, '3', '2024-01-01', null, null);
-- expect
select * from (values
    (1, 'posts', 'partial', 'part', 2, '1 of its files not there'),
    (1, 'reactions', 'partial', 'part', 1, '1 of its files not there'),
    (2, 'posts', 'present', 'whole', 1, null),
    (2, 'reactions', 'absent', 'none', null, null),
    (3, 'posts', 'empty', 'whole', 0, null),
    (3, 'reactions', 'empty', 'whole', 0, null),
    (4, 'posts', 'absent', 'none', null, null),
    (4, 'reactions', 'absent', 'none', null, null)
) as t(archive_id, entity, status, extent, records, note)

-- case: empty store
-- given
-- expect
select null as archive_id where false
