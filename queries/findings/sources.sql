-- The program most posts are made with
--
-- Of the posts that name one, reposts included.
-- NULL: never; no row when no post names a program.
--
-- column: sentence VARCHAR the finding
with programs as (
    select
        source,
        count(*) as posts,
        sum(count(*)) over ()::bigint as all_posts,
        count(*) over () as programs
    from posts_in_scope
    where trim(source) != ''
    group by source
    -- the order of the metric sources
    qualify row_number() over (order by posts desc, max(local_at)::date desc, source) = 1
)
select
    bold_share(posts, all_posts) || ' of your posts were made with ' || bold(plain(source)) || ': ' || bold_of(posts, all_posts)
    || case
        when programs > 1 then ', the rest with ' || bold(format_things(programs - 1, 'other program', 'others')) || '.'
        else '.'
    end as sentence
from programs
