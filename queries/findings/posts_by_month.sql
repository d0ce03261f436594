-- How many posts in how many months
--
-- Posts of all kinds, from the month of the first post to the end of the period.
-- NULL: never; no row without posts.
--
-- column: sentence VARCHAR the finding
with months as (
    select
        c.month,
        count(p.post_id) as posts,
        any_value(c.is_held) as is_held,
        count(*) filter (where p.is_recent) as recent
    from calendar as c
    left join posts_in_scope as p using (month)
    group by c.month
),
counted as (
    select
        sum(posts)::bigint as posts,
        sum(recent)::bigint as recent,
        count(*) filter (where is_held) as months,
        count(*) filter (where posts > 0 and is_held) as active,
        count(*) filter (where not is_held) as lacking
    from months
    having count(*) > 0
)
select
    bold(format_things(c.posts, 'post', 'posts')) || ' since ' || format_month(m.first_month) || ', with at least one in '
    || bold_of(c.active, c.months) || ' months; ' || bold(format_count(c.recent)) || ' of the posts were made '
    || last_year_words(s.ends_at, s.as_of, s.since, s.until)
    || case when c.lacking > 0 then '; of ' || bold(format_things(c.lacking, 'month', 'months')) || ' the file is not there' else '' end
    || '.' as sentence
from counted as c
cross join (select min(month) as first_month from months) as m
cross join scope as s
