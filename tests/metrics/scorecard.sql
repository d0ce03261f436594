-- background
-- The areas have their cases; here their rows are given, all in the place of one view, and judged.
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
create temp table engage as from main.engage limit 0;
create temp table listen as from main.listen limit 0;
create temp table reciprocate as from main.reciprocate limit 0;
create temp table respond as from main.respond limit 0;
create temp table legitimate as from main.legitimate limit 0;
create temp table transparent as from main.transparent limit 0;

-- case: ordinary, an organisation with two checks between bands, one weak, one not in the archive, one with too few
-- given
set variable kind = 'organisation';
insert into temp.engage values
    ('talks_with_people', 704, 1346, 0.523, 0.496, 0.55, 1346, null, null, 'tweets.js', '12 months', '**52 %** talk'),
    ('answers_others', 443, 1346, 0.329, 0.305, 0.355, 1346, null, null, 'tweets.js', '12 months', '**33 %** answer'),
    ('passes_on', 182, 1346, 0.135, 0.118, 0.155, 1346, null, null, 'tweets.js', '12 months', '**14 %** pass on'),
    ('wide_circle', null, 654, 17, 13, 22, 654, null, null, 'tweets.js', '12 months', '**17** people'),
    ('gives_as_well', null, 11582, null, null, null, 11582, null, 'not in this archive', 'like.js', 'all', null),
    ('follows_back', 558, 3000, 0.186, 0.172, 0.2, 3000, null, null, 'follower.js', 'as of export', '**19 %** back'),
    ('balanced_ratio', 3000, 1235, 2.43, null, null, 3000, null, null, 'follower.js', 'as of export', '**2.4** for each'),
    ('answers_messages', 18, 24, 0.75, 0.55, 0.88, 24, null, null, 'direct-messages.js', 'all', '**75 %** answered'),
    ('answers_fast', null, 17, 18720, 5040, 50400, 17, null, null, 'direct-messages.js', 'all', '**5.2 h**'),
    ('fresh_replies', null, 443, 8640, 6840, 10440, 443, null, null, 'tweets.js', '12 months', '**2.4 h** old'),
    ('trusted_profile', 6, 7, null, null, null, 7, null, null, 'profile.js', 'as of export', '**6 of 7**'),
    ('natural_audience', 96, 3000, 96, null, null, 3000, null, null, 'follower.js', 'as of export', '**96** of 100'),
    ('regularly_there', null, 250, 1.9, 1.6, 2.3, 250, null, null, 'tweets.js', '12 months', '**1.9 days**');
-- expect
select
    r.area,
    r.check_name,
    r.question,
    e.k,
    e.n,
    e.value,
    r.unit,
    e.low,
    e.high,
    e.band,
    e.period,
    e.status,
    e.sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.highest,
    null as most,
    case when r.check_name = 'trusted_profile' then 7 end as items,
    e.measured,
    false as is_beyond,
    case
        when r.check_name in ('follows_back', 'balanced_ratio', 'trusted_profile', 'natural_audience') then 'as of export'
        when r.check_name in ('answers_messages', 'answers_fast') then 'all time'
    end as other_period,
    case when r.check_name = 'answers_others' then 0.05 end as organisation_weak,
    case when r.check_name = 'answers_others' then 0.20 end as organisation_strong,
    case when r.check_name = 'answers_others' then 0.15 end as person_weak,
    case when r.check_name = 'answers_others' then 0.50 end as person_strong
