-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into entities (entity) values ('followers'), ('following');

-- case: ordinary, somebody twice in a list counts once
-- given
insert into files (entity, records) values ('followers', 3), ('following', 2);
insert into follows (direction, account_id) values
    ('follower', '1'), ('follower', '2'), ('follower', '1'),
    ('following', '1'), ('following', '5');
-- expect
select * from (values (2, 2, 1)) as t(followers, following, mutual)

-- case: also a list of which a part is missing counts as far as it was read
-- given
insert into files (entity, outcome, records, expected_records) values
    ('followers', 'read', 1, 1), ('followers', 'missing', null, 9), ('following', 'read', 1, 1);
insert into follows (direction, account_id) values ('follower', '1'), ('following', '1');
-- expect
select * from (values (1, 1, 1)) as t(followers, following, mutual)

-- case: unknown followers: the owner emptied the list
-- given
insert into files (entity, records, expected_records) values ('followers', 0, 45), ('following', 0, 0);
-- expect
select * from (values (null, 0, null)) as t(followers, following, mutual)

-- case: unknown lists: neither is in the export
-- given
update archives set layout = 'without follows';
-- expect
select * from (values (null, null, null)) as t(followers, following, mutual)

-- case: empty store
-- given
-- expect
select null as followers, null as following, null as mutual where false
