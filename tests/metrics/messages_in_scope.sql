-- background
insert into archives (generated_at, time_zone) values ('2025-01-31 12:00', 'Europe/Berlin');

-- case: ordinary, seen in two exports and twice in one
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into messages (archive_id, file_id, message_id, conversation_id, sender_id, sent_at, is_mine) values
    (2, 1, '1', '7-42', '7', '2023-12-31 23:30', false),
    (1, 1, '1', '7-42', '7', '2023-12-31 23:30', false),
    (1, 2, '1', '7-42', '7', '2023-12-31 23:30', false),
    (2, 1, '2', '7-42', '42', '2023-12-31 22:30', true);
-- expect
-- message 2 was deleted since: it is still known
select * from (values
    ('1', '7-42', '7', timestamp '2023-12-31 23:30', timestamp '2024-01-01 00:30', false, false),
    ('2', '7-42', '42', timestamp '2023-12-31 22:30', timestamp '2023-12-31 23:30', true, false)
) as t(message_id, conversation_id, sender_id, sent_at, local_at, is_mine, is_group)

-- case: also the period is of local days
-- given
set variable since = date '2024-01-01';
set variable until = date '2024-01-01';
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '7-42', '7', '2023-12-31 22:59', false),
    ('2', '7-42', '7', '2023-12-31 23:00', false),
    ('3', '7-42', '7', '2024-01-01 22:59', false),
    ('4', '7-42', '7', '2024-01-01 23:00', false);
-- expect
select * from (values ('2'), ('3')) as t(message_id)

-- case: unknown owner: is_mine is NULL
-- given
update archives set account_id = null;
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values ('1', '7-42', '7', '2024-11-30 08:00', null);
-- expect
select '1' as message_id, null as is_mine, 'unknown direction' as left_out

-- case: empty store
-- given
-- expect
select null as message_id where false
