-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00');
insert into entities (entity) values ('followers');
insert into files (entity, records) values ('followers', 40);
-- forty people in the order of following; each odd one's account made in 2020, 10 days after the last; the others' in 2017
create temp table people as
select r, (case when r % 2 = 1 then date '2020-01-01' + (10 * r)::integer else date '2017-04-01' - r::integer end)::timestamp as made_at
from range(1, 41) as t(r);
create temp macro newcomer(r) as timestamp '2020-01-01' + to_days((10 * r)::integer);

-- case: ordinary, the running maximum
-- given
insert into follows (position, direction, account_id) select 40 - r, 'follower', id_of(made_at) from people;
-- expect
select
    'follower' as direction,
    r as rank,
    made_at as dates_others,
    case when r > 1 then newcomer(case when r % 2 = 1 then r - 2 else r - 1 end) end as newest_before,
    newcomer(case when r % 2 = 1 then r else r - 1 end) as newest_so_far
from people

-- case: unknown dates of accounts: the next ones still have the maximum
-- given
insert into follows (position, direction, account_id) select 40 - r, 'follower', case when r = 6 then '4930000000' else id_of(made_at) end from people;
-- expect
select r as rank, case when r != 6 then made_at end as dates_others, newcomer(case when r % 2 = 1 then r else r - 1 end) as newest_so_far
from people

-- case: also a list whose order tells no time has none
-- given
insert into follows (position, direction, account_id) select r, 'follower', id_of(made_at) from people where r < 20;
-- expect
select null as rank where false

-- case: empty store
-- given
-- expect
select null as rank where false
