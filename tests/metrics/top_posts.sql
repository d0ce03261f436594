-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, public own posts with a like or a repost
-- given
insert into posts (post_id, created_at, text, likes, reposts, audience, repost_of_handle, reply_to_account_id) values
    ('99', '2025-01-01 08:00', 'equal, and older', 5, 1, 'public', null, null),
    ('100', '2025-01-02 08:00', 'equal, and newer', 5, 1, 'public', null, null),
    ('101', '2025-01-03 08:00', '@bob most liked', 9, 0, 'public', null, '7'),
    ('102', '2025-01-04 08:00', 'reposts not stated', 5, null, 'public', null, null),
    ('103', '2025-01-05 08:00', 'reposted, not liked', 0, 2, 'public', null, null),
    ('104', '2025-01-06 08:00', 'nobody', 0, 0, 'public', null, null),
    ('105', '2025-01-07 08:00', 'for my circle', 50, 0, 'circle', null, null),
    ('106', '2025-01-08 08:00', 'for a community', 40, 0, 'community', null, null),
    ('107', '2025-01-09 08:00', 'RT @bob: not mine', 900, 90, 'public', 'bob', null),
    ('108', '2025-01-10 08:00', 'likes not stated', null, 3, 'public', null, null);
-- expect
select * from (values
    ('101', 'https://x.com/i/web/status/101', date '2025-01-03', 'reply', 9, 0, '@bob most liked'),
    ('100', 'https://x.com/i/web/status/100', date '2025-01-02', 'original', 5, 1, 'equal, and newer'),
    ('99', 'https://x.com/i/web/status/99', date '2025-01-01', 'original', 5, 1, 'equal, and older'),
    ('102', 'https://x.com/i/web/status/102', date '2025-01-04', 'original', 5, null, 'reposts not stated'),
    ('103', 'https://x.com/i/web/status/103', date '2025-01-05', 'original', 0, 2, 'reposted, not liked')
) as t(post_id, url, posted_on, kind, likes, reposts, text)
-- says: Your most liked public post, of **3 Jan 2025**, drew **38 %** of all likes on your public posts: **9 of 24**.

-- case: unknown owner and platform: kind and url are NULL
-- given
update archives set account_id = null, platform = 'elsewhere';
delete from profiles;
insert into posts (post_id, created_at, text, likes, reply_to_account_id) values ('1', '2025-01-01 08:00', '@bob hello', 1, '7');
-- expect
select * from (values ('1', null, date '2025-01-01', null, 1, null, '@bob hello'))
    as t(post_id, url, posted_on, kind, likes, reposts, text)

-- case: unknown likes give no rows
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'hello');
-- expect
select null as post_id, null as url, null as posted_on, null as kind, null as likes, null as reposts, null as text where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as post_id, null as url, null as posted_on, null as kind, null as likes, null as reposts, null as text where false
-- says: nothing
