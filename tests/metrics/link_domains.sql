-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, one site under several names; links that are quotes do not count
-- given
insert into posts (post_id, created_at, text, repost_of_handle) values
    ('1', '2025-01-01 08:00', 'one', null),
    ('2', '2025-01-02 08:00', 'two', null),
    ('3', '2025-01-03 08:00', 'three', null),
    ('4', '2025-01-04 08:00', 'RT @bob: four', 'bob'),
    ('5', '2025-01-05 08:00', 'five', null);
insert into links (post_id, position, url) values
    ('1', 0, 'https://www.example.org/a'),
    ('1', 1, 'http://Example.org:8080/b?c#d'),
    ('2', 0, 'https://m.example.org'),
    ('2', 1, 'https://user@mobile.example.net?from=example.org/'),
    ('3', 0, 'https://twitter.com/bob/status/12345'),
    ('3', 1, 'https://mobile.x.com/bob/status/12345?s=20'),
    ('3', 2, 'https://twitter.com/#!/bob/statuses/12345'),
    ('3', 3, 'https://x.com/i/web/status/12345'),
    ('4', 0, 'https://example.com'),
    ('5', 0, 'https://x.com/bob'),
    ('5', 1, 'mailto:bob');
-- expect
-- post 3 only quotes
select * from (values
    ('example.org', 2, date '2025-01-01', date '2025-01-02'),
    ('x.com', 1, date '2025-01-05', date '2025-01-05'),
    ('example.net', 1, date '2025-01-02', date '2025-01-02')
) as t(domain, posts, first_on, last_on)
-- says: **75 %** of your own posts link to a page: **3 of 4**; most often to **example.org**, in **2**.

-- case: also sites linked alike: none is named
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'one');
insert into links (post_id, position, url) values ('1', 0, 'https://example.org'), ('1', 1, 'https://example.net');
-- expect
select * from (values
    ('example.net', 1, date '2025-01-01', date '2025-01-01'), ('example.org', 1, date '2025-01-01', date '2025-01-01')
) as t(domain, posts, first_on, last_on)
-- says: **100 %** of your own posts link to a page: **1 of 1**; to no site most often.

-- case: unknown kinds are own posts all the same; what t.co hides is not known
-- given
update archives set account_id = null;
delete from profiles;
insert into posts (post_id, created_at, text, reply_to_account_id) values ('1', '2025-01-01 08:00', '@bob look', '7');
insert into links (post_id, url) values ('1', 'https://t.co/abc');
-- expect
select * from (values ('t.co', 1, date '2025-01-01', date '2025-01-01')) as t(domain, posts, first_on, last_on)
-- says: **100 %** of your own posts link to a page: **1 of 1**; most often to **t.co**, in **1**.

-- case: empty store
-- given
-- expect
select null as domain, null as posts, null as first_on, null as last_on where false
-- says: nothing
