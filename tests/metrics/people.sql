-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity) values ('followers'), ('following');

-- case: ordinary, one exchange a person a day
-- given
insert into files (entity, records) values ('followers', 1), ('following', 1);
insert into follows (direction, account_id) values ('follower', '7'), ('following', '8');
insert into posts (post_id, created_at, text, reply_to_account_id, reply_to_handle) values
    ('99', '2025-01-05 08:00', '@bob hello', '7', 'bob'),
    ('100', '2025-01-05 09:00', '@bob and again', '7', 'bob');
insert into posts (post_id, created_at, text, repost_of_account_id, repost_of_handle) values
    ('101', '2025-01-06 08:00', 'RT @bob: hello', '7', 'bob');
insert into posts (post_id, created_at, text) values ('102', '2025-01-07 08:00', 'lunch with @ann');
insert into posts (post_id, created_at, text, quote_of_post_id, quote_of_handle) values
    ('103', '2025-01-08 08:00', 'look', '5', 'Carl');
insert into mentions (post_id, account_id, handle, name, is_typed) values
    ('99', '7', 'bob', 'Bob the elder name', false),
    ('100', '7', 'bob', 'Bob', false),
    ('102', '8', 'ann', 'Ann', true);
-- expect
select * from (values
    ('7', 'bob', 'Bob', 2, 2, 0, 1, 0, date '2025-01-06', true, false),
    (null, 'Carl', '@Carl', 1, 0, 0, 0, 1, date '2025-01-08', null, null),
    ('8', 'ann', 'Ann', 1, 0, 1, 0, 0, date '2025-01-07', false, true)
) as t(account_id, handle, name, exchanges, replies, mentions, reposts, quotes, last_on, follows_you, you_follow)
-- says: You turned to **3 people**, most often to **Bob**: **2 of 4** exchanges, at most one a person a day.

-- case: also a redacted report: one pseudonym for each, and what is not known stays so
-- given
set variable redaction = ['\x00'::blob, '\x01'::blob];
insert into posts (post_id, created_at, text, reply_to_account_id, reply_to_handle) values ('1', '2025-01-05 08:00', '@bob hello', '7', 'bob');
insert into posts (post_id, created_at, text, quote_of_post_id, quote_of_handle) values ('2', '2025-01-08 08:00', 'look', '5', 'Carl');
-- expect
select
    case when id = '7' then shown_as('person', id, id) end as account_id,
    shown_as('person', id, id) as handle,
    shown_as('person', id, id) as name,
    1 as exchanges,
    replies,
    0 as mentions,
    0 as reposts,
    1 - replies as quotes,
    last_on,
    null as follows_you,
    null as you_follow
from (values ('@carl', 0, date '2025-01-08'), ('7', 1, date '2025-01-05')) as t(id, replies, last_on)

-- case: unknown lists and names: NULL, and the id stands for the name
-- given
insert into files (entity, outcome, records) values ('following', 'damaged', null);
insert into posts (post_id, created_at, text, reply_to_account_id) values ('1', '2025-01-05 08:00', 'hello', '7');
-- expect
select * from (values ('7', null, '7', 1, 1, 0, 0, 0, date '2025-01-05', null, null))
    as t(account_id, handle, name, exchanges, replies, mentions, reposts, quotes, last_on, follows_you, you_follow)

-- case: also an incomplete list can say yes, not no
-- given
insert into files (entity, outcome, records, expected_records) values ('followers', 'read', 1, 5), ('following', 'read', 0, 0);
insert into follows (direction, account_id) values ('follower', '7');
insert into posts (post_id, created_at, text, reply_to_account_id, reply_to_handle) values
    ('1', '2025-01-05 08:00', '@bob hello', '7', 'bob'),
    ('2', '2025-01-05 08:00', '@ann hello', '8', 'ann');
-- expect
select * from (values
    ('7', 'bob', '@bob', 1, 1, 0, 0, 0, date '2025-01-05', true, false),
    ('8', 'ann', '@ann', 1, 1, 0, 0, 0, date '2025-01-05', null, false)
) as t(account_id, handle, name, exchanges, replies, mentions, reposts, quotes, last_on, follows_you, you_follow)
-- says: You turned to **2 people** in **2 exchanges**, to no one more than to others, at most one a person a day.

-- case: also a name with asterisks stays a name
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-05 08:00', 'with @bob');
insert into mentions (post_id, account_id, handle, name) values ('1', '7', 'bob', '**Bob**');
-- expect
select * from (values ('7', 'bob', '**Bob**', 1, 0, 1, 0, 0, date '2025-01-05', null, null))
    as t(account_id, handle, name, exchanges, replies, mentions, reposts, quotes, last_on, follows_you, you_follow)
-- says: You turned to **1 person**, most often to **∗∗Bob∗∗**: **1 of 1** exchanges, at most one a person a day.

-- case: empty store
-- given
-- expect
select
    null as account_id, null as handle, null as name, null as exchanges, null as replies, null as mentions, null as reposts,
    null as quotes, null as last_on, null as follows_you, null as you_follow
where false
-- says: nothing
