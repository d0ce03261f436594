-- background
insert into archives (archive_id, generated_at) values (1, '2024-01-31 12:00'), (2, '2025-01-31 12:00');
insert into entities (archive_id, entity)
select archive_id, entity from (values (1), (2)) as a(archive_id), (values ('followers'), ('following'), ('blocks')) as e(entity);

-- case: ordinary, the followers first; in each who left, who came; the newest first
-- given
insert into files (archive_id, entity, records) values (1, 'followers', 4), (2, 'followers', 4), (1, 'following', 1), (2, 'following', 2), (2, 'blocks', 1);
insert into follows (archive_id, direction, account_id) values
    (1, 'follower', '4'), (1, 'follower', '3'), (1, 'follower', '2'), (1, 'follower', '1'),
    (2, 'follower', '6'), (2, 'follower', '5'), (2, 'follower', '1'),
    (1, 'following', '1'), (2, 'following', '5'), (2, 'following', '1');
insert into blocks (archive_id, account_id) values (2, '4');
insert into posts (archive_id, post_id, created_at, text) values (2, '1', '2024-06-01', '@six and @two');
insert into mentions (archive_id, post_id, position, account_id, handle, name) values (2, '1', 0, '6', 'six', 'Number Six'), (2, '1', 1, '2', 'two', null);
-- expect
select *
from (
    values
        ('follower', 'left', '3', null, '3', 'https://x.com/i/user/3'),
        ('follower', 'left', '@two', 'two', '2', 'https://x.com/i/user/2'),
        ('follower', 'blocked_by_you', '4', null, '4', 'https://x.com/i/user/4'),
        ('follower', 'came', 'Number Six', 'six', '6', 'https://x.com/i/user/6'),
        ('follower', 'came', '5', null, '5', 'https://x.com/i/user/5'),
        ('following', 'came', '5', null, '5', 'https://x.com/i/user/5')
) as t(direction, change, who, handle, account_id, url)

-- case: also those who returned, are restored and followed again, in this order
-- given
create temp table follow_moves as from main.follow_moves where false;
insert into temp.follow_moves values
    ('follower', '1', 'refollowed', 1, 9), ('follower', '2', 'restored', null, 2), ('follower', '3', 'returned', null, 8), ('follower', '4', 'kept', 3, 3);
-- expect
select *
from (
    values
        ('follower', 'returned', '3', null, '3', 'https://x.com/i/user/3'),
        ('follower', 'restored', '2', null, '2', 'https://x.com/i/user/2'),
        ('follower', 'refollowed', '1', null, '1', 'https://x.com/i/user/1')
) as t(direction, change, who, handle, account_id, url)

-- case: unknown: the newer list is not whole, so nobody is known to have left or come
-- given
insert into files (archive_id, entity, records, expected_records) values (1, 'followers', 1, 1), (2, 'followers', 1, 5);
insert into follows (archive_id, direction, account_id) values (1, 'follower', '4'), (2, 'follower', '6');
-- expect
select null as direction, null as change, null as who, null as handle, null as account_id, null as url where false

-- case: empty store
-- given
-- expect
select null as direction, null as change, null as who, null as handle, null as account_id, null as url where false
