-- background
insert into archives (generated_at) values ('2025-01-31 12:00');

-- case: ordinary, marks have their own rows, nearly equal times stand together
-- given
-- answered after 30.0 and 30.2 s and after 2 h; three wait, for half an hour, 2 days and 8 days
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '1-42', '1', '2025-01-10 08:00', false), ('2', '1-42', '42', '2025-01-10 08:00:30', true),
    ('3', '2-42', '2', '2025-01-10 08:00', false), ('4', '2-42', '42', '2025-01-10 08:00:30.200', true),
    ('5', '3-42', '3', '2025-01-10 08:00', false), ('6', '3-42', '42', '2025-01-10 10:00', true),
    ('7', '4-42', '4', '2025-01-31 11:30', false),
    ('8', '5-42', '5', '2025-01-29 12:00', false),
    ('9', '6-42', '6', '2025-01-23 12:00', false),
    -- a second turn, and a conversation that the owner opened, are no first contact
    ('10', '1-42', '1', '2025-01-20 08:00', false),
    ('11', '7-42', '42', '2025-01-20 08:00', true), ('12', '7-42', '7', '2025-01-20 09:00', false);
-- expect
-- 1 - 4/6, then 1 - 4/6 · 2/3
select
    seconds,
    turns,
    answered,
    waiting,
    share,
    case when share < 0.4 then 1 - pow(4 / 6, exp(-1.95996398454 * sqrt(2 / 24) / -ln(4 / 6))) when share > 0.4 then 1 - pow(4 / 9, exp(-1.95996398454 * sqrt(2 / 24 + 1 / 6) / -ln(4 / 9))) end as share_low,
    case when share < 0.4 then 1 - pow(4 / 6, exp(1.95996398454 * sqrt(2 / 24) / -ln(4 / 6))) when share > 0.4 then 1 - pow(4 / 9, exp(1.95996398454 * sqrt(2 / 24 + 1 / 6) / -ln(4 / 9))) end as share_high,
    fixed_turns,
    fixed_answered,
    share_fixed
from (values
    (30.2, 2, 2, 4, 1 / 3, null, null, null),
    (60, 0, 0, 4, 1 / 3, null, null, null),
    (600, 0, 0, 4, 1 / 3, null, null, null),
    (1800, 1, 0, 3, 1 / 3, null, null, null),
    (3600, 0, 0, 3, 1 / 3, 5, 2, 0.4),
    (7200, 1, 1, 2, 5 / 9, null, null, null),
    (21600, 0, 0, 2, 5 / 9, null, null, null),
    (86400, 0, 0, 2, 5 / 9, 5, 3, 0.6),
    (172800, 1, 0, 1, 5 / 9, null, null, null),
    (604800, 0, 0, 1, 5 / 9, 4, 3, 0.75),
    (691200, 1, 0, 0, 5 / 9, null, null, null),
    -- nobody was watched for so long
    (2592000, 0, 0, 0, null, null, null, null)
) as t(seconds, turns, answered, waiting, share, fixed_turns, fixed_answered, share_fixed)
-- says: **75 %** of those who wrote to you first had an answer within 7 days: **3 of 4**; half of all had it within **2.0 h**.

-- case: also an answer at a mark belongs to it, and what all have stays so
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '1-42', '1', '2025-01-10 08:00', false), ('2', '1-42', '42', '2025-01-10 09:00', true),
    ('3', '2-42', '2', '2025-01-10 08:00', false), ('4', '2-42', '42', '2025-01-10 08:59:59', true);
-- expect
select
    seconds,
    turns,
    answered,
    waiting,
    share,
    case when share = 0.5 then 1 - pow(0.5, exp(-1.95996398454 * sqrt(0.5) / ln(2))) end as share_low,
    case when share = 0.5 then 1 - pow(0.5, exp(1.95996398454 * sqrt(0.5) / ln(2))) end as share_high,
    fixed_turns,
    fixed_answered,
    share_fixed
from (values
    (60, 0, 0, 2, 0, null, null, null),
    (600, 0, 0, 2, 0, null, null, null),
    (3599, 1, 1, 1, 0.5, null, null, null),
    (3600, 1, 1, 0, 1, 2, 2, 1),
    (21600, 0, 0, 0, 1, null, null, null),
    (86400, 0, 0, 0, 1, 2, 2, 1),
    (604800, 0, 0, 0, 1, 2, 2, 1),
    (2592000, 0, 0, 0, 1, null, null, null)
) as t(seconds, turns, answered, waiting, share, fixed_turns, fixed_answered, share_fixed)
-- says: **100 %** of those who wrote to you first had an answer within 7 days: **2 of 2**; half of all had it within **1.0 h**.

-- case: also no answer at all is a line at 0
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values ('1', '1-42', '1', '2024-12-31 12:00', false);
-- expect
select
    seconds,
    seconds = 2678400 as turns,
    0 as answered,
    seconds < 2678400 as waiting,
    0 as share,
    null as share_low,
    null as share_high,
    case when seconds in (3600, 86400, 604800) then 1 end as fixed_turns,
    case when seconds in (3600, 86400, 604800) then 0 end as fixed_answered,
    case when seconds in (3600, 86400, 604800) then 0 end as share_fixed
from (select unnest([60, 600, 3600, 21600, 86400, 604800, 2592000, 2678400]) as seconds)
-- says: **0 %** of those who wrote to you first had an answer within 7 days: **0 of 1**; **more than half** had none in the time observed.

-- case: unknown owner
-- given
update archives set account_id = null;
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values ('1', '1-42', '1', '2025-01-10 08:00', null);
-- expect
select
    null as seconds, null as turns, null as answered, null as waiting, null as share, null as share_low, null as share_high,
    null as fixed_turns, null as fixed_answered, null as share_fixed
where false
-- says: nothing

-- case: empty store
-- given
-- expect
select
    null as seconds, null as turns, null as answered, null as waiting, null as share, null as share_low, null as share_high,
    null as fixed_turns, null as fixed_answered, null as share_fixed
where false
-- says: nothing
