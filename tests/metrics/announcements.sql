-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle, website) values ('42', 'me', 'https://example.org');

-- case: ordinary, each evidence apart, and a post with two signs once
-- given
insert into posts (post_id, created_at, text, source, reply_to_account_id) values
    ('1', '2024-12-01 08:00', 'Episode 1 is out: https://t.co/a', 'Buffer', null), ('2', '2024-12-02 08:00', 'Episode 2 is out: https://t.co/a', 'Buffer', null),
    ('3', '2024-12-03 08:00', 'Episode 3 is out: https://t.co/a', 'Buffer', null), ('4', '2024-12-04 08:00', 'Episode 4 is out: https://t.co/a', 'Later', null),
    ('5', '2024-12-05 08:00', 'Episode 5 is out: https://t.co/a', null, null), ('6', '2023-01-01 08:00', 'A new page', 'IFTTT', null),
    ('7', '2023-01-01 08:00', 'I liked a video', 'Web', null), ('8', '2025-01-01 08:00', 'hello', 'Web', null),
    ('9', '2025-01-01 08:00', '@bob hello', 'Buffer', '7'), ('10', '2025-01-01 08:00', '@bob hello', 'Buffer', '7');
insert into links (post_id, url) values ('1', 'https://example.org/1'), ('6', 'https://example.org/2'), ('7', 'https://example.com/');
-- expect
select * from (values
    ('any_sign', 7, 10, 0.7, null),
    ('own_site', 2, 8, 0.25, 'example.org (the profile''s website)'),
    ('template', 5, 8, 0.625, '5 times: episode is out:'),
    ('automated', 2, 8, 0.25, 'IFTTT: 1 post'),
    ('scheduled', 4, 7, 4.0 / 7, 'Buffer: 3 posts')
) as t(evidence, posts, of, share, example)
-- says: **70 %** of your posts show a sign of a mere announcement: **7 of 10**. Of these **2** lead to your own site, **5** repeat a text, **2** were written by a program. In the last 12 months it was **5 of 8**. A scheduling program sent **4 of 7** originals. In **1 of 1** months with five posts or more no post turned to anybody.

-- case: also by concentration, and a long text cut
-- given
update profiles set website = null;
insert into posts (post_id, created_at, text)
    select i::varchar, timestamp '2025-01-01 08:00', case when i <= 10 then 'At ten on every market day the harbour museum opens its heavy old doors ' || i else 'and ' || chr((96 + i)::integer) end
    from range(1, 13) as t(i);
insert into links (post_id, url) select i::varchar, case when i <= 10 then 'https://example.org/' else 'https://example.com/' end from range(1, 13) as t(i);
-- expect
select * from (values
    ('any_sign', 10, 12, 10.0 / 12, null),
    ('own_site', 10, 12, 10.0 / 12, 'example.org (10 of 12 originals with a link)'),
    ('template', 10, 12, 10.0 / 12, '10 times: at ten on every market day the harbour museum opens its heav…'),
    ('automated', 0, 12, 0.0, null),
    ('scheduled', 0, 0, null, null)
) as t(evidence, posts, of, share, example)

-- case: unknown site
-- given
update profiles set website = 'https://t.co/a';
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'one'), ('2', '2025-01-01 08:00', null);
insert into links (post_id, url) values ('1', 'https://example.org/');
-- expect
select * from (values
    ('any_sign', 0, 1, 0.0, null),
    ('own_site', null, 1, null, 'not known; 1 original has a link'),
    ('template', 0, 1, 0.0, null),
    ('automated', 0, 1, 0.0, null),
    ('scheduled', 0, 0, null, null)
) as t(evidence, posts, of, share, example)
-- says: **0 %** of your posts show a sign of a mere announcement: **0 of 1**; your own site is not known from this archive, and **1 original** with a link may lead there.

-- case: unknown kinds alone
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', null);
-- expect
select null as evidence, null as posts, null as of, null as share, null as example where false
-- says: nothing

-- case: also answers alone
-- given
insert into posts (post_id, created_at, text, reply_to_account_id) values ('1', '2025-01-01 08:00', '@bob', '7');
-- expect
select * from (values
    ('any_sign', 0, 1, 0.0, null),
    ('own_site', 0, 0, null, 'example.org (the profile''s website)'),
    ('template', 0, 0, null, null),
    ('automated', 0, 0, null, null),
    ('scheduled', 0, 0, null, null)
) as t(evidence, posts, of, share, example)
-- says: **0 %** of your posts show a sign of a mere announcement: **0 of 1**.

-- case: empty store
-- given
-- expect
select null as evidence, null as posts, null as of, null as share, null as example where false
-- says: nothing
