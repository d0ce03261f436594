-- Checks of the area Listen
--
-- What is passed on and how wide the circle is, in the check window; likes given for each own post over all time, since likes carry no
-- date. The columns are those of all areas, see the view scorecard.
--
-- column: check_name  VARCHAR name of the check
-- column: k           BIGINT  numerator
-- column: n           BIGINT  denominator
-- column: value       DOUBLE  the value that is judged
-- column: low         DOUBLE  lower end of its 95 % interval
-- column: high        DOUBLE  upper end
-- column: counted     BIGINT  what is held against the minimum
-- column: most        INTEGER highest band allowed; NULL for any
-- column: reservation VARCHAR not in this archive, not on this platform or lower bound; NULL for none
-- column: looked_for  VARCHAR the file that would say it
-- column: period      VARCHAR the time it is about
-- column: sentence    VARCHAR the finding in short, as it stands in the picture
with given as (
    -- of all time, whatever period is chosen
    select
        (
            select count(distinct coalesce(p.edit_group, p.post_id))
            from posts as p
            join archives_in_scope using (archive_id)
            where p.audience != 'deleted' and p.text is not null and p.repost_of_handle is null
        ) as n,
        (select count(distinct l.post_id) from likes_given as l where l.archive_id = s.archive_id) as k,
        coalesce(h.looked_for, '') as looked_for,
        case
            when h.extent = 'part' then 'lower bound'
            else absence_of(h.entity, h.extent)
        end as likes_reservation,
        (select lacking from lacking_posts) as lacking,
        (select looked_for from coverage where entity = 'posts') as posts_looked_for
    from scope as s
    left join coverage as h on h.entity = 'likes_given'
)
select
    'passes_on' as check_name,
    passed as k,
    n,
    passed::double / nullif(n, 0) as value,
    wilson_low(passed, n) as low,
    wilson_high(passed, n) as high,
    n as counted,
    null::integer as most,
    reservation,
    looked_for,
    period,
    bold_share(passed, n) || ' pass on others’ words: ' || format_count(passed) || ' of ' || format_count(n) as sentence
from window_posts
union all
select
    'wide_circle',
    null,
    c.exchanges,
    c.effective_people,
    c.low,
    c.high,
    c.exchanges,
    null,
    p.reservation,
    p.looked_for,
    c.period,
    bold(format_number(c.effective_people)) || ' people’s worth, ' || format_things(c.exchanges, 'exchange', 'exchanges')
from circle as c
cross join window_posts as p
union all
select
    'gives_as_well',
    case when g.likes_reservation is distinct from 'not in this archive' then g.k end,
    g.n,
    case when coalesce(g.likes_reservation, 'lower bound') = 'lower bound' then g.k::double / nullif(g.n, 0) end,
    null,
    null,
    g.n,
    null,
    -- without the posts there is nothing to divide by
    case
        when g.n > 0 and is_too_little(g.lacking, g.n) then 'not in this archive'
        else coalesce(g.likes_reservation, case when g.n = 0 then p.reservation end)
    end,
    case
        when g.n > 0 and is_too_little(g.lacking, g.n) then 'whole ' || g.posts_looked_for
        when g.likes_reservation is null and g.n = 0 then p.looked_for
        else g.looked_for
    end,
    'all',
    bold(format_number(g.k::double / nullif(g.n, 0))) || ' likes for each own post; n ' || format_count(g.n)
from given as g
cross join window_posts as p
