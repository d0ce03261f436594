-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, to the millisecond, and the limits
-- given
insert into posts (post_id, created_at, parent_at, text, reply_to_account_id) values
    ('1', '2025-01-10 10:00:00.250', '2025-01-10 10:00:00.000', '@bob a quarter of a second', '7'),
    ('2', '2025-01-10 10:00', '2025-01-10 10:00', '@bob at once', '7'),
    ('3', '2023-01-10 10:00', '2013-01-10 10:00', '@bob ten years to the day', '7'),
    ('4', '2023-01-10 10:00', '2013-01-10 09:59', '@bob a minute more', '7'),
    ('5', '2023-01-10 10:00', '2023-01-10 10:01', '@bob from the future', '7');
-- expect
-- ten years from 10 January 2013 are 3,652 days: leap days in 2016 and 2020
select * from (values
    ('1', 0.25, true),
    ('2', 0, true),
    ('3', 3652 * 86400, false)
) as t(post_id, seconds, is_recent)

-- case: unknown times: day alone, or no time of the parent
-- given
insert into posts (post_id, created_at, parent_at, text, reply_to_account_id, time_precision) values
    ('1', '2025-01-10 10:00', null, '@bob hello', '7', 'second'),
    ('2', '2025-01-10 00:00', '2025-01-09 10:00', '@bob hello', '7', 'day');
-- expect
select null as post_id, null as seconds where false

-- case: empty store
-- given
-- expect
select null as post_id, null as seconds where false
