-- How much do you post?
--
-- Posts of all kinds in every month from the first post to the end of the period.
-- NULL: posts of a month whose file is not there. No rows without posts.
--
-- column: month DATE   first day of the month
-- column: posts BIGINT posts; 0 is a true zero: the month lies between the first post and the end of the period
-- column: days  DOUBLE days of the month inside the period; fewer in the first and the last
-- chart: bars x=month y=posts few=5
-- subtitle: posts of all kinds a month
-- period: all
-- count: posts posts
-- needs: posts, post_dates
-- note: Reposts and replies included. Hollow: fewer than 5. Deleted posts are not in an export.
-- section: when 10
select
    c.month,
    case when any_value(c.is_held) then count(p.post_id) end as posts,
    any_value(c.days) as days
from calendar as c
left join posts_in_scope as p using (month)
group by c.month
order by c.month
