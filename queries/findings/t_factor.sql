-- The t-factor of the newest year, and the highest
--
-- Of reposts. Both with their number of posts, on which it depends.
-- NULL: never; no row when no post counts.
--
-- column: sentence VARCHAR the finding
with ranked as (
    select
        year(local_at) as year,
        reposts,
        row_number() over (partition by year(local_at) order by reposts desc) as place
    from own_posts
    where is_settled
),
years as (
    select
        year,
        count(*) as posts,
        count(*) filter (where reposts >= place) as t
    from ranked
    group by year
),
newest as (
    from years
    order by year desc
    limit 1
),
highest as (
    from years
    order by t desc, year desc
    limit 1
)
select
    'The t-factor of ' || n.year || ' is ' || bold(n.t::varchar) || ': '
    || case
        when n.t = 0 then 'no repost'
        else format_things(n.t, 'post', 'posts') || ' with ' || n.t || ' or more reposts, but no ' || (n.t + 1) || ' with ' || (n.t + 1)
            || ' or more'
    end
    || ' (' || format_things(n.posts, 'post', 'posts') || ')'
    || case
        when h.t > n.t
        then '. The highest is ' || bold(h.t::varchar) || ', of ' || h.year || ' (' || format_things(h.posts, 'post', 'posts') || ').'
        else '.'
    end as sentence
from newest as n
cross join highest as h