from check_rules as r
join (
    values
        ('talks_with_people', 704, 1346, 0.523, 0.496, 0.55, 'strong', '12 months', 'measured', '**52 %** talk', 2, 2, 1),
        ('answers_others', 443, 1346, 0.329, 0.305, 0.355, 'strong', '12 months', 'measured', '**33 %** answer', 2, 2, 1),
        ('passes_on', 182, 1346, 0.135, 0.118, 0.155, 'typical', '12 months', 'measured', '**14 %** pass on', 1, 1, 1),
        ('wide_circle', null, 654, 17, 13, 22, 'typical to strong', '12 months', 'measured', '**17** people', 1, 2, 1),
        ('gives_as_well', null, null, null, null, null, null, 'all', 'not in this archive', 'Not in this archive: no like.js', null, null, 0),
        ('follows_back', 558, 3000, 0.186, 0.172, 0.2, 'typical', 'as of export', 'measured', '**19 %** back', 1, 1, 1),
        ('balanced_ratio', 3000, 1235, 2.43, null, null, 'strong', 'as of export', 'measured', '**2.4** for each', 2, 2, 1),
        ('answers_messages', 18, 24, 0.75, 0.55, 0.88, 'typical to strong', 'all', 'measured', '**75 %** answered', 1, 2, 1),
        ('answers_fast', null, 17, 18720, 5040, 50400, null, 'all', 'not enough data', 'Not enough data: 17 first messages, need 20', null, null, 0),
        ('fresh_replies', null, 443, 8640, 6840, 10440, null, '12 months', 'measured', '**2.4 h** old', null, null, 0),
        ('trusted_profile', 6, 7, null, null, null, null, 'as of export', 'measured', '**6 of 7**', null, null, 1),
        ('natural_audience', 96, 3000, 96, null, null, 'weak', 'as of export', 'measured', '**96** of 100', 0, 0, 1),
        ('regularly_there', null, 250, 1.9, 1.6, 2.3, 'strong', '12 months', 'measured', '**1.9 days**', 2, 2, 1)
) as e(check_name, k, n, value, low, high, band, period, status, sentence, lowest, highest, measured) using (check_name)
order by r.rank
-- says: **10 of 12** checks could be measured: **4** strong, **2** typical, **1** weak, **2** between bands; the profile is a list without a band.

-- case: also the band edges, just under the weak limit
-- given
set variable kind = 'organisation';
create temp table check_rules as from main.check_rules where check_name in ('talks_with_people', 'answers_others', 'passes_on', 'wide_circle', 'gives_as_well', 'follows_back', 'balanced_ratio', 'answers_messages', 'answers_fast', 'natural_audience', 'regularly_there');
insert into temp.engage
select check_name, null, 500, value, value, value, 500, null, null, 'file.js', '12 months', 'said'
from (values ('talks_with_people', 0.0999), ('answers_others', 0.0499), ('passes_on', 0.0299), ('wide_circle', 4.99), ('gives_as_well', 0.199), ('follows_back', 0.0499), ('balanced_ratio', 0.099), ('answers_messages', 0.399), ('answers_fast', 86401), ('natural_audience', 51), ('regularly_there', 30.1)) as t(check_name, value);
-- expect
select
    r.area,
    r.check_name,
    r.question,
    null as k,
    500 as n,
    e.value,
    r.unit,
    e.value as low,
    e.value as high,
    e.band,
    '12 months' as period,
    'measured' as status,
    'said' as sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.lowest as highest,
    null as most,
    null as items,
    1 as measured,
    false as is_beyond,
    null as other_period,
    case when r.check_name = 'answers_others' then 0.05 end as organisation_weak,
    case when r.check_name = 'answers_others' then 0.20 end as organisation_strong,
    case when r.check_name = 'answers_others' then 0.15 end as person_weak,
    case when r.check_name = 'answers_others' then 0.50 end as person_strong
from check_rules as r
join (
    values
        ('talks_with_people', 0.0999, 'weak', 0),
        ('answers_others', 0.0499, 'weak', 0),
        ('passes_on', 0.0299, 'weak', 0),
        ('wide_circle', 4.99, 'weak', 0),
        ('gives_as_well', 0.199, 'weak', 0),
        ('follows_back', 0.0499, 'weak', 0),
        ('balanced_ratio', 0.099, 'weak', 0),
        ('answers_messages', 0.399, 'weak', 0),
        ('answers_fast', 86401, 'weak', 0),
        ('natural_audience', 51, 'weak', 0),
        ('regularly_there', 30.1, 'weak', 0)
) as e(check_name, value, band, lowest) using (check_name)
order by r.rank

-- case: also the band edges, at the weak limit: typical, but a block of 50 is weak
-- given
set variable kind = 'organisation';
create temp table check_rules as from main.check_rules where check_name in ('talks_with_people', 'answers_others', 'passes_on', 'wide_circle', 'gives_as_well', 'follows_back', 'balanced_ratio', 'answers_messages', 'answers_fast', 'natural_audience', 'regularly_there');
insert into temp.engage
select check_name, null, 500, value, value, value, 500, null, null, 'file.js', '12 months', 'said'
from (values ('talks_with_people', 0.1), ('answers_others', 0.05), ('passes_on', 0.03), ('wide_circle', 5), ('gives_as_well', 0.2), ('follows_back', 0.05), ('balanced_ratio', 0.1), ('answers_messages', 0.4), ('answers_fast', 86400), ('natural_audience', 50), ('regularly_there', 30)) as t(check_name, value);
-- expect
select
    r.area,
    r.check_name,
    r.question,
    null as k,
    500 as n,
    e.value,
    r.unit,
    e.value as low,
    e.value as high,
    e.band,
    '12 months' as period,
    'measured' as status,
    'said' as sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.lowest as highest,
    null as most,
    null as items,
    1 as measured,
    false as is_beyond,
    null as other_period,
    case when r.check_name = 'answers_others' then 0.05 end as organisation_weak,
    case when r.check_name = 'answers_others' then 0.20 end as organisation_strong,
    case when r.check_name = 'answers_others' then 0.15 end as person_weak,
    case when r.check_name = 'answers_others' then 0.50 end as person_strong
