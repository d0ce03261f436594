-- Of today's followers, how many were here a year before the export
--
-- NULL: never; no row where the order of the list tells no time.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        sum(a.people) as people,
        coalesce(sum(a.people) filter (where a.likely_by <= s.as_of - interval 12 months), 0) as likely,
        coalesce(sum(a.people) filter (where a.not_before is null or a.not_before <= s.as_of - interval 12 months), 0) as possible
    from arrival_windows as a
    cross join scope as s
    group by s.archive_id
)
select
    'Of ' || bold(format_things(people, 'person who follows', 'people who follow')) || ' you today, '
    || case when likely = possible then bold(format_count(likely)) else bold(format_count(likely) || ' to ' || format_count(possible)) end
    || ' were here a year before the export. Who left since is not counted.' as sentence
from counted
