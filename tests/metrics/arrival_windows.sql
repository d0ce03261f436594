-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
create temp macro newcomer(r) as date '2020-01-01' + (10 * r)::integer;
insert into archives (archive_id, generated_at) values (1, '2025-01-31 23:30');
insert into entities (archive_id, entity) values (1, 'followers'), (2, 'followers');
insert into files (archive_id, entity, records) values (1, 'followers', 40), (2, 'followers', 30);
-- forty people in the order of following, each odd one's account made just before, 10 days a place; the others' in 2017
create temp table people as
select r, id_of(case when r % 2 = 1 then newcomer(r) else date '2017-04-01' - r::integer end) as account_id from range(1, 41) as t(r);
insert into follows (archive_id, position, direction, account_id) select 1, 40 - r, 'follower', account_id from people;

-- case: ordinary, two from each newcomer to the next one, the last two to the export
-- given
insert into follows (direction, account_id) select 'following', account_id from people;
-- expect
select
    newcomer(r) as not_before,
    case when r < 39 then newcomer(r + 2) else date '2025-01-31' end as likely_by,
    2 as people,
    'estimated' as basis
from range(1, 41, 2) as t(r)

-- case: also days are local: five hours behind, midnight is the day before
-- given
update archives set time_zone = 'America/New_York';
-- expect
select
    newcomer(r) - 1 as not_before,
    case when r < 39 then newcomer(r + 2) - 1 else date '2025-01-31' end as likely_by,
    2 as people
from range(1, 41, 2) as t(r)

-- case: also of a zone that was chosen
-- given
set variable tz = 'Asia/Tokyo';
-- expect
select
    newcomer(r) as not_before,
    case when r < 39 then newcomer(r + 2) else date '2025-02-01' end as likely_by,
    2 as people
from range(1, 41, 2) as t(r)

-- case: also the period chosen does not cut it: it is about today's followers
-- given
set variable since = date '2020-06-01';
set variable until = date '2020-06-30';
-- expect
select newcomer(r) as not_before, 2 as people from range(1, 41, 2) as t(r)

-- case: also an earlier export: the first thirty by then, the others after it; who is too young for the place has no window
-- given
insert into archives (archive_id, generated_at) values (2, '2020-11-01 12:00');
insert into follows (archive_id, position, direction, account_id) select 2, 30 - r, 'follower', account_id from people where r <= 30;
update follows set account_id = id_of(date '2020-11-20') where archive_id = 1 and position = 40 - 24;
-- expect
-- the fifteenth pair came by the export, the sixteenth after it, from its own account's day on
select
    greatest(newcomer(r), case when r > 30 then date '2020-11-01' end) as not_before,
    case when r < 29 then newcomer(r + 2) when r = 29 then date '2020-11-01' when r < 39 then newcomer(r + 2) else date '2025-01-31' end as likely_by,
    case r when 23 then 1 else 2 end as people
from range(1, 41, 2) as t(r)

-- case: also where the export states the dates, those of one day are one window
-- given
update follows set followed_at = timestamp '2021-01-01 12:00' + to_days((position // 20)::integer);
-- expect
select * from (values (date '2021-01-01', date '2021-01-01', 20, 'stated'), (date '2021-01-02', date '2021-01-02', 20, 'stated')) as t(not_before, likely_by, people, basis)

-- case: unknown: the first is bounded by nothing
-- given
update follows set account_id = '4500000000000000' where position = 39;
-- expect
-- the second, of March 2017, is the next newcomer
select
    case when r > 1 then case r when 2 then date '2017-03-30' else newcomer(r) end end as not_before,
    case when r = 1 then date '2017-03-30' when r = 2 then newcomer(3) when r < 39 then newcomer(r + 2) else date '2025-01-31' end as likely_by,
    case when r < 3 then 1 else 2 end as people
from (select unnest(list_concat([1, 2], range(3, 41, 2))) as r)

-- case: unknown order: no window
-- given
delete from follows;
insert into follows (position, direction, account_id) select r, 'follower', account_id from people where r < 30;
-- expect
select null as not_before where false

-- case: empty store
-- given
-- expect
select null as not_before where false