from check_rules as r
join (
    values
        ('talks_with_people', 0.1, 'typical', 1),
        ('answers_others', 0.05, 'typical', 1),
        ('passes_on', 0.03, 'typical', 1),
        ('wide_circle', 5, 'typical', 1),
        ('gives_as_well', 0.2, 'typical', 1),
        ('follows_back', 0.05, 'typical', 1),
        ('balanced_ratio', 0.1, 'typical', 1),
        ('answers_messages', 0.4, 'typical', 1),
        ('answers_fast', 86400, 'typical', 1),
        ('natural_audience', 50, 'weak', 0),
        ('regularly_there', 30, 'typical', 1)
) as e(check_name, value, band, lowest) using (check_name)
order by r.rank

-- case: also the band edges, at the strong limit: typical, but a ratio of 0.5 is fine
-- given
set variable kind = 'organisation';
create temp table check_rules as from main.check_rules where check_name in ('talks_with_people', 'answers_others', 'passes_on', 'wide_circle', 'gives_as_well', 'follows_back', 'balanced_ratio', 'answers_messages', 'answers_fast', 'natural_audience', 'regularly_there');
insert into temp.engage
select check_name, null, 500, value, value, value, 500, null, null, 'file.js', '12 months', 'said'
from (values ('talks_with_people', 0.4), ('answers_others', 0.2), ('passes_on', 0.3), ('wide_circle', 20), ('gives_as_well', 2), ('follows_back', 0.45), ('balanced_ratio', 0.5), ('answers_messages', 0.8), ('answers_fast', 14400), ('natural_audience', 30), ('regularly_there', 7)) as t(check_name, value);
-- expect
select
    r.area,
    r.check_name,
    r.question,
    null as k,
    500 as n,
    e.value,
    r.unit,
    e.value as low,
    e.value as high,
    e.band,
    '12 months' as period,
    'measured' as status,
    'said' as sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.lowest as highest,
    null as most,
    null as items,
    1 as measured,
    false as is_beyond,
    null as other_period,
    case when r.check_name = 'answers_others' then 0.05 end as organisation_weak,
    case when r.check_name = 'answers_others' then 0.20 end as organisation_strong,
    case when r.check_name = 'answers_others' then 0.15 end as person_weak,
    case when r.check_name = 'answers_others' then 0.50 end as person_strong
from check_rules as r
join (
    values
        ('talks_with_people', 0.4, 'typical', 1),
        ('answers_others', 0.2, 'typical', 1),
        ('passes_on', 0.3, 'typical', 1),
        ('wide_circle', 20, 'typical', 1),
        ('gives_as_well', 2, 'typical', 1),
        ('follows_back', 0.45, 'typical', 1),
        ('balanced_ratio', 0.5, 'strong', 2),
        ('answers_messages', 0.8, 'typical', 1),
        ('answers_fast', 14400, 'typical', 1),
        ('natural_audience', 30, 'typical', 1),
        ('regularly_there', 7, 'typical', 1)
) as e(check_name, value, band, lowest) using (check_name)
order by r.rank

