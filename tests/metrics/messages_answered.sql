-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into entities (entity) values ('messages');

-- case: ordinary, each share is of the turns old enough
-- given
-- answered after 30 min, 2 h and 2 days; not yet after 30 min, 2 days and 10 days; then a second turn, answered after 1 h
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '1-42', '1', '2025-01-10 08:00', false), ('2', '1-42', '42', '2025-01-10 08:30', true),
    ('3', '2-42', '2', '2025-01-10 08:00', false), ('4', '2-42', '42', '2025-01-10 10:00', true),
    ('5', '3-42', '3', '2025-01-10 08:00', false), ('6', '3-42', '42', '2025-01-12 08:00', true),
    ('7', '4-42', '4', '2025-01-31 11:30', false),
    ('8', '5-42', '5', '2025-01-29 12:00', false),
    ('9', '6-42', '6', '2025-01-21 12:00', false),
    ('10', '1-42', '1', '2025-01-20 08:00', false), ('11', '1-42', '42', '2025-01-20 09:00', true);
-- expect
-- all turns, Kaplan–Meier: 1 - 6/7 · 4/5 = 0.31 after 1 h, 1 - 24/35 · 3/4 = 0.49 after 2 h, 0.66 after 2 days; first contacts reach
-- 1/6, 1 - 5/6 · 3/4 = 0.375 and, two days being over for the one that waits so long just after, 1 - 5/8 · 2/3 = 0.58
select * from (values
    ('first_contact', 6, 5, 0.2, 5, 0.4, 4, 0.75, 172800),
    ('all_turns', 7, 6, 1 / 3, 6, 0.5, 5, 0.8, 172800)
) as t(opening, turns, turns_1h, answered_1h, turns_24h, answered_24h, turns_7d, answered_7d, median_seconds)
-- says: Within 24 hours you had answered **40 %** of those who wrote to you first: **2 of 5**; and **50 %** of all turns in which others wrote: **3 of 6**.

-- case: also half is reached when it is just half, and not reached is no number
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '1-42', '1', '2025-01-10 08:00', false), ('2', '1-42', '42', '2025-01-10 09:00', true),
    ('3', '1-42', '1', '2025-01-11 08:00', false),
    ('4', '2-42', '42', '2025-01-10 10:00', true), ('5', '2-42', '2', '2025-01-10 11:00', false),
    ('6', '3-42', '42', '2025-01-10 10:00', true), ('7', '3-42', '3', '2025-01-10 11:00', false),
    ('8', '4-42', '4', '2025-01-10 08:00', false);
-- expect
select * from (values
    ('first_contact', 2, 2, 0.5, 2, 0.5, 2, 0.5, 3600),
    ('all_turns', 5, 5, 0.2, 5, 0.2, 5, 0.2, null)
) as t(opening, turns, turns_1h, answered_1h, turns_24h, answered_24h, turns_7d, answered_7d, median_seconds)

-- case: also a whole file without a conversation is a true zero
-- given
insert into files (entity, records) values ('messages', 0);
-- expect
select * from (values
    ('first_contact', 0, 0, null, 0, null, 0, null, null),
    ('all_turns', 0, 0, null, 0, null, 0, null, null)
) as t(opening, turns, turns_1h, answered_1h, turns_24h, answered_24h, turns_7d, answered_7d, median_seconds)
-- says: nothing

-- case: also nobody wrote first
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '1-42', '42', '2025-01-10 08:00', true), ('2', '1-42', '1', '2025-01-10 09:00', false);
-- expect
select * from (values
    ('first_contact', 0, 0, null, 0, null, 0, null, null),
    ('all_turns', 1, 1, 0, 1, 0, 1, 0, null)
) as t(opening, turns, turns_1h, answered_1h, turns_24h, answered_24h, turns_7d, answered_7d, median_seconds)
-- says: Within 24 hours you had answered **0 %** of all turns in which others wrote: **0 of 1**.

-- case: unknown owner
-- given
update archives set account_id = null;
insert into files (entity, records) values ('messages', 1);
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values ('1', '1-42', '1', '2025-01-10 08:00', null);
-- expect
select * from (values
    ('first_contact', null, null, null, null, null, null, null, null),
    ('all_turns', null, null, null, null, null, null, null, null)
) as t(opening, turns, turns_1h, answered_1h, turns_24h, answered_24h, turns_7d, answered_7d, median_seconds)
-- says: nothing

-- case: empty store
-- given
-- expect
select
    null as opening, null as turns, null as turns_1h, null as answered_1h, null as turns_24h, null as answered_24h, null as turns_7d,
    null as answered_7d, null as median_seconds
where false
-- says: nothing
