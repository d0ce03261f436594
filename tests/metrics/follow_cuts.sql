-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00'), (2, '2024-01-31 12:00');
insert into entities (archive_id, entity) values (1, 'followers'), (2, 'followers');
insert into files (archive_id, entity, records) values (1, 'followers', 40), (2, 'followers', 30);
-- forty people in the order of following, each second one's account made shortly before, the others' long before
create temp table people as
select r, id_of(date '2020-01-01' + case when r % 2 = 1 then 10 * r else -1000 - r end::integer) as account_id from range(1, 41) as t(r);
insert into follows (archive_id, position, direction, account_id) select 1, 40 - r, 'follower', account_id from people;

-- case: ordinary, the first thirty were listed earlier
-- given
insert into follows (archive_id, position, direction, account_id) select 2, 30 - r, 'follower', account_id from people where r <= 30;
-- expect
select 1 as archive_id, 'follower' as direction, 2 as earlier_id, timestamp '2024-01-31 12:00' as earlier_at, true as is_exact, 30 as sure_old_rank, 30 as sure_new_rank

-- case: also one who is back at the old place, and one who has followed again
-- given
insert into follows (archive_id, position, direction, account_id) select 2, 30 - r, 'follower', account_id from people where r <= 30 and r != 7 or r = 38;
-- expect
select 30 as sure_old_rank, 30 as sure_new_rank

-- case: also one new below one old: either came back; nothing is said of the two
-- given
insert into follows (archive_id, position, direction, account_id) select 2, 30 - r, 'follower', account_id from people where r <= 28 or r = 30;
-- expect
select 28 as sure_old_rank, 30 as sure_new_rank

-- case: also nobody was listed earlier
-- given
update files set records = 0 where archive_id = 2;
-- expect
select 0 as sure_old_rank, 0 as sure_new_rank

-- case: also a list whose order tells no time has no cut
-- given
delete from follows;
insert into follows (archive_id, position, direction, account_id) select a, r, 'follower', account_id from people cross join range(1, 3) as t(a) where r <= 20;
-- expect
select null as archive_id where false

-- case: unknown, an earlier list that is not whole
-- given
update files set expected_records = 35 where archive_id = 2;
insert into follows (archive_id, position, direction, account_id) select 2, 30 - r, 'follower', account_id from people where r <= 30;
-- expect
select null as archive_id where false

-- case: empty store
-- given
-- expect
select null as archive_id where false