-- case: also the band edges, just past the strong limit
-- given
set variable kind = 'organisation';
create temp table check_rules as from main.check_rules where check_name in ('talks_with_people', 'answers_others', 'passes_on', 'wide_circle', 'gives_as_well', 'follows_back', 'balanced_ratio', 'answers_messages', 'answers_fast', 'natural_audience', 'regularly_there');
insert into temp.engage
select check_name, null, 500, value, value, value, 500, null, null, 'file.js', '12 months', 'said'
from (values ('talks_with_people', 0.4001), ('answers_others', 0.2001), ('passes_on', 0.3001), ('wide_circle', 20.01), ('gives_as_well', 2.01), ('follows_back', 0.4501), ('balanced_ratio', 0.501), ('answers_messages', 0.8001), ('answers_fast', 14399), ('natural_audience', 29), ('regularly_there', 6.9)) as t(check_name, value);
-- expect
select
    r.area,
    r.check_name,
    r.question,
    null as k,
    500 as n,
    e.value,
    r.unit,
    e.value as low,
    e.value as high,
    e.band,
    '12 months' as period,
    'measured' as status,
    'said' as sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.lowest as highest,
    null as most,
    null as items,
    1 as measured,
    false as is_beyond,
    null as other_period,
    case when r.check_name = 'answers_others' then 0.05 end as organisation_weak,
    case when r.check_name = 'answers_others' then 0.20 end as organisation_strong,
    case when r.check_name = 'answers_others' then 0.15 end as person_weak,
    case when r.check_name = 'answers_others' then 0.50 end as person_strong
from check_rules as r
join (
    values
        ('talks_with_people', 0.4001, 'strong', 2),
        ('answers_others', 0.2001, 'strong', 2),
        ('passes_on', 0.3001, 'strong', 2),
        ('wide_circle', 20.01, 'strong', 2),
        ('gives_as_well', 2.01, 'strong', 2),
        ('follows_back', 0.4501, 'strong', 2),
        ('balanced_ratio', 0.501, 'strong', 2),
        ('answers_messages', 0.8001, 'strong', 2),
        ('answers_fast', 14399, 'strong', 2),
        ('natural_audience', 29, 'strong', 2),
        ('regularly_there', 6.9, 'strong', 2)
) as e(check_name, value, band, lowest) using (check_name)
order by r.rank

-- case: also the band edges, at the over limit: 60 % passed on are not over, a ratio of 10 is; what cannot be overdone stays strong
-- given
set variable kind = 'organisation';
create temp table check_rules as from main.check_rules where check_name in ('talks_with_people', 'answers_others', 'passes_on', 'wide_circle', 'gives_as_well', 'follows_back', 'balanced_ratio', 'answers_messages', 'answers_fast', 'natural_audience', 'regularly_there');
insert into temp.engage
select check_name, null, 500, value, value, value, 500, null, null, 'file.js', '12 months', 'said'
from (values ('talks_with_people', 1), ('answers_others', 1), ('passes_on', 0.6), ('wide_circle', 400), ('gives_as_well', 100), ('follows_back', 1), ('balanced_ratio', 10), ('answers_messages', 1), ('answers_fast', 1), ('natural_audience', 1), ('regularly_there', 1)) as t(check_name, value);
-- expect
select
    r.area,
    r.check_name,
    r.question,
    null as k,
    500 as n,
    e.value,
    r.unit,
    e.value as low,
    e.value as high,
    e.band,
    '12 months' as period,
    'measured' as status,
    'said' as sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.lowest as highest,
    null as most,
    null as items,
    1 as measured,
    false as is_beyond,
    null as other_period,
    case when r.check_name = 'answers_others' then 0.05 end as organisation_weak,
    case when r.check_name = 'answers_others' then 0.20 end as organisation_strong,
    case when r.check_name = 'answers_others' then 0.15 end as person_weak,
    case when r.check_name = 'answers_others' then 0.50 end as person_strong
from check_rules as r
join (
    values
        ('talks_with_people', 1, 'strong', 2),
        ('answers_others', 1, 'strong', 2),
        ('passes_on', 0.6, 'strong', 2),
        ('wide_circle', 400, 'strong', 2),
        ('gives_as_well', 100, 'strong', 2),
        ('follows_back', 1, 'strong', 2),
        ('balanced_ratio', 10, 'over', 3),
        ('answers_messages', 1, 'strong', 2),
        ('answers_fast', 1, 'strong', 2),
        ('natural_audience', 1, 'strong', 2),
        ('regularly_there', 1, 'strong', 2)
) as e(check_name, value, band, lowest) using (check_name)
order by r.rank

-- case: also the band edges, just past the over limit, and the limits of a person
-- given
set variable kind = 'person';
create temp table check_rules as from main.check_rules where check_name in ('answers_others', 'passes_on', 'balanced_ratio');
insert into temp.engage
select check_name, null, 500, value, value, value, 500, null, null, 'file.js', '12 months', 'said'
from (values ('answers_others', 0.1499), ('passes_on', 0.6001), ('balanced_ratio', 9.99)) as t(check_name, value);
-- expect
select
    r.area,
    r.check_name,
    r.question,
    null as k,
    500 as n,
    e.value,
    r.unit,
    e.value as low,
    e.value as high,
    e.band,
    '12 months' as period,
    'measured' as status,
    'said' as sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.lowest as highest,
    null as most,
    null as items,
    1 as measured,
    false as is_beyond,
    null as other_period,
    case when r.check_name = 'answers_others' then 0.05 end as organisation_weak,
    case when r.check_name = 'answers_others' then 0.20 end as organisation_strong,
    case when r.check_name = 'answers_others' then 0.15 end as person_weak,
    case when r.check_name = 'answers_others' then 0.50 end as person_strong
