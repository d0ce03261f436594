-- What do you post with?
--
-- The program that each post names as its source, reposts included.
-- NULL: never; posts that name no program are left out. No rows when no post names one.
--
-- column: source   VARCHAR name of the program
-- column: posts    BIGINT  posts made with it
-- column: share    DOUBLE  posts / posts that name a program
-- column: first_on DATE    day of the first
-- column: last_on  DATE    day of the last
-- chart: ranking label=source value=posts
-- subtitle: posts by program
-- period: all
-- count: posts posts
-- few: 30
-- needs: posts
-- note: Programs as the posts name them.
-- section: when 30
select
    shown_program(p.source) as source,
    count(*) as posts,
    count(*)::double / sum(count(*)) over () as share,
    min(local_at)::date as first_on,
    max(local_at)::date as last_on
from posts_in_scope as p
where trim(p.source) != ''
group by p.source
order by posts desc, last_on desc, p.source
