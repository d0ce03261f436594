-- Macros that views and metrics share.

-- Time inside a snowflake id, to the millisecond. Ids under 2^40 are from before 4 November 2010 and carry none.
-- Source: the published layout, (id >> 22) + 1288834974657 ms since 1970.
create or replace macro snowflake_at(id) as
    case
        when try_cast(id as bigint) >= 1099511627776
        then make_timestamp_ms((try_cast(id as bigint) >> 22) + 1288834974657)
    end;

-- A UTC timestamp as wall-clock time in a named zone, summer time included.
create or replace macro local_time(utc_at, zone) as
    timezone(zone, timezone('UTC', utc_at));

-- A post's time as wall-clock time in a named zone. Of a post that is known to the day alone that day stays: moved to another zone it would
-- become the day before.
create or replace macro local_post_time(utc_at, time_precision, zone) as
    case when time_precision = 'day' then utc_at else local_time(utc_at, zone) end;

-- Wall-clock time in a named zone as UTC.
create or replace macro utc_time(local_at, zone) as
    timezone('UTC', timezone(zone, local_at));

-- Host of an address, without www., mobile. and m.; lower case. Empty where there is none. m.com stays m.com.
create or replace macro host_of(url) as
    regexp_extract(
        lower(split_part(url, '/', 3)),
        '^(?:[^?#@]*@)?(?:(?:www|mobile|m)\.)?([^?#:.]+\.[^?#:]+)',
        1
    );

-- Text without the run of @names that it starts with.
create or replace macro without_names(text) as
    regexp_replace(text, '^(\s*\.?@[A-Za-z0-9_]+)+\s*', '');

-- Texts that a program wrote for the owner: shared videos, check-ins, digests.
create or replace macro is_automated_text(text) as
    regexp_matches(text, '^(I (just )?(liked|favorited|uploaded|added|checked in|earned|unlocked) |I''m at .+ (\(|w/ |https?://)|.+ is out! https?://|.+ is out! .* (Stories via|via) @|Just posted a (photo|video)\b|My week on Twitter[^:]{0,3}:|Today stats: )');

-- Programs that write and send in the owner's name, without the owner: their posts are no talk. Names as posts carry them, whatever their
-- case; only those that leave no doubt, so a client that can also send by itself is not among them. A post that names no program is not.
create or replace macro is_automated_source(source) as
    coalesce(lower(trim(source)) in (
        -- pass on feeds and events of other services by a rule that was set once; each describes itself so
        'ifttt', 'zapier.com', 'make (formerly integromat)', 'dlvr.it', 'twitterfeed', 'twibble.io',
        -- write digests, or tell of lost followers
        'paper.li', 'sumall', 'fllwrs', 'unfollowspy',
        -- send old posts again, or invent new ones
        'tweet old post', 'cheap bots, done quick!', 'twittbot.net',
        -- carry over what was written for another network or blog: its share text, often cut off with a link to the whole
        'wordpress.com', 'jetpack.com', 'tumblr', 'posterous', 'medium', 'facebook', 'instagram', 'linkedin', 'friendfeed',
        'mastodon twitter crossposter', 'moa.party',
        -- tell where the owner is, what the owner reads, drinks or runs
        'foursquare', 'foursquare swarm', 'goodreads', 'untappd', 'runkeeper', 'strava'
    ), false);

-- Programs that send at a set time what a person wrote: no talk lost, but a mark of a plan. Most also answer, so they are not automated.
create or replace macro is_scheduling_source(source) as
    coalesce(lower(trim(source)) in (
        'buffer', 'hootsuite', 'hootsuite inc.', 'sprout social', 'socialflow', 'later', 'latermedia', 'sprinklr', 'sprinklr publishing',
        'agorapulse app', 'emplifi', 'coschedule', 'meetedgar', 'smarterqueue', 'socialoomph', 'sendible', 'publer.io', 'metricool',
        'onlypultcom', 'oneup app', 'circleboom publish', 'hypefury', 'typefully',
        -- of newsrooms: they also choose the time
        'echobox', 'echobox social', 'socialnewsdesk', 'true anthem'
    ), false);

