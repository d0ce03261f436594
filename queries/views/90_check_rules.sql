-- What each check asks, and where its bands lie
--
-- One row a check, in the order of the scorecard. The limits part weak, typical, strong and over; right of a limit is better, also when
-- the number falls. answers_others has its limits by the kind of account, and none while that is not stated.
-- NULL: a limit that the check does not have.
--
-- column: rank           INTEGER place in the scorecard
-- column: area           VARCHAR Engage, Listen, Reciprocate, Respond, Legitimate or Transparent
-- column: check_name     VARCHAR name of the check
-- column: question       VARCHAR the question in short
-- column: unit           VARCHAR share, people, likes, ratio, seconds, items, accounts or days
-- column: scale          VARCHAR how a strip is drawn: linear, log, list or none
-- column: weak_limit     DOUBLE  between weak and typical
-- column: strong_limit   DOUBLE  between typical and strong
-- column: over_limit     DOUBLE  between strong and over
-- column: is_falling     BOOLEAN less is better
-- column: weak_included  BOOLEAN the limit itself is typical
-- column: strong_included BOOLEAN the limit itself is strong
-- column: over_included  BOOLEAN the limit itself is over
-- column: minimum        INTEGER number below which a check says "not enough data"
-- column: one            VARCHAR what the minimum counts, one of them
-- column: many           VARCHAR several of them
-- column: source         VARCHAR where the bands come from
-- column: organisation_weak DOUBLE weak_limit of an organisation, where the kind of account decides
-- column: organisation_strong DOUBLE strong_limit of an organisation
-- column: person_weak    DOUBLE  weak_limit of a person
-- column: person_strong  DOUBLE  strong_limit of a person
with rules (
    rank, area, check_name, question, unit, scale, weak_limit, strong_limit, over_limit,
    is_falling, weak_included, strong_included, over_included, minimum, one, many, source
) as (
    values
        (1, 'Engage', 'talks_with_people', 'Talk or announce?', 'share', 'linear', 0.10, 0.40, null,
            false, true, false, false, 30, 'post', 'posts',
            '40 %: over 60 % of what large US nonprofits posted in 2009 was one-way (Lovejoy, Waters and Saxton 2012). 10 %: our own threshold; an essay of 2010 doubts a feed without retweets, replies and mentions.'),
        (2, 'Engage', 'answers_others', 'Answer others?', 'share', 'linear', null, null, null,
            false, true, false, false, 30, 'post', 'posts',
            'Organisations, 20 %: less than that was conversational at large US nonprofits in 2009 (Lovejoy, Waters and Saxton 2012). Persons, 50 %: US adults in 2021-22 posted 30 to 51 % replies (Pew 2022). 5 and 15 %: our own thresholds.'),
        (3, 'Listen', 'passes_on', 'Pass on others’ words?', 'share', 'linear', 0.03, 0.30, 0.60,
            false, true, false, false, 30, 'post', 'posts',
            'Retweets: 3 % of all posts in 2009 (boyd, Golder and Lotan 2010), 16 % at large US nonprofits in 2009 (Lovejoy, Waters and Saxton 2012), 26 to 46 % of US adults’ in 2021-22 (Pew 2022). 30 and 60 %: our own thresholds.'),
        (4, 'Listen', 'wide_circle', 'A wide circle?', 'people', 'log', 5, 20, null,
            false, true, false, false, 100, 'exchange', 'exchanges', 'Our own threshold.'),
        (5, 'Listen', 'gives_as_well', 'Give as well as take?', 'likes', 'log', 0.2, 2, null,
            false, true, false, false, 30, 'own post', 'own posts', 'Our own threshold; no published figure was found.'),
        (6, 'Reciprocate', 'follows_back', 'Follow back?', 'share', 'linear', 0.05, 0.45, null,
            false, true, false, false, 50, 'follower', 'followers',
            'Our own threshold, after a handful of public archives (23): median 18 %, middle half 8 to 43 %. Of connected pairs in 2009, 22 % were mutual (Kwak and others 2010).'),
        (7, 'Reciprocate', 'balanced_ratio', 'A balanced ratio?', 'ratio', 'log', 0.1, 0.5, 10,
            false, true, true, true, 50, 'account', 'accounts',
            '10: tffratio.com calls more elitist; not held against 100,000 followers and more. 0.1 and 0.5: our own thresholds; a grader of 2010 put 0.2 and less last. Too few and too many connections lower trust (Westerman, Spence and Van Der Heide 2012).'),
        (8, 'Respond', 'answers_messages', 'Do writers get an answer?', 'share', 'linear', 0.40, 0.80, null,
            false, true, false, false, 20, 'first message', 'first messages',
            '40 %: brands answered 38 % of public questions in 2013 and about 40 % in 2014 (Socialbakers); questions are no messages, so a weak likeness. 80 %: our own threshold.'),
        (9, 'Respond', 'answers_fast', 'How fast?', 'seconds', 'log', 86400, 14400, null,
            true, true, false, false, 20, 'first message', 'first messages', '4 h: what customers wanted of brands early in 2016; those that answered took 10 h on average (Sprout Social 2016). 24 h: our own threshold.'),
        (10, 'Respond', 'fresh_replies', 'How fresh? (no band)', 'seconds', 'none', null, null, null,
            true, true, false, false, 30, 'reply', 'replies', 'No band: how fresh the posts are that are answered is no response time.'),
        (11, 'Legitimate', 'trusted_profile', 'A trusted profile?', 'items', 'list', null, null, null,
            false, true, false, false, 0, 'item', 'items',
            'The list is the answer. Picture, header and 20 posts: an essay of 2010. Bio and link: 82 and 96 % of Fortune 500 companies in 2010 (Rybalko and Seltzer 2010). 30 days of age, a post in 90 days: our own thresholds.'),
        (12, 'Legitimate', 'natural_audience', 'A natural audience?', 'accounts', 'linear', 50, 30, null,
            true, false, false, false, 300, 'follower', 'followers',
            'Our own threshold, after a handful of public archives (17): in 16 at most 5 to 24 of 100, in one with a block 100.'),
        (13, 'Transparent', 'regularly_there', 'Regularly there?', 'days', 'log', 30, 7, null,
            true, true, false, false, 36, 'gap', 'gaps', 'Our own threshold.')
),
limits_by_kind (check_name, organisation_weak, organisation_strong, person_weak, person_strong) as (
    values
        ('answers_others', 0.05::double, 0.20::double, 0.15::double, 0.50::double)
)
select
    r.rank,
    r.area,
    r.check_name,
    r.question,
    r.unit,
    r.scale,
    case s.account_kind
        when 'organisation' then coalesce(k.organisation_weak, r.weak_limit)
        when 'person' then coalesce(k.person_weak, r.weak_limit)
        else r.weak_limit
    end::double as weak_limit,
    case s.account_kind
        when 'organisation' then coalesce(k.organisation_strong, r.strong_limit)
        when 'person' then coalesce(k.person_strong, r.strong_limit)
        else r.strong_limit
    end::double as strong_limit,
    r.over_limit::double as over_limit,
    r.is_falling,
    r.weak_included,
    r.strong_included,
    r.over_included,
    r.minimum,
    r.one,
    r.many,
    r.source,
    k.organisation_weak,
    k.organisation_strong,
    k.person_weak,
    k.person_strong
from rules as r
cross join scope as s
left join limits_by_kind as k using (check_name)
order by r.rank
