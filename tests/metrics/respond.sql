-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity, looked_for) values ('messages', 'direct-messages.js'), ('account', 'account.js'), ('posts', 'tweets.js');

-- case: ordinary, two of three in 7 days, and the one in the middle after 2 h
-- given
insert into files (entity, records) values ('messages', 5), ('account', 1), ('posts', 1);
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '1-42', '1', '2025-01-10 08:00', false), ('2', '1-42', '42', '2025-01-10 09:00', true),
    ('3', '2-42', '2', '2025-01-10 08:00', false), ('4', '2-42', '42', '2025-01-10 10:00', true),
    ('5', '3-42', '3', '2025-01-10 08:00', false), ('6', '3-42', '42', '2025-01-20 08:00', true),
    -- too young for the share, not for the curve
    ('7', '4-42', '4', '2025-01-30 12:00', false), ('8', '4-42', '42', '2025-01-30 12:30', true);
insert into posts (post_id, created_at, parent_at, text, reply_to_account_id) values ('1', '2025-01-10 10:00', '2025-01-10 09:59:30', '@bob 30 s', '7');
-- expect
-- Wilson for 2 of 3; the curve stands at 1/4, 1/2, 3/4 and 1 after 30 min, 1 h, 2 h and 10 days: half is reached after 1 h. Its upper band
-- passes one half at once (log-log: 1 - 0.75^(exp(1.96 · √(1/12) / 0.2877)) = 0.87), its lower one never, as nobody is left at the end
select * from (values
    ('answers_messages', 2, 3, 2 / 3, 0.207659601, 0.938508055, 3, null, null, 'direct-messages.js', 'all', '**67' || chr(160) || '%** in 7 days: 2 of 3 first messages'),
    ('answers_fast', null, 4, 3600, 1800, 'infinity'::double, 4, null, null, 'direct-messages.js', 'all', '**1.0' || chr(160) || 'h** in the middle; n 4'),
    ('fresh_replies', null, 1, 30, null, null, 1, null, null, 'tweets.js', '24 months', '**30' || chr(160) || 's** old in the middle; n 1')
) as t(check_name, k, n, value, low, high, counted, most, reservation, looked_for, period, sentence)

-- case: also half is never reached
-- given
insert into files (entity, records) values ('messages', 5), ('account', 1), ('posts', 1);
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine)
select
    i::varchar,
    i || '-42',
    i::varchar,
    timestamp '2025-01-10 08:00',
    false
from range(100, 140) as t(i);
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values ('200', '100-42', '42', '2025-01-10 09:00', true);
-- expect
select * from (values
    ('answers_messages', 1, 40, 0.025, 40, null, '**3' || chr(160) || '%** in 7 days: 1 of 40 first messages'),
    ('answers_fast', null, 40, 'infinity'::double, 40, null, '**More than half** not answered; n 40'),
    ('fresh_replies', null, 0, null, 0, null, null)
) as t(check_name, k, n, value, counted, reservation, sentence)

-- case: also a file without messages is too few, not absent
-- given
insert into files (entity, records) values ('messages', 0), ('account', 1);
-- expect
select * from (values
    ('answers_messages', 0, 0, null, 0, null),
    ('answers_fast', null, 0, null, 0, null),
    ('fresh_replies', null, 0, null, 0, 'not in this archive')
) as t(check_name, k, n, value, counted, reservation)

-- case: also what an older export holds counts
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into messages (archive_id, message_id, conversation_id, sender_id, sent_at, is_mine) values (2, '1', '1-42', '1', '2024-01-10 08:00', false);
-- expect
select * from (values
    ('answers_messages', 0, 1, null),
    ('answers_fast', null, 1, null),
    ('fresh_replies', null, 0, 'not in this archive')
) as t(check_name, k, n, reservation)

-- case: unknown owner: it is the account that is missing, not the messages
-- given
update archives set account_id = null;
insert into files (entity, records) values ('messages', 1);
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values ('1', '1-42', '1', '2025-01-10 08:00', null);
-- expect
select * from (values
    ('answers_messages', 'not in this archive', 'account.js'),
    ('answers_fast', 'not in this archive', 'account.js'),
    ('fresh_replies', 'not in this archive', 'tweets.js')
) as t(check_name, reservation, looked_for)

-- case: unknown to the platform, or not in the export
-- given
delete from entities where entity = 'posts';
-- expect
select * from (values
    ('answers_messages', 'not in this archive', 'direct-messages.js'),
    ('answers_fast', 'not in this archive', 'direct-messages.js'),
    ('fresh_replies', 'not on this platform', null)
) as t(check_name, reservation, looked_for)

-- case: empty store
-- given
-- expect
select null as check_name where false
