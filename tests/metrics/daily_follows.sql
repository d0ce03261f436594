-- background
insert into archives (archive_id, platform, generated_at, is_supplement) values
    (1, 'x', '2025-03-03 12:00', false), (2, 'x_analytics', '2025-03-10 00:00', true);
insert into entities (entity) values ('followers');
insert into files (entity, records) values ('followers', 2);
insert into follows (direction, account_id) values ('follower', '5'), ('follower', '6');

-- case: ordinary, two months with a month between that nobody states
-- given
insert into daily_metrics (archive_id, day, metric, value) values
    (2, '2025-01-30', 'new_follows', 5), (2, '2025-01-30', 'unfollows', 1),
    (2, '2025-01-31', 'new_follows', 1), (2, '2025-01-31', 'unfollows', 3),
    (2, '2025-03-01', 'new_follows', 1200), (2, '2025-03-01', 'unfollows', 0),
    (2, '2025-03-02', 'new_follows', 0), (2, '2025-03-02', 'unfollows', 2);
-- expect
select * from (values
    (date '2025-01-01', 'came', 6, 2, null, 2),
    (date '2025-01-01', 'left', 4, 2, null, 2),
    (date '2025-02-01', 'came', null, null, null, 0),
    (date '2025-02-01', 'left', null, null, null, 0),
    (date '2025-03-01', 'came', 1200, 1198, 2, 2),
    (date '2025-03-01', 'left', 2, 1198, 2, 2)
) as t(month, movement, people, net, followers, days)
-- says: X states that **1,206 people** came and **6** left on **4 days** from 30 Jan 2025 to 2 Mar 2025, **+1,200** in all. Counted back from the list in the export, **4** followed you at the end of 1 Mar 2025.

-- case: unknown how many follow: one day without a list
-- given
delete from follows;
delete from files;
insert into daily_metrics (archive_id, day, metric, value) values (2, '2025-03-02', 'new_follows', 1), (2, '2025-03-02', 'unfollows', 2);
-- expect
select * from (values
    (date '2025-03-01', 'came', 1, -1, null, 1),
    (date '2025-03-01', 'left', 2, -1, null, 1)
) as t(month, movement, people, net, followers, days)
-- says: X states that **1 person** came and **2** left on 2 Mar 2025, **−1** in all.

-- case: also unknown who left: nothing is said
-- given
insert into daily_metrics (archive_id, day, metric, value) values (2, '2025-03-02', 'new_follows', 1);
-- expect
select null as month, null as movement, null as people, null as net, null as followers, null as days where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as month, null as movement, null as people, null as net, null as followers, null as days where false
-- says: nothing