-- Whether a text ends in a question mark of any script, links and hashtags after it aside. A weak sign of a question.
create or replace macro ends_in_question(text) as
    regexp_matches(
        regexp_replace(text, '(\s+(https?://\S+|#[^\s?？؟]+))*\s*$', ''),
        '[?？؟][!?！？؟…)"”»]*$'
    );

-- Text as it comes back in posts of one pattern: without links, handles and numbers, in lower case, with single spaces.
create or replace macro without_variables(text) as
    trim(regexp_replace(lower(text), '(?:\s|https?://\S+|@[a-z0-9_]+|[0-9][0-9.,:/%-]*)+', ' ', 'g'));

-- Whether a site is a shortener, which hides where it leads, or a platform where anybody has a page beside all others: to lead there is not
-- to lead home. Sites that give each user a name of their own before the dot are not among them.
create or replace macro is_shared_site(domain) as
    domain in (
        't.co', 'bit.ly', 'j.mp', 'ow.ly', 'buff.ly', 'dlvr.it', 'ift.tt', 'tinyurl.com', 'is.gd', 'goo.gl', 'wp.me', 'trib.al', 'hubs.ly',
        'cutt.ly', 'rebrand.ly', 'rb.gy', 'shar.es', 'zpr.io', 'tmblr.co', 'lnkd.in', 'fb.me', 'youtu.be', 'redd.it', 'flic.kr', 'amzn.to',
        'spoti.fi', 'pin.it', 'linktr.ee', 'feeds.feedburner.com', 'forms.gle',
        'twitter.com', 'x.com', 'pic.twitter.com', 'youtube.com', 'instagram.com', 'facebook.com', 'linkedin.com', 'tiktok.com', 'reddit.com',
        'pinterest.com', 'tumblr.com', 'medium.com', 'github.com', 'gist.github.com', 'gitlab.com', 'twitch.tv', 'vimeo.com', 'soundcloud.com',
        'open.spotify.com', 'flickr.com', 'goodreads.com', 'foursquare.com', '4sq.com', 'swarmapp.com', 'untappd.com', 'imgur.com',
        'i.imgur.com', 'twitpic.com', 'yfrog.com', 'bsky.app', 'threads.net', 'threads.com', 't.me', 'discord.gg', 'discord.com', 'google.com',
        'docs.google.com', 'drive.google.com', 'plus.google.com', 'play.google.com', 'apps.apple.com', 'itunes.apple.com', 'amazon.com',
        'en.wikipedia.org', 'wikipedia.org', 'patreon.com', 'ko-fi.com', 'eventbrite.com', 'kickstarter.com', 'gofundme.com', 'change.org',
        'news.ycombinator.com'
    );

-- Whether an address is that of a single post on X: such a link is a quote, not a reading tip.
create or replace macro is_post_link(url) as
    contains(url, '/status')
    and regexp_matches(url, '^https?://(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com/(?:#!/)?[^/?#]+(?:/web)?/status(?:es)?/[0-9]', 'i');

