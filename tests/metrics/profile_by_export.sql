-- case: ordinary, each file states a part, each export its own
-- given
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00'), (2, '2024-01-31 12:00');
insert into profiles (archive_id, file_id, handle, bio, has_header) values
    (1, 1, 'me', null, null),
    (1, 2, null, '', true),
    (2, 1, 'old_me', 'what I wrote a year ago', null);
-- expect
select * from (values (1, 1, '42', 'me', '', true), (2, 2, '42', 'old_me', 'what I wrote a year ago', null))
    as t(archive_id, recency, account_id, handle, bio, has_header)

-- case: unknown profile: a row of NULLs
-- given
insert into archives (account_id, generated_at) values (null, '2025-01-31 12:00');
-- expect
select * from (values (1, null, null, null)) as t(archive_id, account_id, handle, has_avatar)

-- case: also a file about the account goes before those that only name it
-- given
insert into archives (archive_id, generated_at) values (1, '2017-01-31 12:00');
insert into profiles (archive_id, file_id, handle, bio, has_avatar, created_at) values
    (1, 1, 'me_once', null, true, null), (1, 2, 'me', null, null, '2009-10-26 18:03');
-- expect
select * from (values (1, 'me', true)) as t(archive_id, handle, has_avatar)

-- case: empty store
-- given
-- expect
select null as archive_id where false
