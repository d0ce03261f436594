-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00');
insert into entities (archive_id, entity) values (1, 'followers'), (2, 'followers'), (3, 'followers');
insert into files (archive_id, entity, records) values (1, 'followers', 40), (2, 'followers', 30), (3, 'followers', 20);
-- forty people in the order of following, each odd one's account made just before, on 2020-01-01 and 10 days a place; the others' in 2017
create temp table people as
select
    r,
    (case when r % 2 = 1 then date '2020-01-01' + (10 * r)::integer else date '2017-04-01' - r::integer end)::timestamp as made_at,
    id_of(made_at) as account_id
from range(1, 41) as t(r);
insert into follows (archive_id, position, direction, account_id) select 1, 40 - r, 'follower', account_id from people;
create temp macro newcomer(r) as timestamp '2020-01-01' + to_days((10 * r)::integer);

-- case: ordinary, an odd one from the own account on, the next above from it on; each likely by the next odd one; the last by the export
-- given
update archives set is_partial = false;
-- expect
select
    'follower' as direction,
    account_id,
    41 - r as position,
    made_at as created_not_before,
    made_at + interval 2 minutes as created_not_after,
    newcomer(r - (r + 1) % 2) as not_before,
    case when r < 39 then newcomer(r + 1 + r % 2) + interval 2 minutes else timestamp '2025-01-31 12:00' end as likely_by,
    timestamp '2025-01-31 12:00' as not_after,
    'order' as basis
from people

-- case: also an earlier export: the first thirty by then, the others after it
-- given
insert into archives (archive_id, generated_at) values (2, '2020-11-01 12:00');
insert into follows (archive_id, position, direction, account_id) select 2, 30 - r, 'follower', account_id from people where r <= 30;
-- expect
-- the thirtieth is in the newer list likely by the day of the older one; 29 and 30 have nobody above them in the older one
select
    archive_id,
    account_id,
    case when archive_id = 1 and r > 30 then greatest(timestamp '2020-11-01 12:00', newcomer(r - (r + 1) % 2)) else newcomer(r - (r + 1) % 2) end as not_before,
    least(
        case when r < 39 then newcomer(r + 1 + r % 2) + interval 2 minutes else timestamp '2025-01-31 12:00' end,
        case when r <= 30 then timestamp '2020-11-01 12:00' end
    ) as likely_by,
    case when r <= 30 then timestamp '2020-11-01 12:00' else timestamp '2025-01-31 12:00' end as not_after,
    'order' as basis
from people
cross join range(1, 3) as t(archive_id)
where archive_id = 1 or r <= 30

-- case: also who was away and is back at the old place, and who has followed again
-- given
insert into archives (archive_id, generated_at) values (2, '2020-11-01 12:00');
insert into follows (archive_id, position, direction, account_id) select 2, 30 - r, 'follower', account_id from people where r <= 30 and r != 8 or r = 36;
-- expect
select
    archive_id,
    account_id,
    case
        when archive_id = 1 and r > 30 then greatest(timestamp '2020-11-01 12:00', newcomer(r - (r + 1) % 2))
        -- there it stands on top
        when archive_id = 2 and r = 36 then newcomer(29)
        else newcomer(r - (r + 1) % 2)
    end as not_before,
    case
        when archive_id = 2 or r <= 30 then timestamp '2020-11-01 12:00'
        else timestamp '2025-01-31 12:00'
    end as not_after,
    case
        when archive_id = 1 and r = 8 then 'restored'
        when archive_id = 1 and r = 36 then 'refollowed'
        else 'order'
    end as basis
from people
cross join range(1, 3) as t(archive_id)
where archive_id = 1 or r <= 30 and r != 8 or r = 36

