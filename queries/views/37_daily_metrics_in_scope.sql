-- What the platform's own analytics state for each day of the period
--
-- One row a day and count. Of several files that state the same, the newest counts.
--
-- column: day    DATE    the day, as the platform counts days
-- column: metric VARCHAR impressions, engagements, new_follows, unfollows, profile_visits …
-- column: value  BIGINT  the count as stated
select
    d.day,
    d.metric,
    d.value
from daily_metrics as d
join sources_in_scope as a using (archive_id)
cross join scope as s
where coalesce(d.day >= s.since, true) and coalesce(d.day <= s.until, true)
qualify row_number() over (
    partition by d.day, d.metric
    order by a.generated_at desc nulls last, d.archive_id desc, d.file_id desc, d.position desc
) = 1
