-- background
insert into archives (archive_id, generated_at) values (1, '2024-01-31 12:00'), (2, '2025-01-31 12:00');
insert into entities (archive_id, entity)
select archive_id, entity from (values (1), (2)) as a(archive_id), (values ('followers'), ('following'), ('blocks')) as e(entity);
insert into files (archive_id, entity, records) values (1, 'followers', 4), (2, 'followers', 5), (1, 'following', 2), (2, 'following', 2), (2, 'blocks', 1);

-- case: ordinary, newest first: 9 is new, 3 followed again, 7 is back at its old place
-- given
create temp table follow_cuts as from main.follow_cuts;
-- of the newer list the two behind are old, the two before new, the one between is not decided
insert into temp.follow_cuts values (2, 'follower', 1, '2024-01-31 12:00', true, 2, 3);
insert into follows (archive_id, direction, account_id) values
    (1, 'follower', '5'), (1, 'follower', '4'), (1, 'follower', '3'), (1, 'follower', '1'),
    (2, 'follower', '9'), (2, 'follower', '3'), (2, 'follower', '8'), (2, 'follower', '7'), (2, 'follower', '1');
insert into blocks (archive_id, account_id) values (2, '4');
-- expect
select *
from (
    values
        ('follower', '1', 'kept', 1, 1),
        ('follower', '3', 'refollowed', 2, 4),
        ('follower', '4', 'blocked_by_you', 3, null),
        ('follower', '5', 'left', 4, null),
        ('follower', '7', 'restored', null, 2),
        ('follower', '8', 'came', null, 3),
        ('follower', '9', 'came', null, 5)
) as t(direction, account_id, change, rank_before, rank_after)

-- case: also where the order tells nothing they only came; dates tell as much as an order
-- given
insert into follows (archive_id, direction, account_id, followed_at) values
    (1, 'follower', '1', null), (2, 'follower', '2', null),
    (1, 'following', '1', null), (2, 'following', '1', '2024-05-01'), (2, 'following', '2', '2023-05-01'), (2, 'following', '3', '2024-05-01');
-- expect
select *
from (
    values
        ('follower', '1', 'left'),
        ('follower', '2', 'came'),
        ('following', '1', 'refollowed'),
        ('following', '2', 'restored'),
        ('following', '3', 'came')
) as t(direction, account_id, change)

-- case: also somebody of a still older list has returned; an account made after the earlier export is not back at an old place
-- given
insert into archives (archive_id, generated_at) values (3, '2023-01-31 12:00');
create temp table follow_cuts as from main.follow_cuts;
insert into temp.follow_cuts values (2, 'follower', 1, '2024-01-31 12:00', true, 3, 3);
-- 1800000000000000000 was made in June 2024
insert into follows (archive_id, direction, account_id) values
    (3, 'follower', '6'), (3, 'follower', '7'), (1, 'follower', '1'),
    (2, 'follower', '6'), (2, 'follower', '7'), (2, 'follower', '1800000000000000000'), (2, 'follower', '1');
-- expect
select *
from (
    values
        ('6', 'returned'),
        ('7', 'restored'),
        ('1800000000000000000', 'came'),
        ('1', 'kept')
) as t(account_id, change)

-- case: unknown: of the newer list a part is missing, so nobody is known to have come or left
-- given
update files set expected_records = 9 where archive_id = 2 and entity = 'followers';
insert into follows (archive_id, direction, account_id) values (1, 'follower', '1'), (1, 'follower', '2'), (2, 'follower', '2'), (2, 'follower', '3');
-- expect
select * from (values ('1', null, 2, null), ('2', 'kept', 1, 2), ('3', null, null, 1)) as t(account_id, change, rank_before, rank_after)

-- case: unknown: a list that is in one export alone says nothing
-- given
delete from files where archive_id = 1;
insert into follows (archive_id, direction, account_id) values (2, 'follower', '2');
-- expect
select null as account_id where false

-- case: also the export of another account is left alone
-- given
set variable account = '42';
update archives set account_id = '43' where archive_id = 1;
insert into follows (archive_id, direction, account_id) values (1, 'follower', '1'), (2, 'follower', '2');
-- expect
select null as account_id where false

-- case: empty store
-- given
-- expect
select null as account_id where false
