-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
create temp macro newcomer(r) as timestamp '2020-01-01' + to_days(r::integer);
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00');
-- 400 people in the order of following, one a day; one in ten newborn; the others' accounts of many years, 16 days apart
create temp table people as
select
    r,
    case when r % 10 = 1 then newcomer(r) else timestamp '2018-01-01' - to_days(((16 * r) % 2000)::integer) + to_seconds(r) end as made_at
from range(1, 401) as t(r);
create temp macro listed() as table select 400 - r as position, 'follower' as direction, id_of(made_at) as account_id from people;

-- case: ordinary, none of the three
-- given
insert into follows (position, direction, account_id) from listed();
-- expect
-- a hundred take 100 days and two minutes from 1, 51, 101 … on, from newcomer to newcomer, and 110 from 26, 76 …; the last to the export.
-- For one of the short ones the usual is the long
select * from (values
    ('alike', 2, 30, 0, 0, 0, null), ('newborn', 10, 80, 0, 0, 0, 0.1), ('burst', (110 + 2 / 1440) / (100 + 2 / 1440), 4, 0, 0, 0, null)
) as t(sign, most, limit_, stretches, people, share, overall)
-- says: **10 %** of the accounts that can be dated were made at most 7 days before they can have followed: **40 of 400**. No hundred in a row came in a quarter of the usual time.

-- case: also a batch, and accounts made when they came; the newest of several exports
-- given
update people set made_at = timestamp '2019-03-01' + to_hours(r) where r between 101 and 180 and r % 10 != 1;
update people set made_at = newcomer(r) where r between 221 and 320;
insert into archives (archive_id, generated_at) values (2, '2024-12-31 12:00');
insert into follows (position, direction, account_id) from listed();
insert into follows (archive_id, position, direction, account_id) select 2, position, direction, account_id from listed() where position > 350;
-- expect
-- 80 places without the eight newborn; 221 to 321, of which 226 to 321 stand in one hundred; 40 and 90 more are newborn. Now the hundreds that
-- begin or end among these take 105 days
select * from (values
    ('alike', 72, 30, 1, 72, 0.18, null), ('newborn', 96, 80, 1, 101, 0.2525, 0.325), ('burst', (105 + 2 / 1440) / (100 + 2 / 1440), 4, 0, 0, 0, null)
) as t(sign, most, limit_, stretches, people, share, overall)

-- case: also 120 who came within 6 days
-- given
-- 700 people, each fifth newborn, one a day
create temp macro came(r) as timestamp '2020-01-01' + case when r <= 300 then r * 24 when r <= 420 then 7200 + (r - 300) * 1.2 else (r - 114) * 24 end * interval 1 hour;
insert into follows (position, direction, account_id)
select
    700 - r,
    'follower',
    id_of(case when r % 5 = 1 then came(r) else timestamp '2018-01-01' - to_days(((16 * r) % 2000)::integer) + to_seconds(r) end)
from range(1, 701) as t(r);
-- expect
-- 301 to 400 took 5 days and two minutes, from 301 to the newcomer at 401, others a hundred days; the burst reaches to 425
select * from (values
    ('alike', 2, 30, 0, 0, 0, null), ('newborn', 20, 80, 0, 0, 0, 0.2), ('burst', (100 + 2 / 1440) / (5 + 2 / 1440), 4, 1, 125, 125 / 700, null)
) as t(sign, most, limit_, stretches, people, share, overall)

-- case: also 300 are enough, but not to know what is usual; so newborn among those that are dated
-- given
insert into follows (position, direction, account_id) from listed() where position > 99;
update follows set account_id = '705000000' where position = 100;
-- expect
select * from (values
    ('alike', 2, 30, 0, 0, 0, null), ('newborn', 10, 80, 0, 0, 0, 30 / 299), ('burst', null, 4, null, null, null, null)
) as t(sign, most, limit_, stretches, people, share, overall)

-- case: also 299 are too few
-- given
insert into follows (position, direction, account_id) from listed() where position > 100;
-- expect
select * from (values
    ('alike', null, 30, null, null, null, null), ('newborn', null, 80, null, null, null, null), ('burst', null, 4, null, null, null, null)
) as t(sign, most, limit_, stretches, people, share, overall)

-- case: unknown order
-- given
insert into follows (position, direction, account_id) select row_number() over (order by account_id::bigint desc), direction, account_id from listed();
-- expect
select * from (values
    ('alike', null, 30, null, null, null, null), ('newborn', null, 80, null, null, null, null), ('burst', null, 4, null, null, null, null)
) as t(sign, most, limit_, stretches, people, share, overall)

-- case: unknown age: a platform whose ids tell none; who came when is stated
-- given
update archives set platform = 'mastodon';
insert into follows (position, direction, account_id, followed_at)
select position, direction, position || '@example.org', newcomer(400 - position) from listed();
-- expect
select * from (values
    ('alike', null, 30, null, null, null, null), ('newborn', null, 80, null, null, null, null), ('burst', 1, 4, 0, 0, 0, null)
) as t(sign, most, limit_, stretches, people, share, overall)

-- case: empty store
-- given
-- expect
select null as sign, null as most, null as limit_, null as stretches, null as people, null as share, null as overall where false
-- says: nothing
