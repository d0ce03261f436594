-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
create temp macro newcomer(r) as timestamp '2020-01-01' + to_days(r::integer);
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00');
-- 400 people in the order of following; the first, eleventh, 21st … newborn, one day a place; the others' accounts of many years, 16 days
-- apart. A case makes some of them alike
create temp table people as
select
    r,
    case
        when r % 10 = 1 then newcomer(r)
        -- to the second, so that no account stands there twice
        else timestamp '2018-01-01' - to_days(((16 * r) % 2000)::integer) + to_seconds(r)
    end as made_at
from range(1, 401) as t(r);
create temp macro alike(r, day) as day + to_hours(r::integer);
create temp macro listed() as table select 400 - r as position, 'follower' as direction, id_of(made_at) as account_id from people;

-- case: ordinary, a batch: 108 of 119 in a row have accounts of March 2019, the newborn among them aside
-- given
update people set made_at = alike(r, timestamp '2019-03-01') where r between 201 and 320 and r % 10 != 1;
insert into follows (position, direction, account_id) from listed();
-- expect
-- 201 and 321 are newborn; of 201 to 300 90 are alike; they came from the newcomer before the first on, the last likely by the one after it
select
    1 as block,
    'batch' as kind,
    'block' as strength,
    108 as people,
    119 as in_a_row,
    202 as first_rank,
    320 as last_rank,
    90 as most,
    alike(202, timestamp '2019-03-01 00:01') as made_from,
    alike(320, timestamp '2019-03-01 00:01') as made_to,
    newcomer(201) as came_from,
    newcomer(321) + interval 2 minutes as came_by

-- case: also newborn accounts, each made when it came
-- given
update people set made_at = newcomer(r) where r between 201 and 320;
insert into follows (position, direction, account_id) from listed();
-- expect
-- the 321st is one of them, too
select
    1 as block,
    'newborn' as kind,
    'block' as strength,
    121 as people,
    121 as in_a_row,
    201 as first_rank,
    321 as last_rank,
    100 as most,
    newcomer(201) + interval 1 minute as made_from,
    newcomer(321) + interval 1 minute as made_to,
    newcomer(201) as came_from,
    newcomer(331) + interval 2 minutes as came_by

-- case: also worth a look, 40 of 100
-- given
update people set made_at = alike(r, timestamp '2019-03-01') where r between 201 and 300 and r % 5 in (2, 3);
insert into follows (position, direction, account_id) from listed();
-- expect
select 1 as block, 'batch' as kind, 'worth a look' as strength, 40 as people, 97 as in_a_row, 202 as first_rank, 298 as last_rank, 40 as most

-- case: also as many, but all the list is like that: chance brings them
-- given
update people set made_at = alike((37 * r) % 401, timestamp '2019-03-01') where r % 5 in (2, 3);
insert into follows (position, direction, account_id) from listed();
-- expect
select null as block where false

-- case: also two; worth a look up to 49, a block from 50 on
-- given
-- 54 places without the five newborn, and 55
update people set made_at = alike(r, timestamp '2019-06-01') where r between 102 and 155 and r % 10 != 1;
update people set made_at = alike(r, timestamp '2019-03-01') where r between 302 and 356 and r % 10 != 1;
insert into follows (position, direction, account_id) from listed();
-- expect
select * from (values (1, 'worth a look', 49, 102, 155, 49), (2, 'block', 50, 302, 356, 50)) as t(block, strength, people, first_rank, last_rank, most)

-- case: also two that came one after the other, their accounts of two months
-- given
update people set made_at = alike(r, timestamp '2019-06-01') where r between 202 and 260 and r % 10 != 1;
update people set made_at = alike(r, timestamp '2019-03-01') where r between 262 and 320 and r % 10 != 1;
insert into follows (position, direction, account_id) from listed();
-- expect
select * from (values
    (1, 54, 202, 260, alike(202, timestamp '2019-06-01 00:01')), (2, 54, 262, 320, alike(262, timestamp '2019-03-01 00:01'))
) as t(block, people, first_rank, last_rank, made_from)

-- case: also up to 79 newborn are none
-- given
-- 76 and those of 201, 281 and 291
update people set made_at = newcomer(r) where r between 202 and 277;
insert into follows (position, direction, account_id) from listed();
-- expect
select null as block where false

-- case: also an audience that came by itself
-- given
insert into follows (position, direction, account_id) from listed();
-- expect
select null as block where false

-- case: also a batch whose accounts are counted, not dated by their ids
-- given
insert into x_user_id_months values ('2012-01-01', 451800000, 2), ('2012-02-01', 480000000, 2);
insert into follows (position, direction, account_id) from listed();
-- of 10 January 2012, a thousand apart: two minutes
update follows set account_id = (460000000 + 1000 * position)::varchar where position between 101 and 200 and position % 10 != 9;
-- expect
select 'batch' as kind, 'block' as strength, 90 as people, 100 as in_a_row, 200 as first_rank, 299 as last_rank

-- case: also where the export states the dates, and the newest of several exports
-- given
update people set made_at = alike(r, timestamp '2019-03-01') where r between 201 and 320 and r % 10 != 1;
insert into archives (archive_id, generated_at) values (2, '2025-12-31 12:00');
insert into follows (position, direction, account_id) from listed();
insert into follows (archive_id, position, direction, account_id, followed_at)
select 2, position, direction, account_id, newcomer(400 - position) from listed();
-- expect
select 'batch' as kind, 108 as people, 119 as in_a_row, newcomer(202) as came_from, newcomer(320) as came_by

-- case: also under 300 are too few
-- given
update people set made_at = alike(r, timestamp '2019-03-01') where r between 101 and 220 and r % 10 != 1;
insert into follows (position, direction, account_id) from listed() where position > 100;
-- expect
select null as block where false

-- case: unknown age: a range that was given out twice; they are no batch
-- given
update people set made_at = alike(r, timestamp '2019-03-01') where r between 201 and 320 and r % 10 != 1;
insert into follows (position, direction, account_id) from listed();
update follows set account_id = (705000000 + position)::varchar where position between 80 and 199 and position % 10 != 9;
-- expect
select null as block where false

-- case: unknown order: sorted by id
-- given
update people set made_at = alike(r, timestamp '2019-03-01') where r between 201 and 320 and r % 10 != 1;
insert into follows (position, direction, account_id)
select row_number() over (order by account_id::bigint desc), direction, account_id from listed();
-- expect
select null as block where false

-- case: empty store
-- given
-- expect
select null as block where false
