-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, a like or a repost is a reaction
-- given
insert into posts (post_id, created_at, text, likes, reposts) values
    ('1', '2024-11-05 08:00', 'nothing', 0, 0),
    ('2', '2024-11-06 08:00', 'a like', 1, 0),
    ('3', '2024-11-07 08:00', 'a repost', 0, 1),
    ('4', '2025-01-24 12:00', 'seven days old to the minute', 4, 2),
    ('5', '2025-01-24 12:01', 'a minute younger', 4, 2);
insert into posts (post_id, created_at, text, repost_of_handle, likes, reposts) values
    ('6', '2024-11-09 08:00', 'RT @bob: six', 'bob', 100, 100);
-- expect
select * from (values
    ('1', 'original', false, true),
    ('2', 'original', true, true),
    ('3', 'original', true, true),
    ('4', 'original', true, true),
    ('5', 'original', true, false)
) as t(post_id, kind, got_any, is_settled)

-- case: unknown counts leave a post out, an unknown kind does not
-- given
insert into posts (post_id, created_at, text, likes, reposts) values
    ('1', '2024-11-05 08:00', 'no likes stated', null, 0),
    ('2', '2024-11-06 08:00', 'no reposts stated', 0, null),
    ('3', '2024-11-07 08:00', null, 2, 0);
-- expect
select * from (values ('3', null, true)) as t(post_id, kind, got_any)

-- case: empty store
-- given
-- expect
select null as post_id where false
