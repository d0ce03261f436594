-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity, looked_for) values ('followers', 'follower.js'), ('following', 'following.js');

-- case: ordinary, one of four followed back; Wilson's interval of 1 in 4
-- given
insert into files (entity, records) values ('followers', 4), ('following', 2);
insert into follows (direction, account_id) values
    ('follower', '1'), ('follower', '2'), ('follower', '3'), ('follower', '4'), ('following', '4'), ('following', '5');
-- expect
select check_name, k, n, value, low, high, counted, most, reservation, sentence
from (values
    ('follows_back', 1, 4, 1 / 4, 0.045587261, 0.699358157, 4, null, null, '**25' || chr(160) || '%** followed back: 1 of 4'),
    ('balanced_ratio', 4, 2, 2, null, null, 4, null, null, '**2.0** followers for each of 2 followed')
) as t(check_name, k, n, value, low, high, counted, most, reservation, sentence)

-- case: also nobody followed: no ratio is higher; the really famous are exempt from over
-- given
insert into files (entity, records) values ('followers', 100000), ('following', 0);
insert into follows (direction, account_id) select 'follower', (i + 1000)::varchar from range(100000) as t(i);
-- expect
select * from (values
    ('follows_back', 0, 100000, 0, null, '**0' || chr(160) || '%** followed back: 0 of 100,000'),
    ('balanced_ratio', 100000, 0, 'infinity'::double, 2, '**No one** is followed; 100,000 followers')
) as t(check_name, k, n, value, most, sentence)

-- case: also a list of which a part is missing bounds who is mutual, not the ratio
-- given
insert into files (entity, records, expected_records) values ('followers', 2, 2), ('following', 1, 9);
insert into follows (direction, account_id) values ('follower', '1'), ('follower', '2'), ('following', '2');
-- expect
select * from (values
    ('follows_back', 1, 'lower bound', 'whole following.js'), ('balanced_ratio', 2, 'not in this archive', 'whole following.js')
) as t(check_name, k, reservation, looked_for)

-- case: also a follower list of which a part is missing bounds nothing
-- given
insert into files (entity, records, expected_records) values ('followers', 2, 4), ('following', 2, 2);
insert into follows (direction, account_id) values ('follower', '1'), ('follower', '2'), ('following', '1'), ('following', '2');
-- expect
select * from (values
    ('follows_back', 'not in this archive', 'whole follower.js'), ('balanced_ratio', 'not in this archive', 'whole follower.js')
) as t(check_name, reservation, looked_for)

-- case: unknown following: the file is not there
-- given
insert into files (entity, records) values ('followers', 1);
insert into follows (direction, account_id) values ('follower', '1');
-- expect
select * from (values
    ('follows_back', null, 1, 'not in this archive', 'following.js'), ('balanced_ratio', 1, null, 'not in this archive', 'following.js')
) as t(check_name, k, n, reservation, looked_for)

-- case: unknown: a platform that lists nobody
-- given
delete from entities;
-- expect
select * from (values ('follows_back', 'not on this platform'), ('balanced_ratio', 'not on this platform')) as t(check_name, reservation)

-- case: empty store
-- given
-- expect
select null as check_name where false
