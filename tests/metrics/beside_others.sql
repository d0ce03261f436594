-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
-- 40 posts: 20 replies, 10 reposts, 10 originals
insert into posts (post_id, created_at, text, reply_to_account_id, reply_to_handle)
select i::varchar, timestamp '2025-01-01 08:00' + to_hours(i), '@bob indeed', '7', 'bob' from range(100, 120) as t(i);
insert into posts (post_id, created_at, text, repost_of_handle, repost_of_account_id)
select i::varchar, timestamp '2025-01-05 08:00' + to_hours(i), 'RT @bob: hello', 'bob', '7' from range(200, 210) as t(i);
insert into posts (post_id, created_at, text)
select i::varchar, timestamp '2025-01-10 08:00' + to_hours(i), 'good morning' from range(300, 310) as t(i);
-- 5 originals and 1 reply link somewhere, one of them twice; a repost's link is not one's own; that of a quoted post is no link
insert into links (post_id, position, url) values
    ('300', 0, 'https://example.org/a'),
    ('300', 1, 'https://example.org/b'),
    ('301', 0, 'https://example.org/a'),
    ('302', 0, 'https://example.org/a'),
    ('303', 0, 'https://example.org/a'),
    ('304', 0, 'https://example.org/a'),
    ('100', 0, 'https://example.org/a'),
    ('101', 0, 'https://twitter.com/bob/status/9'),
    ('200', 0, 'https://example.org/a');
insert into benchmarks (benchmark_id, metric, who, population, account_kind, year, n, n_of, value, low, high) values
    ('charities_one_way', 'one_way_share', 'charities', 'charities', 'organisation', '2009', 4655, 'posts', null, 0.6, null),
    ('charities_reply', 'reply_share', 'charities', 'charities', 'organisation', '2009', 4655, 'posts', null, null, 0.2),
    ('all_named', 'named_share', 'everybody', 'everybody', null, '2009', null, null, 0.36, null, null),
    ('all_link', 'link_share', 'everybody', 'everybody', null, '2009', null, null, 0.22, 0.2, 0.24),
    ('adults_reply', 'reply_share', 'adults', 'adults', 'person', '2022', null, null, 0.51, null, null),
    ('adults_reply_before', 'reply_share', 'adults', 'adults', 'person', '2018', null, null, 0.7, null, null),
    ('archives_repost', 'repost_share', 'archives', 'archives', 'person', 'various', 10, 'archives', 0.06, null, null),
    ('archives_repost_all', 'repost_share', 'archives', 'archives', 'person', 'various', 900, 'posts', 0.14, null, null),
    ('all_hashtag', 'hashtag_share', 'everybody', 'everybody', null, '2009', null, null, 0.05, null, null);
update benchmarks set is_own = who = 'archives';

-- case: ordinary, the kind of the account is not stated
-- given
select 1;
-- expect
-- under 100 posts in 12 months, so 24. Two-way are the replies and the reposts: 30 of 40. One-way over 60 % is two-way under 40 %.
-- Links: 6 of the 30 posts that are not reposts. Of the archives, the one by archives stands for both.
select
    checked as check, who, year, share, low, high, n, is_you,
    case when is_you then 'This archive: ' || about || ' / posts.' else who || ': some / all. Somebody, A Study' end as source
from (values
    ('Talk with people', 'you', '24 months', 0.75, wilson_low(30, 40), wilson_high(30, 40), 40, true, 'posts that turn to somebody else'),
    ('Talk with people', 'charities', '2009', null, 0, 0.4, 4655, false, null),
    ('Talk with people', 'everybody', '2009', 0.36, null, null, null, false, null),
    ('Answer others', 'you', '24 months', 0.5, wilson_low(20, 40), wilson_high(20, 40), 40, true, 'replies to others'),
    ('Answer others', 'charities', '2009', null, 0, 0.2, 4655, false, null),
    ('Answer others', 'adults', '2022', 0.51, null, null, null, false, null),
    ('Answer others', 'adults', '2018', 0.7, null, null, null, false, null),
    ('Pass on others’ words', 'you', '24 months', 0.25, wilson_low(10, 40), wilson_high(10, 40), 40, true, 'reposts and quotes of others'),
    ('Pass on others’ words', 'archives', null, 0.06, null, null, 10, false, null),
    ('Post links', 'you', '24 months', 0.2, wilson_low(6, 30), wilson_high(6, 30), 30, true, 'own posts with a link'),
    ('Post links', 'everybody', '2009', 0.22, 0.2, 0.24, null, false, null)
) as t(checked, who, year, share, low, high, n, is_you, about)
-- says: **50 %** of what you posted in the last 24 months answers others: **20 of 40**; charities did so in under 20 % (2009), adults in 51 % (2022).

