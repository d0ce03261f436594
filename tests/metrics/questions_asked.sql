-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, a question mark at the end, links and hashtags after it aside
-- given
insert into posts (post_id, created_at, text, source, reply_to_account_id) values
    ('1', '2023-03-01 08:00', 'Who comes?', null, null),
    ('2', '2023-03-01 08:00', 'Who comes?! https://t.co/a #tea #time https://t.co/b ', null, null),
    ('3', '2023-03-01 08:00', 'Who comes? I do.', null, null),
    ('4', '2023-03-01 08:00', 'https://example.org/?q=1', null, null),
    ('5', '2025-01-01 08:00', 'お茶はいかが？', null, null),
    ('6', '2025-01-01 08:00', 'من يأتي؟', null, null),
    ('7', '2025-01-01 08:00', '(Who comes?)', null, null),
    ('8', '2025-01-01 08:00', 'hello', null, null),
    ('9', '2025-01-01 08:00', 'Who comes to #tea?', null, null),
    ('10', '2025-01-01 08:00', 'Have you read this?', 'IFTTT', null),
    ('11', '2025-01-01 08:00', '@bob you?', null, '7');
-- expect
select * from (values (2023, 4, 2, 0.5), (2024, 0, 0, null), (2025, 5, 4, 0.8)) as t(year, originals, questions, share)
-- says: **67 %** of your originals end in a question mark: **6 of 9**; **4 of 5** in the last 12 months. A weak sign: the mark is all that was looked at.

-- case: unknown kinds, and none that asks
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', null), ('2', '2025-01-01 08:00', 'Tea. https://t.co/a?');
-- expect
select 2025 as year, 1 as originals, 0 as questions, 0.0 as share
-- says: **0 %** of your originals end in a question mark: **0 of 1**. A weak sign: the mark is all that was looked at.

-- case: also no originals
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', null);
-- expect
select null as year, null as originals, null as questions, null as share where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as year, null as originals, null as questions, null as share where false
-- says: nothing
