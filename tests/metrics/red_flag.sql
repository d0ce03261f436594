-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into entities (entity) values ('followers'), ('following'), ('profile'), ('posts');
insert into files (entity, records) values ('followers', 9), ('following', 100);

-- case: ordinary, 9 followers for 100 followed and no picture
-- given
insert into profiles (account_id, has_avatar) values ('42', false);
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2024-12-01 08:00', 'one' from range(20) as t(i);
insert into follows (direction, account_id) select 'follower', (i + 100)::varchar from range(9) as t(i);
insert into follows (direction, account_id) select 'following', (i + 1000)::varchar from range(100) as t(i);
-- expect
select 0.09 as ratio, 100 as following, false as picture, true as posts_20, true as is_raised
-- says: The red flag of a 2010 essay is there: **9 followers** for **100** followed, with no picture.

-- case: also neither a low ratio nor few posts alone
-- given
insert into profiles (account_id, has_avatar) values ('42', true);
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2024-12-01 08:00', 'one' from range(20) as t(i);
insert into follows (direction, account_id) select 'follower', (i + 100)::varchar from range(9) as t(i);
insert into follows (direction, account_id) select 'following', (i + 1000)::varchar from range(100) as t(i);
-- expect
select 0.09 as ratio, 100 as following, true as picture, true as posts_20, false as is_raised
-- says: The red flag of a 2010 essay, a ratio under 0.1 with 100 or more followed and no picture or under 20 posts, **is not there**.

-- case: also 99 followed are too few to say so
-- given
insert into profiles (account_id, has_avatar) values ('42', false);
insert into follows (direction, account_id) select 'following', (i + 1000)::varchar from range(99) as t(i);
-- expect
select 0.0 as ratio, 99 as following, false as picture, null as posts_20, false as is_raised
-- says: The red flag of a 2010 essay, a ratio under 0.1 with 100 or more followed and no picture or under 20 posts, **is not there**.

-- case: unknown picture and posts: they could raise it
-- given
insert into profiles (account_id) values ('42');
insert into follows (direction, account_id) select 'following', (i + 1000)::varchar from range(100) as t(i);
-- expect
select 0.0 as ratio, 100 as following, null as picture, null as posts_20, null as is_raised
-- says: nothing

-- case: empty store
-- given
-- expect
select null as ratio, null as following, null as picture, null as posts_20, null as is_raised where false
-- says: nothing
