-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00');
-- forty people in the order of following, each odd one's account made just before, 10 days a place; the others' in 2017
create temp table people as
select
    r,
    (case when r % 2 = 1 then date '2020-01-01' + (10 * r)::integer else date '2017-04-01' - r::integer end)::timestamp as made_at,
    id_of(made_at) as account_id
from range(1, 41) as t(r);
insert into follows (archive_id, position, direction, account_id) select 1, 40 - r, 'follower', account_id from people;
create temp macro newcomer(r) as timestamp '2020-01-01' + to_days((10 * r)::integer);

-- case: ordinary, a snowflake is stated up to two minutes late, so about one; the odd ones are newborn
-- given
insert into follows (direction, account_id) select 'following', account_id from people;
-- expect
select
    r as rank,
    account_id,
    made_at + interval 1 minute as made_at,
    newcomer(r - (r + 1) % 2) as not_before,
    case when r < 39 then newcomer(r + 1 + r % 2) + interval 2 minutes else timestamp '2025-01-31 12:00' end as likely_by,
    r % 2 = 1 as is_newborn
from people

-- case: also newborn up to seven days
-- given
-- the second can have followed from 2020-01-11 on, the fourth from 2020-01-31 on
update follows set account_id = id_of(timestamp '2020-01-04') where position = 38;
update follows set account_id = id_of(timestamp '2020-01-23 23:59:59.999') where position = 36;
-- expect
select r as rank, r % 2 = 1 or r = 2 as is_newborn from people

-- case: also the newest of several exports alone
-- given
insert into archives (archive_id, generated_at) values (2, '2025-12-31 12:00');
insert into follows (archive_id, position, direction, account_id) select 2, 30 - r, 'follower', account_id from people where r <= 30;
-- expect
select r as rank, account_id from people where r <= 30

-- case: also counted ids: about the day that the table gives; the first of all by the end of their month
-- given
insert into x_user_id_months values
    ('2006-07-01', 956, 9), ('2006-08-01', 3287, 9), ('2016-01-01', 4686000000, 8), ('2016-02-01', 4869000000, 8), ('2016-02-19', 4929000000, 8);
-- half of January 2016; before the table begins, so by 10 July 2006
update follows set account_id = '4777500000' where position = 40 - 10;
update follows set account_id = '12' where position = 40 - 12;
-- expect
select
    r as rank,
    case r when 10 then timestamp '2016-01-16 12:00' when 12 then timestamp '2006-07-10' else made_at + interval 1 minute end as made_at,
    case when r != 12 then r % 2 = 1 end as is_newborn
from people

-- case: also where the export states the dates
-- given
update follows set followed_at = timestamp '2021-01-01' + to_days(40 - position);
-- expect
-- even the newest account, the 39th of 2021-01-25, is 15 days old when it follows
select
    r as rank,
    timestamp '2021-01-01' + to_days(r::integer) as not_before,
    timestamp '2021-01-01' + to_days(r::integer) as likely_by,
    false as is_newborn
from people

-- case: unknown age: given out twice, between the counted ids and the snowflakes
-- given
update follows set account_id = '700000000' where position = 40 - 10;
update follows set account_id = '4500000000000000' where position = 40 - 12;
-- expect
select
    r as rank,
    case when r not in (10, 12) then made_at + interval 1 minute end as made_at,
    newcomer(r - (r + 1) % 2) as not_before,
    case when r not in (10, 12) then r % 2 = 1 end as is_newborn
from people

-- case: unknown order
-- given
delete from follows;
insert into follows (position, direction, account_id) select r, 'follower', account_id from people where r < 30;
-- expect
select null as rank where false

-- case: empty store
-- given
-- expect
select null as rank where false
