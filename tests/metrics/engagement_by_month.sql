-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, a repost is a reaction too; young posts are counted apart, reposts of others left out
-- given
insert into posts (post_id, created_at, text, likes, reposts) values
    ('1', '2024-11-05 08:00', 'one', 0, 0),
    ('2', '2024-11-06 08:00', 'two', 0, 3),
    ('3', '2024-11-07 08:00', 'three', 1, 0),
    ('4', '2024-11-08 08:00', 'four', 11, 1),
    ('5', '2025-01-24 12:00', 'seven days old to the minute', 4, 0),
    ('6', '2025-01-24 12:01', 'a minute younger', 50, 0),
    ('7', '2025-01-02 08:00', 'likes not stated', null, 1);
insert into posts (post_id, created_at, text, repost_of_handle, likes, reposts) values
    ('8', '2024-11-09 08:00', 'RT @bob: eight', 'bob', 100, 100);
-- expect
-- November: 3 of 4; likes 0 0 1 11, middle (0 + 1) / 2, 90th percentile at place 2.7 of 0…3: 1 + 0.7 × 10
select * from (values
    (date '2024-11-01', 4, 0.75, 0.5, 8, 3, 0),
    (date '2024-12-01', 0, null, null, null, null, 0),
    (date '2025-01-01', 1, 1, 4, 4, 4, 1)
) as t(month, posts, share_with_any, q50, q90, mean, unsettled)
-- says: **80 %** of your own posts in the last 12 months got any reaction: **4 of 5**. Left out: **1 post** younger than 7 days.

-- case: also the year before
-- given
insert into posts (post_id, created_at, text, likes, reposts) values
    ('1', '2024-01-20 08:00', 'one', 0, 0),
    ('2', '2024-01-20 09:00', 'two', 1, 0),
    ('3', '2024-02-01 08:00', 'three', 1, 0);
-- expect
-- January: 0 1, 90th percentile at place 0.9 of 0…1
select * from (values
    (date '2024-01-01', 2, 0.5, 0.5, 0.9, 0.5, 0),
    (date '2024-02-01', 1, 1, 1, 1, 1, 0),
    (date '2024-03-01', 0, null, null, null, null, 0),
    (date '2024-04-01', 0, null, null, null, null, 0),
    (date '2024-05-01', 0, null, null, null, null, 0),
    (date '2024-06-01', 0, null, null, null, null, 0),
    (date '2024-07-01', 0, null, null, null, null, 0),
    (date '2024-08-01', 0, null, null, null, null, 0),
    (date '2024-09-01', 0, null, null, null, null, 0),
    (date '2024-10-01', 0, null, null, null, null, 0),
    (date '2024-11-01', 0, null, null, null, null, 0),
    (date '2024-12-01', 0, null, null, null, null, 0),
    (date '2025-01-01', 0, null, null, null, null, 0)
) as t(month, posts, share_with_any, q50, q90, mean, unsettled)
-- says: **100 %** of your own posts in the last 12 months got any reaction: **1 of 1**; in the 12 months before it was **50 %**: **1 of 2**.

-- case: also with a trend, of the originals where all posts together have none
-- given
-- originals 0 1 1 2 2 3 3 4 4 5 of 5, replies 5 4 4 3 3 2 2 1 1 0 of 5; the trend is worked out in the cases of the view engagement_trends
insert into posts (post_id, created_at, text, likes, reposts, reply_to_account_id)
select
    1000 * coalesce(person::int, 0) + 100 * m + n,
    make_timestamp(2024, m, 1 + n, 8, 0, 0),
    'text',
    0,
    case when (n < m // 2) = (person is null) then 1 else 0 end,
    person
from range(1, 11) as months(m)
cross join range(5) as days(n)
cross join (values (null), ('7')) as people(person);
-- expect
select * from (values
    (date '2024-01-01', 10, 0.5, 0, 0, 0, 0),
    (date '2024-02-01', 10, 0.5, 0, 0, 0, 0),
    (date '2024-03-01', 10, 0.5, 0, 0, 0, 0),
    (date '2024-04-01', 10, 0.5, 0, 0, 0, 0),
    (date '2024-05-01', 10, 0.5, 0, 0, 0, 0),
    (date '2024-06-01', 10, 0.5, 0, 0, 0, 0),
    (date '2024-07-01', 10, 0.5, 0, 0, 0, 0),
    (date '2024-08-01', 10, 0.5, 0, 0, 0, 0),
    (date '2024-09-01', 10, 0.5, 0, 0, 0, 0),
    (date '2024-10-01', 10, 0.5, 0, 0, 0, 0),
    (date '2024-11-01', 0, null, null, null, null, 0),
    (date '2024-12-01', 0, null, null, null, null, 0),
    (date '2025-01-01', 0, null, null, null, null, 0)
) as t(month, posts, share_with_any, q50, q90, mean, unsettled)
-- says: **50 %** of your own posts in the last 12 months got any reaction: **45 of 90**; in the 12 months before it was **50 %**: **5 of 10**. Trend over the whole period, share of original posts with any reaction: **up about 120 percentage points a year** (95 % interval +120 to +144), 10 months; all own posts together say otherwise, which a change in the mix of kinds can do by itself.

-- case: also until a chosen day
-- given
set variable until = date '2025-01-15';
insert into posts (post_id, created_at, text, likes, reposts) values
    ('1', '2025-01-15 23:59', 'one', 1, 0),
    ('2', '2025-01-16 00:00', 'two', 0, 0);
-- expect
select * from (values
    (date '2025-01-01', 1, 1, 1, 1, 1, 0)
) as t(month, posts, share_with_any, q50, q90, mean, unsettled)
-- says: **100 %** of your own posts in the 12 months to 15 Jan 2025 got any reaction: **1 of 1**.

-- case: also young posts alone are no month to speak of
-- given
insert into posts (post_id, created_at, text, likes, reposts) values ('1', '2025-01-30 08:00', 'one', 3, 0);
-- expect
select null as month, null as posts, null as share_with_any, null as q50, null as q90, null as mean, null as unsettled where false
-- says: nothing

-- case: unknown likes or reposts give no rows
-- given
insert into posts (post_id, created_at, text, likes, reposts) values
    ('1', '2024-11-05 08:00', 'one', null, 0),
    ('2', '2024-11-05 09:00', 'two', 0, null);
-- expect
select null as month, null as posts, null as share_with_any, null as q50, null as q90, null as mean, null as unsettled where false
-- says: nothing

-- case: unknown month: its file is not there
-- given
insert into entities (entity) values ('posts');
insert into files (entity, path, outcome, records, expected_records) values
    ('posts', 'data/js/tweets/2024_11.js', 'read', 1, 1), ('posts', 'data/js/tweets/2024_12.js', 'missing', null, 90), ('posts', 'data/js/tweets/2025_01.js', 'read', 2, 2);
-- one post of December stands in the file of January, as local months do not begin together
insert into posts (post_id, created_at, text, likes, reposts) values
    ('1', '2024-11-20 08:00', 'one', 2, 0), ('2', '2024-12-31 23:00', 'two', 4, 0), ('3', '2025-01-03 08:00', 'three', 0, 0);
-- expect
select * from (values
    (date '2024-11-01', 1, 1, 2, 2, 2, 0), (date '2024-12-01', null, null, null, null, null, null), (date '2025-01-01', 1, 0, 0, 0, 0, 0)
) as t(month, posts, share_with_any, q50, q90, mean, unsettled)

-- case: empty store
-- given
-- expect
select null as month, null as posts, null as share_with_any, null as q50, null as q90, null as mean, null as unsettled where false
-- says: nothing
