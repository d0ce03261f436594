-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, each post under the first reason that fits
-- given
insert into posts (post_id, created_at, text, source, reply_to_account_id, repost_of_handle, quote_of_handle, quote_of_post_id) values
    ('1', '2025-01-01 08:00', 'hello', null, null, null, null, null),
    ('2', '2025-01-01 08:00', 'hello', 'IFTTT', null, null, null, null),
    ('3', '2025-01-01 08:00', '@bob thanks', 'IFTTT', '7', null, null, null),
    ('4', '2025-01-01 08:00', 'A good read via @bob', null, null, null, null, null),
    ('5', '2025-01-01 08:00', 'A good read via @bob', 'dlvr.it', null, null, null, null),
    ('6', '2025-01-01 08:00', 'RT @me: hello', null, null, 'me', null, null),
    ('7', '2025-01-01 08:00', 'as I said', null, null, null, 'me', '1'),
    ('8', '2025-01-01 08:00', 'and on', null, '42', null, null, null),
    ('9', '2025-01-01 08:00', '@bob hello', null, '7', null, null, null),
    ('10', '2025-01-01 08:00', 'RT @bob: hello', null, null, 'bob', null, null);
insert into mentions (post_id, account_id, handle) values ('3', '7', 'bob'), ('4', '7', 'bob'), ('5', '7', 'bob'), ('9', '7', 'bob');
-- expect
select * from (values ('automated', 3, 0.3), ('credit', 1, 0.1), ('self', 2, 0.2), ('self_reply', 1, 0.1), ('original', 1, 0.1))
    as t(reason, posts, share)
-- says: Not counted as talking, of **10 posts**: **3** automated, **1** that only credit somebody, **2** that pass on or quote your own posts; besides all originals and threads with yourself alone.

-- case: also nothing that only looks like talk
-- given
insert into posts (post_id, created_at, text, reply_to_account_id) values ('1', '2025-01-01 08:00', 'hello', null), ('2', '2025-01-01 08:00', '@bob', '7');
-- expect
select * from (values ('automated', 0, 0.0), ('credit', 0, 0.0), ('self', 0, 0.0), ('self_reply', 0, 0.0), ('original', 1, 0.5))
    as t(reason, posts, share)
-- says: None of your **2 posts** is automated, a mere credit, or a repost or quote of your own: nothing only looks like talking.

-- case: unknown kinds are in no share
-- given
insert into posts (post_id, created_at, text, source) values ('1', '2025-01-01 08:00', null, 'IFTTT'), ('2', '2025-01-01 08:00', 'hello', null);
-- expect
select * from (values ('automated', 0, 0.0), ('credit', 0, 0.0), ('self', 0, 0.0), ('self_reply', 0, 0.0), ('original', 1, 1.0))
    as t(reason, posts, share)

-- case: unknown kinds alone
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', null);
-- expect
select * from (values ('automated', null, null), ('credit', null, null), ('self', null, null), ('self_reply', null, null), ('original', null, null))
    as t(reason, posts, share)
-- says: nothing

-- case: empty store
-- given
-- expect
select null as reason, null as posts, null as share where false
-- says: nothing
