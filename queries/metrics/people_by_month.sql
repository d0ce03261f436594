-- How many people do you turn to each month?
--
-- People whom at least one post of the month answers, names, passes on or quotes; automated posts left out. New is who was never turned to
-- before inside the period: in its first months nearly everybody.
-- NULL: when the month has posts, but none of a known kind, and when its file is not there; everywhere when no post is of a known kind. No rows
-- without posts.
--
-- column: month      DATE   first day of the month
-- column: people     BIGINT people turned to; 0 is a true zero: the month lies between the first post and the end of the period
-- column: new_people BIGINT of them, turned to for the first time
-- column: posts      BIGINT posts of a known kind; 0 is a true zero likewise
-- chart: line x=month y=people few=posts below=new_people below_label="new people a month" y_label="people a month"
-- subtitle: people answered, named, passed on or quoted
-- period: all
-- count: posts posts
-- few: 30
-- needs: posts
-- note: New: never turned to before in this period. Hollow: under 5 posts that month.
-- section: conversation 50
with turned as (
    select distinct
        date_trunc('month', local_date)::date as month,
        person
    from interactions
),
counted as (
    select
        month,
        count(*) as people,
        count(*) filter (where month = first_month) as new_people
    from (select *, min(month) over (partition by person) as first_month from turned)
    group by month
),
written as (
    select
        month,
        count(kind) as posts
    from posts_in_scope
    group by month
)
select
    c.month,
    -- nothing can be said where no kind is known at all; else a month without posts, or whose posts turn to nobody, has nobody in it
    case when c.is_held and a.posts > 0 and (w.posts is null or w.posts > 0) then coalesce(p.people, 0) end as people,
    case when c.is_held and a.posts > 0 and (w.posts is null or w.posts > 0) then coalesce(p.new_people, 0) end as new_people,
    case when c.is_held and a.posts > 0 then coalesce(w.posts, 0) end as posts
from calendar as c
cross join (select sum(posts) as posts from written) as a
left join written as w using (month)
left join counted as p using (month)
order by c.month
