-- What looks like talk and is not counted
--
-- Automated posts, mere credits, and reposts and quotes of oneself; originals and threads with oneself are never taken for talk.
-- NULL: never; no row when no kind is known.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(kind) as known,
        count(*) filter (where is_automated) as automated,
        count(*) filter (where is_credit and not is_automated) as credits,
        count(*) filter (where is_self and not is_automated) as of_oneself
    from posts_in_scope
    where kind is not null
)
select
    case
        when automated + credits + of_oneself = 0
        then 'None of your ' || bold(format_things(known, 'post', 'posts'))
            || ' is automated, a mere credit, or a repost or quote of your own: nothing only looks like talking.'
        else 'Not counted as talking, of ' || bold(format_things(known, 'post', 'posts')) || ': '
            || bold(format_count(automated)) || ' automated, ' || bold(format_count(credits)) || ' that only credit somebody, '
            || bold(format_count(of_oneself)) || ' that pass on or quote your own posts; besides all originals and threads with yourself alone.'
    end as sentence
from counted
where known > 0
