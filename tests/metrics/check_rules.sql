-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, an organisation
-- given
set variable kind = 'organisation';
-- expect
select * from (values
    (1, 'Engage', 'talks_with_people', 'share', 'linear', 0.1, 0.4, null, false, true, false, false, 30),
    (2, 'Engage', 'answers_others', 'share', 'linear', 0.05, 0.2, null, false, true, false, false, 30),
    (3, 'Listen', 'passes_on', 'share', 'linear', 0.03, 0.3, 0.6, false, true, false, false, 30),
    (4, 'Listen', 'wide_circle', 'people', 'log', 5, 20, null, false, true, false, false, 100),
    (5, 'Listen', 'gives_as_well', 'likes', 'log', 0.2, 2, null, false, true, false, false, 30),
    (6, 'Reciprocate', 'follows_back', 'share', 'linear', 0.05, 0.45, null, false, true, false, false, 50),
    (7, 'Reciprocate', 'balanced_ratio', 'ratio', 'log', 0.1, 0.5, 10, false, true, true, true, 50),
    (8, 'Respond', 'answers_messages', 'share', 'linear', 0.4, 0.8, null, false, true, false, false, 20),
    (9, 'Respond', 'answers_fast', 'seconds', 'log', 24 * 3600, 4 * 3600, null, true, true, false, false, 20),
    (10, 'Respond', 'fresh_replies', 'seconds', 'none', null, null, null, true, true, false, false, 30),
    (11, 'Legitimate', 'trusted_profile', 'items', 'list', null, null, null, false, true, false, false, 0),
    (12, 'Legitimate', 'natural_audience', 'accounts', 'linear', 50, 30, null, true, false, false, false, 300),
    (13, 'Transparent', 'regularly_there', 'days', 'log', 30, 7, null, true, true, false, false, 36)
) as t(
    rank, area, check_name, unit, scale, weak_limit, strong_limit, over_limit,
    is_falling, weak_included, strong_included, over_included, minimum
)

-- case: also a person answers more
-- given
set variable kind = 'person';
-- expect
select
    check_name,
    case when check_name = 'answers_others' then 0.15 else weak_limit end as weak_limit,
    case when check_name = 'answers_others' then 0.5 else strong_limit end as strong_limit
from (values
    ('talks_with_people', 0.1, 0.4),
    ('answers_others', null, null),
    ('passes_on', 0.03, 0.3),
    ('wide_circle', 5, 20),
    ('gives_as_well', 0.2, 2),
    ('follows_back', 0.05, 0.45),
    ('balanced_ratio', 0.1, 0.5),
    ('answers_messages', 0.4, 0.8),
    ('answers_fast', 86400, 14400),
    ('fresh_replies', null, null),
    ('trusted_profile', null, null),
    ('natural_audience', 50, 30),
    ('regularly_there', 30, 7)
) as t(check_name, weak_limit, strong_limit)

-- case: unknown kind: answering others has no limits, information and lists have none anyway
-- given
insert into entities (entity) values ('posts');
-- expect
select * from (values
    ('talks_with_people', 0.1), ('answers_others', null), ('passes_on', 0.03), ('wide_circle', 5), ('gives_as_well', 0.2),
    ('follows_back', 0.05), ('balanced_ratio', 0.1), ('answers_messages', 0.4), ('answers_fast', 86400), ('fresh_replies', null),
    ('trusted_profile', null), ('natural_audience', 50), ('regularly_there', 30)
) as t(check_name, weak_limit)

-- case: empty store
-- given
-- expect
select null as check_name where false
