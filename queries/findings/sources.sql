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
        count(*) over () as programs,
        count(*) over (partition by count(*)) as equals
    from posts_in_scope
    where trim(source) != ''
    group by source
    -- the order of the metric sources
    qualify row_number() over (order by posts desc, max(local_at)::date desc, source) = 1
)
select
    case
        when equals > 1
        then 'Your ' || bold(format_things(all_posts, 'post', 'posts')) || ' were made with '
            || bold(format_things(programs, 'program', 'programs')) || ', none of them the most used'
        else bold_share(posts, all_posts) || ' of your posts were made with ' || bold(plain(shown_program(source))) || ': '
            || bold_of(posts, all_posts)
            || case when programs > 1 then ', the rest with ' || bold(format_things(programs - 1, 'other program', 'others')) else '' end
    end || '.' as sentence
from programs