-- case: also an organisation: no persons
-- given
set variable kind = 'organisation';
delete from links;
-- expect
select
    checked as check, who, year, share, low, high, n, is_you,
    case when is_you then 'This archive: ' || about || ' / posts.' else who || ': some / all. Somebody, A Study' end as source
from (values
    ('Talk with people', 'you', '24 months', 0.75, wilson_low(30, 40), wilson_high(30, 40), 40, true, 'posts that turn to somebody else'),
    ('Talk with people', 'charities', '2009', null, 0, 0.4, 4655, false, null),
    ('Talk with people', 'everybody', '2009', 0.36, null, null, null, false, null),
    ('Answer others', 'you', '24 months', 0.5, wilson_low(20, 40), wilson_high(20, 40), 40, true, 'replies to others'),
    ('Answer others', 'charities', '2009', null, 0, 0.2, 4655, false, null),
    ('Pass on others’ words', 'you', '24 months', 0.25, wilson_low(10, 40), wilson_high(10, 40), 40, true, 'reposts and quotes of others'),
    -- no link in 30 posts is a true zero
    ('Post links', 'you', '24 months', 0, wilson_low(0, 30), wilson_high(0, 30), 30, true, 'own posts with a link'),
    ('Post links', 'everybody', '2009', 0.22, 0.2, 0.24, null, false, null)
) as t(checked, who, year, share, low, high, n, is_you, about)
-- says: **50 %** of what you posted in the last 24 months answers others: **20 of 40**; charities did so in under 20 % (2009).

-- case: also a person: no organisations; too few posts of one's own for links
-- given
set variable kind = 'person';
delete from posts where post_id = '309';
-- expect
select
    checked as check, who, year, share, low, high, n, is_you,
    case when is_you then 'This archive: ' || about || ' / posts.' else who || ': some / all. Somebody, A Study' end as source
from (values
    ('Talk with people', 'you', '24 months', 30 / 39, wilson_low(30, 39), wilson_high(30, 39), 39, true, 'posts that turn to somebody else'),
    ('Talk with people', 'everybody', '2009', 0.36, null, null, null, false, null),
    ('Answer others', 'you', '24 months', 20 / 39, wilson_low(20, 39), wilson_high(20, 39), 39, true, 'replies to others'),
    ('Answer others', 'adults', '2022', 0.51, null, null, null, false, null),
    ('Answer others', 'adults', '2018', 0.7, null, null, null, false, null),
    ('Pass on others’ words', 'you', '24 months', 10 / 39, wilson_low(10, 39), wilson_high(10, 39), 39, true, 'reposts and quotes of others'),
    ('Pass on others’ words', 'archives', null, 0.06, null, null, 10, false, null)
) as t(checked, who, year, share, low, high, n, is_you, about)
-- says: **51 %** of what you posted in the last 24 months answers others: **20 of 39**; adults did so in 51 % (2022).

-- case: also bounds: over is said as it is, and two figures of one year are both said
-- given
set variable kind = 'person';
delete from benchmarks;
insert into benchmarks (benchmark_id, metric, who, population, account_kind, year, low, high) values
    ('a', 'reply_share', 'talkers', 'talkers', 'person', '2009', 0.6, null),
    ('b', 'reply_share', 'writers', 'writers', 'person', '2009', 0.1, 0.3);
delete from posts where post_id >= '300';
delete from links;
-- expect
select
    checked as check, who, year, share, low, high, n, is_you,
    case when is_you then 'This archive: ' || about || ' / posts.' else who || ': some / all. Somebody, A Study' end as source
from (values
    ('Talk with people', 'you', '24 months', 1, wilson_low(30, 30), wilson_high(30, 30), 30, true, 'posts that turn to somebody else'),
    ('Answer others', 'you', '24 months', 20 / 30, wilson_low(20, 30), wilson_high(20, 30), 30, true, 'replies to others'),
    ('Answer others', 'talkers', '2009', null, 0.6, 1, null, false, null),
    ('Answer others', 'writers', '2009', null, 0.1, 0.3, null, false, null),
    ('Pass on others’ words', 'you', '24 months', 10 / 30, wilson_low(10, 30), wilson_high(10, 30), 30, true, 'reposts and quotes of others')
) as t(checked, who, year, share, low, high, n, is_you, about)
-- says: **67 %** of what you posted in the last 24 months answers others: **20 of 30**; talkers did so in over 60 % (2009), writers in 10 % to 30 % (2009).

-- case: unknown kinds are no posts to compare
-- given
update posts set text = null;
-- expect
select null as check, null as who, null as year, null as share, null as low, null as high, null as n, null as is_you, null as source where false
-- says: nothing

-- case: also fewer than 30 posts
-- given
delete from posts where post_id >= '209';
delete from links;
-- expect
select null as check, null as who, null as year, null as share, null as low, null as high, null as n, null as is_you, null as source where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as check, null as who, null as year, null as share, null as low, null as high, null as n, null as is_you, null as source where false
-- says: nothing
