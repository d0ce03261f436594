-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, codes that are no language are left out
-- given
insert into posts (post_id, created_at, text, lang, repost_of_handle) values
    ('1', '2025-01-01 08:00', 'one', 'en', null),
    ('2', '2025-01-02 08:00', 'two', 'en', null),
    ('3', '2025-01-03 08:00', 'shalom', 'iw', null),
    ('4', '2025-01-04 08:00', 'shalom', 'he', null),
    ('5', '2025-01-05 08:00', 'saluton', 'eo', null),
    ('6', '2025-01-06 08:00', '#', 'qht', null),
    ('7', '2025-01-07 08:00', '?', 'und', null),
    ('8', '2025-01-08 08:00', 'RT @bob: hallo', 'de', 'bob');
-- expect
-- iw is the old code of he; eo is not in the list of names
select * from (values ('English', 2, 2 / 5), ('Hebrew', 2, 2 / 5), ('eo', 1, 1 / 5)) as t(language, posts, share)
-- says: Your **5 own posts** with a known language are in **3 languages**, none of them the most frequent.

-- case: also one language before the others
-- given
insert into posts (post_id, created_at, text, lang) values
    ('1', '2025-01-01 08:00', 'one', 'en'), ('2', '2025-01-02 08:00', 'two', 'en'), ('3', '2025-01-03 08:00', 'drei', 'de');
-- expect
select * from (values ('English', 2, 2 / 3), ('German', 1, 1 / 3)) as t(language, posts, share)
-- says: **67 %** of your own posts with a known language are in **English**: **2 of 3**, the rest in **1 other**.

-- case: unknown languages give no rows
-- given
insert into posts (post_id, created_at, text, lang) values ('1', '2025-01-01 08:00', 'one', null), ('2', '2025-01-01 09:00', 'two', 'zxx');
-- expect
select null as language, null as posts, null as share where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as language, null as posts, null as share where false
-- says: nothing
