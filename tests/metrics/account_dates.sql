-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into x_user_id_months values
    ('2006-07-01', 956, 9), ('2006-08-01', 3287, 9), ('2006-09-01', 4787, 9),
    ('2016-01-01', 4686000000, 8), ('2016-02-01', 4869000000, 8), ('2016-02-19', 4929000000, 8);

-- case: ordinary, published examples: 4922450361 was made on 17 February 2016; a snowflake of 27 February 2020, 22:46:45.564 UTC
-- given
insert into follows (direction, account_id) values ('follower', '4922450361'), ('following', '1233161576649121792'), ('follower', '1233161576649121792');
-- expect
-- 1 February and 18 days × 53,450,361 / 60,000,000: 17 February, 00:50:33
select * from (values
    ('4922450361', 'table', timestamp '2016-02-09 00:50:33.35712', timestamp '2016-02-25 00:50:33.35712'),
    ('1233161576649121792', 'snowflake', timestamp '2020-02-27 22:46:45.564', timestamp '2020-02-27 22:48:45.564')
) as t(account_id, dated_by, created_not_before, created_not_after)

-- case: also the range that was given out twice, the first month and before it
-- given
insert into follows (direction, account_id) values ('follower', '700000000'), ('follower', '956'), ('follower', '12');
-- expect
select * from (values
    ('700000000', 'ambiguous', timestamp '2012-07-17', timestamp '2013-10-18'),
    ('956', 'table', timestamp '2006-06-22', timestamp '2006-07-10'),
    ('12', 'table', null, timestamp '2006-07-10')
) as t(account_id, dated_by, created_not_before, created_not_after)

-- case: unknown: between the counted ids and the snowflakes, younger than the export, too long, or of another platform
-- given
insert into archives (archive_id, platform, generated_at) values (2, 'mastodon', '2024-01-31 12:00');
insert into follows (archive_id, direction, account_id) values
    (1, 'follower', '4930000000'), (1, 'follower', '4500000000000000'), (1, 'follower', '1900000000000000000'), (1, 'follower', '9223372036854775807'),
    (2, 'follower', '1233161576649121792');
-- expect
select account_id, null as created_not_before, null as created_not_after, null as dated_by
from (values ('4930000000'), ('4500000000000000'), ('1900000000000000000'), ('9223372036854775807')) as t(account_id)

-- case: empty store
-- given
-- expect
select null as account_id where false
