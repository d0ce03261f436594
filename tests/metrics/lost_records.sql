-- background
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00');

-- case: ordinary, a record that lost two fields is lost once
-- given
insert into files (archive_id, file_id, path, entity, outcome, records) values
    (1, 1, 'data/tweets.js', 'posts', 'read', 5),
    (1, 2, 'data/follower.js', 'followers', 'read', 5);
insert into problems values
    (1, 1, 'data/tweets.js', 0, 'id', 'missing', true),
    (1, 1, 'data/tweets.js', 3, 'id', 'missing', true),
    (1, 1, 'data/tweets.js', 3, 'created_at', 'missing', true),
    (1, 2, 'data/follower.js', 1, 'accountId', 'a field', false);
-- expect
select 1 as archive_id, 1 as file_id, 2 as records

-- case: unknown: the rest of a damaged file, and a file that could not be counted
-- given
insert into files (archive_id, file_id, path, entity, outcome, records) values
    (1, 1, 'data/tweets.js', 'posts', 'damaged', 2),
    (1, 2, 'data/follower.js', 'followers', 'damaged', null);
insert into problems values
    (1, 1, 'data/tweets.js', 1, 'id', 'missing', true),
    (1, 1, 'data/tweets.js', 2, null, 'the rest of the file is lost', true),
    (1, 2, 'data/follower.js', null, null, 'the rest of the file is lost', true);
-- expect
select 1 as archive_id, 1 as file_id, 1 as records

-- case: empty store
-- given
-- expect
select null as records where false
