-- Share of the own posts that link somewhere
--
-- Reposts left out, and links that quote a post.
-- NULL: never; no row without links.
--
-- column: sentence VARCHAR the finding
with own as (
    select
        archive_id,
        post_id,
        local_at
    from posts_in_scope
    where kind is distinct from 'repost' and text is not null
),
linked as (
    select
        host_of(l.url) as domain,
        own.post_id,
        own.local_at
    from links as l
    join own using (archive_id, post_id)
    where not is_post_link(l.url)
),
first_site as (
    select
        domain,
        count(distinct post_id) as posts,
        count(*) over (partition by count(distinct post_id)) as equals
    from linked
    where domain != ''
    group by domain
    order by posts desc, max(local_at)::date desc, domain
    limit 1
)
select
    bold_share(n.linked, n.posts) || ' of your own posts link to a page: ' || bold_of(n.linked, n.posts)
    || case
        when f.equals > 1 then '; to no site most often'
        else '; most often to ' || bold(shown_as('site', f.domain, plain(f.domain))) || ', in ' || bold(format_count(f.posts))
    end || '.' as sentence
from first_site as f
cross join (
    select
        (select count(distinct post_id) from linked where domain != '') as linked,
        (select count(*) from own) as posts
) as n
