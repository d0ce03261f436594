-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, capitals make no difference, a repost does not count
-- given
insert into posts (post_id, created_at, text, repost_of_handle) values
    ('1', '2025-01-01 08:00', '#Climate', null),
    ('2', '2025-01-02 08:00', '#Climate #climate', null),
    ('3', '2025-01-03 08:00', '#tea', null),
    ('4', '2025-01-04 08:00', 'RT @bob: #climate', 'bob'),
    ('5', '2025-01-05 08:00', 'no tag', null),
    ('6', '2025-01-03 09:00', '#art', null);
insert into hashtags (post_id, position, tag) values
    ('1', 0, 'Climate'), ('2', 0, 'Climate'), ('2', 1, 'climate'), ('3', 0, 'tea'), ('4', 0, 'climate'), ('6', 0, 'art');
-- expect
select * from (values
    ('Climate', 2, date '2025-01-01', date '2025-01-02'),
    ('art', 1, date '2025-01-03', date '2025-01-03'),
    ('tea', 1, date '2025-01-03', date '2025-01-03')
) as t(tag, posts, first_on, last_on)
-- says: **80 %** of your own posts carry a hashtag: **4 of 5**; the most used is **#Climate**, in **2**.

-- case: also a tag that would break the sentence
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'one');
insert into hashtags (post_id, tag) values ('1', 'a*' || chr(27) || chr(10) || 'b' || chr(8238) || 'c');
-- expect
select 'a*' || chr(27) || chr(10) || 'b' || chr(8238) || 'c' as tag, 1 as posts, date '2025-01-01' as first_on, date '2025-01-01' as last_on
-- says: **100 %** of your own posts carry a hashtag: **1 of 1**; the most used is **#a∗ b c**, in **1**.

-- case: also tags used alike: none is named
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'one #a #b');
insert into hashtags (post_id, position, tag) values ('1', 0, 'a'), ('1', 1, 'b');
-- expect
select * from (values ('a', 1, date '2025-01-01', date '2025-01-01'), ('b', 1, date '2025-01-01', date '2025-01-01'))
    as t(tag, posts, first_on, last_on)
-- says: **100 %** of your own posts carry a hashtag: **1 of 1**; none is the most used.

-- case: unknown kinds are own posts all the same
-- given
update archives set account_id = null;
delete from profiles;
insert into posts (post_id, created_at, text, reply_to_account_id) values ('1', '2025-01-01 08:00', '@bob #tea', '7');
insert into hashtags (post_id, tag) values ('1', 'tea');
-- expect
select * from (values ('tea', 1, date '2025-01-01', date '2025-01-01')) as t(tag, posts, first_on, last_on)
-- says: **100 %** of your own posts carry a hashtag: **1 of 1**; the most used is **#tea**, in **1**.

-- case: empty store
-- given
-- expect
select null as tag, null as posts, null as first_on, null as last_on where false
-- says: nothing
