-- In how many checks the band changed
--
-- Of those that have a band in both exports; which are better and which are worse by name.
-- NULL: never; no row when no check has a band in both.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(change) as checks,
        count(*) filter (where change = 'same band') as same,
        count(*) filter (where change = 'other band') as other,
        string_agg(bold(rtrim(question, '?')), ', ' order by rank) filter (where change = 'better') as better,
        string_agg(bold(rtrim(question, '?')), ', ' order by rank) filter (where change = 'worse') as worse
    from score_changes
)
select
    bold_of(c.same, c.checks) || ' checks with a band both times are in the same one as on ' || coalesce(format_day(e.made_on), 'an unknown day')
    || coalesce('. Better now: ' || c.better, '') || coalesce('. Worse now: ' || c.worse, '')
    || case when c.other > 0 then '. In another band, neither better nor worse: ' || bold(format_count(c.other)) else '' end
    || '.' as sentence
from counted as c
cross join earlier_export as e
where c.checks > 0
