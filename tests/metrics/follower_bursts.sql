-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00');
-- 700 people in the order of following, each fifth newborn, so that each hundred has its own newcomers; one came a day, but for 120 who
-- came within 6 days
create temp macro came(r) as timestamp '2020-01-01' + case when r <= 300 then r * 24 when r <= 420 then 7200 + (r - 300) * 1.2 else (r - 114) * 24 end * interval 1 hour;
create temp table people as
select r, case when r % 5 = 1 then came(r) else timestamp '2018-01-01' - to_days(((16 * r) % 2000)::integer) + to_seconds(r) end as made_at
from range(1, 701) as t(r);
insert into follows (position, direction, account_id) select 700 - r, 'follower', id_of(made_at) from people;

-- case: ordinary, 301 to 400 and 326 to 425 took at most a quarter of the usual hundred days
-- given
update archives set is_partial = false;
-- expect
-- from the newcomer at 301 to the one after 425; elsewhere a hundred days and two minutes for a hundred people
select
    301 as first_rank,
    425 as last_rank,
    125 as people,
    came(301) as came_from,
    came(426) + interval 2 minutes as came_by,
    312 - 300.05 + 2 / 1440 as days,
    1.25 * (100 + 2 / 1440) as usual_days

-- case: also two, and the newest of several exports
-- given
insert into archives (archive_id, generated_at) values (2, '2025-12-31 12:00');
create or replace temp macro came(r) as timestamp '2020-01-01' + case
    when r <= 100 then r * 24
    when r <= 220 then 2400 + (r - 100) * 1.2
    when r <= 400 then (r - 114) * 24
    when r <= 520 then 6864 + (r - 400) * 1.2
    else (r - 228) * 24
end * interval 1 hour;
insert into follows (archive_id, position, direction, account_id)
select 2, 700 - r, 'follower', id_of(case when r % 5 = 1 then came(r) else made_at end)
from people;
-- expect
select * from (values (101, 225, came(101)), (401, 525, came(401))) as t(first_rank, last_rank, came_from)

-- case: also a quarter is enough, and a little more is not
-- given
-- stated to the hour: each hundred takes 99 steps, of a day, and of 6 hours in 301 to 400; 276 to 375 and 326 to 425 take more than a quarter
update follows
set followed_at = timestamp '2020-01-01'
    + case when position >= 400 then 700 - position when position >= 300 then 300 + (400 - position) / 4 else 625 - position end * interval 24 hours;
-- expect
select 301 as first_rank, 400 as last_rank, 100 as people, 24.75 as days, 99 as usual_days

-- case: also where days are too coarse to tell: twenty a day, and once a hundred at once
-- given
update follows set followed_at = timestamp '2020-01-01' + case when position >= 300 then 700 - position else 600 - position end // 20 * interval 24 hours;
-- expect
select null as first_rank where false

-- case: also too few windows to know what is usual
-- given
-- 325 people are ten windows, so nine others
delete from follows where position not between 175 and 499;
-- expect
select null as first_rank where false

-- case: unknown order
-- given
update follows set position = (position * 37) % 701;
-- expect
select null as first_rank where false

-- case: empty store
-- given
-- expect
select null as first_rank where false
