-- case: ordinary, those of the account in scope, the newest first; they are no exports
-- given
set variable account = '42';
insert into archives (archive_id, account_id, platform, generated_at, is_supplement) values
    (1, '42', 'x', '2025-01-31 12:00', false), (2, '43', 'x', '2025-01-31 12:00', false),
    (3, '42', 'x_analytics', '2025-03-01 00:00', true), (4, '43', 'x_analytics', '2025-03-01 00:00', true),
    (5, '42', 'x_analytics', '2025-03-02 00:00', true), (6, '42', 'x_analytics', null, true);
-- expect
select * from (values (5, 1), (3, 2), (6, 3)) as t(archive_id, recency)

-- case: unknown owner: what was given beside that export
-- given
set variable account = 'unknown-1';
insert into archives (archive_id, account_id, platform, is_supplement) values
    (1, null, 'x', false), (2, null, 'x', false), (3, 'unknown-1', 'x_analytics', true);
-- expect
select * from (values (3)) as t(archive_id)

-- case: empty store
-- given
-- expect
select null as archive_id where false
