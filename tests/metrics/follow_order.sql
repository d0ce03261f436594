-- background
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00');

-- case: ordinary, followers newest first, each third younger than all behind it; those followed sorted by id
-- given
insert into follows (position, direction, account_id)
select 30 - i, 'follower', case when i % 3 = 0 then 1000 + i else 500 - i end::varchar from range(1, 31) as t(i);
insert into follows (position, direction, account_id) select i, 'following', (9000 + i)::varchar from range(1, 101) as t(i);
-- expect
-- rank 1 and the ten at 3, 6 … 30; 1 + 1/2 + … + 1/30; the hundred stand the oldest first, so from the end only the last is a record
select * from (values
    ('follower', 30, 11, 3.994987131, 0.000175423047, 'newest_first'), ('following', 100, 1, 5.187377518, 1, 'sorted_by_id')
) as t(direction, entries, records, expected_records, p_value, verdict)
-- says: The list of your followers is in the order of following, newest first: **11** of 30 accounts are younger than all before them; a random order has about 4.0. So it can be dated.
-- says: The list of those you follow is sorted by account number, so its order says nothing of time; it is not dated.

-- case: also dated by the export; the newest of several exports
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into follows (direction, account_id, followed_at) values ('follower', '5', '2020-05-01'), ('follower', '6', '2019-05-01');
insert into follows (archive_id, direction, account_id) values (2, 'follower', '5'), (2, 'following', '6');
-- expect
select * from (values ('follower', 2, null, null, null, 'dated')) as t(direction, entries, records, expected_records, p_value, verdict)
-- says: The list of your followers says itself when each follow began.

-- case: unknown: too short; and no more records than chance brings
-- given
insert into follows (position, direction, account_id) values (1, 'follower', '7');
-- 100 is the last; in the middle stands 101, since 37 × 30 = 11 × 101 − 1
insert into follows (position, direction, account_id) select i, 'following', ((i * 37) % 101 + 1)::varchar from range(1, 61) as t(i);
-- expect
-- not one record, but at least two, unless the last is the greatest: 59 of 60
select * from (values
    ('follower', 1, 1, 1, 1, 'cannot_tell'), ('following', 60, 2, 4.679870413, 59 / 60, 'cannot_tell')
) as t(direction, entries, records, expected_records, p_value, verdict)
-- says: The list of your followers has only **1 entry**; under 30 it cannot be told whether its order is that of following, so it is not dated.
-- says: The list of those you follow cannot be told from one in random order: **2** accounts are younger than all before them, and chance has about 4.7. It is not dated.

-- case: empty store
-- given
-- expect
select null as direction, null as entries, null as records, null as expected_records, null as p_value, null as verdict where false
-- says: nothing
