-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity) values ('likes_given');

-- case: ordinary, every year between the first and the last
-- given
insert into files (entity, records) values ('likes_given', 4);
insert into likes_given (post_id, post_created_at) values
    ('1', '2021-05-01 08:00'), ('2', '2021-06-01 08:00'), ('3', '2023-01-01 08:00'), ('3', '2023-01-01 08:00');
insert into posts (post_id, created_at, text, repost_of_handle) values
    ('8', '2025-01-01 08:00', 'one', null), ('9', '2025-01-01 09:00', 'two', null), ('10', '2025-01-01 09:00', 'RT @bob: hello', 'bob');
-- expect
-- a like that stands twice counts once; 3 likes, 2 own posts
select * from (values (2021, 2), (2022, 0), (2023, 1)) as t(year, likes)
-- says: You like **3 posts**: **1.5** for each of your **2 own posts**.

-- case: also the year of the local time
-- given
set variable tz = 'Asia/Tokyo';
set variable since = date '2020-01-01';
insert into files (entity, records) values ('likes_given', 1);
insert into likes_given (post_id, post_created_at) values ('1', '2020-12-31 20:00');
insert into posts (post_id, created_at, text) values ('8', '2025-01-01 08:00', 'one');
-- expect
select * from (values (2021, 1)) as t(year, likes)
-- says: You like **1 post**.

-- case: unknown years have a row of their own, after the others
-- given
insert into files (entity, records) values ('likes_given', 2);
insert into likes_given (post_id, post_created_at) values ('1', null), ('2', '2021-06-01 08:00');
-- expect
select * from (values (2021, 1), (null, 1)) as t(year, likes)
-- says: You like **2 posts**.

-- case: also an empty file
-- given
insert into files (entity, records) values ('likes_given', 0);
-- expect
select null as year, null as likes where false
-- says: You like **0 posts**.

-- case: unknown likes: the owner emptied the file
-- given
insert into files (entity, records, expected_records) values ('likes_given', 0, 9);
-- expect
select null as year, null as likes where false
-- says: nothing

-- case: unknown likes: no file
-- given
update archives set layout = 'without likes';
-- expect
select null as year, null as likes where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as year, null as likes where false
-- says: nothing
