-- background
insert into archives (generated_at) values ('2025-01-31 12:00');

-- case: ordinary, each file states a part
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into profiles (archive_id, file_id, handle, bio, created_at) values
    (1, 1, 'me', null, '2010-01-01 08:00'),
    (1, 2, null, '', null),
    (2, 1, 'old_me', 'what I wrote a year ago', null);
insert into profiles (file_id, has_avatar) values (3, false);
-- expect
select * from (values (1, '42', 'me', '', false, null, timestamp '2010-01-01 08:00'))
    as t(archive_id, account_id, handle, bio, has_avatar, has_header, created_at)

-- case: unknown profile: a row of NULLs
-- given
update archives set account_id = null;
-- expect
select * from (values (1, null, null, null)) as t(archive_id, account_id, handle, bio)

-- case: empty store
-- given
-- expect
select null as archive_id where false
