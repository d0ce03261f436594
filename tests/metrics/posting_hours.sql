-- background
insert into archives (generated_at, time_zone) values ('2025-01-31 12:00', 'Europe/Berlin');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, hours of the account's own time zone, summer time too
-- given
insert into posts (post_id, created_at, text, repost_of_handle) values
    -- Monday 23:30 UTC is Tuesday 00:30 in winter, Monday 22:30 UTC is Tuesday 00:30 in summer
    ('1', '2025-01-06 23:30', 'one', null),
    ('2', '2024-07-01 22:30', 'two', null),
    ('3', '2025-01-12 11:59', 'RT @bob: Sunday noon', 'bob'),
    ('4', '2024-01-31 12:00', '12 months before the export: no longer in', null);
-- expect
select
    weekday,
    hour,
    case when weekday = 2 and hour = 0 then 2 when weekday = 7 and hour = 12 then 1 else 0 end as posts
from range(1, 8) as days(weekday)
cross join range(24) as hours(hour)
order by weekday, hour
-- says: **Tuesday** is your busiest day: **2 of 3**; **00:00** begins your busiest hour: **2 of 3** posts in the last 12 months.

-- case: also a tie names no day
-- given
insert into posts (post_id, created_at, text) values
    ('1', '2025-01-06 10:00', 'Monday'),
    ('2', '2025-01-07 10:00', 'Tuesday');
-- expect
select
    weekday,
    hour,
    if(weekday in (1, 2) and hour = 11, 1, 0) as posts
from range(1, 8) as days(weekday)
cross join range(24) as hours(hour)
order by weekday, hour
-- says: **11:00** begins your busiest hour: **2 of 2** posts in the last 12 months.

-- case: unknown times of day are left out
-- given
insert into posts (post_id, created_at, text, time_precision) values ('1', '2025-01-06 00:00', 'one', 'day');
-- expect
select null as weekday, null as hour, null as posts where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as weekday, null as hour, null as posts where false
-- says: nothing