-- case: also an account too young for its place: it followed late, and moves nobody's bound
-- given
insert into archives (archive_id, generated_at) values (2, '2020-11-10 12:00');
insert into follows (archive_id, position, direction, account_id) select 2, 30 - r, 'follower', account_id from people where r <= 31 and r != 24;
update follows set account_id = id_of(date '2020-11-20') where archive_id = 1 and position = 40 - 24;
-- expect
select
    archive_id,
    case when r = 24 then id_of(date '2020-11-20') else account_id end as account_id,
    case
        when r = 24 then timestamp '2020-11-20'
        when archive_id = 1 and r > 31 then greatest(timestamp '2020-11-10 12:00', newcomer(r - (r + 1) % 2))
        else newcomer(r - (r + 1) % 2)
    end as not_before,
    case when archive_id = 2 or r <= 31 and r != 24 then timestamp '2020-11-10 12:00' else timestamp '2025-01-31 12:00' end as not_after,
    case when r = 24 then 'out_of_place' else 'order' end as basis
from people
cross join range(1, 3) as t(archive_id)
where archive_id = 1 or r <= 31 and r != 24

-- case: also nobody came before the owner's account was made
-- given
insert into profiles (created_at) values ('2020-03-31');
-- expect
-- the ninth account was made on that day; the accounts of 1 to 8 are older, so they tell nothing more
select
    account_id,
    greatest(timestamp '2020-03-31', newcomer(r - (r + 1) % 2)) as not_before,
    case when r < 11 then newcomer(11) + interval 2 minutes when r < 39 then newcomer(r + 1 + r % 2) + interval 2 minutes else timestamp '2025-01-31 12:00' end as likely_by
from people

-- case: also an account alone in its lateness moves no bound but its own
-- given
-- the tenth followed after the account of place 9 was made, 2020-03-31; its own is of 2020-07-10, more than 30 days after 2020-05-30, place 15
update follows set account_id = id_of(date '2020-07-10') where position = 40 - 10;
-- expect
select
    case when r = 10 then id_of(date '2020-07-10') else account_id end as account_id,
    case when r = 10 then timestamp '2020-07-10' else newcomer(r - (r + 1) % 2) end as not_before
from people

-- case: also where the export states the dates
-- given
update follows set followed_at = timestamp '2021-01-01' + to_days(position);
-- expect
select
    account_id,
    timestamp '2021-01-01' + to_days((40 - r)::integer) as not_before,
    timestamp '2021-01-01' + to_days((40 - r)::integer) as likely_by,
    timestamp '2021-01-01' + to_days((40 - r)::integer) as not_after,
    'stated' as basis,
    0 as window_days
from people

-- case: unknown order: each by the own account and the earlier exports, if they were in all or in none of them
-- given
insert into archives (archive_id, generated_at) values (2, '2020-11-01 12:00'), (3, '2020-06-01 12:00');
delete from follows;
insert into follows (archive_id, position, direction, account_id)
select a, r, 'follower', account_id
from people
cross join range(1, 4) as t(a)
where a = 1 and r < 5 or a = 2 and r in (1, 2) or a = 3 and r in (1, 3);
-- expect
select a as archive_id, account_id, not_before, null as likely_by, not_after, 'account' as basis
from people
join (values
    (1, 1, timestamp '2020-01-11', timestamp '2020-06-01 12:00'),
    (1, 2, timestamp '2017-03-30', timestamp '2025-01-31 12:00'),
    (1, 3, timestamp '2020-01-31', timestamp '2025-01-31 12:00'),
    (1, 4, timestamp '2020-11-01 12:00', timestamp '2025-01-31 12:00'),
    (2, 1, timestamp '2020-01-11', timestamp '2020-06-01 12:00'),
    (2, 2, timestamp '2020-06-01 12:00', timestamp '2020-11-01 12:00'),
    (3, 1, timestamp '2020-01-11', timestamp '2020-06-01 12:00'),
    (3, 3, timestamp '2020-01-31', timestamp '2020-06-01 12:00')
) as t(a, r, not_before, not_after) using (r)

-- case: unknown day of the export: nothing bounds from above
-- given
update archives set generated_at_basis = 'newest_record';
-- expect
select account_id, null as not_after, 'order' as basis
from people

-- case: empty store
-- given
-- expect
select null as archive_id where false