-- English name of a language code as X writes it (BCP 47 and two old ones); NULL for the codes that mean "no language": und, zxx, art,
-- qam (mentions only), qct (cashtags), qht (hashtags), qme (media links), qst (very short) and the like. An unlisted code names itself.
create or replace macro language_name(code) as
    case
        when code in ('und', 'zxx', 'art') or (code >= 'qaa' and code <= 'qtz' and length(code) = 3) then null
        else coalesce(
            map {
                'am': 'Amharic', 'ar': 'Arabic', 'bg': 'Bulgarian', 'bn': 'Bengali', 'bo': 'Tibetan', 'bs': 'Bosnian', 'ca': 'Catalan',
                'ckb': 'Sorani Kurdish', 'cs': 'Czech', 'cy': 'Welsh', 'da': 'Danish', 'de': 'German', 'dv': 'Divehi', 'el': 'Greek',
                'en': 'English', 'es': 'Spanish', 'et': 'Estonian', 'eu': 'Basque', 'fa': 'Persian', 'fi': 'Finnish', 'fr': 'French',
                'gu': 'Gujarati', 'he': 'Hebrew', 'hi': 'Hindi', 'hr': 'Croatian', 'ht': 'Haitian Creole', 'hu': 'Hungarian',
                'hy': 'Armenian', 'id': 'Indonesian', 'in': 'Indonesian', 'is': 'Icelandic', 'it': 'Italian', 'iw': 'Hebrew',
                'ja': 'Japanese', 'ka': 'Georgian', 'km': 'Khmer', 'kn': 'Kannada', 'ko': 'Korean', 'lo': 'Lao', 'lt': 'Lithuanian',
                'lv': 'Latvian', 'ml': 'Malayalam', 'mr': 'Marathi', 'my': 'Burmese', 'ne': 'Nepali', 'nl': 'Dutch', 'no': 'Norwegian',
                'or': 'Odia', 'pa': 'Punjabi', 'pl': 'Polish', 'ps': 'Pashto', 'pt': 'Portuguese', 'ro': 'Romanian', 'ru': 'Russian',
                'sd': 'Sindhi', 'si': 'Sinhala', 'sk': 'Slovak', 'sl': 'Slovenian', 'sq': 'Albanian', 'sr': 'Serbian', 'sv': 'Swedish',
                'ta': 'Tamil', 'te': 'Telugu', 'th': 'Thai', 'tl': 'Tagalog', 'tr': 'Turkish', 'ug': 'Uyghur', 'uk': 'Ukrainian',
                'ur': 'Urdu', 'vi': 'Vietnamese', 'zh': 'Chinese'
            }[code],
            code
        )
    end;

-- A whole number as a reader expects it: 1,346.
create or replace macro format_count(number) as
    format('{:,}', number::bigint);

-- A share as whole percents, with a no-break space: 52 %. Never rounded to none or all of what is neither.
create or replace macro format_share(share) as
    case
        when share > 0 and share < 0.005 then 'under 1'
        when share < 1 and share >= 0.995 then 'over 99'
        else round(share * 100)::bigint::varchar
    end || chr(160) || '%';

-- A number that is no count, with two figures under 10: 0.72, 2.9, 53, 1,042. Never rounded to nothing.
create or replace macro format_number(number) as
    case
        when number > 0 and number < 0.005 then 'under 0.01'
        when number < 0.995 then format('{:.2f}', round(number, 2))
        when number < 9.95 then format('{:.1f}', round(number, 1))
        else format_count(round(number))
    end;

-- A change with its sign: +40, −3.5, 0. Never rounded to nothing.
create or replace macro format_change(number) as
    case
        when number > 0 then '+' || format_number(greatest(number, 0.01))
        when number < 0 then '−' || format_number(greatest(-number, 0.01))
        when number = 0 then '0'
    end;

-- A length of time in the unit that fits: 40 s, 12 min, 2.4 h, 3.5 days, 1,042 days.
create or replace macro format_duration(seconds) as
    case
        when seconds < 59.5 then round(seconds)::bigint || chr(160) || 's'
        when seconds < 3570 then round(seconds / 60)::bigint || chr(160) || 'min'
        when seconds < 172800 then format('{:.1f}', round(seconds / 3600, 1)) || chr(160) || 'h'
        when seconds < 8640000 then format('{:.1f}', round(seconds / 86400, 1)) || chr(160) || 'days'
        else format_count(round(seconds / 86400)) || chr(160) || 'days'
    end;

-- A number of days: 1 day, 5 days, 1.9 days.
create or replace macro format_days(days) as
    case
        when days = 1 then '1' || chr(160) || 'day'
        when days = round(days) then format_count(days) || chr(160) || 'days'
        else format('{:,.1f}', round(days, 1)) || chr(160) || 'days'
    end;

-- A day: 14 Mar 2025.
create or replace macro format_day(day) as
    strftime(day, '%-d %b %Y');

-- A month: March 2025.
create or replace macro format_month(month) as
    strftime(month, '%B %Y');

-- Whether this report names nobody, so that it can be handed on: see shown_as.
create or replace macro is_redacted() as
    getvariable('redaction') is not null;

