-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, months with 5 posts, of all own posts and of the originals
-- given
-- likes 0 0 0 1 3 in March, the last one of a reply; 4 posts in April; 1 1 1 1 1 and a reply in May, with a repost for it alone
insert into posts (post_id, created_at, text, likes, reposts, reply_to_account_id) values
    ('1', '2024-03-01 08:00', 'one', 0, 0, null),
    ('2', '2024-03-02 08:00', 'two', 0, 0, null),
    ('3', '2024-03-03 08:00', 'three', 0, 0, null),
    ('4', '2024-03-04 08:00', 'four', 1, 0, null),
    ('5', '2024-03-05 08:00', '@bob five', 3, 0, '7'),
    ('11', '2024-04-01 08:00', 'one', 9, 0, null),
    ('12', '2024-04-02 08:00', 'two', 9, 0, null),
    ('13', '2024-04-03 08:00', 'three', 9, 0, null),
    ('14', '2024-04-04 08:00', 'four', 9, 0, null),
    ('21', '2024-05-01 08:00', 'one', 1, 0, null),
    ('22', '2024-05-02 08:00', 'two', 1, 0, null),
    ('23', '2024-05-03 08:00', 'three', 1, 0, null),
    ('24', '2024-05-04 08:00', 'four', 1, 0, null),
    ('25', '2024-05-05 08:00', 'five', 1, 0, null),
    ('26', '2024-05-06 08:00', '@bob six', 0, 1, '7'),
    ('31', '2025-01-30 08:00', 'a day before the export', 1, 0, null),
    ('32', '2025-01-30 09:00', 'a day before the export', 1, 0, null),
    ('33', '2025-01-30 10:00', 'a day before the export', 1, 0, null),
    ('34', '2025-01-30 11:00', 'a day before the export', 1, 0, null),
    ('35', '2025-01-30 12:00', 'a day before the export', 1, 0, null);
-- expect
-- own: 15 posts in 3 months; originals: 13 in 3, so by quarter, 4 of them in the first one
-- March, 90th percentile at place 3.6 of 0…4: 1 + 0.6 × 2 = 2.2; May: of 0 1 1 1 1 1; April to June: of 1 1 1 1 1 9 9 9 9
select
    * replace (round(value, 9) as value)
from (values
    ('own', 'share_with_any', 'month', date '2024-03-01', 1, 2024 + 2 / 12, 5, 0.4),
    ('own', 'share_with_any', 'month', date '2024-05-01', 2, 2024 + 4 / 12, 6, 1),
    ('own', 'median', 'month', date '2024-03-01', 1, 2024 + 2 / 12, 5, 0),
    ('own', 'median', 'month', date '2024-05-01', 2, 2024 + 4 / 12, 6, ln(2)),
    ('own', 'q90', 'month', date '2024-03-01', 1, 2024 + 2 / 12, 5, ln(3.2)),
    ('own', 'q90', 'month', date '2024-05-01', 2, 2024 + 4 / 12, 6, ln(2)),
    ('originals', 'share_with_any', 'quarter', date '2024-04-01', 1, 2024.25, 9, 1),
    ('originals', 'median', 'quarter', date '2024-04-01', 1, 2024.25, 9, ln(2)),
    ('originals', 'q90', 'quarter', date '2024-04-01', 1, 2024.25, 9, ln(10))
) as t(posts_of, measure, unit, starts_on, place, years, posts, value)

-- case: unknown counts give no series
-- given
insert into posts (post_id, created_at, text, likes)
select n, timestamp '2024-03-01' + to_hours(n), 'text', 1 from range(1, 11) as t(n);
-- expect
select null as posts_of where false

-- case: empty store
-- given
-- expect
select null as posts_of where false
