-- background
insert into archives (archive_id, generated_at) values (1, '2024-01-31 12:00'), (2, '2025-01-30 18:00');
insert into entities (archive_id, entity)
select archive_id, entity from (values (1), (2)) as a(archive_id), (values ('followers'), ('following'), ('blocks')) as e(entity);

-- case: ordinary, of 100 90 kept, 9 left, 1 blocked, 13 came; nothing tells the order; 365.25 days
-- given
insert into files (archive_id, entity, records) values (1, 'followers', 100), (2, 'followers', 103), (1, 'following', 0), (2, 'following', 1), (2, 'blocks', 2);
insert into follows (archive_id, direction, account_id) select 1, 'follower', i::varchar from range(100, 0, -1) as t(i);
insert into follows (archive_id, direction, account_id) select 2, 'follower', i::varchar from range(113, 10, -1) as t(i);
insert into follows (archive_id, direction, account_id) values (2, 'following', '3');
-- 99 never followed
insert into blocks (archive_id, account_id) values (2, '1'), (2, '99');
-- expect
select
    *,
    ln(100 / 91.0) as hazard,
    -- Wilson's interval of 9 of 100 is 0.048073 to 0.162262
    -ln(1 - wilson_low(9, 100)) as hazard_low,
    -ln(1 - wilson_high(9, 100)) as hazard_high,
    'measured' as status,
    null as note
from (values ('follower', 100, 9, 1, 90, null, 13, null, null, 103, 3, 13, 10))
    as t(direction, before, "left", blocked_by_you, kept, refollowed, came, returned, restored, after, net, gains, losses)
union all
-- nobody was there to leave
select 'following', 0, 0, 0, 0, null, 1, null, null, 1, 1, 1, 0, null, null, null, 'measured', null
-- says: Since **31 Jan 2024** at least **13 accounts** came to follow you and **9 of 100** left, and **1** more you blocked: **+3** net; at that pace **9 %** leave in a year (95 % interval 5 % to 16 %).

-- case: also with an order and a still older export: restored, returned and followed again are counted apart; net = gains − losses
-- given
insert into archives (archive_id, generated_at) values (3, '2023-01-31 12:00');
insert into entities (archive_id, entity) values (3, 'followers');
insert into files (archive_id, entity, records) values (1, 'followers', 3), (2, 'followers', 5), (3, 'followers', 1);
create temp table follow_cuts as from main.follow_cuts;
insert into temp.follow_cuts values (2, 'follower', 1, '2024-01-31 12:00', true, 2, 2);
insert into follows (archive_id, direction, account_id) values
    (3, 'follower', '8'),
    (1, 'follower', '3'), (1, 'follower', '2'), (1, 'follower', '1'),
    -- 9 is new, 8 has returned, 2 followed again, 7 is restored
    (2, 'follower', '9'), (2, 'follower', '8'), (2, 'follower', '2'), (2, 'follower', '7'), (2, 'follower', '1');
-- expect
select
    *,
    ln(1.5) as hazard,
    -ln(1 - wilson_low(1, 3)) as hazard_low,
    -ln(1 - wilson_high(1, 3)) as hazard_high,
    'measured' as status,
    null as note
from (values ('follower', 3, 1, null, 2, 1, 1, 1, 1, 5, 2, 4, 2))
    as t(direction, before, "left", blocked_by_you, kept, refollowed, came, returned, restored, after, net, gains, losses)
union all
select 'following', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 'not in this archive', 'in neither export'
-- says: Since **31 Jan 2024** at least **1 account** came to follow you, **2** are back and **1 of 3** left: **+2** net.

-- case: unknown: the owner pruned the newer list, so nobody is known to have left; who stands in both counts
-- given
insert into files (archive_id, entity, records, expected_records) values (1, 'followers', 3, 3), (2, 'followers', 2, 4), (1, 'following', 0, 0), (2, 'following', 0, 0), (2, 'blocks', 0, 0);
insert into follows (archive_id, direction, account_id) values
    (1, 'follower', '3'), (1, 'follower', '2'), (1, 'follower', '1'), (2, 'follower', '4'), (2, 'follower', '1');
-- expect
select *
from (
    values
        ('follower', 3, null, null, 1, null, null, null, null, 2, null, null, null, null, null, null, 'lower bound', 'not the whole list in the newer export'),
        ('following', 0, 0, 0, 0, null, 0, null, null, 0, 0, 0, 0, null, null, null, 'measured', null)
) as t(
    direction, before, "left", blocked_by_you, kept, refollowed, came, returned, restored, after, net, gains, losses,
    hazard, hazard_low, hazard_high, status, note
)
-- says: Which followers came and which left since 31 Jan 2024 cannot be told: not the whole list in the newer export.

-- case: unknown: the earlier export is of a limited time, and does not say when it was made
-- given
update archives set is_partial = true, generated_at_basis = 'newest_record' where archive_id = 1;
delete from entities where entity = 'following';
insert into files (archive_id, entity, records) values (1, 'followers', 1), (2, 'followers', 1);
insert into follows (archive_id, direction, account_id) values (1, 'follower', '3'), (2, 'follower', '3');
-- expect
select *
from (
    values
        ('follower', 1, null, null, 1, null, null, null, null, 1, null, null, null, null, null, null, 'lower bound', 'one of the exports is partial'),
        ('following', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 'not on this platform', null)
) as t(
    direction, before, "left", blocked_by_you, kept, refollowed, came, returned, restored, after, net, gains, losses,
    hazard, hazard_low, hazard_high, status, note
)
-- says: Which followers came and which left since 31 Jan 2024 cannot be told: one of the exports is partial.

-- case: also no followers in the exports
-- given
insert into files (archive_id, entity, records) values (1, 'following', 1), (2, 'following', 1), (2, 'blocks', 0);
insert into follows (archive_id, direction, account_id) values (1, 'following', '3'), (2, 'following', '3');
-- expect
select *
from (
    values
        ('follower', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 'not in this archive', 'in neither export'),
        ('following', 1, 0, 0, 1, null, 0, null, null, 1, 0, 0, 0, 0, 0, ln(1 / (1 - wilson_high(0, 1))), 'measured', null)
) as t(
    direction, before, "left", blocked_by_you, kept, refollowed, came, returned, restored, after, net, gains, losses,
    hazard, hazard_low, hazard_high, status, note
)
-- says: nothing

-- case: empty store
-- given
-- expect
select
    null as direction, null as before, null as "left", null as blocked_by_you, null as kept, null as refollowed, null as came, null as returned,
    null as restored, null as after, null as net, null as gains, null as losses, null as hazard, null as hazard_low, null as hazard_high,
    null as status, null as note
where false
-- says: nothing
