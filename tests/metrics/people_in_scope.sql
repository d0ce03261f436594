-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity) values ('followers'), ('following');

-- case: ordinary, days are local days
-- given
update archives set time_zone = 'Europe/Berlin';
insert into files (entity, records) values ('followers', 1), ('following', 0);
insert into follows (direction, account_id) values ('follower', '7');
-- 22:30 and 23:30 UTC are two days in Berlin
insert into posts (post_id, created_at, text, reply_to_account_id, reply_to_handle) values
    ('1', '2025-01-05 22:30', '@bob hello', '7', 'bob'),
    ('2', '2025-01-05 23:30', '@robert hello, renamed', '7', 'robert');
-- expect
select * from (values ('7', '7', 'robert', '@robert', 2, 2, date '2025-01-06', true, false))
    as t(person, account_id, handle, name, exchanges, replies, last_on, follows_you, you_follow)

-- case: unknown lists
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-05 22:30', 'with @gone');
insert into mentions (post_id, account_id, handle) values ('1', null, 'Gone');
-- expect
select * from (values ('@gone', null, 'Gone', '@Gone', 1, null, null))
    as t(person, account_id, handle, name, mentions, follows_you, you_follow)

-- case: empty store
-- given
-- expect
select null as person where false