from check_rules as r
join (
    values
        ('answers_others', 0.1499, 'weak', 0),
        ('passes_on', 0.6001, 'over', 3),
        ('balanced_ratio', 9.99, 'strong', 2)
) as e(check_name, value, band, lowest) using (check_name)
order by r.rank

-- case: also the band edges, a person at the weak limit
-- given
set variable kind = 'person';
create temp table check_rules as from main.check_rules where check_name in ('answers_others');
insert into temp.engage
select check_name, null, 500, value, value, value, 500, null, null, 'file.js', '12 months', 'said'
from (values ('answers_others', 0.15)) as t(check_name, value);
-- expect
select
    r.area,
    r.check_name,
    r.question,
    null as k,
    500 as n,
    e.value,
    r.unit,
    e.value as low,
    e.value as high,
    e.band,
    '12 months' as period,
    'measured' as status,
    'said' as sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.lowest as highest,
    null as most,
    null as items,
    1 as measured,
    false as is_beyond,
    null as other_period,
    case when r.check_name = 'answers_others' then 0.05 end as organisation_weak,
    case when r.check_name = 'answers_others' then 0.20 end as organisation_strong,
    case when r.check_name = 'answers_others' then 0.15 end as person_weak,
    case when r.check_name = 'answers_others' then 0.50 end as person_strong
from check_rules as r
join (
    values
        ('answers_others', 0.15, 'typical', 1)
) as e(check_name, value, band, lowest) using (check_name)
order by r.rank

-- case: also the band edges, a person at the strong limit
-- given
set variable kind = 'person';
create temp table check_rules as from main.check_rules where check_name in ('answers_others');
insert into temp.engage
select check_name, null, 500, value, value, value, 500, null, null, 'file.js', '12 months', 'said'
from (values ('answers_others', 0.5)) as t(check_name, value);
-- expect
select
    r.area,
    r.check_name,
    r.question,
    null as k,
    500 as n,
    e.value,
    r.unit,
    e.value as low,
    e.value as high,
    e.band,
    '12 months' as period,
    'measured' as status,
    'said' as sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.lowest as highest,
    null as most,
    null as items,
    1 as measured,
    false as is_beyond,
    null as other_period,
    case when r.check_name = 'answers_others' then 0.05 end as organisation_weak,
    case when r.check_name = 'answers_others' then 0.20 end as organisation_strong,
    case when r.check_name = 'answers_others' then 0.15 end as person_weak,
    case when r.check_name = 'answers_others' then 0.50 end as person_strong
from check_rules as r
join (
    values
        ('answers_others', 0.5, 'typical', 1)
) as e(check_name, value, band, lowest) using (check_name)
order by r.rank

-- case: also the band edges, a person just past the strong limit
-- given
set variable kind = 'person';
create temp table check_rules as from main.check_rules where check_name in ('answers_others');
insert into temp.engage
select check_name, null, 500, value, value, value, 500, null, null, 'file.js', '12 months', 'said'
from (values ('answers_others', 0.5001)) as t(check_name, value);
-- expect
select
    r.area,
    r.check_name,
    r.question,
    null as k,
    500 as n,
    e.value,
    r.unit,
    e.value as low,
    e.value as high,
    e.band,
    '12 months' as period,
    'measured' as status,
    'said' as sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.lowest as highest,
    null as most,
    null as items,
    1 as measured,
    false as is_beyond,
    null as other_period,
    case when r.check_name = 'answers_others' then 0.05 end as organisation_weak,
    case when r.check_name = 'answers_others' then 0.20 end as organisation_strong,
    case when r.check_name = 'answers_others' then 0.15 end as person_weak,
    case when r.check_name = 'answers_others' then 0.50 end as person_strong
from check_rules as r
join (
    values
        ('answers_others', 0.5001, 'strong', 2)
) as e(check_name, value, band, lowest) using (check_name)
order by r.rank

