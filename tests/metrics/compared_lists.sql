-- background
insert into archives (archive_id, generated_at, is_partial) values (1, '2024-01-31 12:00', false), (2, '2025-01-30 18:00', false);
insert into entities (archive_id, entity)
select archive_id, entity from (values (1), (2)) as a(archive_id), (values ('followers'), ('following'), ('blocks')) as e(entity);

-- case: ordinary, both lists whole in both exports; 365.25 days
-- given
insert into files (archive_id, entity, records) values (1, 'followers', 2), (2, 'followers', 2), (1, 'following', 0), (2, 'following', 0), (2, 'blocks', 0);
-- expect
select * from (values ('follower', 2, 1, timestamp '2024-01-31 12:00', 1.0, 'whole', null, false, true, false), ('following', 2, 1, timestamp '2024-01-31 12:00', 1.0, 'whole', null, false, true, false))
    as t(direction, archive_id, earlier_id, earlier_at, years, extent, note, has_order, has_blocks, has_older)

-- case: also a cut of the list, or dates, tell the order; and a still older export holds one list
-- given
create temp table follow_cuts as from main.follow_cuts;
create temp table follow_orders as from main.follow_orders;
insert into temp.follow_cuts values (2, 'follower', 1, '2024-01-31 12:00', true, 1, 1);
insert into temp.follow_orders values (2, 'following', 2, null, null, null, 'dated');
insert into archives (archive_id, generated_at) values (3, '2023-01-31 12:00');
insert into entities (archive_id, entity) values (3, 'followers'), (3, 'following');
insert into files (archive_id, entity, records) values (1, 'followers', 2), (2, 'followers', 2), (1, 'following', 2), (2, 'following', 2), (3, 'followers', 1);
-- expect
select * from (values ('follower', 'whole', true, false, true), ('following', 'whole', true, false, false))
    as t(direction, extent, has_order, has_blocks, has_older)

-- case: unknown: lists that were pruned by their owner, are not there, or are damaged
-- given
insert into files (archive_id, entity, outcome, records, expected_records) values
    (1, 'followers', 'read', 3, 3), (2, 'followers', 'read', 2, 5),
    (1, 'following', 'missing', null, 9), (2, 'following', 'read', 2, 2);
-- expect
select * from (values ('follower', 'part', 'not the whole list in the newer export'), ('following', 'none', 'not in the earlier export'))
    as t(direction, extent, note)

-- case: unknown: an export that the platform calls partial
-- given
update archives set is_partial = true where archive_id = 1;
insert into files (archive_id, entity, records) values (1, 'followers', 2), (2, 'followers', 2);
-- expect
select * from (values ('follower', 'part', 'one of the exports is partial'), ('following', 'none', 'in neither export'))
    as t(direction, extent, note)

-- case: also a part in both, and a platform without such a list
-- given
delete from entities where entity = 'following';
insert into files (archive_id, entity, outcome, records, expected_records) values (1, 'followers', 'read', 3, 4), (2, 'followers', 'damaged', 2, 5);
-- expect
select * from (values ('follower', 'part', 'not the whole list in either export'), ('following', null, null))
    as t(direction, extent, note)

-- case: also a part in the earlier alone, and nothing in the newer
-- given
insert into files (archive_id, entity, outcome, records, expected_records) values
    (1, 'followers', 'read', 3, 4), (2, 'followers', 'read', 4, 4), (1, 'following', 'read', 1, 1);
-- expect
select * from (values ('follower', 'part', 'not the whole list in the earlier export'), ('following', 'none', 'not in the newer export'))
    as t(direction, extent, note)

-- case: also one export alone: no row
-- given
delete from archives where archive_id = 1;
-- expect
select null as direction where false

-- case: empty store
-- given
-- expect
select null as direction where false
