-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, 13 months; the last window ends at the export
-- given
insert into posts (post_id, created_at, text)
select month::varchar, timestamp '2024-01-15 12:00' + to_months(month), 'hello' from range(13) as months(month);
insert into posts (post_id, created_at, text) values
    -- in the calendar month a year before the last, but less than 12 months before the export
    ('50', '2024-01-31 13:00', 'hello');
insert into posts (post_id, created_at, text, reply_to_account_id) values
    ('60', '2024-01-15 13:00', '@bob hello', '7'),
    ('61', '2024-02-15 13:00', '@bob hello', '7'),
    ('62', '2025-01-20 13:00', '@bob hello', '7');
-- expect
-- December: January to December, 13 originals and 2 replies.
-- January: from 31 January 2024 noon, originals 12 (February to January) + 1, replies 2. Twelve calendar months would give 12 and 2.
with counted(month, original, reply, original_12m, reply_12m) as (
    values
        (date '2024-01-01', 2, 1, null, null),
        (date '2024-02-01', 1, 1, null, null),
        (date '2024-03-01', 1, 0, null, null),
        (date '2024-04-01', 1, 0, null, null),
        (date '2024-05-01', 1, 0, null, null),
        (date '2024-06-01', 1, 0, null, null),
        (date '2024-07-01', 1, 0, null, null),
        (date '2024-08-01', 1, 0, null, null),
        (date '2024-09-01', 1, 0, null, null),
        (date '2024-10-01', 1, 0, null, null),
        (date '2024-11-01', 1, 0, null, null),
        (date '2024-12-01', 1, 0, 13 / 15, 2 / 15),
        (date '2025-01-01', 1, 1, 13 / 15, 2 / 15)
),
rows_of as (
    select month, 6 as place, 'original' as kind, original as posts, original / (original + reply) as share, original_12m as share_12m
    from counted
    union all
    select month, 1, 'reply', reply, reply / (original + reply), reply_12m from counted
    union all
    select month, place, kind, 0, 0, original_12m * 0
    from counted
    cross join (values (2, 'repost'), (3, 'quote'), (4, 'mention'), (5, 'self_reply')) as others(place, kind)
)
select month, kind, posts, share, share_12m from rows_of order by month, place
-- says: **13 %** of what you posted in the last 12 months talked with somebody: **2 of 15** posts; in the 12 months before it was **50 %**: **1 of 2**.

-- case: also a period that begins less than 12 months before its end
-- given
set variable since = date '2025-01-01';
insert into posts (post_id, created_at, text, reply_to_account_id) values
    ('1', '2024-12-30 12:00', 'before the period', null),
    ('2', '2025-01-10 12:00', 'hello', null),
    ('3', '2025-01-11 12:00', '@bob hello', '7');
-- expect
select * from (values
    (date '2025-01-01', 'reply', 1, 1 / 2, null),
    (date '2025-01-01', 'repost', 0, 0, null),
    (date '2025-01-01', 'quote', 0, 0, null),
    (date '2025-01-01', 'mention', 0, 0, null),
    (date '2025-01-01', 'self_reply', 0, 0, null),
    (date '2025-01-01', 'original', 1, 1 / 2, null)
) as t(month, kind, posts, share, share_12m)
-- says: **50 %** of what you posted since 1 Jan 2025 talked with somebody: **1 of 2** posts.

-- case: unknown kinds leave the month NULL, a month without posts is zero
-- given
insert into posts (post_id, created_at, text) values
    ('1', '2024-11-05 12:00', 'hello'),
    ('2', '2025-01-05 12:00', null);
-- expect
select * from (values
    (date '2024-11-01', 'reply', 0, 0, null),
    (date '2024-11-01', 'repost', 0, 0, null),
    (date '2024-11-01', 'quote', 0, 0, null),
    (date '2024-11-01', 'mention', 0, 0, null),
    (date '2024-11-01', 'self_reply', 0, 0, null),
    (date '2024-11-01', 'original', 1, 1, null),
    (date '2024-12-01', 'reply', 0, null, null),
    (date '2024-12-01', 'repost', 0, null, null),
    (date '2024-12-01', 'quote', 0, null, null),
    (date '2024-12-01', 'mention', 0, null, null),
    (date '2024-12-01', 'self_reply', 0, null, null),
    (date '2024-12-01', 'original', 0, null, null),
    (date '2025-01-01', 'reply', null, null, null),
    (date '2025-01-01', 'repost', null, null, null),
    (date '2025-01-01', 'quote', null, null, null),
    (date '2025-01-01', 'mention', null, null, null),
    (date '2025-01-01', 'self_reply', null, null, null),
    (date '2025-01-01', 'original', null, null, null)
) as t(month, kind, posts, share, share_12m)
-- says: **0 %** of what you posted in the last 12 months talked with somebody: **0 of 1** posts; what **1** more was cannot be known.

-- case: also a silent year before the export
-- given
-- the last window holds no post: NULL, not 0; February to December 2024 are 11 of the 12 months of January's calendar window
insert into posts (post_id, created_at, text) values ('1', '2024-01-05 12:00', 'hello');
-- expect
with months(month, posts, share, share_12m) as (
    select
        (date '2024-01-01' + to_months(month))::date,
        if(month = 0, 1, 0),
        if(month = 0, 1, null),
        -- December 2024 still sees the post, January 2025 does not
        if(month = 11, 1, null)
    from range(13) as months(month)
)
select
    month,
    kind,
    if(kind = 'original', posts, 0) as posts,
    if(kind = 'original', 1, 0) * share as share,
    if(kind = 'original', 1, 0) * share_12m as share_12m
from months
cross join (values (1, 'reply'), (2, 'repost'), (3, 'quote'), (4, 'mention'), (5, 'self_reply'), (6, 'original')) as kinds(place, kind)
order by month, place
-- says: nothing

-- case: unknown month: its file is not there
-- given
insert into entities (entity) values ('posts');
insert into files (entity, path, outcome, records, expected_records) values
    ('posts', 'data/js/tweets/2024_11.js', 'read', 1, 1), ('posts', 'data/js/tweets/2024_12.js', 'missing', null, 90), ('posts', 'data/js/tweets/2025_01.js', 'read', 2, 2);
-- one post of December stands in the file of January, as local months do not begin together
insert into posts (post_id, created_at, text) values
    ('1', '2024-11-20 08:00', 'one'), ('2', '2024-12-31 23:00', 'two'), ('3', '2025-01-03 08:00', 'three');
-- expect
select
    month,
    kind,
    case when month != '2024-12-01' then (kind = 'original')::integer end as posts,
    case when month != '2024-12-01' then (kind = 'original')::integer end as share,
    null as share_12m
from (values (date '2024-11-01'), (date '2024-12-01'), (date '2025-01-01')) as months(month)
cross join (values (1, 'reply'), (2, 'repost'), (3, 'quote'), (4, 'mention'), (5, 'self_reply'), (6, 'original')) as kinds(place, kind)
order by month, place

-- case: empty store
-- given
-- expect
select null as month, null as kind, null as posts, null as share, null as share_12m where false
-- says: nothing