-- case: also the interval decides: as far as it reaches, the upper end of what falls being its worse one
-- given
set variable kind = 'organisation';
create temp table check_rules as from main.check_rules where check_name in ('talks_with_people', 'passes_on', 'regularly_there');
insert into temp.engage values
    ('talks_with_people', 12, 30, 0.4, 0.246, 0.577, 30, null, null, 'tweets.js', '24 months', 'said'),
    ('passes_on', 17, 30, 0.567, 0.28, 0.72, 30, null, null, 'tweets.js', '24 months', 'said'),
    ('regularly_there', null, 41, 15, 6, 95, 41, null, null, 'tweets.js', '24 months', 'said');
-- expect
select
    r.area,
    r.check_name,
    r.question,
    e.k,
    e.n,
    e.value,
    r.unit,
    e.low,
    e.high,
    e.band,
    e.period,
    e.status,
    e.sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.highest,
    e.most,
    e.items,
    e.measured,
    false as is_beyond,
    null as other_period,
    null as organisation_weak,
    null as organisation_strong,
    null as person_weak,
    null as person_strong
from check_rules as r
join (
    values
        ('talks_with_people', 12, 30, 0.4, 0.246, 0.577, 'typical to strong', '24 months', 'measured', 'said', 1, 2, null, null, 1),
        ('passes_on', 17, 30, 0.567, 0.28, 0.72, 'typical to over', '24 months', 'measured', 'said', 1, 3, null, null, 1),
        ('regularly_there', null, 41, 15, 6, 95, 'weak to strong', '24 months', 'measured', 'said', 0, 2, null, null, 1)
) as e(check_name, k, n, value, low, high, band, period, status, sentence, lowest, highest, most, items, measured) using (check_name)
order by r.rank
-- says: **3 of 3** checks could be measured: **3** between bands.

-- case: also talking that is mostly passing on is typical at most; the famous are exempt from over
-- given
set variable kind = 'organisation';
create temp table check_rules as from main.check_rules where check_name in ('talks_with_people', 'balanced_ratio');
insert into temp.engage values
    ('talks_with_people', 80, 100, 0.8, 0.711, 0.867, 100, 1, null, 'tweets.js', '12 months', 'said'),
    ('balanced_ratio', 100000, 500, 200, null, null, 100000, 2, null, 'follower.js', 'as of export', 'said');
-- expect
select
    r.area,
    r.check_name,
    r.question,
    e.k,
    e.n,
    e.value,
    r.unit,
    e.low,
    e.high,
    e.band,
    e.period,
    e.status,
    e.sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.highest,
    e.most,
    e.items,
    e.measured,
    false as is_beyond,
    case when r.check_name = 'balanced_ratio' then 'as of export' end as other_period,
    null as organisation_weak,
    null as organisation_strong,
    null as person_weak,
    null as person_strong
from check_rules as r
join (
    values
        ('talks_with_people', 80, 100, 0.8, 0.711, 0.867, 'typical', '12 months', 'measured', 'said', 1, 1, 1, null, 1),
        ('balanced_ratio', 100000, 500, 200, null, null, 'strong', 'as of export', 'measured', 'said', 2, 2, 2, null, 1)
) as e(check_name, k, n, value, low, high, band, period, status, sentence, lowest, highest, most, items, measured) using (check_name)
order by r.rank

-- case: also nobody followed, and a median that is not reached: infinite, so over and weak, and NULL as numbers
-- given
set variable kind = 'organisation';
create temp table check_rules as from main.check_rules where check_name in ('balanced_ratio', 'answers_fast');
insert into temp.engage values
    ('balanced_ratio', 99999, 0, 'infinity', null, null, 99999, null, null, 'follower.js', 'as of export', 'said'),
    ('answers_fast', null, 20, 'infinity', 100000, 'infinity', 20, null, null, 'direct-messages.js', 'all', 'said');
-- expect
select
    r.area,
    r.check_name,
    r.question,
    e.k,
    e.n,
    e.value,
    r.unit,
    e.low,
    e.high,
    e.band,
    e.period,
    e.status,
    e.sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.highest,
    e.most,
    e.items,
    e.measured,
    true as is_beyond,
    case when r.check_name = 'balanced_ratio' then 'as of export' else 'all time' end as other_period,
    null as organisation_weak,
    null as organisation_strong,
    null as person_weak,
    null as person_strong
