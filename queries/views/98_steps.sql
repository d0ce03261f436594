-- What could be done next, person by person
--
-- Derived from the archive, each to be checked by hand; none is a demand. A step of several people or months has a row for each, at most
-- 12 of them.
-- NULL: who where a step is not about somebody or some month; url where the platform's addresses are not known.
--
-- column: rank   INTEGER place of the step
-- column: step   VARCHAR name of the step
-- column: what   VARCHAR the step in a sentence, numbers in bold; the same in each of its rows
-- column: who    VARCHAR the person or the month
-- column: url    VARCHAR address of the account
-- column: why    VARCHAR what the archive shows
-- column: moves  VARCHAR name of the check that it would move
-- column: place  BIGINT  place inside the step
with follow_back as (
    -- who follows, was answered three times or more, and is not followed
    select
        1 as rank,
        'follow_back' as step,
        'follows_back' as moves,
        person,
        account_id,
        'answered ' || format_things(replies, 'time', 'times') || ', last turned to on ' || format_day(last_on) as why,
        row_number() over (order by replies desc, last_on desc, length(person), person) as place,
        count(*) over () as found
    from people_in_scope
    where follows_you and not you_follow and replies >= 3
),
old_friends as (
    -- once among the twenty met most, mutual, and not turned to for two years
    select
        3 as rank,
        'old_friends' as step,
        'wide_circle' as moves,
        p.person,
        p.account_id,
        format_things(p.exchanges, 'exchange', 'exchanges') || ', the last on ' || format_day(p.last_on) as why,
        p.most as place,
        count(*) over () as found
    from (
        select
            *,
            row_number() over (order by exchanges desc, last_on desc, length(person), person) as most
        from people_in_scope
    ) as p
    cross join scope as s
    where p.most <= 20
        and p.exchanges >= 3
        and p.follows_you
        and p.you_follow
        and p.last_on < local_time(s.ends_at, s.tz)::date - interval 24 months
),
people as (
    from follow_back
    union all
    from old_friends
),
gaps as (
    -- a basic that is not there is a step of its own
    select
        40 + rank as rank,
        'profile_' || item as step,
        case item
            when 'picture' then 'There is no picture'
            when 'header' then 'There is no header picture'
            when 'bio' then 'The bio has under 20 characters'
            when 'link' then 'There is no link to a website'
            when 'posts' then 'There are under 20 posts'
            when 'alive' then 'There is no post of the 90 days before the export'
        end as what,
        seen as why
    from profile_items
    -- an account's age comes by itself
    where is_basic and not is_there and item != 'age'
),
waiting as (
    select
        shown_as('person', w.account_id, coalesce('@' || w.handle, w.account_id)) as who,
        shown_text(url) as url,
        asked_on,
        is_first_contact,
        row_number() over (order by is_first_contact desc, asked_at desc, length(w.account_id), w.account_id) as place,
        count(*) over () as found
    from waiting_people as w
    cross join scope as s
    where asked_at > s.ends_at - interval 12 months and is_first_contact
),
days as (
    select distinct local_at::date as day
    from posts_in_scope
),
silence as (
    select
        g.day,
        g.before,
        g.day - g.before as gap
    from (select day, lag(day) over (order by day) as before from days) as g
    cross join check_window as w
    where g.day > w.starts_at::date and g.day - g.before > 30
    order by gap desc, g.day
    limit 1
)
select
    p.rank,
    p.step,
    case p.step
        when 'follow_back'
        then case
            when p.found = 1 then bold('One person') || ' follows you and you answered them three times or more; you do not follow them.'
            else bold(format_count(p.found) || ' people') || ' follow you and you answered them three times or more; you do not follow them.'
        end
        else case
            when p.found = 1 then bold('One person') || ', once among the 20 you turned to most, has not heard from you for two years.'
            else bold(format_count(p.found) || ' people') || ', once among the 20 you turned to most, have not heard from you for two years.'
        end || ' You follow each other.'
    end as what,
    shown_as('person', p.person, coalesce('@' || h.handle, p.account_id, p.person)) as who,
    shown_text(case when s.platform = 'x' and p.account_id is not null then 'https://x.com/i/user/' || p.account_id end) as url,
    p.why,
    p.moves,
    p.place
from people as p
cross join scope as s
left join people_in_scope as h on h.person = p.person
where p.place <= 12
union all
select
    2,
    'messages_waiting',
    case
        when found = 1 then bold('One person') || ' wrote to you first'
        else bold(format_count(found) || ' people') || ' wrote to you first'
    end || ' ' || window_words(12, s.ends_at, s.as_of, s.since, s.until) || ' and had no answer.',
    who,
    url,
    'wrote on ' || format_day(asked_on),
    'answers_messages',
    place
from waiting
cross join scope as s
where place <= 12
union all
select
    4,
    'announced_only',
    case when count(*) over () = 1 then 'There was ' else 'There were ' end
    || bold(format_things(count(*) over (), 'month', 'months')) || ' in which you posted five times or more and turned to nobody.',
    format_month(month),
    null,
    format_things(posts, 'post', 'posts'),
    'talks_with_people',
    row_number() over (order by month desc)
from silent_months
where in_window
qualify row_number() over (order by month desc) <= 12
union all
select
    5,
    'silence',
    'The longest silence that ended ' || window_words(w.months, s.ends_at, s.as_of, s.since, s.until) || ' lasted ' || bold(format_things(gap, 'day', 'days')) || '.',
    null,
    null,
    'from ' || format_day(before) || ' to ' || format_day(day),
    'regularly_there',
    1
from silence
cross join check_window as w
cross join scope as s
union all
select
    rank,
    step,
    what || '.',
    null,
    null,
    why,
    'trusted_profile',
    1
from gaps
