-- background
insert into archives (generated_at) values ('2025-01-31 12:00');

-- case: ordinary, with a tie and with turns that leave without an answer
-- given
-- after 1 h one of five; after 2 h two of four, while a fifth is watched for just 2 h; the last for 10 days
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '1-42', '1', '2025-01-10 08:00', false), ('2', '1-42', '42', '2025-01-10 09:00', true),
    ('3', '2-42', '2', '2025-01-10 08:00', false), ('4', '2-42', '42', '2025-01-10 10:00', true),
    ('5', '3-42', '3', '2025-01-10 08:00', false), ('6', '3-42', '42', '2025-01-10 10:00', true),
    ('7', '4-42', '4', '2025-01-31 10:00', false),
    ('8', '5-42', '5', '2025-01-21 12:00', false);
-- expect
-- Greenwood: 0.8² · 1/(5·4), then 0.4² · (1/20 + 2/(4·2)); the interval from log(-log), by hand
select
    opening,
    * exclude (opening)
from (select unnest(['all_turns', 'first_contact']) as opening)
cross join (values
    (3600, 1, 5, 0.2, sqrt(0.64 / 20), 0.030820211, 0.796190737),
    (7200, 2, 4, 0.6, sqrt(0.16 * 0.3), 0.247184209, 0.948024250)
) as t(seconds, answered, at_risk, share, standard_error, low, high)

-- case: also where all have an answer nobody is left, and an interval there is none
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '1-42', '1', '2025-01-10 08:00', false), ('2', '1-42', '42', '2025-01-10 08:01', true),
    ('3', '1-42', '1', '2025-01-10 09:00', false), ('4', '1-42', '42', '2025-01-10 09:02', true);
-- expect
select * from (values
    ('all_turns', 60, 1, 2, 0.5, sqrt(0.125)),
    ('all_turns', 120, 1, 1, 1, null),
    ('first_contact', 60, 1, 1, 1, null)
) as t(opening, seconds, answered, at_risk, share, standard_error)

-- case: unknown direction, or no answer at all: no row
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '1-42', '1', '2025-01-10 08:00', null),
    ('2', '1-42', '42', '2025-01-10 08:01', null),
    ('3', '2-42', '2', '2025-01-10 08:00', false);
-- expect
select null as opening where false

-- case: empty store
-- given
-- expect
select null as opening where false
