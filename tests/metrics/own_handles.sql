-- background
insert into archives (generated_at) values ('2025-01-31 12:00');

-- case: ordinary, today's and earlier ones, of every export
-- given
insert into archives (archive_id, account_id, generated_at) values (2, '42', '2024-01-31 12:00');
insert into profiles (archive_id, handle) values (1, 'Me'), (2, 'me_too');
insert into renames (archive_id, from_handle, to_handle) values (1, 'me_once', 'me_too'), (1, 'ME_TOO', 'me');
-- expect
select * from (values ('me'), ('me_too'), ('me_once')) as t(handle)

-- case: also another account's are not
-- given
set variable account = '42';
insert into archives (archive_id, account_id, generated_at) values (2, '43', '2024-01-31 12:00');
insert into profiles (archive_id, handle) values (1, 'me'), (2, 'you');
-- expect
select 'me' as handle

-- case: unknown handle
-- given
insert into profiles (display_name) values ('Me');
-- expect
select null as handle where false

-- case: empty store
-- given
-- expect
select null as handle where false
