-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into entities (entity, looked_for) values ('profile', 'profile.js'), ('posts', 'tweets.js');

-- case: ordinary, what is not there is named
-- given
insert into profiles (account_id, created_at, bio, website, has_avatar, has_header) values ('42', '2020-01-02', 'nineteen characters', '', true, true);
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2024-12-01 08:00', 'one' from range(20) as t(i);
-- expect
select * from (values
    ('trusted_profile', 5, 7, 7, null, '**5 of 7** basics there; no bio, no link'), ('natural_audience', null, null, null, 'not in this archive', null)
) as t(check_name, k, n, counted, reservation, sentence)

-- case: unknown items are not counted
-- given
insert into profiles (account_id, created_at) values ('42', '2020-01-02');
-- expect
select * from (values ('trusted_profile', 1, 1, '**1 of 1** known basics there'), ('natural_audience', null, null, null)) as t(check_name, k, n, sentence)

-- case: unknown: no file says anything
-- given
delete from entities where entity = 'nothing';
-- expect
select * from (values
    ('trusted_profile', 0, 'not in this archive', 'profile.js'), ('natural_audience', null, 'not in this archive', 'dates of follows')
) as t(check_name, n, reservation, looked_for)

-- case: empty store
-- given
-- expect
select null as check_name where false
