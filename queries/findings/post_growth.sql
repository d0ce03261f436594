-- How much the likes of the same posts grew
--
-- And of how many they fell.
-- NULL: never; no row when no post stands in both exports.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(*) as posts,
        sum(likes_before)::bigint as before,
        sum(likes_after)::bigint as after,
        count(*) filter (where likes_after > likes_before) as grown,
        count(*) filter (where likes_after < likes_before) as fallen
    from twice_counted_posts
)
select
    'The likes of the ' || bold(format_things(c.posts, 'post', 'posts')) || ' in both exports went from '
    || bold(format_count(c.before)) || ' to ' || bold(format_count(c.after)) || ' since '
    || coalesce(format_day(e.made_on), 'the earlier one') || ': ' || bold(format_count(c.grown)) || ' gained likes, '
    || bold(format_count(c.fallen)) || ' lost some.' as sentence
from counted as c
cross join earlier_export as e
where c.posts > 0
