-- Today's followers by the window in which they came
--
-- The followers of the newest export whose follow has a window, by its first and last local day.
--
-- column: not_before DATE   they did not come before this day
-- column: likely_by  DATE   they likely came by this day
-- column: people     BIGINT how many
-- column: basis      VARCHAR stated (the export says when) or estimated
select
    local_time(d.not_before, s.tz)::date as not_before,
    local_time(d.likely_by, s.tz)::date as likely_by,
    count(*) as people,
    case when d.basis = 'stated' then 'stated' else 'estimated' end as basis
from followers_dated as d
join scope as s using (archive_id)
where d.direction = 'follower' and d.likely_by is not null
group by all
