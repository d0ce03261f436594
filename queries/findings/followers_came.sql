-- How narrow the windows are in which today's followers came
--
-- Or why nothing can be said.
-- NULL: never; no row without followers.
--
-- column: sentence VARCHAR the finding
with dated as (
    select
        count(*) as people,
        count(*) filter (where d.likely_by is not null) as with_window,
        -- who has no window is in none, however long
        median(coalesce(d.window_days, 'infinity')) as half,
        count(*) filter (where d.not_before > s.as_of - interval 12 months) as recent,
        bool_and(d.basis = 'stated') as is_stated
    from followers_dated as d
    join scope as s using (archive_id)
    where d.direction = 'follower'
)
select
    case
        when with_window = 0
        then 'When your ' || bold(format_things(people, 'follower', 'followers')) || ' came cannot be read off: the order of the list tells no time.'
        when is_stated
        then bold_of(recent, people) || ' of those who follow you today came in the 12 months before the export.'
        else bold(format_things(people, 'person follows', 'people follow')) || ' you today'
            || case when isfinite(half) then '; half of them are dated to within ' || bold(format_days(greatest(1, round(half)))) else '' end
            || '. '
            || bold_of(recent, people) || ' came surely in the 12 months before the export.'
    end as sentence
from dated
where people > 0
