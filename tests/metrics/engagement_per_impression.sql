-- background
insert into archives (archive_id, platform, generated_at, is_supplement) values
    (1, 'x', '2025-03-03 12:00', false), (2, 'x_analytics', '2025-03-10 00:00', true);
insert into posts (post_id, created_at, text) values
    ('7', '2025-01-01 08:00', 'one'), ('8', '2025-01-02 08:00', 'two'), ('9', '2025-03-02 08:00', 'three');

-- case: ordinary, sums over sums, and the middle post; a month between of which no post is stated
-- given
insert into post_counts (archive_id, post_id, metric, value) values
    (2, '7', 'impressions', 900), (2, '7', 'engagements', 9), (2, '8', 'impressions', 100), (2, '8', 'engagements', 11),
    (2, '9', 'impressions', 200), (2, '9', 'engagements', 10);
-- expect
-- 20 of 1,000; the middle of 1 % and 11 % is 6 %
select * from (values
    (date '2025-01-01', 2, 1000, 20, 0.02, 0.06),
    (date '2025-02-01', null, null, null, null, null),
    (date '2025-03-01', 1, 200, 10, 0.05, 0.05)
) as t(month, posts, impressions, engagements, share_engaged, share_median)
-- says: **3 posts** of yours were shown **1,200 times**, and people did something with them **30 times**: **2.5 %**. The middle post was shown **200 times**, with **5.0 %**.

-- case: unknown engagements of one, and one that nobody saw
-- given
insert into post_counts (archive_id, post_id, metric, value) values (2, '7', 'impressions', 900), (2, '8', 'impressions', 0), (2, '8', 'engagements', 0);
-- expect
select * from (values (date '2025-01-01', 1, 0, 0, null, null)) as t(month, posts, impressions, engagements, share_engaged, share_median)
-- says: nothing

-- case: empty store
-- given
-- expect
select null as month, null as posts, null as impressions, null as engagements, null as share_engaged, null as share_median where false
-- says: nothing
