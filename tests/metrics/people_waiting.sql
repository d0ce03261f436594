-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity) values ('messages'), ('followers');

-- case: ordinary, the newest first
-- given
insert into files (entity, records) values ('followers', 1);
insert into follows (direction, account_id) values ('follower', '7');
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'with @bob');
insert into mentions (post_id, account_id, handle, name) values ('1', '7', 'bob', 'Bob');
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '7-42', '7', '2025-01-30 00:00', false),
    ('2', '7-42', '7', '2025-01-30 12:00', false),
    ('3', '8-42', '8', '2025-01-01 12:00', false), ('4', '8-42', '42', '2025-01-02 12:00', true), ('5', '8-42', '8', '2025-01-30 00:00', false),
    ('6', '10-42', '10', '2025-01-29 12:00', false),
    ('7', '9-42', '9', '2025-01-30 12:00', false), ('8', '9-42', '42', '2025-01-30 13:00', true);
-- expect
select * from (values
    ('7', 'bob', 'Bob', 'https://x.com/i/user/7', date '2025-01-30', 1.5, true, true),
    ('8', null, null, 'https://x.com/i/user/8', date '2025-01-30', 1.5, false, false),
    ('10', null, null, 'https://x.com/i/user/10', date '2025-01-29', 2, true, false)
) as t(account_id, handle, name, url, asked_on, waiting_days, is_first_contact, follows_you)
-- says: **3 of 4** one-to-one conversations end with a message that you did not answer; **2 of 4** people who wrote to you first have never had an answer.

-- case: also a redacted report, which has the times to the hour
-- given
set variable redaction = ['\x00'::blob, '\x01'::blob];
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '7-42', '7', '2025-01-30 11:31', false),
    ('2', '8-42', '8', '2025-01-30 11:29', false);
-- expect
select
    shown_as('person', id, id) as account_id,
    null as handle,
    null as name,
    'redacted' as url,
    date '2025-01-30' as asked_on,
    hours / 24 as waiting_days,
    true as is_first_contact,
    null as follows_you
from (values ('7', 24), ('8', 25)) as t(id, hours)

-- case: also at most 100
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine)
select
    i::varchar,
    i || '-42',
    i::varchar,
    timestamp '2025-01-31 12:00' - to_days(i::integer),
    false
from range(1, 151) as t(i);
-- expect
select
    i::varchar as account_id,
    null as handle,
    null as name,
    'https://x.com/i/user/' || i as url,
    date '2025-01-31' - i::integer as asked_on,
    i as waiting_days,
    true as is_first_contact,
    null as follows_you
from range(1, 101) as t(i)
-- says: **150 of 150** one-to-one conversations end with a message that you did not answer; **150 of 150** people who wrote to you first have never had an answer.

-- case: also nobody wrote first
-- given
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '8-42', '42', '2025-01-30 10:00', true), ('2', '8-42', '8', '2025-01-30 11:00', false), ('3', '8-42', '42', '2025-01-30 12:00', true);
-- expect
select
    null as account_id, null as handle, null as name, null as url, null as asked_on, null as waiting_days, null as is_first_contact,
    null as follows_you
where false
-- says: **0 of 1** one-to-one conversations end with a message that you did not answer.

-- case: unknown owner
-- given
update archives set account_id = null;
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values ('1', '1-42', '1', '2025-01-10 08:00', null);
-- expect
select
    null as account_id, null as handle, null as name, null as url, null as asked_on, null as waiting_days, null as is_first_contact,
    null as follows_you
where false
-- says: nothing

-- case: empty store
-- given
-- expect
select
    null as account_id, null as handle, null as name, null as url, null as asked_on, null as waiting_days, null as is_first_contact,
    null as follows_you
where false
-- says: nothing
