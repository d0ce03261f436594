-- Engagements per impression, and those of a usual post
--
-- NULL: never; no row when nothing was seen.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(*) as posts,
        sum(impressions) as impressions,
        sum(engagements) as engagements,
        median(engagements::double / nullif(impressions, 0)) as half,
        median(impressions) as seen
    from seen_posts
    where engagements is not null
)
select
    bold(format_things(posts, 'post', 'posts')) || ' of yours '
    || case when posts = 1 then 'was' else 'were' end || ' shown ' || bold(format_things(impressions, 'time', 'times'))
    || ', and people did something with them ' || bold(format_things(engagements, 'time', 'times')) || ': '
    || bold(format_number(100 * engagements::double / impressions) || chr(160) || '%')
    || '. The middle post was shown ' || bold(format_things(round(seen), 'time', 'times')) || ', with '
    || bold(format_number(100 * half) || chr(160) || '%') || '.' as sentence
from counted
where impressions > 0
