-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, months without messages are zeros, groups do not count
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine, is_group) values
    ('1', '7-42', '7', '2024-11-30 08:00', false, false),
    ('2', '7-42', '42', '2024-11-30 09:00', true, false),
    ('3', '7-42', '7', '2024-11-30 10:00', false, false),
    ('4', '8-42', '42', '2025-01-02 08:00', true, false),
    ('5', '900', '42', '2024-01-02 08:00', true, true);
-- expect
select * from (values
    (date '2024-11-01', 'received', 2),
    (date '2024-11-01', 'sent', 1),
    (date '2024-12-01', 'received', 0),
    (date '2024-12-01', 'sent', 0),
    (date '2025-01-01', 'received', 0),
    (date '2025-01-01', 'sent', 1)
) as t(month, direction, messages)
-- says: In **50 %** of your one-to-one conversations both sides wrote: **1 of 2**; **2 messages** sent, **2** received.

-- case: unknown owner: no direction, no rows
-- given
update archives set account_id = null;
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values ('1', '7-42', '7', '2024-11-30 08:00', null);
-- expect
select null as month, null as direction, null as messages where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as month, null as direction, null as messages where false
-- says: nothing
