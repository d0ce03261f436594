-- background
insert into archives (archive_id, platform, generated_at, is_supplement) values
    (1, 'x', '2025-02-05 12:00', false), (2, 'x_analytics', '2025-02-10 00:00', true);
insert into entities (entity) values ('followers');
insert into files (entity, records, expected_records) values ('followers', 3, 3);
insert into follows (direction, account_id) values ('follower', '5'), ('follower', '6'), ('follower', '7');

-- case: ordinary, counted back from the three of the list; the day of the export and those after it do not lead back
-- given
insert into daily_metrics (archive_id, day, metric, value) values
    (2, '2025-02-05', 'new_follows', 9), (2, '2025-02-05', 'unfollows', 0),
    (2, '2025-02-04', 'new_follows', 2), (2, '2025-02-04', 'unfollows', 0),
    (2, '2025-02-03', 'new_follows', 0), (2, '2025-02-03', 'unfollows', 4),
    (2, '2025-02-02', 'new_follows', 1), (2, '2025-02-02', 'unfollows', 1);
-- expect
-- 3 at the end of the 4th; before its 2 came 1; before the 4 of the 3rd left 5
select * from (values
    (date '2025-02-02', 1, 1, 5),
    (date '2025-02-03', 0, 4, 1),
    (date '2025-02-04', 2, 0, 3),
    (date '2025-02-05', 9, 0, null)
) as t(day, new_follows, unfollows, followers)

-- case: also a day is missing: what is before it cannot be counted back
-- given
insert into daily_metrics (archive_id, day, metric, value) values
    (2, '2025-02-04', 'new_follows', 2), (2, '2025-02-04', 'unfollows', 0),
    (2, '2025-02-03', 'new_follows', 1),
    (2, '2025-02-02', 'new_follows', 1), (2, '2025-02-02', 'unfollows', 1);
-- expect
select * from (values (date '2025-02-02', 1, 1, null), (date '2025-02-04', 2, 0, 3)) as t(day, new_follows, unfollows, followers)

-- case: also the last days before the export are missing
-- given
insert into daily_metrics (archive_id, day, metric, value) values (2, '2025-02-03', 'new_follows', 2), (2, '2025-02-03', 'unfollows', 0);
-- expect
select * from (values (date '2025-02-03', null)) as t(day, followers)

-- case: unknown: the list is not whole
-- given
update files set records = 3, expected_records = 9;
insert into daily_metrics (archive_id, day, metric, value) values (2, '2025-02-04', 'new_follows', 2), (2, '2025-02-04', 'unfollows', 0);
-- expect
select * from (values (date '2025-02-04', 2, 0, null)) as t(day, new_follows, unfollows, followers)

-- case: also unknown when the export was made
-- given
update archives set generated_at_basis = 'newest_record' where archive_id = 1;
insert into daily_metrics (archive_id, day, metric, value) values (2, '2025-02-04', 'new_follows', 2), (2, '2025-02-04', 'unfollows', 0);
-- expect
select * from (values (date '2025-02-04', 2, 0, null)) as t(day, new_follows, unfollows, followers)

-- case: empty store
-- given
-- expect
select null as day where false
