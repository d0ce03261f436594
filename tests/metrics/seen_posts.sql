-- background
insert into archives (archive_id, platform, generated_at, is_supplement) values
    (1, 'x', '2025-01-31 12:00', false), (2, 'x_analytics', '2025-02-02 00:00', true);
insert into posts (post_id, created_at, text, repost_of_handle) values
    ('7', '2025-01-01 08:00', 'one', null), ('8', '2025-01-02 08:00', 'two', null), ('9', '2025-01-02 08:00', 'RT @bob: x', 'bob');

-- case: ordinary, posts with stated impressions; a repost is another's
-- given
insert into post_counts (archive_id, post_id, metric, value) values
    (2, '7', 'impressions', 50), (2, '7', 'engagements', 5), (2, '7', 'profile_visits', 1), (2, '9', 'impressions', 50);
-- expect
select * from (values ('7', timestamp '2025-01-01 08:00', date '2025-01-01', 'original', 'public', 'one', 50, 5, 1))
    as t(post_id, local_at, month, kind, audience, text, impressions, engagements, profile_visits)

-- case: also a post that no export holds, dated by its id in the time zone in scope
-- given
set variable tz = 'Asia/Tokyo';
insert into post_counts (archive_id, post_id, metric, value) values (2, '1885027889815552000', 'impressions', 9);
-- expect
-- (1885027889815552000 >> 22) + 1288834974657 ms = 30 Jan 2025, 18:10:45 UTC
select * from (values ('1885027889815552000', timestamp '2025-01-31 03:10:45.713', date '2025-01-01', null, null, 9, null))
    as t(post_id, local_at, month, kind, text, impressions, engagements)

-- case: also only posts of the period
-- given
set variable since = date '2025-01-02';
set variable until = date '2025-01-29';
insert into post_counts (archive_id, post_id, metric, value) values
    (2, '7', 'impressions', 50), (2, '8', 'impressions', 60), (2, '1885027889815552000', 'impressions', 9);
-- expect
select * from (values ('8', 60)) as t(post_id, impressions)

-- case: unknown impressions, and an id without a time that no export holds
-- given
insert into post_counts (archive_id, post_id, metric, value) values (2, '7', 'engagements', 50), (2, '20', 'impressions', 60);
-- expect
select null as post_id where false

-- case: empty store
-- given
-- expect
select null as post_id where false