-- A name as it leaves: as said, or in a redacted report as a pseudonym, the same wherever the name stands. `sort` is person, post, tag, site,
-- program, language or file, and a person's name is the account id, else @handle in lower case. It is the first 48 bits of HMAC-SHA256 over sort and
-- name; the variable redaction holds the key, already combined with the two pads of RFC 2104. So nobody without the key can try names out,
-- and of 100,000 names two get the same pseudonym with a chance under 1 in 50,000.
create or replace macro shown_as(sort, name, said) as
    case
        when not is_redacted() then said
        when said is not null
        then sort || '-' || left(
            sha256(
                (getvariable('redaction')::blob[])[2]
                || unhex(sha256((getvariable('redaction')::blob[])[1] || encode(sort || ':' || name)))
            ),
            12
        )
    end;

-- A text or an address of the export as it leaves; a redacted report only says that there is one.
create or replace macro shown_text(text) as
    case
        when not is_redacted() then text
        when text is not null then 'redacted'
    end;

-- Whether a name is one that the platform gives to everybody, so that it says nothing of the one whose export holds it. `sort` is program, file
-- or folder.
create or replace macro is_platform_name(sort, said) as
    list_contains((select list(n.name) from platform_names as n where n.kind = sort), said);

-- A program as it leaves; a redacted report names the platform's own and those of the lists above, as one of somebody's own tells who that is.
create or replace macro shown_program(source) as
    case
        when is_automated_source(source) or is_scheduling_source(source) or is_platform_name('program', trim(source))
        then source
        else shown_as('program', source, source)
    end;

-- A language as it leaves, by its code: a redacted report names those that have a name here, as the export may hold any text.
create or replace macro shown_language(code) as
    case
        when language_name(code) != code then language_name(code)
        else shown_as('language', code, language_name(code))
    end;

-- A file of the export as it leaves; a redacted report names those whose names the platform gives, as the rest may be anything.
create or replace macro shown_path(path) as
    case
        when is_platform_name('file', regexp_replace(regexp_replace(path, '^(data/)?(js/)?(tweets/)?', ''), '-part[0-9]{1,3}\.js$', '.js'))
            or is_platform_name('folder', regexp_replace(path, '^data/', ''))
            or regexp_full_match(
                path,
                '(data/)?((js/)?(tweets/)?[0-9]{4}_[0-9]{2}\.js|(csv/)?[0-9]{4}_[0-9]{2}\.csv)'
                || '|account_analytics_content_[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{4}-[0-9]{2}-[0-9]{2}\.csv'
            )
        then path
        else shown_as('file', path, path)
    end;

-- An instant as it leaves; in a redacted report to the hour, as the millisecond gives the id of a post away.
create or replace macro shown_hour(instant) as
    case when is_redacted() then date_trunc('hour', instant) else instant end;

-- A time in seconds from a message to the export, likewise.
create or replace macro shown_seconds(seconds) as
    case when is_redacted() then 3600 * round(seconds / 3600) else seconds end;

-- When an account was made, as it leaves; in a redacted report the first of the month, as the time gives its id away.
create or replace macro shown_month(instant) as
    case when is_redacted() then date_trunc('month', instant) else instant end;

-- The day when an account was made in words, likewise: 14 Mar 2025, or in a redacted report March 2025.
create or replace macro format_made(day) as
    case when is_redacted() then format_month(day) else format_day(day) end;

-- A number with its noun: 1 post, 1,346 posts.
create or replace macro format_things(number, one, many) as
    format_count(number) || ' ' || case when number = 1 then one else many end;

-- Text from the export made safe inside a sentence: no bold, no line breaks, no terminal codes, nothing that turns the direction of
-- writing for the words after it.
create or replace macro plain(text) as
    replace(
        trim(regexp_replace(text, '[\x00-\x1f\x7f-\x9f\x{200e}\x{200f}\x{2028}-\x{202e}\x{2066}-\x{2069}]+', ' ', 'g')),
        '*',
        '∗'
    );

-- A number of a finding stands out.
create or replace macro bold(text) as
    '**' || text || '**';

-- A share of a finding, always with what it is made of (bold_of): **52 %**.
create or replace macro bold_share(k, n) as
    bold(format_share(k::double / nullif(n, 0)));

-- What a share is made of: **704 of 1,346**.
create or replace macro bold_of(k, n) as
    bold(format_count(k) || ' of ' || format_count(n));

