-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
create temp macro newcomer(r) as date '2020-01-01' + (10 * r)::integer;
insert into archives (archive_id, generated_at) values (1, '2021-01-31 12:00');
insert into entities (archive_id, entity) values (1, 'followers'), (2, 'followers'), (3, 'followers');
insert into files (archive_id, entity, records) values (1, 'followers', 40), (2, 'followers', 30), (3, 'followers', 20);
-- forty people in the order of following, each odd one's account made just before, 10 days a place; the others' in 2017
create temp table people as
select r, id_of(case when r % 2 = 1 then newcomer(r) else date '2017-04-01' - r::integer end) as account_id from range(1, 41) as t(r);
insert into follows (archive_id, position, direction, account_id) select 1, 40 - r, 'follower', account_id from people;

-- case: ordinary, two from each newcomer to the next one; the list itself on the day of the export
-- given
update archives set is_partial = false;
-- expect
select
    'estimated' as basis,
    newcomer(r) as not_before,
    case when r < 39 then newcomer(r + 2) else date '2021-01-31' end as likely_by,
    2 as people,
    r - 1 as here_before,
    r + 1 as here_after,
    null as said
from range(1, 41, 2) as t(r)
union all
select 'listed', null, date '2021-01-31', null, null, 40, null
order by likely_by, not_before nulls first
-- says: **40 people follow** you today; half of them are dated to within **20 days**. **36 of 40** came surely in the 12 months before the export.

-- case: also earlier exports, those of limited use aside: one is not whole, one bears no date of its own; days are local
-- given
set variable tz = 'America/New_York';
update archives set generated_at = '2021-02-01 02:00';
insert into archives (archive_id, generated_at, generated_at_basis) values (2, '2020-11-01 12:00', 'manifest'), (3, '2020-10-01 12:00', 'manifest'), (4, '2020-07-01 12:00', 'newest_record');
update files set expected_records = 21 where archive_id = 3;
insert into entities (archive_id, entity) values (4, 'followers');
insert into files (archive_id, entity, records) values (4, 'followers', 18);
insert into follows (archive_id, position, direction, account_id)
select a, 40 - r, 'follower', account_id
from people
cross join (values (2, 30), (3, 20), (4, 18)) as t(a, listed)
where r <= listed;
-- expect
-- the thirtieth came before the second export, the next one after it; in July nothing but that the others came later
select
    'estimated' as basis,
    greatest(newcomer(r) - 1, case when r > 30 then date '2020-11-01' when r > 18 then date '2020-07-01' end) as not_before,
    case when r = 29 then date '2020-11-01' when r < 39 then newcomer(r + 2) - 1 else date '2021-01-31' end as likely_by,
    2 as people,
    r - 1 as here_before,
    r + 1 as here_after,
    null as said
from range(1, 41, 2) as t(r)
union all
select 'listed', null, day, null, null, entries, null
from (values (date '2020-11-01', 30), (date '2021-01-31', 40)) as t(day, entries)
order by likely_by, not_before nulls first
-- says: **40 people follow** you today; half of them are dated to within **20 days**. **36 of 40** came surely in the 12 months before the export.

