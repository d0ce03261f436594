-- When many followers came at once
--
-- Of the windows of 100 followers those that took at most a quarter of the time that such windows around them take; overlapping ones are one
-- burst. A day is the least that counts: day and night make a difference of their own. The time is counted from the bound before the first to the likely end of the last, so a burst is rather missed than invented.
--
-- column: first_rank BIGINT    place of the first follower
-- column: last_rank  BIGINT    place of the last
-- column: people     BIGINT    followers from the first to the last
-- column: came_from  TIMESTAMP none of them followed before
-- column: came_by    TIMESTAMP all of them likely followed by then
-- column: days       DOUBLE    days between the two
-- column: usual_days DOUBLE    days that as many took around them, at the least
with flagged as (
    select
        *,
        coalesce(first_rank > lag(last_rank) over (order by first_rank), true) as is_first
    from follower_windows
    where greatest(days, 1) * 4 <= usual_days
),
bursts as (
    select
        min(first_rank) as first_rank,
        max(last_rank) as last_rank,
        min(came_from) as came_from,
        max(came_by) as came_by,
        min(usual_days) as usual_days
    from (select *, sum(is_first::integer) over (order by first_rank) as burst from flagged)
    group by burst
)
select
    first_rank,
    last_rank,
    last_rank - first_rank + 1 as people,
    came_from,
    came_by,
    (epoch(came_by) - epoch(came_from)) / 86400 as days,
    usual_days * people / 100 as usual_days
from bursts
