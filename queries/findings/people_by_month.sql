-- How many people in the last year, and how many of them new
--
-- New is who was not turned to before; left unsaid when nobody was. The month with the most is named when one has more than all others.
-- NULL: never; no row when nobody was turned to in the last 12 months.
--
-- column: sentence VARCHAR the finding
with recent as (
    select
        i.person,
        bool_or(p.is_recent) as is_recent,
        bool_or(not p.is_recent) as is_known
    from interactions as i
    join posts_in_scope as p using (post_id)
    group by i.person
),
counted as (
    select
        count(*) filter (where is_recent) as people,
        count(*) filter (where is_recent and not is_known) as new_people,
        count(*) filter (where is_known) as known
    from recent
),
months as (
    select
        date_trunc('month', i.local_date)::date as month,
        count(distinct i.person) as people
    from interactions as i
    join posts_in_scope as p using (post_id)
    where p.is_recent
    group by date_trunc('month', i.local_date)
),
most as (
    select
        month,
        people,
        count(*) over (partition by people) as equals
    from months
    order by people desc
    limit 1
)
select
    'You turned to ' || bold(format_things(c.people, 'person', 'people')) || ' ' || last_year_words(s.ends_at, s.as_of, s.since, s.until)
    || case when c.known > 0 then ', to ' || bold(format_count(c.new_people)) || ' of them for the first time' else '' end
    || case
        when m.equals = 1 then '; to most in ' || format_month(m.month) || ': ' || bold(format_count(m.people))
        else ''
    end || '.' as sentence
from counted as c
cross join most as m
cross join scope as s
where c.people > 0