-- case: also where the export states the dates
-- given
update follows set followed_at = timestamp '2020-01-31 12:00' - to_days((position // 20)::integer) + interval 1 second;
-- expect
select * from (values
    ('stated', date '2020-01-30', date '2020-01-30', 20, 0, 20, null),
    ('stated', date '2020-01-31', date '2020-01-31', 20, 20, 40, null),
    ('listed', null, date '2021-01-31', null, null, 40, null)
) as t(basis, not_before, likely_by, people, here_before, here_after, said)
-- says: **20 of 40** of those who follow you today came in the 12 months before the export.

-- case: also a hundred who came at once are said at the first of their windows
-- given
-- 700 people, each fifth newborn; one a day, but 120 within 6 days, and as many within 12
delete from follows;
update files set records = 700 where archive_id = 1;
update archives set generated_at = '2025-01-31 12:00';
create temp macro came(r) as timestamp '2020-01-01' + case
    when r <= 100 then r * 24
    when r <= 220 then 2400 + (r - 100) * 2.4
    when r <= 400 then (r - 108) * 24
    when r <= 520 then 7008 + (r - 400) * 1.2
    else (r - 222) * 24
end * interval 1 hour;
insert into follows (position, direction, account_id)
select
    700 - r,
    'follower',
    id_of(case when r % 5 = 1 then came(r) else timestamp '2018-01-01' - to_days(((16 * r) % 2000)::integer) + to_seconds(r) end)
from range(1, 701) as t(r);
-- expect
-- 101 to 225 from 10 April on, to the newcomer at 226; 401 to 525 from 19 October on, to that at 526
with windows as (
    select
        came(r)::date as not_before,
        case when r < 696 then (came(r + 5) + interval 2 minutes)::date else date '2025-01-31' end as likely_by,
        count(*) * 5 as people,
        max(r) + 4 as here_after
    from range(1, 701, 5) as t(r)
    group by not_before, likely_by
)
select
    'estimated' as basis,
    not_before,
    likely_by,
    people,
    here_after - people as here_before,
    here_after,
    case
        when min(here_after) filter (where not_before >= date '2020-04-10') over () = here_after then 'Apr 2020: about 125 within 18' || chr(160) || 'days'
        when min(here_after) filter (where not_before >= date '2020-10-19') over () = here_after then 'Oct 2020: about 125 within 12' || chr(160) || 'days'
    end as said
from windows
union all
select 'listed', null, date '2025-01-31', null, null, 700, null
order by likely_by, not_before nulls first
-- says: **700 people follow** you today; half of them are dated to within **5 days**. **0 of 700** came surely in the 12 months before the export.

-- case: unknown: the first can have come at any time; who has no window is not dated narrowly
-- given
-- 22 accounts of unknown age at the end of the list, of smaller and smaller numbers
insert into follows (position, direction, account_id) select 40 + i, 'follower', (4500000000000000 + i)::varchar from range(0, 22) as t(i);
delete from follows where position between 20 and 39;
update files set records = 42 where archive_id = 1;
-- expect
-- the twenty others are the last of the forty, from the 21st on
select 'estimated' as basis, null as not_before, newcomer(21) as likely_by, 22 as people, 0 as here_before, 22 as here_after, null as said
union all
select
    'estimated',
    newcomer(r),
    case when r < 39 then newcomer(r + 2) else date '2021-01-31' end,
    2,
    r + 1,
    r + 3,
    null
from range(21, 41, 2) as t(r)
union all
select 'listed', null, date '2021-01-31', null, null, 42, null
order by likely_by, not_before nulls first
-- says: **42 people follow** you today. **20 of 42** came surely in the 12 months before the export.

-- case: unknown order: one list is no history
-- given
delete from follows where position < 11;
-- expect
select null as basis, null as not_before, null as likely_by, null as people, null as here_before, null as here_after, null as said where false
-- says: When your **29 followers** came cannot be read off: the order of the list tells no time.

-- case: unknown order, and two lists
-- given
delete from follows where position < 11;
insert into archives (archive_id, generated_at) values (2, '2020-11-01 12:00');
insert into follows (archive_id, position, direction, account_id) select 2, 40 - r, 'follower', account_id from people where r <= 10;
-- expect
select * from (values
    ('listed', null, date '2020-11-01', null, null, 10, null), ('listed', null, date '2021-01-31', null, null, 29, null)
) as t(basis, not_before, likely_by, people, here_before, here_after, said)
-- says: When your **29 followers** came cannot be read off: the order of the list tells no time.

-- case: empty store
-- given
-- expect
select null as basis, null as not_before, null as likely_by, null as people, null as here_before, null as here_after, null as said where false
-- says: nothing
