-- Of today's followers, how many were here a year before the export
--
-- Likely is an estimate, at most a bound.
-- NULL: never; no row where the order of the list tells no time.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        sum(a.people) as people,
        coalesce(sum(a.people) filter (where a.likely_by <= s.year_before), 0) as likely,
        coalesce(sum(a.people) filter (where a.not_before is null or a.not_before <= s.year_before), 0) as possible,
        bool_and(a.basis = 'stated') as is_stated
    from arrival_windows as a
    cross join (select (local_time(as_of, tz) - interval 12 months)::date as year_before from scope) as s
    having count(*) > 0
)
select
    'Of ' || bold(format_things(people, 'person who follows', 'people who follow')) || ' you today, '
    || case when is_stated then '' else 'likely ' end || bold(format_count(likely))
    || case when possible > likely then ', at most ' || bold(format_count(possible)) || ',' else '' end
    || ' were here a year before the export. Who left since is not counted.' as sentence
from counted
