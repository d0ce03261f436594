-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into entities (entity) values ('followers'), ('following');

-- case: ordinary, what an older export alone holds was deleted and waits no longer
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into files (entity, records) values ('followers', 1);
insert into follows (direction, account_id) values ('follower', '7'), ('following', '8');
insert into posts (post_id, created_at) values ('1', '2025-01-01 08:00');
insert into mentions (post_id, account_id, handle, name) values ('1', '7', 'bob', 'Bob');
insert into messages (archive_id, message_id, conversation_id, sender_id, sent_at, is_mine) values
    (1, '1', '7-42', '7', '2025-01-30 12:00', false),
    (1, '2', '8-42', '8', '2025-01-01 12:00', false),
    (1, '3', '8-42', '42', '2025-01-02 12:00', true),
    (1, '4', '8-42', '8', '2025-01-29 12:00', false),
    (1, '5', '9-42', '9', '2025-01-29 12:00', false),
    (1, '6', '9-42', '42', '2025-01-29 13:00', true),
    (2, '7', '6-42', '6', '2024-01-29 13:00', false);
-- expect
select * from (values
    ('7-42', '7', 'bob', 'Bob', 'https://x.com/i/user/7', date '2025-01-30', 86400, true, true),
    ('8-42', '8', null, null, 'https://x.com/i/user/8', date '2025-01-29', 172800, false, false)
) as t(conversation_id, account_id, handle, name, url, asked_on, seconds, is_first_contact, follows_you)

-- case: unknown list of followers, and a platform whose addresses are not known
-- given
update archives set platform = 'mastodon';
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values ('1', '7-42', '7', '2025-01-30 12:00', false);
-- expect
select '7' as account_id, null as url, null as follows_you

-- case: empty store
-- given
-- expect
select null as account_id where false
