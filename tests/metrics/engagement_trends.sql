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
-- Shares: 41 of 45 pairs rise, none falls; four ties of 2 take 4 × 18 off 10 × 9 × 25: 2178 / 18 = 121.
-- Of the slopes a month, 10 are under 0.1, then 20 are 0.1, one 0.1 × 10/9, two 0.1 × 8/7, three 0.12, …: the 23rd is 0.1.
-- Residuals alternate: correlations −0.9, 0.8, −0.7 at the lags 1 to 3, then under 1.96 / √10: 1 + 2 (−453.6 + 268.8 − 147) / 720.
-- That would be less variance, so 121 it is: ranks (45 ∓ 1.96 × 11) / 2 are 11.7 and 33.3, so the 12th and the 34th slope.
-- p of (41 − 1) / 11 from a table of the normal distribution. Likes never change: no variance.
select * replace (replace(trend, ' %', chr(160) || '%') as trend, replace(basis, '95 %', '95' || chr(160) || '%') as basis)
from (values
    ('own', 'share_with_any', 'month', 10, 1.2, 1.2, 1.44, 41, 121, 121 * (1 - 2 * 331.8 / 720), 0.000276514, true, true, 'share of own posts with any reaction', 'up about 120 percentage points a year', '(95 % interval +120 to +144), 10 months'),
    ('own', 'median', 'month', 10, 0, 0, 0, 0, 0, 0, null, false, false, 'likes of the middle own post', 'no clear trend', 'over 10 months'),
    ('own', 'q90', 'month', 10, 0, 0, 0, 0, 0, 0, null, false, false, 'likes that the best tenth of own posts reaches', 'no clear trend', 'over 10 months'),
    ('originals', 'share_with_any', 'month', 10, 1.2, 1.2, 1.44, 41, 121, 121 * (1 - 2 * 331.8 / 720), 0.000276514, true, false, 'share of original posts with any reaction', 'up about 120 percentage points a year', '(95 % interval +120 to +144), 10 months'),
    ('originals', 'median', 'month', 10, 0, 0, 0, 0, 0, 0, null, false, false, 'likes of the middle original post', 'no clear trend', 'over 10 months'),
    ('originals', 'q90', 'month', 10, 0, 0, 0, 0, 0, 0, null, false, false, 'likes that the best tenth of original posts reaches', 'no clear trend', 'over 10 months')
) as t(posts_of, measure, unit, units, slope, low, high, s, variance, corrected_variance, p, is_clear, is_headline, subject, trend, basis)

-- case: also likes that double every month, plus one
-- given
-- every post of month m has 2^m − 1 likes, so ln(1 + likes) is m ln 2 and no residual is left; without a tie 2250 / 18 = 125
insert into posts (post_id, created_at, text, likes, reposts)
select
    100 * m + n,
    make_timestamp(2024, m, 1 + n, 8, 0, 0),
    'text',
    2 ** m - 1,
    0
from range(1, 11) as months(m)
cross join range(5) as days(n);
-- expect
-- a year: 2^12 times, 4,095 more for each; shares are all 1, and the middle month has 47 likes
select * replace (replace(trend, ' %', chr(160) || '%') as trend)
from (values
    ('own', 'share_with_any', 0, 0, 0, false, false, 'no clear trend'),
    ('own', 'median', 45, 125, 125, true, true, 'up about 409,500 % a year'),
    ('own', 'q90', 45, 125, 125, true, false, 'up about 409,500 % a year'),
    ('originals', 'share_with_any', 0, 0, 0, false, false, 'no clear trend'),
    ('originals', 'median', 45, 125, 125, true, false, 'up about 409,500 % a year'),
    ('originals', 'q90', 45, 125, 125, true, false, 'up about 409,500 % a year')
) as t(posts_of, measure, s, variance, corrected_variance, is_clear, is_headline, trend)

-- case: also the originals are the headline where the sets disagree
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
select * from (values
    ('own', 'share_with_any', 10, 0, false, false),
    ('own', 'median', 10, 0, false, false),
    ('own', 'q90', 10, 0, false, false),
    ('originals', 'share_with_any', 10, 41, true, true),
    ('originals', 'median', 10, 0, false, false),
    ('originals', 'q90', 10, 0, false, false)
) as t(posts_of, measure, units, s, is_clear, is_headline)

-- case: also nine months are not enough
-- given
insert into posts (post_id, created_at, text, likes, reposts, reply_to_account_id)
select
    100 * m + n,
    make_timestamp(2024, m, 1 + n, 8, 0, 0),
    'text',
    m,
    0,
    '7'
from range(1, 10) as months(m)
cross join range(5) as days(n);
-- expect
select * from (values
    ('own', 'share_with_any', 'month', 9, null, null, false, 'not enough data', '(9 months with 5 posts or more, 10 needed)'),
    ('own', 'median', 'month', 9, null, null, false, 'not enough data', '(9 months with 5 posts or more, 10 needed)'),
    ('own', 'q90', 'month', 9, null, null, false, 'not enough data', '(9 months with 5 posts or more, 10 needed)'),
    ('originals', 'share_with_any', null, 0, null, null, false, 'not enough data', '(0 months with 5 posts or more, 10 needed)'),
    ('originals', 'median', null, 0, null, null, false, 'not enough data', '(0 months with 5 posts or more, 10 needed)'),
    ('originals', 'q90', null, 0, null, null, false, 'not enough data', '(0 months with 5 posts or more, 10 needed)')
) as t(posts_of, measure, unit, units, slope, is_clear, is_headline, trend, basis)

-- case: unknown counts give no rows
-- given
insert into posts (post_id, created_at, text, likes) values ('1', '2024-11-05 08:00', 'one', 1);
-- expect
select null as posts_of where false

-- case: empty store
-- given
-- expect
select null as posts_of where false
