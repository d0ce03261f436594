-- Months of many posts that turn to nobody
--
-- Months with at least five posts, all of a known kind, none of which talks with somebody else.
--
-- column: month     DATE    first day of the month
-- column: posts     BIGINT  posts of the month
-- column: is_recent BOOLEAN its last post lies in the last 12 months before the end of the period
-- column: in_window BOOLEAN its last post lies in the check window
select
    p.month,
    count(*) as posts,
    bool_or(p.is_recent) as is_recent,
    max(p.created_at) > any_value(w.starts_at) as in_window
from posts_in_scope as p
cross join check_window as w
group by p.month
having count(*) >= 5
    and count(*) = count(p.kind)
    and not bool_or(p.is_two_way)
