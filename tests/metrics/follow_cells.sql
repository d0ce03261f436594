-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
create temp macro newcomer(r) as timestamp '2020-01-01' + to_days((10 * r)::integer);
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00');
insert into entities (archive_id, entity) values (1, 'followers'), (2, 'followers');
insert into files (archive_id, entity, records) values (1, 'followers', 40), (2, 'followers', 30);
-- forty people in the order of following, each odd one's account made just before, 10 days a place; the others' in 2017
create temp table people as
select
    r,
    (case when r % 2 = 1 then date '2020-01-01' + (10 * r)::integer else date '2017-04-01' - r::integer end)::timestamp as made_at,
    id_of(made_at) as account_id
from range(1, 41) as t(r);
insert into follows (archive_id, position, direction, account_id) select 1, 40 - r, 'follower', account_id from people;

-- case: ordinary, both lists, each account for itself; the newest so far is the last odd one
-- given
insert into follows (archive_id, position, direction, account_id) select 1, 30 - r, 'following', account_id from people where r <= 30;
-- expect
select
    direction,
    r as from_rank,
    r as to_rank,
    made_at as made_from,
    made_at + interval 2 minutes as made_to,
    1 as people,
    newcomer(r - (r + 1) % 2) as newest_so_far,
    null as block,
    'newest_first' as verdict
from people
cross join (values ('follower'), ('following')) as t(direction)
where direction = 'follower' or r <= 30

-- case: also who is too young for the place, and who is alone in the lateness, are shown and bound nobody
-- given
insert into archives (archive_id, generated_at) values (2, '2020-11-10 12:00');
insert into follows (archive_id, position, direction, account_id) select 2, 30 - r, 'follower', account_id from people where r <= 31 and r not in (10, 24);
-- the first thirty-one came by 10 November, as the earlier export shows; the tenth, of July, is 40 days over the third newcomer after it
update follows set account_id = id_of(date '2020-11-20') where archive_id = 1 and position = 40 - 24;
update follows set account_id = id_of(date '2020-07-10') where archive_id = 1 and position = 40 - 10;
-- expect
select
    r as from_rank,
    case r when 10 then timestamp '2020-07-10' when 24 then timestamp '2020-11-20' else made_at end as made_from,
    newcomer(r - (r + 1) % 2) as newest_so_far
from people

-- case: also the members of a block, not who stands among them; the followed have none
-- given
delete from follows;
create or replace temp table people as
select
    r,
    case
        when r % 10 = 1 then timestamp '2020-01-01' + to_days(r::integer)
        when r between 201 and 320 then timestamp '2019-03-01' + to_hours(r::integer)
        else timestamp '2018-01-01' - to_days(((16 * r) % 2000)::integer) + to_seconds(r)
    end as made_at
from range(1, 401) as t(r);
insert into follows (position, direction, account_id)
select 400 - r, direction, id_of(made_at) from people cross join (values ('follower'), ('following')) as t(direction);
-- expect
select
    direction,
    r as from_rank,
    case when direction = 'follower' and r between 202 and 320 and r % 10 != 1 then 1 end as block
from people
cross join (values ('follower'), ('following')) as t(direction)

-- case: also many: 20,001 in stretches of 58, by slices of the time
-- given
delete from follows;
-- the odd ones newborn, one an hour; of the others a batch of 500 on a day of 2019, and the rest from 2015 to 2018
create or replace temp table people as
select
    r,
    case
        when r % 2 = 1 then timestamp '2020-01-01' + to_hours(r)
        when r between 10001 and 11000 then timestamp '2019-03-01' + to_seconds(r)
        else timestamp '2015-01-01' + to_days(((37 * r) % 1461)::integer) + to_seconds(r)
    end as made_at
