-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
insert into archives (archive_id, generated_at) values (1, '2021-01-31 23:30');
insert into entities (archive_id, entity) values (1, 'followers'), (2, 'followers'), (3, 'followers'), (4, 'followers');
insert into files (archive_id, entity, records) values (1, 'followers', 40), (2, 'followers', 30), (3, 'followers', 28), (4, 'followers', 20);
-- forty people in the order of following, each odd one's account made just before, 10 days a place; the others' in 2017. So two come from
-- 11 Jan, 31 Jan, 20 Feb, 11 and 31 Mar, 20 Apr, 10 and 30 May, 19 Jun, 9 and 29 Jul, 18 Aug, 7 and 27 Sep, 17 Oct, 6 and 26 Nov, 16 Dec, 5 and 25 Jan on
create temp table people as
select r, id_of(case when r % 2 = 1 then date '2020-01-01' + (10 * r)::integer else date '2017-04-01' - r::integer end) as account_id
from range(1, 41) as t(r);
insert into follows (archive_id, position, direction, account_id) select 1, 40 - r, 'follower', account_id from people;

-- case: ordinary, each two likely from the next such day on, at the earliest from their own
-- given
update archives set is_partial = false;
-- expect
select * from (values
    (date '2020-01-01', 4, 2, null, 'estimated'),
    (date '2020-02-01', 6, 4, null, 'estimated'),
    (date '2020-03-01', 10, 8, null, 'estimated'),
    (date '2020-04-01', 12, 10, null, 'estimated'),
    (date '2020-05-01', 16, 14, null, 'estimated'),
    (date '2020-06-01', 18, 16, null, 'estimated'),
    (date '2020-07-01', 22, 20, null, 'estimated'),
    (date '2020-08-01', 24, 22, null, 'estimated'),
    (date '2020-09-01', 28, 26, null, 'estimated'),
    (date '2020-10-01', 30, 28, null, 'estimated'),
    (date '2020-11-01', 34, 32, null, 'estimated'),
    (date '2020-12-01', 36, 34, null, 'estimated'),
    (date '2021-01-01', 40, 40, 40, 'estimated')
) as t(period, here_at_earliest, here_likely, stated, basis)
-- says: Of **40 people who follow** you today, likely **2**, at most **4**, were here a year before the export. Who left since is not counted.

-- case: also a period of days, by its months; a zone nine hours ahead, where the export is of February
-- given
set variable since = date '2020-12-15';
set variable until = date '2021-02-10';
set variable tz = 'Asia/Tokyo';
-- expect
select * from (values
    (date '2020-12-01', 36, 34, null, 'estimated'), (date '2021-01-01', 40, 38, null, 'estimated'), (date '2021-02-01', 40, 40, 40, 'estimated')
) as t(period, here_at_earliest, here_likely, stated, basis)
-- says: Of **40 people who follow** you today, likely **2**, at most **4**, were here a year before the export. Who left since is not counted.

-- case: also earlier exports: of two in a month the newer; one that is not whole and one without a date of its own are none
-- given
set variable since = date '2020-10-01';
insert into archives (archive_id, generated_at, generated_at_basis) values
    (2, '2020-11-01 12:00', 'manifest'), (3, '2020-11-01 06:00', 'manifest'), (4, '2020-10-02 12:00', 'manifest'), (5, '2020-12-15 12:00', 'newest_record');
update files set expected_records = 21 where archive_id = 4;
insert into entities (archive_id, entity) values (5, 'followers');
insert into files (archive_id, entity, records) values (5, 'followers', 34);
insert into follows (archive_id, position, direction, account_id)
select a, 40 - r, 'follower', account_id
from people
cross join (values (2, 30), (3, 28), (4, 20), (5, 34)) as t(a, listed)
where r <= listed;
-- expect
-- 29 and 30 came between the two of November, so late after the account of 17 October was made; then it tells nothing of 27 and 28 before them
select * from (values
    (date '2020-10-01', 28, 26, null, 'estimated'),
    (date '2020-11-01', 34, 32, 30, 'estimated'),
    (date '2020-12-01', 36, 34, null, 'estimated'),
    (date '2021-01-01', 40, 40, 40, 'estimated')
) as t(period, here_at_earliest, here_likely, stated, basis)

-- case: also where the export states the dates
-- given
update follows set followed_at = timestamp '2021-01-10 12:00' - to_months((position // 20)::integer * 14);
-- expect
select
    period,
    case when period < date '2021-01-01' then 20 else 40 end as here_at_earliest,
    here_at_earliest as here_likely,
    case when period = date '2021-01-01' then 40 end as stated,
    'stated' as basis
from (select unnest(generate_series(timestamp '2019-11-01', timestamp '2021-01-01', interval 1 month))::date as period)
order by period
-- says: Of **40 people who follow** you today, **20** were here a year before the export. Who left since is not counted.

-- case: unknown age of the first: that one can have been here from the beginning on
-- given
set variable since = date '2017-01-01';
set variable until = date '2017-04-30';
update follows set account_id = '4500000000000000' where position = 39;
-- expect
-- the second, of 30 March 2017, is the first newcomer, so the months begin with its own
select * from (values (date '2017-03-01', 2, 1, null, 'estimated'), (date '2017-04-01', 2, 1, null, 'estimated')) as t(period, here_at_earliest, here_likely, stated, basis)

-- case: unknown order: what exports list alone
-- given
delete from follows where position < 11;
-- expect
select date '2021-01-01' as period, null as here_at_earliest, null as here_likely, 29 as stated, 'listed' as basis
-- says: nothing

-- case: empty store
-- given
-- expect
select null as period, null as here_at_earliest, null as here_likely, null as stated, null as basis where false
-- says: nothing
