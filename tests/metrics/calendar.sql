-- background
insert into archives (generated_at) values ('2025-01-31 12:00');

-- case: ordinary, from the first post to the export
-- given
insert into posts (post_id, created_at, text) values ('1', '2024-11-20 08:00', 'one');
-- expect
select * from (values (date '2024-11-01', 11), (date '2024-12-01', 31), (date '2025-01-01', 31)) as t(month, days)

-- case: also the local day decides
-- given
set variable tz = 'Pacific/Auckland';
insert into posts (post_id, created_at, text) values ('1', '2024-12-31 12:00', 'the first hour of 2025 in Auckland');
-- expect
-- and the export is made on 1 February
select * from (values (date '2025-01-01', 31), (date '2025-02-01', 1)) as t(month, days)

-- case: also until a chosen day, with no post after it
-- given
set variable until = date '2024-12-10';
insert into posts (post_id, created_at, text) values ('1', '2024-11-20 08:00', 'one'), ('2', '2025-01-01 08:00', 'two');
-- expect
select * from (values (date '2024-11-01', 11), (date '2024-12-01', 10)) as t(month, days)

-- case: also from a chosen day on, which a post of before it shows to be a day of posting
-- given
set variable since = date '2024-12-10';
insert into posts (post_id, created_at, text) values ('1', '2024-11-20 08:00', 'one'), ('2', '2025-01-03 08:00', 'two');
-- expect
select * from (values (date '2024-12-01', 22), (date '2025-01-01', 31)) as t(month, days)

-- case: also from the first post, when the chosen day lies before it
-- given
set variable since = date '2024-12-10';
insert into posts (post_id, created_at, text) values ('2', '2025-01-03 08:00', 'two');
-- expect
select * from (values (date '2025-01-01', 29)) as t(month, days)

-- case: also a post of the days after the export
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-02-01 08:00', 'one');
-- expect
select * from (values (date '2025-02-01', 1)) as t(month, days)

-- case: unknown instant: to the newest post
-- given
update archives set generated_at = null;
insert into posts (post_id, created_at, text) values ('1', '2024-11-20 08:00', 'one'), ('2', '2024-12-02 08:00', 'two');
-- expect
select * from (values (date '2024-11-01', 11), (date '2024-12-01', 2)) as t(month, days)

-- case: unknown posts: none in the export
-- given
update archives set layout = 'without posts';
-- expect
select null as month, null as days where false

-- case: unknown month: its file is not there
-- given
insert into entities (entity) values ('posts');
insert into files (entity, path, outcome, records, expected_records) values
    ('posts', 'data/js/tweets/2024_11.js', 'read', 1, 1), ('posts', 'data/js/tweets/2024_12.js', 'missing', null, 90), ('posts', 'data/js/tweets/2025_01.js', 'read', 2, 2);
-- one post of December stands in the file of January, as local months do not begin together
insert into posts (post_id, created_at, text) values
    ('1', '2024-11-20 08:00', 'one'), ('2', '2024-12-31 23:00', 'two'), ('3', '2025-01-03 08:00', 'three');
-- expect
select * from (values (date '2024-11-01', true), (date '2024-12-01', false), (date '2025-01-01', true)) as t(month, is_held)

-- case: also what another export holds whole is held
-- given
insert into entities (entity) values ('posts');
insert into files (entity, path, outcome, records, expected_records) values
    ('posts', 'data/js/tweets/2024_11.js', 'read', 1, 1), ('posts', 'data/js/tweets/2024_12.js', 'missing', null, 90), ('posts', 'data/js/tweets/2025_01.js', 'read', 2, 2);
-- one post of December stands in the file of January, as local months do not begin together
insert into posts (post_id, created_at, text) values
    ('1', '2024-11-20 08:00', 'one'), ('2', '2024-12-31 23:00', 'two'), ('3', '2025-01-03 08:00', 'three');
insert into archives (archive_id, generated_at) values (2, '2025-01-31 13:00');
insert into entities (archive_id, entity) values (2, 'posts');
insert into files (archive_id, entity, records, expected_records) values (2, 'posts', 3, 3);
-- expect
select * from (values (date '2024-11-01', true), (date '2024-12-01', true), (date '2025-01-01', true)) as t(month, is_held)

-- case: also a month whose posts stand in a table beside it is held, one of which a part does is not
-- given
insert into entities (entity) values ('posts');
insert into files (entity, path, outcome, records, expected_records) values
    ('posts', 'data/js/tweets/2024_11.js', 'missing', null, 2), ('posts', 'data/js/tweets/2024_12.js', 'missing', null, 2),
    ('posts', 'data/js/tweets/2025_01.js', 'read', 1, 1), ('posts_in_csv', 'tweets.csv', 'damaged', 4, null);
insert into posts (post_id, created_at, text) values
    ('1', '2024-11-20 08:00', 'one'), ('2', '2024-11-21 08:00', 'two'), ('3', '2024-12-03 08:00', 'three'), ('4', '2025-01-03 08:00', 'four');
-- expect
select * from (values (date '2024-11-01', true), (date '2024-12-01', false), (date '2025-01-01', true)) as t(month, is_held)

-- case: empty store
-- given
-- expect
select null as month, null as days where false
