-- background
set variable account = '42';
insert into archives (archive_id, account_id, platform, generated_at, is_supplement) values
    (1, '42', 'x', '2025-01-31 12:00', false), (2, '42', 'x_analytics', '2025-02-02 00:00', true),
    (3, '42', 'x_analytics', '2025-02-03 00:00', true), (4, '43', 'x', '2025-01-31 12:00', false),
    (5, '43', 'x_analytics', '2025-02-04 00:00', true);

-- case: ordinary, of two files that state a day the newest counts, of two of one instant the one loaded last
-- given
insert into archives (archive_id, account_id, platform, generated_at, is_supplement) values (6, '42', 'x_analytics', '2025-02-03 00:00', true);
insert into daily_metrics (archive_id, day, metric, value) values
    (2, '2025-02-01', 'unfollows', 1), (2, '2025-02-01', 'new_follows', 5),
    (3, '2025-02-01', 'new_follows', 6), (6, '2025-02-01', 'new_follows', 7), (5, '2025-02-01', 'new_follows', 9);
-- expect
select * from (values (date '2025-02-01', 'new_follows', 7), (date '2025-02-01', 'unfollows', 1)) as t(day, metric, value)

-- case: also only the days of the period
-- given
set variable since = date '2025-02-01';
set variable until = date '2025-02-02';
insert into daily_metrics (archive_id, day, metric, value) values
    (2, '2025-01-31', 'impressions', 1), (2, '2025-02-01', 'impressions', 2), (3, '2025-02-02', 'impressions', 3),
    (3, '2025-02-03', 'impressions', 4);
-- expect
select * from (values (date '2025-02-01', 'impressions', 2), (date '2025-02-02', 'impressions', 3)) as t(day, metric, value)

-- case: also a day twice in one export: the later file, and there the later row
-- given
insert into daily_metrics (archive_id, file_id, position, day, metric, value) values
    (2, 1, 9, '2025-02-01', 'likes', 1), (2, 2, 0, '2025-02-01', 'likes', 2), (2, 2, 1, '2025-02-01', 'likes', 3);
-- expect
select * from (values (date '2025-02-01', 'likes', 3)) as t(day, metric, value)

-- case: unknown date of the file: any dated one counts before it
-- given
insert into archives (archive_id, account_id, platform, is_supplement) values (7, '42', 'x_analytics', true);
insert into daily_metrics (archive_id, day, metric, value) values (7, '2025-02-01', 'likes', 8), (2, '2025-02-01', 'likes', 1);
-- expect
select * from (values (date '2025-02-01', 'likes', 1)) as t(day, metric, value)

-- case: empty store
-- given
-- expect
select null as day, null as metric, null as value where false
