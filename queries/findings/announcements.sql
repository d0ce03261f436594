-- How many posts show signs of a mere announcement
--
-- All of the period and the last 12 months, each sign that is there with its number, and the months in which nobody was turned to.
-- NULL: never; no row without a post of a known kind.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(*) filter (where announces) as announces,
        count(*) filter (where announces and is_recent) as recent,
        count(*) filter (where leads_home) as home,
        count(*) filter (where leads_home is null) as unknown_home,
        count(*) filter (where template is not null) as templates,
        count(*) filter (where is_automated) as automated,
        count(*) filter (where is_scheduled) as scheduled,
        count(is_scheduled) as with_program
    from originals
),
known as (
    select
        count(kind) as posts,
        count(kind) filter (where is_recent) as recent
    from posts_in_scope
    having count(kind) > 0
),
silent as (
    select
        (select count(*) from silent_months) as months,
        (select count(*) from (select month from posts_in_scope group by month having count(*) >= 5 and count(*) = count(kind))) as of
)
select
    bold_share(c.announces, k.posts) || ' of your posts show a sign of a mere announcement: ' || bold_of(c.announces, k.posts)
    || coalesce(
        '. Of these ' || nullif(concat_ws(
            ', ',
            case when c.home > 0 then bold(format_count(c.home)) || ' lead to your own site' end,
            case when c.templates > 0 then bold(format_count(c.templates)) || ' repeat a text' end,
            case when c.automated > 0 then bold(format_count(c.automated)) || ' were written by a program' end
        ), ''),
        ''
    )
    || case
        when c.unknown_home > 0
        then '; your own site is not known from this archive, and ' || bold(format_things(c.unknown_home, 'original', 'originals'))
            || ' with a link may lead there'
        else ''
    end
    || case
        when k.recent between 1 and k.posts - 1
        then '. ' || upper(left(last_year_words(s.ends_at, s.as_of, s.since, s.until), 1))
            || substr(last_year_words(s.ends_at, s.as_of, s.since, s.until), 2) || ' it was ' || bold_of(c.recent, k.recent)
        else ''
    end
    || case
        when c.scheduled > 0 then '. A scheduling program sent ' || bold_of(c.scheduled, c.with_program) || ' originals'
        else ''
    end
    || case
        when n.months > 0 then '. In ' || bold_of(n.months, n.of) || ' months with five posts or more no post turned to anybody'
        else ''
    end || '.' as sentence
from counted as c
cross join known as k
cross join silent as n
cross join scope as s
