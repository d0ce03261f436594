-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle, location) values ('42', 'me', 'Somewhere');
insert into privacy_kinds (kind, entity, rank, about, one, many, different_one, different_many) values
    ('logins', 'logins', 1, 'owner', 'log-in', 'log-ins', 'address', 'addresses'),
    ('login_ports', 'logins', 2, 'owner', 'port', 'ports', null, null),
    ('posts', 'posts', 3, 'owner', 'post', 'posts', null, null),
    ('deleted_posts', 'deleted_posts', 4, 'owner', 'deleted post', 'deleted posts', null, null),
    ('profile_place', 'profile', 5, 'owner', 'place', 'places', null, null),
    ('messages', 'messages', 6, 'both', 'message', 'messages', 'conversation', 'conversations'),
    ('message_people', 'messages', 7, 'others', 'person', 'people', null, null),
    ('followers', 'followers', 8, 'others', 'follower', 'followers', null, null),
    ('elsewhere', 'of_no_platform', 9, 'others', 'thing', 'things', null, null);
insert into entities (entity, is_for_privacy) values
    ('logins', true), ('posts', false), ('deleted_posts', false), ('profile', false), ('messages', false), ('followers', false);

-- case: ordinary: counted while loading, and in tables; a kind of no platform is left out, and so is one that the file has no place for
-- given
insert into files (file_id, entity, records) values
    (1, 'logins', 3), (2, 'posts', 2), (3, 'deleted_posts', 0), (4, 'profile', 1), (5, 'messages', 2), (6, 'followers', 0);
insert into exposures (file_id, kind, part, records, different, first_at, last_at) values
    (1, 'logins', null, 3, 2, '2025-01-01 10:00', '2025-01-30 10:00'),
    (1, 'logins', 'a part', 1, null, null, null);
insert into posts (post_id, created_at) values ('1', '2024-05-01'), ('2', '2024-06-01');
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('5', '42-77', '77', '2024-07-01', false), ('6', '42-77', '42', '2024-07-02', true), ('7', '42-88', '88', '2024-07-03', false);
-- expect
select * from (values
    ('logins', 'log-ins, 2 addresses', 3, 2, timestamp '2025-01-01 10:00', timestamp '2025-01-30 10:00', 'present'),
    ('posts', 'posts', 2, null, '2024-05-01', '2024-06-01', 'present'),
    ('deleted_posts', 'deleted posts', 0, null, null, null, 'empty'),
    ('profile_place', 'place', 1, null, null, null, 'present'),
    ('messages', 'messages, 2 conversations', 3, 2, '2024-07-01', '2024-07-03', 'present'),
    ('message_people', 'people', 2, null, null, null, 'present'),
    ('followers', 'followers', 0, null, null, null, 'empty')
) as t(kind, what, records, different, first_at, last_at, status)

-- case: unknown: absent, emptied by the owner, damaged in the middle, unreadable
-- given
insert into files (file_id, entity, outcome, records, expected_records) values
    (1, 'logins', 'read', 0, 37), (2, 'posts', 'damaged', 2, 9), (3, 'profile', 'damaged', null, null), (4, 'messages', 'missing', null, 5);
insert into exposures (file_id, kind, records, different) values (1, 'logins', 0, 0), (1, 'login_ports', 0, null);
insert into posts (post_id, created_at) values ('1', '2024-05-01'), ('2', '2024-06-01');
update profiles set location = null;
-- expect
select * from (values
    ('logins', null, 'partial', '0 records found, 37 promised'),
    ('login_ports', null, 'partial', '0 records found, 37 promised'),
    ('posts', 2, 'partial', '1 of its files damaged'),
    ('deleted_posts', null, 'absent', null),
    ('profile_place', null, 'unreadable', '1 of its files damaged'),
    ('messages', null, 'absent', 'the export''s own list promises 5 records, but the file is not there'),
    ('message_people', null, 'absent', 'the export''s own list promises 5 records, but the file is not there'),
    ('followers', null, 'absent', null)
) as t(kind, records, status, note)

-- case: also several files of a kind: what differs in each may be the same; and a stand-in for posts that are gone
-- given
insert into files (file_id, entity, records) values (1, 'logins', 2), (2, 'logins', 2), (3, 'logins', 0), (4, 'post_dates', 1);
insert into exposures (file_id, kind, records, different, first_at, last_at) values
    (1, 'logins', 2, 2, '2025-01-01', '2025-01-02'), (2, 'logins', 2, 1, '2024-01-01', '2024-01-02'), (3, 'logins', 0, 0, null, null),
    (1, 'login_ports', 1, null, null, null), (2, 'login_ports', 0, null, null, null);
insert into posts (post_id, created_at) values ('1', '2024-05-01');
-- expect
select * from (values
    ('logins', 'log-ins', 4, null, timestamp '2024-01-01', timestamp '2025-01-02', 'present'),
    ('login_ports', 'port', 1, null, null, null, 'present'),
    ('posts', 'post', 1, null, '2024-05-01', '2024-05-01', 'partial'),
    ('deleted_posts', 'deleted posts', null, null, null, null, 'absent'),
    ('profile_place', 'place', 1, null, null, null, 'partial'),
    ('messages', 'messages', null, null, null, null, 'absent'),
    ('message_people', 'people', null, null, null, null, 'absent'),
    ('followers', 'followers', null, null, null, null, 'absent')
) as t(kind, what, records, different, first_at, last_at, status)

-- case: also the newest export alone, and nobody is counted as people when the owner is unknown
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into entities (archive_id, entity, is_for_privacy) values (2, 'logins', true);
insert into files (archive_id, file_id, entity, records) values (2, 1, 'logins', 5), (1, 2, 'messages', 1);
insert into exposures (archive_id, file_id, kind, records) values (2, 1, 'logins', 5);
insert into messages (message_id, conversation_id, sender_id, sent_at) values ('5', '42-77', '77', '2024-07-01');
update archives set account_id = null where archive_id = 1;
set variable account = 'unknown-1';
-- expect
select * from (values
    ('logins', null, 'absent'),
    ('login_ports', null, 'absent'),
    ('posts', null, 'absent'),
    ('deleted_posts', null, 'absent'),
    ('profile_place', 1, 'partial'),
    ('messages', 1, 'present'),
    ('followers', null, 'absent')
) as t(kind, records, status)

-- case: also a post that stands in two files is one
-- given
delete from entities where entity != 'posts';
insert into files (file_id, entity, records) values (1, 'posts', 1), (2, 'posts_in_csv', 2);
insert into posts (file_id, post_id, created_at) values (1, '1', '2024-05-01'), (2, '1', '2024-05-01'), (2, '2', '2024-06-01');
-- expect
select * from (values ('posts', 2, 'present')) as t(kind, records, status)

-- case: empty store
-- given
-- expect
select null as kind, null as records where false
