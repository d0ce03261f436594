-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00');
-- 130 people in the order of following; the first, fifth, ninth … newborn, one day a place; the others' accounts 16 days apart, so that at
-- most two were made within 30 days
create temp table people as
select
    r,
    case when r % 4 = 1 then timestamp '2020-01-01' + to_days(r::integer) else timestamp '2018-01-01' - to_days((16 * r)::integer) end as made_at,
    id_of(made_at) as account_id
from range(1, 131) as t(r);
insert into follows (position, direction, account_id) select 130 - r, 'follower', account_id from people;
create temp macro newcomer(r) as timestamp '2020-01-01' + to_days(r::integer);
create temp macro old(r) as timestamp '2018-01-01 00:01' - to_days((16 * r)::integer);

-- case: ordinary, from 1, from 26, and the last hundred; of many pairs the earliest is named
-- given
update archives set is_partial = false;
-- expect
-- 26 can have come from the newcomer before on; 100 likely came by the one after, 125 as well, 130 by the export
select * from (values
    (1, 100, 75, 2, old(100), old(99), 25, newcomer(1), newcomer(101) + interval 2 minutes, 100 + 2 / 1440),
    (26, 125, 75, 2, old(124), old(123), 25, newcomer(25), newcomer(129) + interval 2 minutes, 104 + 2 / 1440),
    (31, 130, 75, 2, old(128), old(127), 25, newcomer(29), timestamp '2025-01-31 12:00', 1828.5)
) as t(first_rank, last_rank, dated, alike, made_from, made_to, newborn, came_from, came_by, days)

-- case: also within 30 days means no second more
-- given
-- the third stands 30 days over the second, the fourth a millisecond more over it
update follows set account_id = id_of(old(2) - interval 1 minute + to_days(30)) where position = 130 - 3;
update follows set account_id = id_of(old(2) - interval 1 minute + to_days(30) + to_milliseconds(1)) where position = 130 - 4;
-- expect
-- the earliest of the pairs as before; 128 and 127 in the last hundred
select * from (values
    (1, 2, old(100), old(99)), (26, 2, old(124), old(123)), (31, 2, old(128), old(127))
) as t(first_rank, alike, made_from, made_to)

-- case: also three within just 30 days
-- given
update follows set account_id = id_of(old(2) - interval 1 minute + to_days(30)) where position = 130 - 3;
update follows set account_id = id_of(old(2) - interval 1 minute + to_days(29)) where position = 130 - 4;
-- expect
select * from (values
    (1, 3, old(2), old(2) + to_days(30)), (26, 2, old(124), old(123)), (31, 2, old(128), old(127))
) as t(first_rank, alike, made_from, made_to)

-- case: also just one hundred, and the newest of several exports
-- given
insert into archives (archive_id, generated_at) values (2, '2025-12-31 12:00');
insert into follows (archive_id, position, direction, account_id) select 2, 100 - r, 'follower', account_id from people where r <= 100;
-- expect
select * from (values (1, 100, 2, 25, null)) as t(first_rank, last_rank, alike, newborn, usual_days)

-- case: also nearly all newborn: few are left to be alike
-- given
update follows set account_id = id_of(newcomer(130 - position));
delete from follows where position = 0;
-- with one old account the list would be sorted by id; so two
update follows set account_id = id_of(timestamp '2019-12-31') where position = 80;
update follows set account_id = id_of(timestamp '2019-11-01') where position = 60;
-- expect
select * from (values
    (1, 2, 1, timestamp '2019-11-01 00:01', 98), (26, 2, 1, timestamp '2019-11-01 00:01', 98), (30, 2, 1, timestamp '2019-11-01 00:01', 98)
) as t(first_rank, dated, alike, made_from, newborn)

-- case: also what is usual: the median of those around, where there are ten
-- given
-- 350 people, one newcomer in five: 11 windows, each from its first newcomer to the one after it; the last to the export
delete from follows;
insert into follows (position, direction, account_id)
select 350 - r, 'follower', id_of(case when r % 5 = 1 then newcomer(r) else timestamp '2018-01-01' - to_days(((16 * r) % 2000)::integer) + to_seconds(r) end)
from range(1, 351) as t(r);
-- expect
select
    first_rank,
    case when first_rank < 251 then 100 + 2 / 1440 else (epoch(timestamp '2025-01-31 12:00') - epoch(newcomer(251))) / 86400 end as days,
    100 + 2 / 1440 as usual_days
from (select unnest(range(1, 252, 25)) as first_rank)

-- case: also where the export states the dates
-- given
update follows set followed_at = newcomer(130 - position);
-- expect
select first_rank, newcomer(first_rank) as came_from, newcomer(first_rank + 99) as came_by, 99 as days
from (values (1), (26), (31)) as t(first_rank)

-- case: also 99 are too few
-- given
delete from follows where position < 31;
-- expect
select null as first_rank where false

-- case: unknown age of all: whether they are alike is not known, and not zero
-- given
update archives set platform = 'mastodon';
update follows set account_id = 'somebody-' || position || '@example.org', followed_at = newcomer(130 - position);
-- expect
select first_rank, 0 as dated, null as alike, null as made_from, null as made_to, null as newborn
from (values (1), (26), (31)) as t(first_rank)

-- case: unknown age of the first, whom nothing bounds: nor is the first hundred
-- given
update follows set account_id = '4500000000000000' where position = 129;
-- expect
-- the second is now the first newcomer, and so newborn
select * from (values
    (1, 25, 74, null, null), (26, 25, 75, newcomer(25), 104 + 2 / 1440), (31, 25, 75, newcomer(29), 1828.5)
) as t(first_rank, newborn, dated, came_from, days)

-- case: unknown order
-- given
update follows set position = (position * 37) % 131;
-- expect
select null as first_rank where false

-- case: empty store
-- given
-- expect
select null as first_rank where false
