-- The t-factor of the newest year, and the highest
--
-- Of reposts. Both with their number of posts, on which it depends.
-- NULL: never; no row when no post counts.
--
-- column: sentence VARCHAR the finding
with newest as (
    from t_factor
    order by year desc
    limit 1
),
highest as (
    from t_factor
    order by t_reposts desc, year desc
    limit 1
)
select
    'The t-factor of ' || n.year || ' is ' || bold(n.t_reposts::varchar) || ': '
    || case
        when n.t_reposts = 0 then 'no repost'
        else format_things(n.t_reposts, 'post', 'posts') || ' with ' || n.t_reposts || ' or more reposts, but no ' || (n.t_reposts + 1) || ' with ' || (n.t_reposts + 1)
            || ' or more'
    end
    || ' (' || format_things(n.posts, 'post', 'posts') || ')'
    || case
        when h.t_reposts > n.t_reposts
        then '. The highest is ' || bold(h.t_reposts::varchar) || ', of ' || h.year || ' (' || format_things(h.posts, 'post', 'posts') || ').'
        else '.'
    end as sentence
from newest as n
cross join highest as h