from check_rules as r
join (
    values
        ('balanced_ratio', 99999, 0, null, null, null, 'over', 'as of export', 'measured', 'said', 3, 3, null, null, 1),
        ('answers_fast', null, 20, null, 100000, null, 'weak', 'all', 'measured', 'said', 0, 0, null, null, 1)
) as e(check_name, k, n, value, low, high, band, period, status, sentence, lowest, highest, most, items, measured) using (check_name)
order by r.rank

-- case: also one short of the minimum is not enough, and at it enough
-- given
set variable kind = 'organisation';
create temp table check_rules as from main.check_rules where check_name in ('talks_with_people', 'answers_others', 'wide_circle', 'natural_audience', 'regularly_there');
insert into temp.engage values
    ('talks_with_people', 29, 29, 1, 0.883, 1, 29, null, null, 'tweets.js', '24 months', 'said'),
    ('answers_others', 30, 30, 1, 0.886, 1, 30, null, null, 'tweets.js', '24 months', 'said'),
    ('wide_circle', null, 99, 50, 40, 60, 99, null, null, 'tweets.js', '24 months', 'said'),
    ('natural_audience', 10, 300, 10, null, null, 300, null, null, 'follower.js', 'as of export', 'said'),
    ('regularly_there', null, 35, 1, 1, 1, 35, null, null, 'tweets.js', '24 months', 'said');
-- expect
select
    r.area,
    r.check_name,
    r.question,
    e.k,
    e.n,
    e.value,
    r.unit,
    e.low,
    e.high,
    e.band,
    e.period,
    e.status,
    e.sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.highest,
    e.most,
    e.items,
    e.measured,
    false as is_beyond,
    case when r.check_name = 'natural_audience' then 'as of export' end as other_period,
    case when r.check_name = 'answers_others' then 0.05 end as organisation_weak,
    case when r.check_name = 'answers_others' then 0.20 end as organisation_strong,
    case when r.check_name = 'answers_others' then 0.15 end as person_weak,
    case when r.check_name = 'answers_others' then 0.50 end as person_strong
from check_rules as r
join (
    values
        ('talks_with_people', 29, 29, 1, 0.883, 1, null, '24 months', 'not enough data', 'Not enough data: 29 posts, need 30', null, null, null, null, 0),
        ('answers_others', 30, 30, 1, 0.886, 1, 'strong', '24 months', 'measured', 'said', 2, 2, null, null, 1),
        ('wide_circle', null, 99, 50, 40, 60, null, '24 months', 'not enough data', 'Not enough data: 99 exchanges, need 100', null, null, null, null, 0),
        ('natural_audience', 10, 300, 10, null, null, 'strong', 'as of export', 'measured', 'said', 2, 2, null, null, 1),
        ('regularly_there', null, 35, 1, 1, 1, null, '24 months', 'not enough data', 'Not enough data: 35 gaps, need 36', null, null, null, null, 0)
) as e(check_name, k, n, value, low, high, band, period, status, sentence, lowest, highest, most, items, measured) using (check_name)
order by r.rank

-- case: also a lower bound: what is missing may lift it to any band
-- given
set variable kind = 'organisation';
create temp table check_rules as from main.check_rules where check_name in ('follows_back', 'gives_as_well');
insert into temp.engage values
    ('follows_back', 3, 60, 0.05, 0.017, 0.137, 60, null, 'lower bound', 'following.js', 'as of export', 'said'),
    ('gives_as_well', null, null, null, null, null, null, null, 'not on this platform', null, 'all', null);
-- expect
select
    r.area,
    r.check_name,
    r.question,
    e.k,
    e.n,
    e.value,
    r.unit,
    e.low,
    e.high,
    e.band,
    e.period,
    e.status,
    e.sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.highest,
    e.most,
    e.items,
    e.measured,
    false as is_beyond,
    case when r.check_name = 'follows_back' then 'as of export' end as other_period,
    null as organisation_weak,
    null as organisation_strong,
    null as person_weak,
    null as person_strong
from check_rules as r
join (
    values
        ('follows_back', 3, 60, 0.05, 0.017, 0.137, 'weak to strong', 'as of export', 'lower bound', 'said', 0, 2, null, null, 1),
        ('gives_as_well', null, null, null, null, null, null, 'all', 'not on this platform', 'Not on this platform', null, null, null, null, 0)
) as e(check_name, k, n, value, low, high, band, period, status, sentence, lowest, highest, most, items, measured) using (check_name)
order by r.rank

