-- background
insert into archives (archive_id, generated_at) values (1, '2024-01-31 12:00'), (2, '2025-01-31 12:00');

-- case: ordinary, most likes gained first; of as many gained the one with more
-- given
insert into posts (archive_id, post_id, created_at, text, likes, reposts) values
    (1, '1', '2024-01-20', 'a', 2, 0), (2, '1', '2024-01-20', 'a', 5, 1),
    (1, '2', '2024-01-21', 'b', 9, 0), (2, '2', '2024-01-21', 'b', 12, 0),
    (1, '3', '2024-01-22', 'c', 9, 0), (2, '3', '2024-01-22', 'c', 9, 9),
    (1, '4', '2024-01-23', 'd', 9, 0), (2, '4', '2024-01-23', 'd', 8, 0);
-- expect
select *
from (
    values
        ('2', 'https://x.com/i/web/status/2', date '2024-01-21', 'original', 3, 9, 12, 0, 0, 'b'),
        ('1', 'https://x.com/i/web/status/1', date '2024-01-20', 'original', 3, 2, 5, 0, 1, 'a')
) as t(post_id, url, posted_on, kind, likes_gained, likes_before, likes_after, reposts_before, reposts_after, text)

-- case: unknown address on another platform, reposts that are not stated
-- given
update archives set platform = 'elsewhere';
insert into posts (archive_id, post_id, created_at, text, likes) values (1, '1', '2024-01-20', 'a', 2), (2, '1', '2024-01-20', 'a', 5);
-- expect
select *
from (values ('1', null, date '2024-01-20', 'original', 3, 2, 5, null, null, 'a'))
    as t(post_id, url, posted_on, kind, likes_gained, likes_before, likes_after, reposts_before, reposts_after, text)

-- case: also posts to a circle are left out
-- given
insert into posts (archive_id, post_id, created_at, text, likes, audience) values (1, '1', '2024-01-20', 'a', 2, 'circle'), (2, '1', '2024-01-20', 'a', 5, 'circle');
-- expect
select null as post_id, null as url, null as posted_on, null as kind, 0 as likes_gained, 0 as likes_before, 0 as likes_after, 0 as reposts_before, 0 as reposts_after, null as text
where false

-- case: empty store
-- given
-- expect
select null as post_id, null as url, null as posted_on, null as kind, 0 as likes_gained, 0 as likes_before, 0 as likes_after, 0 as reposts_before, 0 as reposts_after, null as text
where false
