-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity, looked_for) values ('posts', 'tweets.js'), ('likes_given', 'like.js');

-- case: ordinary, a repost and a quote of others of five posts, four likes for the four own ones, of all time
-- given
insert into files (entity, records) values ('likes_given', 4);
insert into posts (post_id, created_at, text, repost_of_handle, repost_of_account_id, quote_of_post_id, quote_of_handle) values
    ('1', '2024-12-01 08:00', 'one', null, null, null, null),
    ('2', '2024-12-02 08:00', 'RT @bob: two', 'bob', '7', null, null),
    ('3', '2024-12-03 08:00', 'three', null, null, '99', 'bob'),
    ('4', '2024-12-04 08:00', 'of oneself', null, null, '98', 'me'),
    ('5', '2024-12-05 08:00', 'RT @me: of oneself', 'me', '42', null, null),
    ('6', '2019-12-05 08:00', 'long ago', null, null, null, null);
insert into likes_given (post_id) values ('90'), ('91'), ('92'), ('93'), ('93');
-- expect
select * from (values
    ('passes_on', 2, 5, 2 / 5, 5, null, '24 months', '**40' || chr(160) || '%** pass on others’ words: 2 of 5'),
    -- two exchanges with Bob, by a repost and a quote; the quoted handle leads to no id
    ('wide_circle', null, 2, 2, 2, null, '24 months', '**2.0** people’s worth, 2 exchanges'),
    ('gives_as_well', 4, 4, 1, 4, null, 'all', '**1.0** likes for each own post; n 4')
) as t(check_name, k, n, value, counted, reservation, period, sentence)

-- case: also a chosen period changes nothing for likes, which have no date
-- given
set variable since = date '2024-12-01';
insert into files (entity, records) values ('likes_given', 1);
insert into posts (post_id, created_at, text) values ('1', '2019-12-01 08:00', 'one'), ('2', '2024-12-02 08:00', 'two');
insert into likes_given (post_id) values ('90');
-- expect
select * from (values ('passes_on', 0, 1), ('wide_circle', null, 0), ('gives_as_well', 1, 2)) as t(check_name, k, n)

-- case: unknown likes: the file is not there; a part of it is a lower bound
-- given
insert into posts (post_id, created_at, text) values ('1', '2024-12-01 08:00', 'one');
-- expect
select * from (values
    ('passes_on', 0, null, 'tweets.js'), ('wide_circle', null, null, 'tweets.js'), ('gives_as_well', null, 'not in this archive', 'like.js')
) as t(check_name, k, reservation, looked_for)

-- case: also a part of the likes
-- given
insert into files (entity, records, expected_records) values ('likes_given', 1, 3);
insert into posts (post_id, created_at, text) values ('1', '2024-12-01 08:00', 'one');
insert into likes_given (post_id) values ('90');
-- expect
select * from (values ('passes_on', 0, null), ('wide_circle', null, null), ('gives_as_well', 1, 'lower bound')) as t(check_name, k, reservation)

-- case: unknown posts: nothing to divide by
-- given
insert into files (entity, records) values ('likes_given', 1);
insert into likes_given (post_id) values ('90');
-- expect
select * from (values
    ('passes_on', 'not in this archive', 'tweets.js'), ('wide_circle', 'not in this archive', 'tweets.js'),
    ('gives_as_well', 'not in this archive', 'tweets.js')
) as t(check_name, reservation, looked_for)

-- case: empty store
-- given
-- expect
select null as check_name where false
