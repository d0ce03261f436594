-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, nearly equal ages stand together at the larger
-- given
insert into posts (post_id, created_at, parent_at, text, reply_to_account_id) values
    ('1', '2025-01-10 10:00', '2025-01-10 09:59:30', '@bob 30 s', '7'),
    ('2', '2025-01-10 10:00:00.200', '2025-01-10 09:59:30', '@bob 30.2 s', '7'),
    ('3', '2025-01-10 10:00', '2025-01-10 09:30', '@bob half an hour', '7'),
    ('4', '2025-01-10 10:00', '2025-01-10 08:00', '@bob two hours', '7'),
    ('5', '2025-01-10 10:00', '2025-01-08 10:00', '@bob two days', '7');
-- expect
select * from (values
    (30.2, 2, 2 / 5),
    (1800, 1, 3 / 5),
    (7200, 1, 4 / 5),
    (172800, 1, 1)
) as t(seconds, replies, share)
-- says: **80 %** of your replies to others went to a post at most a day old: **4 of 5**; the post in the middle was **30 min** old.

-- case: also no step crosses an hour
-- given
insert into posts (post_id, created_at, parent_at, text, reply_to_account_id) values
    ('1', '2025-01-10 10:00', '2025-01-10 09:00:01', '@bob 3599 s', '7'),
    ('2', '2025-01-10 10:00', '2025-01-10 09:00:00', '@bob 3600 s', '7'),
    ('3', '2025-01-10 10:00', '2025-01-10 08:59:59', '@bob 3601 s', '7');
-- expect
select * from (values (3600, 2, 2 / 3), (3601, 1, 1)) as t(seconds, replies, share)

-- case: unknown times give no rows
-- given
insert into posts (post_id, created_at, text, reply_to_account_id) values ('1', '2025-01-10 10:00', '@bob hello', '7');
-- expect
select null as seconds, null as replies, null as share where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as seconds, null as replies, null as share where false
-- says: nothing