-- case: also a period that was chosen holds for the messages, not for likes, which carry no date
-- given
set variable since = date '2024-06-01';
create temp table check_rules as from main.check_rules where check_name in ('gives_as_well', 'answers_messages');
insert into temp.engage values
    ('gives_as_well', 300, 100, 3, null, null, 100, null, null, 'like.js', 'all', 'said'),
    ('answers_messages', 18, 24, 0.75, 0.55, 0.88, 24, null, null, 'direct-messages.js', 'since 1 Jun 2024', 'said');
-- expect
select
    r.area,
    r.check_name,
    r.question,
    e.k,
    e.n,
    e.value,
    r.unit,
    e.low,
    e.high,
    e.band,
    e.period,
    e.status,
    e.sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.highest,
    e.most,
    e.items,
    e.measured,
    false as is_beyond,
    case when r.check_name = 'gives_as_well' then 'all time' else 'since 1 Jun 2024' end as other_period,
    null as organisation_weak,
    null as organisation_strong,
    null as person_weak,
    null as person_strong
from check_rules as r
join (
    values
        ('gives_as_well', 300, 100, 3, null, null, 'strong', 'all', 'measured', 'said', 2, 2, null, null, 1),
        ('answers_messages', 18, 24, 0.75, 0.55, 0.88, 'typical to strong', 'since 1 Jun 2024', 'measured', 'said', 1, 2, null, null, 1)
) as e(check_name, k, n, value, low, high, band, period, status, sentence, lowest, highest, most, items, measured) using (check_name)
order by r.rank

-- case: unknown kind: answering others is measured and has no band
-- given
create temp table check_rules as from main.check_rules where check_name in ('answers_others');
insert into temp.engage values
    ('answers_others', 43, 100, 0.43, 0.337, 0.528, 100, null, null, 'tweets.js', '12 months', 'said');
-- expect
select
    r.area,
    r.check_name,
    r.question,
    e.k,
    e.n,
    e.value,
    r.unit,
    e.low,
    e.high,
    e.band,
    e.period,
    e.status,
    e.sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.highest,
    e.most,
    e.items,
    e.measured,
    false as is_beyond,
    null as other_period,
    case when r.check_name = 'answers_others' then 0.05 end as organisation_weak,
    case when r.check_name = 'answers_others' then 0.20 end as organisation_strong,
    case when r.check_name = 'answers_others' then 0.15 end as person_weak,
    case when r.check_name = 'answers_others' then 0.50 end as person_strong
from check_rules as r
join (
    values
        ('answers_others', 43, 100, 0.43, 0.337, 0.528, null, '12 months', 'measured', 'said', null, null, null, null, 1)
) as e(check_name, k, n, value, low, high, band, period, status, sentence, lowest, highest, most, items, measured) using (check_name)
order by r.rank
-- says: **1 of 1** checks could be measured; answering others has its bands by the kind of account, which is not stated.

-- case: unknown everything: a platform without any of it
-- given
create temp table check_rules as from main.check_rules where check_name in ('passes_on');
-- expect
select
    r.area,
    r.check_name,
    r.question,
    e.k,
    e.n,
    e.value,
    r.unit,
    e.low,
    e.high,
    e.band,
    e.period,
    e.status,
    e.sentence,
    r.source,
    r.scale,
    r.weak_limit,
    r.strong_limit,
    r.over_limit,
    r.is_falling,
    e.lowest,
    e.highest,
    e.most,
    e.items,
    e.measured,
    false as is_beyond,
    null as other_period,
    null as organisation_weak,
    null as organisation_strong,
    null as person_weak,
    null as person_strong
from check_rules as r
join (
    values
        ('passes_on', null, null, null, null, null, null, 'all', 'not on this platform', 'Not on this platform', null, null, null, null, 0)
) as e(check_name, k, n, value, low, high, band, period, status, sentence, lowest, highest, most, items, measured) using (check_name)
order by r.rank
-- says: **0 of 1** checks could be measured.

-- case: empty store
-- given
-- expect
select
    null as area,
    null as check_name,
    null as question,
    null as k,
    null as n,
    null as value,
    null as unit,
    null as low,
    null as high,
    null as band,
    null as period,
    null as status,
    null as sentence,
    null as source,
    null as scale,
    null as weak_limit,
    null as strong_limit,
    null as over_limit,
    null as is_falling,
    null as lowest,
    null as highest,
    null as most,
    null as items,
    null as measured,
    null as is_beyond,
    null as other_period,
    null as organisation_weak,
    null as organisation_strong,
    null as person_weak,
    null as person_strong
where false
-- says: nothing
