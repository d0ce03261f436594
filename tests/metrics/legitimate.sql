-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into entities (entity, looked_for) values ('profile', 'profile.js'), ('posts', 'tweets.js'), ('followers', 'follower.js');
-- who may follow, in the order of following: one in ten newborn, one day a place; the others' accounts of many years, 16 days apart
create temp table people as
select
    r,
    id_of(
        case
            when r % 10 = 1 then timestamp '2020-01-01' + to_days(r::integer)
            else timestamp '2018-01-01' - to_days(((16 * r) % 2000)::integer) + to_seconds(r)
        end
    ) as account_id
from range(1, 301) as t(r);

-- case: ordinary, what is not there is named
-- given
insert into profiles (account_id, created_at, bio, website, has_avatar, has_header) values ('42', '2020-01-02', 'nineteen characters', '', true, true);
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2024-12-01 08:00', 'one' from range(20) as t(i);
insert into follows (position, direction, account_id) select 300 - r, 'follower', account_id from people;
-- expect
select * from (values
    ('trusted_profile', 5, 7, null, 7, null, '**5 of 7** basics there; no bio, no link'),
    ('natural_audience', 2, 100, 2, 300, null, '**2 of 100** in a row alike, at most')
) as t(check_name, k, n, value, counted, reservation, sentence)

-- case: also a batch of 60
-- given
insert into follows (position, direction, account_id)
select 300 - r, 'follower', case when r between 102 and 167 and r % 10 != 1 then id_of(timestamp '2019-03-01' + to_hours(r)) else account_id end
from people;
-- expect
select * from (values ('trusted_profile', 0, null), ('natural_audience', 60, 60)) as t(check_name, k, value)

-- case: also 299 followers are counted, and too few for a band
-- given
insert into follows (position, direction, account_id) select 300 - r, 'follower', account_id from people where r < 300;
-- expect
select * from (values ('trusted_profile', 0, 'not in this archive'), ('natural_audience', 299, null)) as t(check_name, counted, reservation)

-- case: also a list that tells no time, and one that is too short to tell
-- given
insert into follows (position, direction, account_id) select r, 'follower', account_id from people where r <= 29;
-- expect
select * from (values ('trusted_profile', 0, null), ('natural_audience', 29, null)) as t(check_name, counted, value)

-- case: unknown items are not counted
-- given
insert into profiles (account_id, created_at) values ('42', '2020-01-02');
-- expect
select * from (values
    ('trusted_profile', 1, 1, null, '**1 of 1** known basics there'), ('natural_audience', null, null, 'not in this archive', null)
) as t(check_name, k, n, reservation, sentence)

-- case: unknown order of many
-- given
insert into follows (position, direction, account_id) select row_number() over (order by account_id::bigint), 'follower', account_id from people;
-- expect
select * from (values
    ('trusted_profile', null, 'not in this archive', 'profile.js'), ('natural_audience', null, 'not in this archive', 'a list in the order of following')
) as t(check_name, value, reservation, looked_for)

-- case: unknown age of all: not zero alike
-- given
update archives set platform = 'mastodon';
insert into follows (position, direction, account_id, followed_at)
select 300 - r, 'follower', r || '@example.org', timestamp '2020-01-01' + to_days(r::integer) from people;
-- expect
select * from (values ('trusted_profile', null, 'not in this archive', 'profile.js'), ('natural_audience', null, 'not in this archive', 'account ids that tell their age')
) as t(check_name, value, reservation, looked_for)

-- case: unknown: no file says anything, and the platform has no followers
-- given
delete from entities where entity = 'followers';
-- expect
select * from (values
    ('trusted_profile', 0, 'not in this archive', 'profile.js'), ('natural_audience', null, 'not on this platform', null)
) as t(check_name, n, reservation, looked_for)

-- case: empty store
-- given
-- expect
select null as check_name where false
