-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, one of five posts is the hundredth
-- given
insert into posts (post_id, created_at, text, likes, reposts) values
    ('1', '2024-11-05 08:00', 'one', 0, 0),
    ('2', '2024-11-06 08:00', 'two', 6, 0),
    ('3', '2024-11-07 08:00', 'three', 0, 0),
    ('4', '2024-11-08 08:00', 'four', 1, 0),
    ('5', '2024-11-09 08:00', 'five', 3, 0),
    ('6', '2025-01-30 08:00', 'a day before the export', 50, 0);
insert into posts (post_id, created_at, text, repost_of_handle, likes, reposts) values
    ('7', '2024-11-09 08:00', 'RT @bob: seven', 'bob', 100, 100);
-- expect
-- 0 0 1 3 6: 2 (3 × 1 + 4 × 3 + 5 × 6) / (5 × 10) − 6 / 5
select * from (values (5, 10, 1, 6, 0.6, 0.6)) as t(posts, likes, top_posts, top_likes, top_share, gini)
-- says: Your most liked post, **1 of 5**, drew **60 %** of all likes: **6 of 10**.

-- case: also a hundredth is rounded down, and ties at its edge do not make it wider
-- given
insert into posts (post_id, created_at, text, likes, reposts)
select n, timestamp '2024-01-01' + to_hours(n), 'text', case when n <= 5 then 10 else 0 end, 0 from range(1, 300) as t(n);
-- expect
-- 299 posts, 5 of them with 10 likes each: 2 × 10 (295 + … + 299) / (299 × 50) − 300 / 299
select * from (values
    (299, 50, 2, 20, 0.4, 2 * 10 * 1485 / (299 * 50) - 300 / 299)
) as t(posts, likes, top_posts, top_likes, top_share, gini)
-- says: The most liked 1 % of your own posts, **2 of 299**, drew **40 %** of all likes: **20 of 50**.

-- case: also no likes, no shares of them
-- given
insert into posts (post_id, created_at, text, likes, reposts) values ('1', '2024-11-05 08:00', 'one', 0, 3);
-- expect
select * from (values (1, 0, 1, 0, null, null)) as t(posts, likes, top_posts, top_likes, top_share, gini)
-- says: nothing

-- case: unknown likes give no row
-- given
insert into posts (post_id, created_at, text, reposts) values ('1', '2024-11-05 08:00', 'one', 3);
-- expect
select null as posts, null as likes, null as top_posts, null as top_likes, null as top_share, null as gini where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as posts, null as likes, null as top_posts, null as top_likes, null as top_share, null as gini where false
-- says: nothing
