-- background
insert into archives (generated_at) values ('2025-01-31 12:00');

-- case: ordinary, the post of the same second that begins alike
-- given
insert into posts (post_id, created_at, text) values
    ('1', '2025-01-01 08:00:00.123', 'A long story about tea and its leaves begins her… https://t.co/abc'),
    ('2', '2025-01-01 08:00:00.900', 'Another post of the same second'),
    ('3', '2025-01-01 08:00:01.000', 'A long story about tea and its leaves begins her'),
    ('4', '2025-01-01 09:00:00.000', '@bob @ann so this is what I think of it, and there is mo');
insert into notes (created_at, text) values
    ('2025-01-01 08:00:00', 'A long story about tea and its leaves begins here and does not end soon.'),
    ('2025-01-01 09:00:00', 'so this is what I think of it, and there is more.');
-- expect
select * from (values
    ('1', 'A long story about tea and its leaves begins here and does not end soon.'),
    ('4', 'so this is what I think of it, and there is more.')
) as t(post_id, text)

-- case: also short posts of the second do not take it, a short note has its own
-- given
insert into posts (post_id, created_at, text) values
    ('1', '2025-01-01 08:00', 'A'),
    ('2', '2025-01-01 08:00', '@bob Styled text'),
    ('3', '2025-01-01 08:00', 'A long story about tea and its leaves begins her');
insert into notes (created_at, text) values
    ('2025-01-01 08:00', 'A long story about tea and its leaves begins here.'), ('2025-01-01 08:00', 'Styled text');
-- expect
select * from (values
    ('2', 'Styled text'),
    ('3', 'A long story about tea and its leaves begins here.')
) as t(post_id, text)

-- case: unknown text: a post without one takes no note
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', null);
insert into notes (created_at, text) values ('2025-01-01 08:00', 'A long story');
-- expect
select null as post_id, null as text where false

-- case: also a text that is only a link takes no note
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'https://t.co/abc');
insert into notes (created_at, text) values ('2025-01-01 08:00', 'A long story');
-- expect
select null as post_id, null as text where false

-- case: empty store
-- given
-- expect
select null as post_id, null as text where false
