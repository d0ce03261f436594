-- How much of it only announces?
--
-- Evidence, not a verdict. Originals, which turn to nobody by themselves, that lead to the account's own site, repeat a text or were written
-- by a program: each sign apart, and all together of all posts. That a scheduling program sent a post is no such sign; it is shown beside.
-- NULL: posts and share of own_site when no own site is known; the first row then counts the other signs alone. example when there is none.
-- No rows without a post of a known kind.
--
-- column: evidence VARCHAR any_sign, own_site (leads to it), template (text that comes back), automated (written by a program) or scheduled (sent by a scheduling program)
-- column: posts    BIGINT  originals that show it
-- column: of       BIGINT  posts of a known kind for any_sign, else originals; for scheduled those that name a program
-- column: share    DOUBLE  posts / of
-- column: example  VARCHAR the site and the rule it was found by, or how many might lead to one; the most frequent text; the program used most
-- subtitle: originals with signs of a mere announcement
-- period: all
-- needs: posts
-- note: Evidence, not a verdict: announcing is part of many accounts' work.
-- table: open
-- section: conversation 60
with counted as (
    select
        count(*) as originals,
        count(is_scheduled) as with_program,
        count(*) filter (where announces) as announces,
        count(*) filter (where leads_home) as home,
        count(*) filter (where leads_home is null) as unknown_home,
        count(*) filter (where template is not null) as templates,
        count(*) filter (where is_automated) as automated,
        count(*) filter (where is_scheduled) as scheduled
    from originals
),
known as (
    select count(kind) as posts
    from posts_in_scope
    having count(kind) > 0
),
site as (
    select string_agg(
        domain || case basis
            when 'profile' then ' (the profile''s website)'
            else ' (' || format_count(posts) || ' of ' || format_count(linked) || ' originals with a link)'
        end,
        ', '
        order by posts desc, domain
    ) as words
    from own_sites
),
text as (
    select
        format_count(count(*)) || ' times: ' || case when length(template) > 60 then left(template, 60) || '…' else template end as words
    from originals
    where template is not null
    group by template
    order by count(*) desc, template
    limit 1
),
program as (
    -- the program that most of them name, else the fixed text that gave them away
    select
        is_automated,
        case when is_automated and not is_automated_source(source) then 'a fixed text' else source end || ': ' || format_things(count(*), 'post', 'posts') as words,
        row_number() over (partition by is_automated order by count(*) desc, min(source)) as place
    from originals
    where is_automated or is_scheduled
    group by is_automated, case when is_automated and not is_automated_source(source) then 'a fixed text' else source end
)
select
    'any_sign' as evidence,
    c.announces as posts,
    k.posts as of,
    c.announces::double / k.posts as share,
    null as example
from counted as c
cross join known as k
union all
select
    'own_site',
    case when c.unknown_home = 0 then c.home end,
    c.originals,
    case when c.unknown_home = 0 then c.home::double / nullif(c.originals, 0) end,
    case
        when c.unknown_home > 0 then 'not known; ' || format_things(c.unknown_home, 'original has a link', 'originals have a link')
        else (select words from site)
    end
from counted as c
cross join known
union all
select
    'template',
    c.templates,
    c.originals,
    c.templates::double / nullif(c.originals, 0),
    (select words from text)
from counted as c
cross join known
union all
select
    'automated',
    c.automated,
    c.originals,
    c.automated::double / nullif(c.originals, 0),
    (select words from program where is_automated and place = 1)
from counted as c
cross join known
union all
select
    'scheduled',
    c.scheduled,
    c.with_program,
    c.scheduled::double / nullif(c.with_program, 0),
    (select words from program where not is_automated and place = 1)
from counted as c
cross join known
