-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, ten months with 0 1 1 2 2 3 3 4 4 5 reposted posts of 5, and never a like
-- given
insert into posts (post_id, created_at, text, likes, reposts)
select
    100 * m + n,
    make_timestamp(2024, m, 1 + n, 8, 0, 0),
    'text',
    0,
    case when n < m // 2 then 1 else 0 end
from range(1, 11) as months(m)
cross join range(5) as days(n);
-- expect
-- the numbers are worked out in the cases of the view engagement_trends
select * replace (replace(sentence_part, '95 %', '95' || chr(160) || '%') as sentence_part)
from (values
    ('own', 'share_with_any', 'up about 120 percentage points a year (95 % interval +120 to +144), 10 months', 'month', 10, 1.2, 1.2, 1.44, 41, 121, 121 * (1 - 2 * 331.8 / 720), 0.000276514, true, true),
    ('own', 'median', 'no clear trend over 10 months', 'month', 10, 0, 0, 0, 0, 0, 0, null, false, false),
    ('own', 'q90', 'no clear trend over 10 months', 'month', 10, 0, 0, 0, 0, 0, 0, null, false, false),
    ('originals', 'share_with_any', 'up about 120 percentage points a year (95 % interval +120 to +144), 10 months', 'month', 10, 1.2, 1.2, 1.44, 41, 121, 121 * (1 - 2 * 331.8 / 720), 0.000276514, true, false),
    ('originals', 'median', 'no clear trend over 10 months', 'month', 10, 0, 0, 0, 0, 0, 0, null, false, false),
    ('originals', 'q90', 'no clear trend over 10 months', 'month', 10, 0, 0, 0, 0, 0, 0, null, false, false)
) as t(posts_of, measure, sentence_part, unit, units, slope, low, high, s, variance, corrected_variance, p, is_clear, is_headline)
-- says: The share of own posts with any reaction: **up about 120 percentage points a year** (95 % interval +120 to +144), 10 months. The likes that the best tenth of own posts reaches: **no clear trend** over 10 months. Original posts alone: up about 120 percentage points a year (95 % interval +120 to +144), 10 months.

-- case: also where the sets disagree, the originals go first
-- given
-- originals 0 1 1 2 2 3 3 4 4 5 of 5, replies 5 4 4 3 3 2 2 1 1 0 of 5: together always 5 of 10
insert into posts (post_id, created_at, text, likes, reposts, reply_to_account_id)
select
    1000 * coalesce(person::int, 0) + 100 * m + n,
    make_timestamp(2024, m, 1 + n, 8, 0, 0),
    'text',
    0,
    case when (n < m // 2) = (person is null) then 1 else 0 end,
    person
from range(1, 11) as months(m)
cross join range(5) as days(n)
cross join (values (null), ('7')) as people(person);
-- expect
select * replace (replace(sentence_part, '95 %', '95' || chr(160) || '%') as sentence_part)
from (values
    ('own', 'share_with_any', 'no clear trend over 10 months', 'month', 10, 0, 0, 0, 0, 0, 0, null, false, false),
    ('own', 'median', 'no clear trend over 10 months', 'month', 10, 0, 0, 0, 0, 0, 0, null, false, false),
    ('own', 'q90', 'no clear trend over 10 months', 'month', 10, 0, 0, 0, 0, 0, 0, null, false, false),
    ('originals', 'share_with_any', 'up about 120 percentage points a year (95 % interval +120 to +144), 10 months', 'month', 10, 1.2, 1.2, 1.44, 41, 121, 121 * (1 - 2 * 331.8 / 720), 0.000276514, true, true),
    ('originals', 'median', 'no clear trend over 10 months', 'month', 10, 0, 0, 0, 0, 0, 0, null, false, false),
    ('originals', 'q90', 'no clear trend over 10 months', 'month', 10, 0, 0, 0, 0, 0, 0, null, false, false)
) as t(posts_of, measure, sentence_part, unit, units, slope, low, high, s, variance, corrected_variance, p, is_clear, is_headline)
-- says: The share of original posts with any reaction: **up about 120 percentage points a year** (95 % interval +120 to +144), 10 months. The likes that the best tenth of original posts reaches: **no clear trend** over 10 months. All own posts together: no clear trend over 10 months; they mix kinds of posts, and a shift between announcing and answering moves their line by itself.

-- case: also nine months are not enough
-- given
insert into posts (post_id, created_at, text, likes, reposts)
select
    100 * m + n,
    make_timestamp(2024, m, 1 + n, 8, 0, 0),
    'text',
    0,
    case when n < m // 2 then 1 else 0 end
from range(1, 10) as months(m)
cross join range(5) as days(n);
-- expect
select
    null as posts_of,
    null as measure,
    null as sentence_part,
    null as unit,
    null as units,
    null as slope,
    null as low,
    null as high,
    null as s,
    null as variance,
    null as corrected_variance,
    null as p,
    null as is_clear,
    null as is_headline
where false
-- says: nothing

-- case: unknown counts give no rows
-- given
insert into posts (post_id, created_at, text, likes) values ('1', '2024-11-05 08:00', 'one', 1);
-- expect
select
    null as posts_of,
    null as measure,
    null as sentence_part,
    null as unit,
    null as units,
    null as slope,
    null as low,
    null as high,
    null as s,
    null as variance,
    null as corrected_variance,
    null as p,
    null as is_clear,
    null as is_headline
where false
-- says: nothing

-- case: empty store
-- given
-- expect
select
    null as posts_of,
    null as measure,
    null as sentence_part,
    null as unit,
    null as units,
    null as slope,
    null as low,
    null as high,
    null as s,
    null as variance,
    null as corrected_variance,
    null as p,
    null as is_clear,
    null as is_headline
where false
-- says: nothing
