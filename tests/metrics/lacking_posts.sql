-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity, looked_for) values ('posts', 'tweets.js');

-- case: ordinary, all that was promised is there
-- given
insert into files (entity, path, records, expected_records) values ('posts', 'data/tweets.js', 1, 1);
insert into posts (post_id, created_at, text) values ('1', '2024-12-01 08:00', 'one');
-- expect
select 0 as lacking, 0 as in_window

-- case: also a file that is cut off, one that is not there, and a record that could not be used
-- given
insert into files (file_id, entity, path, outcome, records, expected_records) values
    (1, 'posts', 'data/tweets.js', 'damaged', 2, 9), (2, 'posts', 'data/tweets-part1.js', 'missing', null, 5), (3, 'posts', 'data/tweets-part2.js', 'read', 2, 2);
insert into problems values (1, 3, 'data/tweets-part2.js', 0, 'id', 'missing', true);
insert into posts (post_id, created_at, text) values ('1', '2024-12-01 08:00', 'one'), ('2', '2019-12-02 08:00', 'two'), ('3', '2024-12-03 08:00', 'three');
-- expect
-- 9 + 5 + 2 promised, 3 held; in which years the others were made nobody knows
select 13 as lacking, 13 as in_window

-- case: also what an older export holds is not lacking, what is a date alone is
-- given
insert into archives (archive_id, generated_at) values (2, '2024-06-01 12:00');
insert into files (archive_id, entity, path, outcome, records, expected_records) values
    (1, 'posts', 'data/tweets.js', 'damaged', 1, 4), (2, 'posts', 'data/tweets.js', 'read', 1, 1);
insert into posts (archive_id, post_id, created_at, text) values
    (1, '1', '2024-05-01 08:00', 'one'), (2, '1', '2024-05-01 08:00', 'one'), (2, '2', '2024-05-02 08:00', 'two'), (1, '3', '2024-12-03 08:00', null);
-- expect
select 2 as lacking, 2 as in_window

-- case: also months with files of their own: one of before the window is none of it
-- given
insert into files (entity, path, outcome, records, expected_records) values
    ('posts', 'data/js/tweets/2019_03.js', 'missing', null, 70), ('posts', 'data/js/tweets/2024_11.js', 'missing', null, 3),
    ('posts', 'data/js/tweets/2024_12.js', 'read', 1, 1);
insert into posts (post_id, created_at, text) values ('1', '2024-12-01 08:00', 'one');
-- expect
select 73 as lacking, 3 as in_window

-- case: unknown: nothing was promised
-- given
insert into files (entity, path, outcome, records) values ('posts', 'data/tweets.js', 'damaged', 1);
insert into posts (post_id, created_at, text) values ('1', '2024-12-01 08:00', 'one');
-- expect
select null as lacking, null as in_window

-- case: also no file of posts at all: absent, and nothing of it lacking
-- given
insert into files (entity, path, records) values ('followers', 'data/follower.js', 0);
-- expect
select 0 as lacking, 0 as in_window

-- case: empty store
-- given
-- expect
select null as lacking where false
