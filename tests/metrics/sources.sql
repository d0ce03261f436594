-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, reposts are made with a program too
-- given
insert into posts (post_id, created_at, text, source, repost_of_handle) values
    ('1', '2025-01-01 08:00', 'one', 'Web', null),
    ('2', '2025-01-02 08:00', 'two', 'Phone', null),
    ('3', '2025-01-03 08:00', 'RT @bob: three', 'Phone', 'bob'),
    ('4', '2025-01-04 08:00', 'four', 'Pad', null),
    ('5', '2025-01-05 08:00', 'five', null, null),
    ('6', '2025-01-06 08:00', 'six', '', null);
-- expect
select * from (values
    ('Phone', 2, 2 / 4, date '2025-01-02', date '2025-01-03'),
    ('Pad', 1, 1 / 4, date '2025-01-04', date '2025-01-04'),
    ('Web', 1, 1 / 4, date '2025-01-01', date '2025-01-01')
) as t(source, posts, share, first_on, last_on)
-- says: **50 %** of your posts were made with **Phone**: **2 of 4**, the rest with **2 others**.

-- case: also programs used alike: none is named
-- given
insert into posts (post_id, created_at, text, source) values ('1', '2025-01-01 08:00', 'one', 'Web'), ('2', '2025-01-02 08:00', 'two', 'Phone');
-- expect
select * from (values
    ('Phone', 1, 1 / 2, date '2025-01-02', date '2025-01-02'),
    ('Web', 1, 1 / 2, date '2025-01-01', date '2025-01-01')
) as t(source, posts, share, first_on, last_on)
-- says: Your **2 posts** were made with **2 programs**, none of them the most used.

-- case: unknown programs give no rows
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'one');
-- expect
select null as source, null as posts, null as share, null as first_on, null as last_on where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as source, null as posts, null as share, null as first_on, null as last_on where false
-- says: nothing
