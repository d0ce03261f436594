-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity) values ('followers'), ('following');

-- case: ordinary, two of four followed back
-- given
insert into files (entity, records) values ('followers', 4), ('following', 3);
insert into follows (direction, account_id) values
    ('follower', '1'), ('follower', '2'), ('follower', '3'), ('follower', '4'),
    ('following', '3'), ('following', '4'), ('following', '5');
-- expect
select * from (values (4, 3, 2, 4 / 3, 2 / 4, 2 / 3))
    as t(followers, following, mutual, ratio, follow_back_given, follow_back_received)
-- says: You follow back **50 %** of your followers: **2 of 4**; **67 %** of those you follow do: **2 of 3**.

-- case: unknown followers: the list is not in the export
-- given
insert into files (entity, records) values ('following', 3);
insert into follows (direction, account_id) values ('following', '3'), ('following', '4'), ('following', '5');
-- expect
select * from (values (null, 3, null, null, null, null))
    as t(followers, following, mutual, ratio, follow_back_given, follow_back_received)
-- says: You follow **3 accounts**; who follows you is not in this archive.

-- case: unknown following: the list is damaged
-- given
insert into files (entity, records, outcome) values ('followers', 1, 'read'), ('following', null, 'damaged');
insert into follows (direction, account_id) values ('follower', '1');
-- expect
select * from (values (1, null, null, null, null, null))
    as t(followers, following, mutual, ratio, follow_back_given, follow_back_received)
-- says: **1 account follows** you; whom you follow is not in this archive.

-- case: also an empty list is a true zero
-- given
insert into files (entity, records) values ('followers', 0), ('following', 1);
insert into follows (direction, account_id) values ('following', '3');
-- expect
select * from (values (0, 1, 0, 0, null, 0))
    as t(followers, following, mutual, ratio, follow_back_given, follow_back_received)
-- says: **0 accounts follow** you; you follow **1**.

-- case: empty store
-- given
-- expect
select
    null as followers, null as following, null as mutual, null as ratio, null as follow_back_given, null as follow_back_received
where false
-- says: nothing
