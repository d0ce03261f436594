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
with judged as materialized (
    select
        *,
        -- a fixed text gives away what its program does not
        case when is_automated and not is_automated_source(source) then 'a fixed text' else source end as program
    from originals
),
counted as (
    select
        count(*) as originals,
        count(is_scheduled) as with_program,
        count(*) filter (where announces) as announces,
        count(*) filter (where leads_home) as home,
        count(*) filter (where leads_home is null) as unknown_home,
        count(*) filter (where template is not null) as templates,
        count(*) filter (where is_automated) as automated,
        count(*) filter (where is_scheduled) as scheduled
    from judged
),
known as (
    select count(kind) as posts
    from posts_in_scope
    having count(kind) > 0
),
site as (
    select string_agg(
        shown_as('site', domain, domain) || case basis
            when 'profile' then ' (the profile''s website)'
            else ' (' || format_count(posts) || ' of ' || format_count(linked) || ' originals with a link)'
        end,
        ', '
        order by posts desc, domain
    ) as words
    from own_sites
),
texts as (
    select
        template,
        count(*) as posts
    from judged
    where template is not null
    group by template
),
programs as (
    select
        is_automated,
        program,
        count(*) as posts
    from judged
    where is_automated or is_scheduled
    group by is_automated, program
),
examples as (
    select
        case when c.unknown_home > 0
            then 'not known; ' || format_things(c.unknown_home, 'original has a link', 'originals have a link')
            else site.words
        end as own_site,
        (
            select format_count(posts) || ' times: ' || shown_text(case when length(template) > 60 then left(template, 60) || '…' else template end)
            from texts
            order by posts desc, template
            limit 1
        ) as template,
        (
            select case when program = 'a fixed text' then program else shown_program(program) end || ': ' || format_things(posts, 'post', 'posts')
            from programs
            where is_automated
            order by posts desc, program
            limit 1
        ) as automated,
        (
            select shown_program(program) || ': ' || format_things(posts, 'post', 'posts')
            from programs
            where not is_automated
            order by posts desc, program
            limit 1
        ) as scheduled
    from counted as c
    cross join site
)
select
    e.evidence,
    e.posts,
    e.of,
    e.posts::double / nullif(e.of, 0) as share,
    e.example
from counted as c
cross join known as k
cross join examples as x
cross join lateral (
    values
        (1, 'any_sign', c.announces, k.posts, null),
        (2, 'own_site', case when c.unknown_home = 0 then c.home end, c.originals, x.own_site),
        (3, 'template', c.templates, c.originals, x.template),
        (4, 'automated', c.automated, c.originals, x.automated),
        (5, 'scheduled', c.scheduled, c.with_program, x.scheduled)
) as e(rank, evidence, posts, of, example)
order by e.rank
