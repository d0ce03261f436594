-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle, website) values ('42', 'me', 'https://t.co/abc');

-- case: ordinary, by concentration: half of the originals with a link, and ten
-- given
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2025-01-01 08:00', 'post ' || i from range(1, 22) as t(i);
insert into links (post_id, url) select i::varchar, 'https://www.Example.org/' || i from range(1, 11) as t(i);
insert into links (post_id, position, url) select i::varchar, 1, 'https://example.org/again/' || i from range(1, 11) as t(i);
insert into links (post_id, url) select i::varchar, 'https://example.com/' || i from range(11, 20) as t(i);
insert into links (post_id, url) values ('20', 'https://example.net/a'), ('21', 'https://x.com/bob/status/77');
-- expect
-- 20 originals with a link, the one that quotes a post aside; example.com has 9
select 'example.org' as domain, 'concentration' as basis, 10 as posts, 20 as linked

-- case: also less than half, shorteners and shared platforms, and posts that are no originals
-- given
insert into posts (post_id, created_at, text, reply_to_account_id)
    select i::varchar, timestamp '2025-01-01 08:00', 'post ' || i, case when i > 40 then '7' end from range(1, 61) as t(i);
insert into links (post_id, url) select i::varchar, case when i <= 19 then 'https://example.org/' else 'https://youtube.com/' end || i from range(1, 41) as t(i);
insert into links (post_id, url) select i::varchar, 'https://example.org/' || i from range(41, 61) as t(i);
-- expect
select null as domain where false

-- case: also the profile's website, with what stands before its dot
-- given
update profiles set website = 'https://www.example.org/about';
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2025-01-01 08:00', 'post ' || i from range(1, 13) as t(i);
insert into links (post_id, url) select i::varchar, 'https://shop.example.org/' || i from range(1, 12) as t(i);
insert into links (post_id, url) values ('12', 'https://notexample.org/');
-- expect
select 'example.org' as domain, 'profile' as basis, 11 as posts, 12 as linked

-- case: unknown site: the profile leads to a page that is one of many
-- given
update profiles set website = 'github.com/me';
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'hello');
insert into links (post_id, url) values ('1', 'https://github.com/me');
-- expect
select null as domain where false

-- case: empty store
-- given
-- expect
select null as domain where false