-- So many months before the end of the period in words, or less where since cuts them.
create or replace macro window_words(months, ends_at, as_of, since, until) as
    case
        when since > ends_at - to_months(months) and until is null then 'since ' || format_day(since)
        when since > ends_at - to_months(months) then 'from ' || format_day(since) || ' to ' || format_day(until)
        when ends_at < as_of then 'in the ' || months || ' months to ' || format_day(until)
        else 'in the last ' || months || ' months'
    end;

-- The time that posts_in_scope.is_recent means, in words.
create or replace macro last_year_words(ends_at, as_of, since, until) as
    window_words(12, ends_at, as_of, since, until);

-- The period of what is not bound to the check window: all, or as it was chosen.
create or replace macro period_words(since, until) as
    case
        when since is null and until is null then 'all'
        when until is null then 'since ' || format_day(since)
        when since is null then 'until ' || format_day(until)
        else format_day(since) || ' to ' || format_day(until)
    end;

-- Whether the 12 months before those lie in the period, too, so that they may be compared.
create or replace macro has_year_before(ends_at, since) as
    since is null or since <= ends_at - interval 24 months;

-- The end of a sentence on kinds of posts: those whose kind cannot be known are said, not dropped.
create or replace macro unknown_kinds_words(unknown) as
    case
        when unknown = 0 then '.'
        when unknown = 1 then '; what ' || bold('1') || ' more was cannot be known.'
        else '; what ' || bold(format_count(unknown)) || ' more were cannot be known.'
    end;

-- Lower end of Wilson's interval of 95 % for k of n; NULL for n = 0.
-- Source: E. B. Wilson, Probable inference, Journal of the American Statistical Association 22 (1927); 1.95996398454 is the normal quantile.
create or replace macro wilson_low(k, n) as
    case
        when n > 0 and k is not null
        then greatest(
            0,
            (k + 1.920729410347 - 1.95996398454 * sqrt(k * (n - k)::double / n + 0.960364705174)) / (n + 3.841458820694)
        )
    end;

-- Upper end of that interval.
create or replace macro wilson_high(k, n) as
    case
        when n > 0 and k is not null
        then least(
            1,
            (k + 1.920729410347 + 1.95996398454 * sqrt(k * (n - k)::double / n + 0.960364705174)) / (n + 3.841458820694)
        )
    end;

-- Smallest k at which a binomial distribution of n trials with chance q has reached p, from the exact sum of its terms. With n values in
-- order, those at rank binomial_quantile(0.025, n, q) and binomial_quantile(0.975, n, q) + 1 enclose the q-quantile with at least 95 %.
create or replace macro binomial_quantile(p, n, q) as (
    select min(k)
    from (
        select
            k,
            sum(exp(lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) + k * ln(q) + (n - k) * ln(1 - q))) over (order by k) as reached
        from (select unnest(range(n + 1)) as k)
    )
    where reached >= p
);

-- Of a sorted list of n values, that above which its q-quantile lies, as quantile_high is that below which it lies, with at least 95 % for both,
-- whatever the distribution; NULL where the list is too short to have that end. Their number is given, since a rank worked out from the list
-- itself takes the list n times over. Source: David and Nagaraja, Order Statistics, 3rd edition (2003), section 7.1.
create or replace macro quantile_low(sorted_values, n, q) as
    case
        when n > 0 and binomial_quantile(0.025, n, q) >= 1
        then sorted_values[binomial_quantile(0.025, n, q)]
    end;

-- Of a sorted list of n values, that below which its q-quantile lies.
create or replace macro quantile_high(sorted_values, n, q) as
    case
        when n > 0 and binomial_quantile(0.975, n, q) + 1 <= n
        then sorted_values[binomial_quantile(0.975, n, q) + 1]
    end;

-- Chance that a standard normal number lies at least as far from 0 as z: 1 − erf(|z| / √2); 0 beyond 8, where it is under 1e-15.
-- Source of the series, whose terms are all positive: NIST Digital Library of Mathematical Functions, 7.6.2.
create or replace macro two_sided_p(z) as
    case
        when z = 0 then 1
        when abs(z) > 8 then 0
        when abs(z) <= 8
        then greatest(0, 1 - list_sum([exp((2 * k + 1) * ln(abs(z) / sqrt(2)) - z * z / 2 - lgamma(k + 1.5)) for k in range(150)]))
    end;

