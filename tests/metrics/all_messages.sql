-- background
insert into archives (generated_at, time_zone) values ('2025-01-31 12:00', 'Europe/Berlin');

-- case: ordinary, the newest observation holds, whatever the period
-- given
set variable since = date '2025-01-01';
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into messages (archive_id, message_id, conversation_id, sender_id, sent_at, is_mine, is_repeated) values
    (2, '1', '7-42', '7', '2023-12-31 23:30', false, null),
    (1, '1', '7-42', '7', '2023-12-31 23:30', false, false),
    (2, '2', '7-42', '42', '2023-12-31 22:30', true, false);
-- expect
select * from (values
    ('1', '7-42', '7', timestamp '2023-12-31 23:30', timestamp '2024-01-01 00:30', false, false, false, timestamp '2025-01-31 12:00', null),
    ('2', '7-42', '42', timestamp '2023-12-31 22:30', timestamp '2023-12-31 23:30', true, false, false, timestamp '2024-01-31 12:00', null)
) as t(message_id, conversation_id, sender_id, sent_at, local_at, is_mine, is_group, is_repeated, observed_at, left_out)

-- case: also groups, nothing but repeated texts, and canned answers are left out
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine, is_group, is_repeated) values
    ('1', '900', '7', '2025-01-01 08:00', false, true, false),
    ('2', '7-42', '7', '2025-01-01 08:00:00', false, false, true),
    ('3', '7-42', '7', '2025-01-01 08:00:10', false, false, true),
    ('4', '7-42', '42', '2025-01-01 09:00:00', true, false, false),
    ('5', '8-42', '8', '2025-01-01 08:00:00', false, false, false),
    ('6', '8-42', '42', '2025-01-01 08:00:05', true, false, true),
    ('7', '8-42', '42', '2025-01-01 08:00:05.001', true, false, true),
    ('8', '8-42', '42', '2025-01-01 08:00:05', true, false, false),
    ('9', '9-42', '42', '2025-01-01 08:00:00', true, false, true);
-- expect
-- a text of one's own alone is no blast of theirs; a program that takes longer than 5 seconds is not told from a person
select * from (values
    ('1', 'group'),
    ('2', 'only repeated texts'),
    ('3', 'only repeated texts'),
    ('4', 'only repeated texts'),
    ('5', null),
    ('6', 'canned answer'),
    ('7', null),
    ('8', null),
    ('9', null)
) as t(message_id, left_out)

-- case: unknown direction, and an export without texts
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '7-42', null, '2025-01-01 08:00', null),
    ('2', '7-42', '7', '2025-01-01 09:00', false),
    ('3', '7-42', '42', '2025-01-01 09:00:01', true);
-- expect
select * from (values ('1', 'unknown direction'), ('2', null), ('3', null)) as t(message_id, left_out)

-- case: empty store
-- given
-- expect
select null as message_id where false
