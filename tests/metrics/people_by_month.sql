-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, each person once a month, new once
-- given
insert into posts (post_id, created_at, text, reply_to_account_id, source) values
    ('1', '2024-10-01 08:00', '@ann one', '7', null), ('2', '2024-10-02 08:00', '@ann two', '7', null),
    ('3', '2024-10-02 09:00', '@bob one', '8', null), ('4', '2024-12-01 08:00', '@ann three', '7', null),
    ('5', '2024-12-02 08:00', '@carl by a program', '9', 'IFTTT'), ('6', '2025-01-02 08:00', 'hello', null, null);
-- expect
select * from (values
    (date '2024-10-01', 2, 2, 3), (date '2024-11-01', 0, 0, 0), (date '2024-12-01', 1, 0, 2), (date '2025-01-01', 0, 0, 1)
) as t(month, people, new_people, posts)
-- says: You turned to **2 people** in the last 12 months; to most in October 2024: **2**.

-- case: also who was turned to before the last 12 months is not new
-- given
insert into posts (post_id, created_at, text, reply_to_account_id) values
    ('1', '2024-01-30 08:00', '@ann one', '7'), ('2', '2024-02-01 08:00', '@ann two', '7'), ('3', '2024-02-02 08:00', '@bob', '8'),
    ('4', '2024-03-02 08:00', '@ann', '7'), ('5', '2024-03-03 08:00', '@bob', '8'), ('6', '2024-01-30 08:00', '@dora', '10');
-- expect
select month, people, new_people, posts from (values
    (date '2024-01-01', 2, 2, 2), (date '2024-02-01', 2, 1, 2), (date '2024-03-01', 2, 0, 2), (date '2024-04-01', 0, 0, 0),
    (date '2024-05-01', 0, 0, 0), (date '2024-06-01', 0, 0, 0), (date '2024-07-01', 0, 0, 0), (date '2024-08-01', 0, 0, 0),
    (date '2024-09-01', 0, 0, 0), (date '2024-10-01', 0, 0, 0), (date '2024-11-01', 0, 0, 0), (date '2024-12-01', 0, 0, 0),
    (date '2025-01-01', 0, 0, 0)
) as t(month, people, new_people, posts)
-- says: You turned to **2 people** in the last 12 months, to **1** of them for the first time.

-- case: unknown kinds: whom the posts of a month turn to cannot be said
-- given
insert into posts (post_id, created_at, text) values ('1', '2024-12-01 08:00', null), ('2', '2025-01-01 08:00', 'hello');
-- expect
select * from (values (date '2024-12-01', null, null, 0), (date '2025-01-01', 0, 0, 1)) as t(month, people, new_people, posts)
-- says: nothing

-- case: unknown kinds everywhere: no month holds a zero
-- given
insert into posts (post_id, created_at, text) values ('1', '2024-12-01 08:00', null);
-- expect
select * from (values (date '2024-12-01', null, null, null), (date '2025-01-01', null, null, null)) as t(month, people, new_people, posts)
-- says: nothing

-- case: unknown month: its file is not there
-- given
insert into entities (entity) values ('posts');
insert into files (entity, path, outcome, records, expected_records) values
    ('posts', 'data/js/tweets/2024_11.js', 'read', 1, 1), ('posts', 'data/js/tweets/2024_12.js', 'missing', null, 90), ('posts', 'data/js/tweets/2025_01.js', 'read', 2, 2);
-- one post of December stands in the file of January, as local months do not begin together
insert into posts (post_id, created_at, text, reply_to_account_id) values
    ('1', '2024-11-20 08:00', 'one', '7'), ('2', '2024-12-31 23:00', 'two', '8'), ('3', '2025-01-03 08:00', 'three', '8');
-- expect
select * from (values
    (date '2024-11-01', 1, 1, 1), (date '2024-12-01', null, null, null), (date '2025-01-01', 1, 0, 1)
) as t(month, people, new_people, posts)

-- case: empty store
-- given
-- expect
select null as month, null as people, null as new_people, null as posts where false
-- says: nothing