-- Whether a follower is one of those who make a block: newborn, or else made in its span.
create or replace macro is_of_block(kind, is_newborn, made_at, made_from, made_to) as
    case when kind = 'newborn' then is_newborn else not is_newborn and made_at between made_from and made_to end;

-- When all of some accounts were made, in words: in May 2017, from 28 May 2017 to 3 Jun 2017.
create or replace macro made_words(made_from, made_to) as
    case
        when date_trunc('month', made_from) = date_trunc('month', made_to) then 'in ' || format_month(made_from)
        else 'from ' || format_made(made_from) || ' to ' || format_made(made_to)
    end;

-- Decimal logarithm of the chance that of n independent trials with chance p at least k succeed, for k over n * p.
create or replace macro log10_binomial_tail(k, n, p) as (
    select max(term) / ln(10) + log10(sum(exp(term - greatest_term) order by term))
    from (
        select
            lgamma(n + 1) - lgamma(j + 1) - lgamma(n - j + 1) + j * ln(p) + (n - j) * ln(1 - p) as term,
            max(term) over () as greatest_term
        from (select unnest(range(k, n + 1)) as j)
    )
);

-- How the account id of X tells when its account was made: snowflake (the id carries the time; from February 2016), table (ids were counted
-- up, see x_user_id_months) or ambiguous (a range that was given out twice, in July 2012 and in autumn 2013). NULL for what fits none.
create or replace macro account_id_form(id) as
    case
        when try_cast(id as bigint) >= 100000000000000000 then 'snowflake'
        when try_cast(id as bigint) between 699900000 and 719200000 then 'ambiguous'
        when try_cast(id as bigint) between 1 and 4928999999 then 'table'
    end;

-- Chance that a list of n in random order has at least so many records (entries above all before them); never under 1e-12, below which the
-- sum is not exact. The entry in place i is a record with chance 1/i, whatever the others are: the numbers of records are the terms of
-- the product of (i - 1 + z) / i, picked out by a Fourier sum over 64 values of z on the unit circle, of which half mirror the others.
-- Summed up in whole numbers of 1e-15, so that the order of adding makes no difference.
-- Source: A. Rényi, Théorie des éléments saillants d'une suite d'observations (1962).
create or replace macro records_p_value(n, records) as (
    select greatest(
        1e-12,
        sum(
            case when j in (0, 32) then 1 else 2 end
            * exp(log_size)
            * (select coalesce(sum(cos(angle - 2 * pi() * j * k / 64) order by k), 0) from (select unnest(range(records, 64)) as k))
            order by j
        ) / 64
    )
    from (
        select
            j,
            sum((1e15 * (ln(greatest(1e-300, (i - 1) * (i - 1) + 2 * (i - 1) * cos(2 * pi() * j / 64) + 1)) / 2 - ln(i)))::bigint) / 1e15 as log_size,
            sum((1e15 * atan2(sin(2 * pi() * j / 64), i - 1 + cos(2 * pi() * j / 64)))::bigint) / 1e15 as angle
        from (select unnest(range(1, n + 1)) as i)
        cross join (select unnest(range(33)) as j)
        group by j
    )
);

-- Whether a value has passed a limit towards the better side; `is_included` says that the limit itself has.
create or replace macro is_past(value, limit_, is_falling, is_included) as
    case
        when value = limit_ then is_included
        when is_falling then value < limit_
        else value > limit_
    end;

-- First day of the month whose posts a file of an export of 2012 to 2018 holds; NULL for any other file.
create or replace macro month_of_file(path) as
    try_strptime(regexp_extract(path, '(^|/)(\d{4}_\d\d)\.js$', 2), '%Y_%m')::date;

-- Whether more than one in twenty may be lacking; where nobody knows how many are, it is.
create or replace macro is_too_little(lacking, held) as coalesce(20 * lacking > lacking + held, true);

-- Why a check or a metric cannot be measured, from the row of the view coverage (NULL when the platform has no such thing).
create or replace macro absence_of(entity, extent) as
    case
        when entity is null then 'not on this platform'
        when extent = 'none' then 'not in this archive'
    end;
