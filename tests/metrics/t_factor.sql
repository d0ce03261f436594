-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, by local year, young posts and reposts of others left out
-- given
set variable tz = 'Pacific/Auckland';
insert into posts (post_id, created_at, text, likes, reposts) values
    ('1', '2023-03-05 08:00', 'one', 0, 9),
    ('2', '2023-03-06 08:00', 'two', 0, 3),
    ('3', '2023-03-07 08:00', 'three', 1, 3),
    ('4', '2023-03-08 08:00', 'four', 0, 3),
    ('5', '2023-03-09 08:00', 'five', 0, 0),
    ('6', '2023-12-31 12:00', 'in Auckland the first hour of 2024', 2, 2),
    ('7', '2024-05-01 08:00', 'seven', 2, 1),
    ('8', '2024-05-02 08:00', 'eight', 2, 0),
    ('9', '2025-01-30 08:00', 'a day before the export', 50, 50);
insert into posts (post_id, created_at, text, repost_of_handle, likes, reposts) values
    ('10', '2024-11-09 08:00', 'RT @bob: ten', 'bob', 100, 100);
-- expect
-- 2023: reposts 9 3 3 3 0, so three with 3, no four with 4; 2024: reposts 2 1 0, likes 2 2 2
select * from (values (2023, 5, 3, 1), (2024, 3, 1, 2)) as t(year, posts, t_reposts, t_likes)
-- says: The t-factor of 2024 is **1**: 1 post with 1 or more reposts, but no 2 with 2 or more (3 posts). The highest is **3**, of 2023 (5 posts).

-- case: also one year without a repost
-- given
insert into posts (post_id, created_at, text, likes, reposts) values ('1', '2024-03-05 08:00', 'one', 7, 0);
-- expect
select * from (values (2024, 1, 0, 1)) as t(year, posts, t_reposts, t_likes)
-- says: The t-factor of 2024 is **0**: no repost (1 post).

-- case: also more posts than the factor reach it
-- given
insert into posts (post_id, created_at, text, likes, reposts)
select n, timestamp '2024-01-01' + to_hours(n), 'text', 0, 2 from range(1, 10) as t(n);
-- expect
select * from (values (2024, 9, 2, 0)) as t(year, posts, t_reposts, t_likes)
-- says: The t-factor of 2024 is **2**: 2 posts with 2 or more reposts, but no 3 with 3 or more (9 posts).

-- case: unknown reposts give no rows
-- given
insert into posts (post_id, created_at, text, likes) values ('1', '2024-11-05 08:00', 'one', 3);
-- expect
select null as year, null as posts, null as t_reposts, null as t_likes where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as year, null as posts, null as t_reposts, null as t_likes where false
-- says: nothing
