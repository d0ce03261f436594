-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, four replies that can be timed
-- given
insert into posts (post_id, created_at, parent_at, text, reply_to_account_id, time_precision) values
    ('1', '2025-01-10 10:00', '2025-01-10 09:59:30', '@bob half a minute', '7', 'millisecond'),
    ('2', '2025-01-10 10:00', '2025-01-10 09:30', '@bob half an hour', '7', 'millisecond'),
    ('3', '2025-01-10 10:00', '2025-01-10 08:06', '@bob 1.9 hours', '7', 'millisecond'),
    ('4', '2025-01-10 10:00', '2025-01-08 10:00', '@bob two days', '7', 'millisecond'),
    ('5', '2025-01-10 10:00', '2025-01-10 10:01', '@bob before its parent', '7', 'millisecond'),
    ('6', '2025-01-10 10:00', '2015-01-09 10:00', '@bob more than ten years', '7', 'millisecond'),
    ('7', '2025-01-10 10:00', null, '@bob parent without a time', '7', 'millisecond'),
    ('8', '2025-01-10 00:00', '2025-01-09 10:00', '@bob day alone', '7', 'day'),
    ('9', '2025-01-10 10:00', '2025-01-10 09:59', 'a thread of my own', '42', 'millisecond');
-- expect
-- 30 1800 6840 172800 s: middle (1800 + 6840) / 2; 90th percentile at place 2.7 of 0…3: 6840 + 0.7 × 165960
select * from (values (4, 4320, 123012, 2 / 4, 3 / 4)) as t(replies, median_seconds, p90_seconds, within_hour, within_day)

-- case: unknown times: posts, but no reply that can be timed
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-10 10:00', 'hello');
-- expect
select * from (values (0, null, null, null, null)) as t(replies, median_seconds, p90_seconds, within_hour, within_day)

-- case: unknown replies: no posts in the export
-- given
update archives set layout = 'without posts';
-- expect
select * from (values (null, null, null, null, null)) as t(replies, median_seconds, p90_seconds, within_hour, within_day)

-- case: empty store
-- given
-- expect
select null as replies, null as median_seconds, null as p90_seconds, null as within_hour, null as within_day where false
