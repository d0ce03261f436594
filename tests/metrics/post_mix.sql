-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, one of each kind and three originals
-- given
insert into posts (post_id, created_at, text) values
    ('1', '2025-01-01 08:00', 'good morning'),
    ('2', '2025-01-02 08:00', 'good morning again'),
    ('3', '2025-01-03 08:00', 'and once more');
insert into posts (post_id, created_at, text, reply_to_account_id, reply_to_handle) values
    ('4', '2025-01-04 08:00', '@bob indeed', '7', 'bob'),
    ('5', '2025-01-05 08:00', 'what I meant is', '42', 'me');
insert into posts (post_id, created_at, text, repost_of_handle, repost_of_account_id) values
    ('6', '2025-01-06 08:00', 'RT @bob: hello', 'bob', '7');
insert into posts (post_id, created_at, text) values ('7', '2025-01-07 08:00', 'lunch with @bob');
insert into mentions (post_id, account_id, handle) values ('7', '7', 'bob');
insert into posts (post_id, created_at, text, quote_of_post_id, quote_of_handle) values
    ('8', '2025-01-08 08:00', 'look at this', '77', 'bob');
-- expect
-- 8 posts; two-way are 4: the reply, the repost, the mention, the quote
select * from (values
    ('original', 3, 3 / 8),
    ('reply', 1, 1 / 8),
    ('repost', 1, 1 / 8),
    ('quote', 1, 1 / 8),
    ('mention', 1, 1 / 8),
    ('self_reply', 1, 1 / 8)
) as t(kind, posts, share)
-- says: **50 %** of all that you posted talked with somebody: **4 of 8** posts; **38 %** were originals: **3 of 8**.

-- case: also nothing in the last 12 months
-- given
insert into posts (post_id, created_at, text, reply_to_account_id) values
    ('1', '2023-01-01 08:00', 'good morning', null),
    ('2', '2023-01-02 08:00', '@bob indeed', '7'),
    ('3', '2024-01-31 12:00', '@bob indeed, exactly 12 months ago', '7');
-- expect
select * from (values
    ('reply', 2, 2 / 3),
    ('original', 1, 1 / 3),
    ('repost', 0, 0),
    ('quote', 0, 0),
    ('mention', 0, 0),
    ('self_reply', 0, 0)
) as t(kind, posts, share)
-- says: **67 %** of all that you posted talked with somebody: **2 of 3** posts; **33 %** were originals: **1 of 3**.

-- case: also a chosen end
-- given
set variable until = date '2024-12-31';
insert into posts (post_id, created_at, text, reply_to_account_id) values
    ('1', '2024-12-31 23:00', '@bob indeed', '7'),
    ('2', '2024-01-01 01:00', 'inside the 12 months', null),
    ('3', '2023-12-31 23:00', '@bob before them', '7'),
    ('4', '2025-01-01 00:00', '@bob after them', '7');
-- expect
select * from (values
    ('reply', 2, 2 / 3),
    ('original', 1, 1 / 3),
    ('repost', 0, 0),
    ('quote', 0, 0),
    ('mention', 0, 0),
    ('self_reply', 0, 0)
) as t(kind, posts, share)
-- says: **67 %** of all that you posted talked with somebody: **2 of 3** posts; **33 %** were originals: **1 of 3**.

-- case: unknown kinds are counted apart and in no share
-- given
update archives set account_id = null;
delete from profiles;
insert into posts (post_id, created_at, text, reply_to_account_id, repost_of_handle) values
    ('1', '2025-01-01 08:00', null, null, null),
    ('2', '2025-01-02 08:00', '@bob who am I to answer', '7', null),
    ('3', '2025-01-03 08:00', 'good morning', null, null),
    ('4', '2025-01-04 08:00', 'RT @bob: hello', null, 'bob');
-- expect
select * from (values
    ('repost', 1, 1 / 2),
    ('original', 1, 1 / 2),
    ('reply', 0, 0),
    ('quote', 0, 0),
    ('mention', 0, 0),
    ('self_reply', 0, 0),
    (null, 2, null)
) as t(kind, posts, share)
-- says: **50 %** of all that you posted talked with somebody: **1 of 2** posts; **50 %** were originals: **1 of 2**; what **2** more were cannot be known.

-- case: unknown kinds alone make no zeros
-- given
insert into posts (post_id, created_at) values ('1', '2025-01-01 08:00');
-- expect
select * from (values
    ('reply', null, null),
    ('repost', null, null),
    ('quote', null, null),
    ('mention', null, null),
    ('self_reply', null, null),
    ('original', null, null),
    (null, 1, null)
) as t(kind, posts, share)
-- says: nothing

-- case: empty store
-- given
-- expect
select null as kind, null as posts, null as share where false
-- says: nothing
