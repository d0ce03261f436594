-- Sites that the originals lead to as to their own
--
-- The profile's website, where the export states its real address (X gives a t.co link, which says nothing), and any site that at least half
-- of the originals with a link lead to, and at least 10 of them. Shorteners, and platforms on which anybody has a page, are nobody's own
-- site. No row when none is known.
--
-- column: domain VARCHAR site, lower case
-- column: basis  VARCHAR profile or concentration
-- column: posts  BIGINT  originals that lead to it
-- column: linked BIGINT  originals with a link
with hosts as materialized (
    -- the same few come over and over: each is taken apart once
    select
        host,
        host_of('//' || host) as domain
    from (select distinct split_part(url, '/', 3) as host from links)
),
leads as materialized (
    select distinct
        p.post_id,
        h.domain
    from posts_in_scope as p
    join links as l using (archive_id, post_id)
    join hosts as h on h.host = split_part(l.url, '/', 3)
    where p.kind = 'original' and h.domain != '' and not is_post_link(l.url)
),
linked as (
    select count(distinct post_id) as posts
    from leads
),
stated as materialized (
    select host_of(case when contains(website, '//') then website else '//' || website end) as domain
    from profile
),
concentrated as (
    select
        domain,
        count(*) as posts
    from leads
    group by domain
)
select
    s.domain,
    'profile' as basis,
    (select count(distinct post_id) from leads where leads.domain = s.domain or ends_with(leads.domain, '.' || s.domain)) as posts,
    n.posts as linked
from stated as s
cross join linked as n
where s.domain != '' and not is_shared_site(s.domain)
union all
select
    c.domain,
    'concentration',
    c.posts,
    n.posts
from concentrated as c
cross join linked as n
where c.posts >= 10
    and 2 * c.posts >= n.posts
    and not is_shared_site(c.domain)
    and not exists (from stated as s where c.domain = s.domain or ends_with(c.domain, '.' || s.domain))
