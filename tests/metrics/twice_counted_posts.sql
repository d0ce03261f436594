-- background
insert into archives (archive_id, generated_at) values (1, '2024-01-31 12:00'), (2, '2025-01-31 12:00');

-- case: ordinary, by the age at the earlier export
-- given
insert into posts (archive_id, post_id, created_at, text, likes, reposts) values
    (1, '1', '2024-01-31 11:00', 'one hour old', 0, 0), (2, '1', '2024-01-31 11:00', 'one hour old', 4, 1),
    (1, '2', '2024-01-24 12:00', 'a week old', 3, 0), (2, '2', '2024-01-24 12:00', 'a week old', 3, 0),
    (1, '3', '2024-01-01 12:00', '30 days old', 3, 0), (2, '3', '2024-01-01 12:00', '30 days old', 2, 0),
    (1, '4', '2023-01-31 12:00', '365 days old', 1, 0), (2, '4', '2023-01-31 12:00', '365 days old', 1, null);
-- expect
select * from (values ('1', 1, 0, 4, 0, 1), ('2', 2, 3, 3, 0, 0), ('3', 3, 3, 2, 0, 0), ('4', 4, 1, 1, 0, null))
    as t(post_id, age_class, likes_before, likes_after, reposts_before, reposts_after)

-- case: unknown: not in both, without likes in one, reposts of others and what was deleted in between
-- given
insert into posts (archive_id, post_id, created_at, text, likes, reposts, repost_of_handle, audience) values
    (1, '1', '2024-01-01', 'gone', 1, 0, null, 'public'),
    (2, '2', '2024-06-01', 'new', 1, 0, null, 'public'),
    (1, '3', '2024-01-01', 'not stated', null, null, null, 'public'), (2, '3', '2024-01-01', 'not stated', 1, 0, null, 'public'),
    (1, '4', '2024-01-01', 'RT @a: b', 0, 0, 'a', 'public'), (2, '4', '2024-01-01', 'RT @a: b', 0, 0, 'a', 'public'),
    (1, '5', '2024-01-01', 'deleted', 1, 0, null, 'public'), (2, '5', '2024-01-01', null, null, null, null, 'deleted');
-- expect
select null as post_id where false

-- case: also a post in two files of the earlier export counts once
-- given
insert into posts (archive_id, post_id, created_at, text, likes, reposts) values
    (1, '1', '2024-01-01', 'twice', 1, 0), (1, '1', '2024-01-01', 'twice', 1, 0), (2, '1', '2024-01-01', 'twice', 2, 0);
-- expect
select * from (values ('1', 1, 2)) as t(post_id, likes_before, likes_after)

-- case: also inside the period alone
-- given
set variable since = date '2024-01-01';
insert into posts (archive_id, post_id, created_at, text, likes, reposts) values
    (1, '1', '2023-01-01', 'before', 1, 0), (2, '1', '2023-01-01', 'before', 1, 0), (1, '2', '2024-01-02', 'in', 1, 0), (2, '2', '2024-01-02', 'in', 1, 0);
-- expect
select '2' as post_id

-- case: empty store
-- given
-- expect
select null as post_id where false
