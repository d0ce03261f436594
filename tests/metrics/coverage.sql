-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, present and empty
-- given
insert into entities (entity) values ('posts'), ('followers');
insert into files (entity, records, expected_records) values ('posts', 2, 2), ('posts', 3, 3), ('followers', 0, 0), (null, 9, 9);
-- expect
select * from (values ('followers', 'empty', 0, null), ('posts', 'present', 5, null)) as t(entity, status, records, note)
-- says: **1 of 2** kinds of data have records in this export; **1 is** there but empty.

-- case: unknown records: absent, promised but missing, damaged
-- given
insert into entities (entity) values ('posts'), ('followers'), ('likes_given');
insert into files (entity, outcome, records, expected_records) values
    ('followers', 'missing', null, 12),
    ('likes_given', 'damaged', null, 4);
-- expect
select * from (values
    ('followers', 'absent', null, 'the export''s own list promises 12 records, but the file is not there'),
    ('likes_given', 'unreadable', null, '1 of its files damaged'),
    ('posts', 'absent', null, null)
) as t(entity, status, records, note)
-- says: **0 of 3** kinds of data have records in this export; **2 are** not in it; **1** cannot be read.

-- case: also partial: a part missing, a part damaged, fewer than promised
-- given
insert into entities (entity) values ('posts'), ('followers'), ('following');
insert into files (entity, outcome, records, expected_records) values
    ('posts', 'read', 2, 2), ('posts', 'missing', null, 2),
    ('followers', 'damaged', 1, 2),
    ('following', 'read', 0, 5);
-- expect
select * from (values
    ('followers', 'partial', 1, '1 of its files damaged'),
    ('following', 'partial', 0, '0 records found, 5 promised'),
    ('posts', 'partial', 2, '1 of its files not there')
) as t(entity, status, records, note)
-- says: **2 of 3** kinds of data have records in this export; **3 are** incomplete.

-- case: also without a manifest, and the newest export alone
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into entities (archive_id, entity) values (1, 'posts'), (2, 'posts'), (2, 'followers');
insert into files (archive_id, entity, records) values (1, 'posts', 2), (2, 'followers', 7);
-- expect
select * from (values ('posts', 'present', 2, null)) as t(entity, status, records, note)
-- says: **1 of 1** kinds of data have records in this export.

-- case: unknown rest: records that could not be used are not counted, and what was lost after the last is no record found
-- given
insert into entities (entity) values ('followers'), ('following'), ('likes_given');
insert into files (file_id, entity, outcome, records, expected_records) values
    (1, 'followers', 'read', 2, 2), (2, 'following', 'read', 1, 1), (3, 'likes_given', 'damaged', 4, 9);
insert into problems values
    (1, 1, 'data/follower.js', 0, 'accountId', 'missing', true),
    (1, 1, 'data/follower.js', 1, null, 'half of a surrogate pair', false),
    (1, 2, 'data/following.js', 0, 'accountId', 'missing', true),
    (1, 3, 'data/like.js', 4, null, 'the rest of the file cannot be decoded', true);
-- expect
select * from (values
    ('followers', 'partial', 1, '1 of 2 records could not be used'),
    ('following', 'partial', 0, '1 of 1 record could not be used'),
    ('likes_given', 'partial', 4, '1 of its files damaged')
) as t(entity, status, records, note)
-- says: **2 of 3** kinds of data have records in this export; **3 are** incomplete.

-- case: also a table with the same posts fills what their own files lack
-- given
insert into entities (entity) values ('posts'), ('posts_in_csv');
insert into files (file_id, entity, outcome, records, expected_records) values
    (1, 'posts', 'read', 2, 2), (2, 'posts', 'missing', null, 1), (3, 'posts_in_csv', 'read', 3, null);
-- post 1 stands twice in its own file, as it did when the export was made
insert into posts (file_id, post_id, created_at) values
    (1, '1', '2024-01-01'), (1, '1', '2024-01-01'), (3, '1', '2024-01-01'), (3, '2', '2024-01-02'), (3, '2', '2024-01-02');
-- expect
select * from (values ('posts', 'present', 3, '1 file not there or damaged, but the same posts stand in a table')) as t(entity, status, records, note)
-- says: **1 of 1** kinds of data have records in this export.

-- case: also a table alone is the posts; one that lacks some is a part
-- given
insert into entities (entity) values ('posts'), ('posts_in_csv');
insert into files (file_id, entity, outcome, records, expected_records) values (1, 'posts', 'missing', null, 3), (2, 'posts_in_csv', 'read', 2, null);
insert into posts (file_id, post_id, created_at) values (2, '1', '2024-01-01'), (2, '2', '2024-01-02');
-- expect
select * from (values ('posts', 'partial', 2, '2 posts found, 3 promised')) as t(entity, status, records, note)
-- says: **1 of 1** kinds of data have records in this export; **1 is** incomplete.

-- case: also a table without a promise, as far as all that is there is sound
-- given
insert into entities (entity) values ('posts'), ('posts_in_csv');
insert into files (file_id, entity, records) values (1, 'posts', 1), (2, 'posts_in_csv', 2);
insert into posts (file_id, post_id, created_at) values (1, '1', '2024-01-01'), (2, '1', '2024-01-01'), (2, '2', '2024-01-02');
-- expect
select * from (values ('posts', 'present', 2, null)) as t(entity, status, records, note)
-- says: **1 of 1** kinds of data have records in this export.

-- case: unknown records in a file that a table fills up
-- given
insert into entities (entity) values ('posts'), ('posts_in_csv');
insert into files (file_id, entity, records, expected_records) values (1, 'posts', 2, 2), (2, 'posts_in_csv', 1, null);
insert into posts (file_id, post_id, created_at) values (1, '1', '2024-01-01'), (2, '1', '2024-01-01');
insert into problems values (1, 1, 'data/file.js', 1, 'user', 'a post of another account', true);
-- expect
select * from (values ('posts', 'partial', 1, '1 of 2 records could not be used')) as t(entity, status, records, note)
-- says: **1 of 1** kinds of data have records in this export; **1 is** incomplete.

-- case: empty store
-- given
-- expect
select null as entity, null as status, null as records, null as note where false
-- says: nothing
