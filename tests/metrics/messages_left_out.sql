-- background
insert into archives (generated_at) values ('2025-01-31 12:00');

-- case: ordinary, one message a reason, inside the period
-- given
set variable since = date '2025-01-01';
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine, is_group, is_repeated) values
    ('1', '900', '7', '2025-01-01 08:00', false, true, false),
    ('2', '7-42', '7', '2025-01-01 08:00', false, false, true),
    ('3', '8-42', '8', '2025-01-01 08:00:00', false, false, false),
    ('4', '8-42', '42', '2025-01-01 08:00:02', true, false, true),
    ('5', '8-42', '8', '2025-01-01 09:00:00', false, false, false),
    ('6', '9-42', null, '2025-01-01 08:00', null, false, false),
    ('7', '6-42', '6', '2024-12-31 08:00', false, false, false);
-- expect
select * from (values
    ('counted', 1, 2),
    ('group', 1, 1),
    ('unknown direction', 1, 1),
    ('only repeated texts', 1, 1),
    ('canned answer', 1, 1)
) as t(reason, conversations, messages)
-- says: **4 of 6** direct messages are left out of what is answered: **1** in groups, **1** of unknown direction, **1** where the other side sent the same to many, **1** sent by a program of yours.

-- case: also all count
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values ('1', '1-42', '1', '2025-01-10 08:00', false);
-- expect
select * from (values
    ('counted', 1, 1),
    ('group', 0, 0),
    ('unknown direction', 0, 0),
    ('only repeated texts', 0, 0),
    ('canned answer', 0, 0)
) as t(reason, conversations, messages)
-- says: nothing

-- case: unknown owner: no message counts
-- given
update archives set account_id = null;
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values ('1', '1-42', '1', '2025-01-10 08:00', null);
-- expect
select * from (values
    ('counted', 0, 0),
    ('group', 0, 0),
    ('unknown direction', 1, 1),
    ('only repeated texts', 0, 0),
    ('canned answer', 0, 0)
) as t(reason, conversations, messages)

-- case: empty store
-- given
-- expect
select null as reason, null as conversations, null as messages where false
-- says: nothing
