-- Do the months add up to all posts?
--
-- Every post in scope lies in a month of the calendar, so that the monthly metrics leave none out.
--
-- column: month  DATE    first day of a month that the calendar lacks
-- column: posts  BIGINT  posts in it
-- column: reason VARCHAR what is wrong
select
    month,
    count(*) as posts,
    'posts outside the calendar' as reason
from posts_in_scope
anti join calendar using (month)
group by month
order by month
