-- background
insert into archives (generated_at, time_zone) values ('2025-01-31 12:00', 'Europe/Berlin');

-- case: ordinary, runs of one conversation that they opened and one that the owner did
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '7-42', '7', '2025-01-01 23:30:00', false),
    ('2', '7-42', '7', '2025-01-01 23:40:00', false),
    ('3', '7-42', '42', '2025-01-02 00:30:00.500', true),
    ('4', '7-42', '42', '2025-01-02 00:31:00', true),
    ('5', '7-42', '7', '2025-01-30 12:00:00', false),
    ('6', '8-42', '42', '2025-01-03 08:00:00', true),
    ('7', '8-42', '8', '2025-01-03 09:00:00', false),
    ('8', '8-42', '42', '2025-01-03 09:00:40', true);
-- expect
select * from (values
    ('7-42', '7', true, timestamp '2025-01-01 23:30', date '2025-01-02', timestamp '2025-01-02 00:30:00.500', true, 3600.5, timestamp '2025-01-31 12:00', 2550600),
    ('7-42', '7', false, timestamp '2025-01-30 12:00', date '2025-01-30', null, false, 86400, timestamp '2025-01-31 12:00', 86400),
    ('8-42', '8', false, timestamp '2025-01-03 09:00', date '2025-01-03', timestamp '2025-01-03 09:00:40', true, 40, timestamp '2025-01-31 12:00', 2430000)
) as t(conversation_id, person, is_first_contact, asked_at, asked_on, answered_at, is_answered, seconds, observed_until, observed_seconds)

-- case: also ids are text, so that the shorter of one second is the older
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('10', '7-42', '42', '2025-01-01 08:00', true),
    ('9', '7-42', '7', '2025-01-01 08:00', false),
    ('99', '8-42', '8', '2025-01-01 08:00', false),
    ('98', '8-42', '42', '2025-01-01 08:00', true);
-- expect
select * from (values ('7-42', true, true, 0), ('8-42', false, false, 2606400)) as t(conversation_id, is_first_contact, is_answered, seconds)

-- case: also a turn belongs to the day on which it began, its answer to no period
-- given
set variable since = date '2025-01-02';
set variable until = date '2025-01-02';
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '7-42', '7', '2025-01-01 22:59', false),
    ('2', '7-42', '7', '2025-01-02 08:00', false),
    ('3', '8-42', '8', '2025-01-01 23:00', false),
    ('4', '8-42', '42', '2025-01-09 23:00', true),
    ('5', '9-42', '9', '2025-01-02 11:00', false),
    ('6', '6-42', '6', '2024-01-02 11:00', false),
    ('7', '6-42', '42', '2024-01-03 11:00', true),
    ('8', '6-42', '6', '2025-01-02 11:00', false);
-- expect
select * from (values
    ('8-42', true, 691200),
    ('9-42', true, 2509200),
    ('6-42', false, 2509200)
) as t(conversation_id, is_first_contact, seconds)

-- case: also a canned answer is none, nor does it end the turn
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine, is_repeated) values
    ('1', '7-42', '7', '2025-01-01 08:00:00', false, false),
    ('2', '7-42', '42', '2025-01-01 08:00:03', true, true),
    ('3', '7-42', '7', '2025-01-01 08:10:00', false, false),
    ('4', '7-42', '42', '2025-01-01 08:20:00', true, true),
    ('5', '8-42', '8', '2025-01-01 08:00:00', false, true),
    ('6', '8-42', '8', '2025-01-01 09:00:00', false, false),
    ('7', '9-42', '9', '2025-01-01 09:00:00', false, true);
-- expect
select * from (values ('7-42', 1200, true), ('8-42', 2606400, false)) as t(conversation_id, seconds, is_answered)

-- case: also a deleted conversation was watched as long as an export held it
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into messages (archive_id, message_id, conversation_id, sender_id, sent_at, is_mine) values
    (2, '1', '7-42', '7', '2024-01-30 12:00', false),
    (2, '2', '8-42', '8', '2024-01-30 12:00', false),
    (1, '3', '8-42', '8', '2024-02-01 12:00', false);
-- expect
select * from (values
    ('7-42', timestamp '2024-01-31 12:00', 86400),
    ('8-42', timestamp '2025-01-31 12:00', 31708800)
) as t(conversation_id, observed_until, seconds)

-- case: unknown direction: who opened it cannot be said
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine, is_group) values
    ('1', '7-42', null, '2025-01-31 08:00', null, false),
    ('2', '7-42', '7', '2025-01-31 11:00', false, false),
    ('3', '900', '7', '2025-01-31 11:00', false, true),
    ('4', '8-42', '8', '2025-01-31 13:00', false, false);
-- expect
-- a message newer than its export was watched for no time
select * from (values ('7-42', null, false, 3600), ('8-42', true, false, 0)) as t(conversation_id, is_first_contact, is_answered, seconds)

-- case: empty store
-- given
-- expect
select null as conversation_id where false
