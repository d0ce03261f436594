-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity, looked_for) values ('posts', 'tweets.js');

-- case: ordinary, four of ten turn to somebody, two answer; Wilson's interval of 4 in 10 and of 2 in 10
-- given
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2024-12-01 08:00', 'one' from range(1, 7) as t(i);
insert into posts (post_id, created_at, text, reply_to_account_id) values ('11', '2024-12-02 08:00', '@bob one', '7'), ('12', '2024-12-03 08:00', '@bob two', '7');
insert into posts (post_id, created_at, text, repost_of_handle, repost_of_account_id) values
    ('13', '2024-12-04 08:00', 'RT @bob: three', 'bob', '7'), ('14', '2024-12-05 08:00', 'RT @bob: four', 'bob', '7');
-- of before the window
insert into posts (post_id, created_at, text, reply_to_account_id) values ('15', '2022-12-02 08:00', '@bob one', '7');
-- expect
select
    check_name, k, n, value, low, high, counted, most, reservation, period, sentence
from (values
    ('talks_with_people', 4, 10, 4 / 10, 0.16818033, 0.68732623, 10, null, null, '24 months', '**40' || chr(160) || '%** talk with people: 4 of 10'),
    ('answers_others', 2, 10, 2 / 10, 0.056682151, 0.509837528, 10, null, null, '24 months', '**20' || chr(160) || '%** answer others: 2 of 10')
) as t(check_name, k, n, value, low, high, counted, most, reservation, period, sentence)

-- case: also not strong when less than half of it are replies or quotes
-- given
insert into posts (post_id, created_at, text, repost_of_handle, repost_of_account_id) values
    ('1', '2024-12-04 08:00', 'RT @bob: one', 'bob', '7'), ('2', '2024-12-05 08:00', 'RT @bob: two', 'bob', '7');
insert into posts (post_id, created_at, text, reply_to_account_id) values ('3', '2024-12-02 08:00', '@bob three', '7');
-- expect
select * from (values ('talks_with_people', 3, 1), ('answers_others', 1, null)) as t(check_name, k, most)

-- case: unknown: no posts in the export
-- given
delete from posts;
-- expect
select * from (values
    ('talks_with_people', 0, 0, null, 'not in this archive', 'tweets.js'), ('answers_others', 0, 0, null, 'not in this archive', 'tweets.js')
) as t(check_name, k, n, value, reservation, looked_for)

-- case: unknown: posts of another file do without tweets.js
-- given
insert into posts (post_id, created_at, text, audience) values ('2', '2024-12-04 09:00', 'one', 'community');
-- expect
select * from (values ('talks_with_people', 1, null), ('answers_others', 1, null)) as t(check_name, n, reservation)

-- case: unknown: but not where at least half are dates alone
-- given
insert into posts (post_id, created_at, text) values ('1', '2024-12-04 08:00', null);
insert into posts (post_id, created_at, text, audience) values ('2', '2024-12-04 09:00', 'one', 'community');
-- expect
select * from (values
    ('talks_with_people', 1, 'not in this archive'), ('answers_others', 1, 'not in this archive')
) as t(check_name, n, reservation)

-- case: unknown: a platform without posts
-- given
delete from entities;
-- expect
select * from (values
    ('talks_with_people', 'not on this platform', null), ('answers_others', 'not on this platform', null)
) as t(check_name, reservation, looked_for)

-- case: empty store
-- given
-- expect
select null as check_name where false
