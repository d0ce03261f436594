-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, nearly equal ages stand together at the larger; earlier years apart
-- given
-- under 100 posts: the window is of 24 months
insert into posts (post_id, created_at, parent_at, text, reply_to_account_id) values
    ('1', '2025-01-10 10:00', '2025-01-10 09:59:30', '@bob 30 s', '7'),
    ('2', '2025-01-10 10:00:00.200', '2025-01-10 09:59:30', '@bob 30.2 s', '7'),
    ('3', '2025-01-10 10:00', '2025-01-10 09:30', '@bob half an hour', '7'),
    ('4', '2025-01-10 10:00', '2025-01-10 08:00', '@bob two hours', '7'),
    ('5', '2025-01-10 10:00', '2025-01-08 10:00', '@bob two days', '7'),
    ('6', '2023-01-31 12:00', '2023-01-31 11:00', '@bob just before the window', '7'),
    ('7', '2022-01-31 12:00', '2022-01-31 11:00', '@bob the year before', '7'),
    ('8', '2022-01-31 12:00', '2022-01-29 12:00', '@bob two days', '7');
-- expect
select * from (values
    ('last 24 months', 30.2, 2, 2 / 5),
    ('last 24 months', 1800, 1, 3 / 5),
    ('last 24 months', 7200, 1, 4 / 5),
    ('last 24 months', 172800, 1, 1),
    ('2023', 3600, 1, 1),
    ('2022', 3600, 1, 1 / 2),
    ('2022', 172800, 1, 1)
) as t(period, seconds, replies, share)
-- says: **80 %** of your replies to others in the last 24 months went to a post at most a day old: **4 of 5**; the post in the middle was **30 min** old. Before that, **67 %**: **2 of 3**.

-- case: also no step crosses an hour
-- given
set variable since = date '2025-01-01';
insert into posts (post_id, created_at, parent_at, text, reply_to_account_id) values
    ('1', '2025-01-10 10:00', '2025-01-10 09:00:01', '@bob 3599 s', '7'),
    ('2', '2025-01-10 10:00', '2025-01-10 09:00:00', '@bob 3600 s', '7'),
    ('3', '2025-01-10 10:00', '2025-01-10 08:59:59', '@bob 3601 s', '7');
-- expect
select * from (values ('since 1 Jan 2025', 3600, 2, 2 / 3), ('since 1 Jan 2025', 3601, 1, 1)) as t(period, seconds, replies, share)
-- says: **100 %** of your replies to others since 1 Jan 2025 went to a post at most a day old: **3 of 3**; the post in the middle was **1.0 h** old.

-- case: also nothing of late
-- given
insert into posts (post_id, created_at, parent_at, text, reply_to_account_id) values
    ('1', '2020-01-10 10:00', '2020-01-10 09:00', '@bob an hour', '7');
-- expect
select '2020' as period, 3600 as seconds, 1 as replies, 1 as share
-- says: No reply of yours in the last 24 months can be timed; before that, **100 %** went to a post at most a day old: **1 of 1**.

-- case: unknown times give no rows
-- given
insert into posts (post_id, created_at, text, reply_to_account_id) values ('1', '2025-01-10 10:00', '@bob hello', '7');
-- expect
select null as period, null as seconds, null as replies, null as share where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as period, null as seconds, null as replies, null as share where false
-- says: nothing
