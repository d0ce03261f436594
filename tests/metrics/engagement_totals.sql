-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, a stated zero counts, a repost does not
-- given
insert into posts (post_id, created_at, text, likes, reposts) values
    ('1', '2025-01-01 08:00', 'one', 3, 1),
    ('2', '2025-01-02 08:00', 'two', 0, 0),
    ('3', '2025-01-30 08:00', 'three, a day before the export', 5, null);
insert into posts (post_id, created_at, text, repost_of_handle, likes, reposts) values
    ('4', '2025-01-04 08:00', 'RT @bob: four', 'bob', 100, 900);
insert into post_counts (post_id, metric, value) values ('1', 'quotes', 2), ('4', 'quotes', 50);
-- expect
select * from (values
    ('likes', 3, 8, 2 / 3),
    ('reposts', 2, 1, 1 / 2),
    ('quotes', 1, 2, 1)
) as t(metric, posts_with_count, total, share_with_any)
-- says: **67 %** of your own posts got at least one like: **2 of 3**; in all **8 likes** and **1 repost**.

-- case: unknown counts are NULL, never 0
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'one');
-- expect
select * from (values
    ('likes', 0, null, null),
    ('reposts', 0, null, null)
) as t(metric, posts_with_count, total, share_with_any)
-- says: nothing

-- case: empty store
-- given
-- expect
select null as metric, null as posts_with_count, null as total, null as share_with_any where false
-- says: nothing
