-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity, looked_for) values ('posts', 'tweets.js');

-- case: ordinary, an original, a reply, a quote, a repost, and one of oneself; one of before the window
-- given
insert into posts (post_id, created_at, text, reply_to_account_id, quote_of_post_id, quote_of_handle, repost_of_handle, repost_of_account_id) values
    ('1', '2024-12-01 08:00', 'one', null, null, null, null, null),
    ('2', '2024-12-02 08:00', '@bob two', '7', null, null, null, null),
    ('3', '2024-12-03 08:00', 'three', null, '99', 'bob', null, null),
    ('4', '2024-12-04 08:00', 'RT @bob: four', null, null, null, 'bob', '7'),
    ('5', '2024-12-05 08:00', 'RT @me: five', null, null, null, 'me', '42'),
    ('6', '2022-12-05 08:00', '@bob six', '7', null, null, null, null);
-- expect
select
    '24 months' as period, 5 as posts, 5 as n, 3 as two_way, 2 as spoken, 1 as replies, 2 as passed, null as reservation,
    'tweets.js' as looked_for

-- case: unknown kinds: half of the posts are dates alone
-- given
insert into posts (post_id, created_at, text) values ('1', '2024-12-01 08:00', null), ('2', '2024-12-02 08:00', 'two');
-- expect
select 2 as posts, 1 as n, 'not in this archive' as reservation

-- case: unknown rest: one of twenty posts may be lacking, and no more
-- given
insert into files (entity, path, outcome, records, expected_records) values ('posts', 'data/tweets.js', 'damaged', 19, 20);
insert into posts (post_id, created_at, text) select i, timestamp '2024-12-01' + to_hours(i), 'hello' from range(1, 20) as t(i);
-- expect
select 19 as posts, 19 as n, null as reservation, 'tweets.js' as looked_for

-- case: unknown rest: more of them, and the dates of all of them tell nothing of their kinds
-- given
insert into files (entity, path, outcome, records, expected_records) values ('posts', 'data/tweets.js', 'damaged', 18, 20);
insert into posts (post_id, created_at, text) select i, timestamp '2024-12-01' + to_hours(i), case when i < 19 then 'hello' end from range(1, 21) as t(i);
-- expect
select 20 as posts, 18 as n, 'not in this archive' as reservation, 'whole tweets.js' as looked_for

-- case: unknown rest: most of them
-- given
insert into files (entity, path, outcome, records, expected_records) values ('posts', 'data/tweets.js', 'damaged', 1, 20);
insert into posts (post_id, created_at, text) select i, timestamp '2024-12-01' + to_hours(i), case when i < 2 then 'hello' end from range(1, 21) as t(i);
-- expect
select 20 as posts, 1 as n, 'not in this archive' as reservation, 'whole tweets.js' as looked_for

-- case: empty store
-- given
-- expect
select null as period where false