from range(1, 20002) as t(r);
insert into follows (position, direction, account_id) select 20001 - r, 'follower', id_of(made_at) from people;
-- expect
-- 138 slices from the oldest account to the newest, the last; a bit over 19 days each. The batch have theirs for themselves
with sliced as (
    select
        r,
        made_at,
        (r - 1) // 58 * 58 + 1 as from_rank,
        min(made_at) over () as oldest,
        (epoch_us(timestamp '2020-01-01' + to_hours(20001) + interval 2 minutes) - epoch_us(oldest)) // 138 + 1 as slice,
        (epoch_us(made_at) - epoch_us(oldest)) // slice as slice_number
    from people
)
select
    'follower' as direction,
    from_rank,
    max(r) as to_rank,
    oldest + to_microseconds(slice_number * slice) as made_from,
    oldest + to_microseconds((slice_number + 1) * slice) as made_to,
    count(*) as people,
    timestamp '2020-01-01' + to_hours(max(r) - (max(r) + 1) % 2) as newest_so_far,
    case when min(made_at) >= timestamp '2019-03-01' and max(made_at) < timestamp '2019-03-02' then 1 end as block,
    'newest_first' as verdict
from sliced
group by from_rank, oldest, slice, slice_number

-- case: also 20,000 are not too many for one each
-- given
delete from follows;
insert into follows (position, direction, account_id)
select 20000 - r, 'follower', id_of(case when r % 2 = 1 then timestamp '2020-01-01' + to_hours(r) else timestamp '2015-01-01' + to_seconds(r) end)
from range(1, 20001) as t(r);
-- expect
select r as from_rank, r as to_rank, 1 as people from range(1, 20001) as t(r)

-- case: also in a redacted report every time is that of a month
-- given
set variable redaction = ['\x00'::blob, '\x01'::blob];
-- expect
select
    r as from_rank,
    date_trunc('month', made_at) as made_from,
    date_trunc('month', made_at + interval 2 minutes) as made_to,
    date_trunc('month', newcomer(r - (r + 1) % 2)) as newest_so_far
from people

-- case: also in a redacted report the cells hold whom they hold else, and their ends are worked out from months
-- given
set variable redaction = ['\x00'::blob, '\x01'::blob];
delete from follows;
create or replace temp table people as
select
    r,
    case when r % 2 = 1 then timestamp '2020-01-01' + to_hours(r) else timestamp '2015-01-10' + to_seconds(r) end as made_at
from range(1, 20002) as t(r);
insert into follows (position, direction, account_id) select 20001 - r, 'follower', id_of(made_at) from people;
-- expect
-- made from 10 January 2015 to 13 April 2022
with sliced as (
    select
        (r - 1) // 58 * 58 + 1 as from_rank,
        min(made_at) over () as oldest,
        (epoch_us(timestamp '2022-04-13 09:02') - epoch_us(oldest)) // 138 + 1 as slice,
        (epoch_us(made_at) - epoch_us(oldest)) // slice as slice_number,
        (epoch_us(timestamp '2022-04-01') - epoch_us(timestamp '2015-01-01')) // 138 + 1 as shown_slice
    from people
)
select
    from_rank,
    timestamp '2015-01-01' + to_microseconds(slice_number * shown_slice) as made_from,
    timestamp '2015-01-01' + to_microseconds((slice_number + 1) * shown_slice) as made_to,
    count(*) as people
from sliced
group by from_rank, slice_number, shown_slice

-- case: unknown age: given out twice, and between the counted ids and the snowflakes
-- given
update follows set account_id = '700000000' where position = 40 - 10;
update follows set account_id = '4500000000000000' where position = 40 - 12;
-- expect
select
    r as from_rank,
    case when r = 10 then timestamp '2012-07-17' when r != 12 then made_at end as made_from,
    case when r = 10 then timestamp '2013-10-18' when r != 12 then made_at + interval 2 minutes end as made_to,
    newcomer(r - (r + 1) % 2) as newest_so_far
from people

-- case: unknown order: too short, and sorted by id; no newest so far
-- given
delete from follows where position >= 20;
insert into follows (position, direction, account_id) select row_number() over (order by account_id::bigint desc), 'following', account_id from people;
-- expect
select
    'follower' as direction,
    r - 20 as from_rank,
    made_at as made_from,
    null as newest_so_far,
    'cannot_tell' as verdict
from people
where r > 20
union all
select 'following', row_number() over (order by account_id::bigint), made_at, null, 'sorted_by_id'
from people

-- case: also where the export states the dates
-- given
delete from follows where position >= 20;
update follows set followed_at = timestamp '2021-06-01' + to_days(20 - position);
-- expect
select r - 20 as from_rank, newcomer(r - (r + 1) % 2) as newest_so_far, 'dated' as verdict from people where r > 20

-- case: empty store
-- given
-- expect
select null as direction where false
