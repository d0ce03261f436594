-- background
insert into archives (generated_at) values ('2025-01-31 12:00');

-- case: ordinary, newest first: 30 accounts, each third younger than all behind it
-- given
insert into follows (position, direction, account_id)
select 30 - i, 'follower', case when i % 3 = 0 then 1000 + i else 500 - i end::varchar from range(1, 31) as t(i);
-- expect
-- rank 1 and the ten at 3, 6 … 30; 1 + 1/2 + … + 1/30; the chance by another sum, over all numbers of records
select direction, entries, records, expected_records, p_value, verdict
from (values ('follower', 30, 11, 3.994987131, 0.000175423047, 'newest_first')) as t(direction, entries, records, expected_records, p_value, verdict)

-- case: also sorted by id, up or down, one neighbour in a hundred aside
-- given
insert into follows (position, direction, account_id) select i, 'follower', (9000 - i)::varchar from range(1, 101) as t(i);
insert into follows (position, direction, account_id) values (101, 'follower', '20000');
insert into follows (position, direction, account_id) select i, 'following', (9000 + i)::varchar from range(1, 31) as t(i);
-- expect
select * from (values ('follower', 101, 'sorted_by_id'), ('following', 30, 'sorted_by_id')) as t(direction, entries, verdict)

-- case: also too short, or no more records than a random order has
-- given
insert into follows (position, direction, account_id) select i, 'follower', (9000 - i)::varchar from range(1, 30) as t(i);
insert into follows (position, direction, account_id) select i, 'following', ((i * 37) % 101 + 1)::varchar from range(1, 61) as t(i);
-- expect
select * from (values ('follower', 29, 'cannot_tell'), ('following', 60, 'cannot_tell')) as t(direction, entries, verdict)

-- case: also where the export states the dates
-- given
insert into follows (direction, account_id, followed_at) values ('follower', '5', '2020-05-01'), ('follower', '6', '2019-05-01');
-- expect
select 'follower' as direction, 2 as entries, null as records, null as expected_records, null as p_value, 'dated' as verdict

-- case: unknown: ids at the largest number there is, of accounts that cannot be yet
-- given
insert into follows (direction, account_id) values ('follower', '9223372036854775807'), ('follower', '9223372036854775806');
-- expect
select 'follower' as direction, 2 as entries, 2 as records, 1.5 as expected_records, 0.5 as p_value, 'cannot_tell' as verdict

-- case: empty store
-- given
-- expect
select null as direction where false
