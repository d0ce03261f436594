-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, a month without posts is a zero
-- given
insert into posts (post_id, created_at, text) values
    ('1', '2024-11-20 08:00', 'one'), ('2', '2025-01-02 08:00', 'two'), ('3', '2025-01-03 08:00', 'three');
-- expect
select * from (values
    (date '2024-11-01', 1, 11),
    (date '2024-12-01', 0, 31),
    (date '2025-01-01', 2, 31)
) as t(month, posts, days)
-- says: **3 posts** since November 2024, with at least one in **2 of 3** months; **3** of the posts were made in the last 12 months.

-- case: unknown kinds are posts all the same
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-30 08:00', null);
-- expect
select * from (values (date '2025-01-01', 1, 2)) as t(month, posts, days)
-- says: **1 post** since January 2025, with at least one in **1 of 1** months; **1** of the posts were made in the last 12 months.

-- case: also a chosen period
-- given
set variable since = date '2024-12-01';
set variable until = date '2025-01-10';
insert into posts (post_id, created_at, text) values
    ('1', '2024-11-20 08:00', 'one'), ('2', '2024-12-30 08:00', 'two'), ('3', '2025-01-11 08:00', 'three');
-- expect
select * from (values (date '2024-12-01', 1, 31), (date '2025-01-01', 0, 10)) as t(month, posts, days)
-- says: **1 post** since December 2024, with at least one in **1 of 2** months; **1** of the posts were made from 1 Dec 2024 to 10 Jan 2025.

-- case: unknown time of day: a day is in its month and in its period, whatever the zone
-- given
set variable tz = 'America/New_York';
set variable since = date '2010-10-01';
set variable until = date '2010-11-01';
insert into posts (post_id, created_at, text, time_precision) values
    ('1', '2010-09-30 00:00', 'before', 'day'), ('2', '2010-10-01 00:00', 'first', 'day'),
    ('3', '2010-11-01 00:00', 'last', 'day'), ('4', '2010-11-02 00:00', 'after', 'day'),
    ('5', '2010-11-02 03:00', 'last, at eleven in the evening', 'second');
-- expect
select * from (values (date '2010-10-01', 1, 31), (date '2010-11-01', 2, 1)) as t(month, posts, days)
-- says: **3 posts** since October 2010, with at least one in **2 of 2** months; **3** of the posts were made from 1 Oct 2010 to 1 Nov 2010.

-- case: unknown month: its file is not there
-- given
insert into entities (entity) values ('posts');
insert into files (entity, path, outcome, records, expected_records) values
    ('posts', 'data/js/tweets/2024_11.js', 'read', 1, 1), ('posts', 'data/js/tweets/2024_12.js', 'missing', null, 90), ('posts', 'data/js/tweets/2025_01.js', 'read', 2, 2);
-- one post of December stands in the file of January, as local months do not begin together
insert into posts (post_id, created_at, text) values
    ('1', '2024-11-20 08:00', 'one'), ('2', '2024-12-31 23:00', 'two'), ('3', '2025-01-03 08:00', 'three');
-- expect
select * from (values (date '2024-11-01', 1, 11), (date '2024-12-01', null, 31), (date '2025-01-01', 1, 31)) as t(month, posts, days)
-- says: **3 posts** since November 2024, with at least one in **2 of 2** months; **3** of the posts were made in the last 12 months; of **1 month** the file is not there.

-- case: empty store
-- given
-- expect
select null as month, null as posts, null as days where false
-- says: nothing
