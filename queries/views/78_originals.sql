-- Originals, with what speaks for a mere announcement
--
-- Three signs, each of which can be wrong: it leads to the account's own site, its text comes back at least five times when links, numbers,
-- handles and case are taken out (texts of under 10 characters then left aside), a program wrote it. That a scheduling program sent it is
-- shown beside them and is no sign.
-- NULL: leads_home of a post with a link when no own site is known, though the profile states a website or is not there; is_scheduled when the post names no program; template when the text
-- does not come back.
--
-- column: post_id      VARCHAR the post
-- column: source       VARCHAR program that posted it
-- column: leads_home   BOOLEAN links to a site of the account
-- column: template     VARCHAR what the text has in common with the others
-- column: is_automated BOOLEAN written by a program
-- column: is_scheduled BOOLEAN sent by a scheduling program
-- column: announces    BOOLEAN at least one of the three signs
-- column: is_recent    BOOLEAN made in the last 12 months before the end of the period
with sites as materialized (
    from own_sites
),
hosts as materialized (
    select
        h.host,
        count(s.domain) > 0 as is_own
    from (
        select
            host,
            host_of('//' || host) as domain
        from (select distinct split_part(url, '/', 3) as host from links)
    ) as h
    left join sites as s on h.domain = s.domain or ends_with(h.domain, '.' || s.domain)
    where h.domain != ''
    group by h.host
),
originals as materialized (
    select
        archive_id,
        post_id,
        source,
        without_variables(text) as common_text,
        is_automated,
        is_recent
    from posts_in_scope
    where kind = 'original'
),
leads as (
    select
        p.post_id,
        bool_or(h.is_own) as leads_home
    from originals as p
    join links as l using (archive_id, post_id)
    join hosts as h on h.host = split_part(l.url, '/', 3)
    where not is_post_link(l.url)
    group by p.post_id
),
judged as (
    select
        p.post_id,
        p.source,
        case
            when l.post_id is null then false
            -- an empty website is a no
            when exists (from sites) or exists (from profile where trim(website) = '') then l.leads_home
        end as leads_home,
        case
            when length(p.common_text) >= 10 and count(*) over (partition by p.common_text) >= 5 then p.common_text
        end as template,
        p.is_automated,
        case when trim(p.source) != '' then is_scheduling_source(p.source) end as is_scheduled,
        p.is_recent
    from originals as p
    left join leads as l on l.post_id = p.post_id
)
select
    post_id,
    source,
    leads_home,
    template,
    is_automated,
    is_scheduled,
    coalesce(leads_home, false) or template is not null or is_automated as announces,
    is_recent
from judged
