-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into entities (entity) values ('followers'), ('following');

-- case: ordinary, in the order of the list, each once
-- given
insert into files (entity, records) values ('followers', 3), ('followers', 1), ('following', 1);
insert into follows (file_id, position, direction, account_id) values
    (2, 0, 'follower', '9'),
    (1, 0, 'follower', '30'),
    (1, 1, 'follower', '4'),
    (1, 2, 'follower', '30'),
    (3, 0, 'following', '4');
-- expect
select * from (values
    ('follower', 1, '30', false),
    ('follower', 2, '4', true),
    ('follower', 3, '9', false),
    ('following', 1, '4', true)
) as t(direction, place, account_id, is_mutual)

-- case: also the newest export alone
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into files (archive_id, entity, records) values (1, 'followers', 1), (1, 'following', 0), (2, 'followers', 1);
insert into follows (archive_id, direction, account_id) values (1, 'follower', '4'), (2, 'follower', '5');
-- expect
select * from (values ('follower', 1, '4', false)) as t(direction, place, account_id, is_mutual)

-- case: unknown other list: emptied, a part missing; who stands in it all the same is mutual
-- given
insert into files (entity, outcome, records, expected_records) values
    ('followers', 'read', 2, 2), ('following', 'read', 1, 1), ('following', 'missing', null, 7);
insert into follows (direction, account_id) values ('follower', '4'), ('follower', '5'), ('following', '5'), ('following', '6');
-- expect
select * from (values
    ('follower', '4', null), ('follower', '5', true), ('following', '5', true), ('following', '6', false)
) as t(direction, account_id, is_mutual)

-- case: unknown other list: is_mutual is NULL
-- given
insert into files (entity, outcome) values ('followers', 'read'), ('following', 'damaged');
insert into follows (direction, account_id) values ('follower', '4');
-- expect
select * from (values ('follower', 1, '4', null)) as t(direction, place, account_id, is_mutual)

-- case: unknown other list: a record of it had no id
-- given
insert into files (file_id, entity, records) values (1, 'followers', 1), (2, 'following', 2);
insert into problems values (1, 2, 'data/following.js', 0, 'accountId', 'missing', true);
insert into follows (direction, account_id) values ('follower', '4'), ('following', '5');
-- expect
select * from (values ('follower', '4', null), ('following', '5', false)) as t(direction, account_id, is_mutual)

-- case: also an empty list is known
-- given
insert into files (entity, records) values ('followers', 1), ('following', 0);
insert into follows (direction, account_id) values ('follower', '4');
-- expect
select * from (values ('follower', 1, '4', false)) as t(direction, place, account_id, is_mutual)

-- case: empty store
-- given
-- expect
select null as direction where false
