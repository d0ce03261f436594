-- background
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00'), (2, '2024-01-31 12:00');

-- case: ordinary, in the order of the list, whatever the export
-- given
insert into follows (archive_id, file_id, position, direction, account_id, followed_at) values
    (1, 2, 0, 'follower', '9', null),
    (1, 1, 0, 'follower', '30', null),
    (1, 1, 1, 'follower', '4', '2020-05-01'),
    (2, 1, 0, 'follower', '4', null),
    (1, 3, 0, 'following', '4', null);
-- expect
select * from (values
    (1, 'follower', 1, 3, '30', null),
    (1, 'follower', 2, 2, '4', timestamp '2020-05-01'),
    (1, 'follower', 3, 1, '9', null),
    (2, 'follower', 1, 1, '4', null),
    (1, 'following', 1, 1, '4', null)
) as t(archive_id, direction, position, rank, account_id, followed_at)

-- case: also who stands twice, at the first place
-- given
insert into follows (file_id, position, direction, account_id) values
    (1, 0, 'follower', '5'), (1, 1, 'follower', '4'), (1, 2, 'follower', '5');
-- expect
select * from (values (1, 2, '5'), (2, 1, '4')) as t(position, rank, account_id)

-- case: unknown dates
-- given
insert into follows (direction, account_id) values ('follower', '5');
-- expect
select null::timestamp as followed_at

-- case: empty store
-- given
-- expect
select null as account_id where false
