-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
insert into archives (archive_id, generated_at) values (1, '2020-12-31 12:00');
insert into entities (entity) values ('followers');
insert into files (entity, records) values ('followers', 40);

-- case: ordinary, the export says when: by month, sure and possible are the same
-- given
insert into follows (direction, account_id, followed_at) values
    ('follower', '1', '2020-10-05 08:00'), ('follower', '2', '2020-10-31 22:00'), ('follower', '3', '2020-12-01 08:00');
-- expect
select * from (values
    (date '2020-10-01', date '2020-11-01', 2, 2, null, 'dated'),
    (date '2020-11-01', date '2020-12-01', 0, 0, null, 'dated'),
    (date '2020-12-01', date '2021-01-01', 1, 1, null, 'dated')
) as t(period, period_end, sure, possible, stated, basis)
-- says: **3** of those who follow you today came in the 12 months before the export.

-- case: also by year, where half of the windows are wider than 90 days, and stated figures beside them for a whole year
-- given
-- newcomers of 2018-01-15 and each 150 days later, two of 2017 after each; windows of 150 days but the last
insert into follows (position, direction, account_id)
select
    40 - r,
    'follower',
    id_of(case when r % 3 = 1 then date '2015-12-01' + (150 * (r // 3))::integer else date '2015-11-01' - r::integer end)
from range(1, 37) as t(r);
insert into archives (archive_id, platform, account_id, generated_at, is_supplement) values (2, 'x_analytics', '42', '2020-12-31', true);
insert into daily_metrics (archive_id, day, metric, value) select 2, date '2019-01-01' + i::integer, 'new_follows', 1 from range(365) as t(i);
insert into daily_metrics (archive_id, day, metric, value) values (2, '2020-05-01', 'new_follows', 9);
-- expect
-- newcomers came on 2015-12-01 + 150 × (0 … 11) days: in 2016 those of 04-29 and 09-26, in 2017 02-23, 07-23 and 12-20, in 2018 05-19 and 10-16,
-- in 2019 03-15, 08-12, in 2020 01-09 and 06-07; each with the two after it has the window up to the next; the last up to the export
select * from (values
    (date '2015-01-01', date '2016-01-01', 0, 3, null, 'estimated'),
    (date '2016-01-01', date '2017-01-01', 3, 9, null, 'estimated'),
    (date '2017-01-01', date '2018-01-01', 6, 12, null, 'estimated'),
    (date '2018-01-01', date '2019-01-01', 3, 9, null, 'estimated'),
    (date '2019-01-01', date '2020-01-01', 3, 9, 365, 'stated'),
    (date '2020-01-01', date '2021-01-01', 6, 9, null, 'estimated')
) as t(period, period_end, sure, possible, stated, basis)
-- says: Between **6** and **9** of those who follow you today came in the 12 months before the export.
-- says: X’s own figures count **374 new follows** on 366 days from 1 Jan 2019 to 1 May 2020; people who left since are among them.

-- case: unknown order: no bars; what is stated alone, for whole months
-- given
insert into follows (direction, account_id) values ('follower', '1'), ('follower', '2');
insert into archives (archive_id, platform, account_id, generated_at, is_supplement) values (2, 'x_analytics', '42', '2020-12-31', true);
insert into daily_metrics (archive_id, day, metric, value) select 2, date '2020-11-15' + i::integer, 'new_follows', 2 from range(46) as t(i);
-- expect
select * from (values
    (date '2020-11-01', date '2020-12-01', null, null, null, 'estimated'),
    (date '2020-12-01', date '2021-01-01', null, null, 60, 'stated')
) as t(period, period_end, sure, possible, stated, basis)
-- says: X’s own figures count **92 new follows** on 46 days from 15 Nov 2020 to 30 Dec 2020; people who left since are among them.

-- case: also since and until cut the periods
-- given
set variable since = date '2020-11-10';
set variable until = date '2020-11-20';
insert into follows (direction, account_id, followed_at) values
    ('follower', '1', '2020-10-05 08:00'), ('follower', '2', '2020-11-30 22:00'), ('follower', '3', '2020-12-01 08:00');
-- expect
select date '2020-11-01' as period, date '2020-12-01' as period_end, 1 as sure, 1 as possible, null as stated, 'dated' as basis

-- case: empty store
-- given
-- expect
select null as period, null as period_end, null as sure, null as possible, null as stated, null as basis where false
-- says: nothing
