-- Where do your links lead?
--
-- Sites that own posts link to, reposts left out. Links to posts on X are quotes and not counted. www., m. and mobile. are dropped.
-- NULL: never. No rows without links.
--
-- column: domain   VARCHAR site, lower case; a shortener such as t.co stands for itself where the export does not resolve it
-- column: posts    BIGINT  own posts that link to it
-- column: first_on DATE    day of the first
-- column: last_on  DATE    day of the last
-- chart: ranking label=domain value=posts
-- subtitle: own posts that link to each site
-- period: all
-- count: posts links
-- needs: posts
-- note: Each post counts once a site; quotes of posts and reposts are left out.
-- section: conversation 70
with hosts as materialized (
    -- the same few come over and over: each is taken apart once, which only a materialized step keeps so
    select
        host,
        host_of('//' || host) as domain
    from (select distinct split_part(url, '/', 3) as host from links)
)
select
    shown_as('site', h.domain, h.domain) as domain,
    count(distinct p.post_id) as posts,
    min(p.local_at)::date as first_on,
    max(p.local_at)::date as last_on
from links as l
join hosts as h on h.host = split_part(l.url, '/', 3)
join posts_in_scope as p using (archive_id, post_id)
where p.kind is distinct from 'repost' and p.text is not null
    and h.domain != ''
    and not is_post_link(l.url)
group by h.domain
order by posts desc, last_on desc, h.domain
