-- background
insert into archives (archive_id, platform, generated_at, is_supplement) values
    (1, 'x', '2025-03-03 12:00', false), (2, 'x_analytics', '2025-03-10 00:00', true);

-- case: ordinary, two months with a month between that nobody states
-- given
insert into daily_metrics (archive_id, day, metric, value) values
    (2, '2025-01-30', 'impressions', 900), (2, '2025-01-30', 'engagements', 30), (2, '2025-01-30', 'profile_visits', 2),
    (2, '2025-01-31', 'impressions', 100), (2, '2025-01-31', 'engagements', 20), (2, '2025-01-31', 'profile_visits', 0),
    (2, '2025-03-01', 'impressions', 1000), (2, '2025-03-01', 'engagements', 10), (2, '2025-03-01', 'profile_visits', 3);
-- expect
select * from (values
    (date '2025-01-01', 1000, 50, 0.05, 2, 2),
    (date '2025-02-01', null, null, null, null, 0),
    (date '2025-03-01', 1000, 10, 0.01, 3, 1)
) as t(month, impressions, engagements, share_engaged, profile_visits, days)
-- says: Your posts were shown **2,000 times** on **3 days** from 30 Jan 2025 to 1 Mar 2025; people did something with them **60 times** and visited your profile **5 times**.

-- case: unknown visits, and a day without impressions: 0 is a zero
-- given
insert into daily_metrics (archive_id, day, metric, value) values (2, '2025-01-30', 'impressions', 0), (2, '2025-01-30', 'engagements', 1);
-- expect
select * from (values (date '2025-01-01', 0, 1, null, null, 1)) as t(month, impressions, engagements, share_engaged, profile_visits, days)
-- says: Your posts were shown **0 times** on 30 Jan 2025; people did something with them **1 time**.

-- case: also unknown impressions: nothing is said
-- given
insert into daily_metrics (archive_id, day, metric, value) values (2, '2025-01-30', 'new_follows', 4);
-- expect
select null as month, null as impressions, null as engagements, null as share_engaged, null as profile_visits, null as days where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as month, null as impressions, null as engagements, null as share_engaged, null as profile_visits, null as days where false
-- says: nothing
