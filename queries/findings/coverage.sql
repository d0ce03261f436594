-- How much of what can be exported is there
--
-- Absent is not zero: what is not there cannot be told.
-- NULL: never; no row without an account in scope.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(*) as entities,
        count(*) filter (where records > 0) as held,
        count(*) filter (where status = 'partial') as incomplete,
        count(*) filter (where status = 'empty') as empty,
        count(*) filter (where status = 'absent') as absent,
        count(*) filter (where status = 'unreadable') as unreadable
    from coverage
    where not is_for_privacy
)
select
    bold_of(held, entities) || ' kinds of data have records in this export'
    || case when incomplete > 0 then '; ' || bold(format_things(incomplete, 'is', 'are')) || ' incomplete' else '' end
    || case when empty > 0 then '; ' || bold(format_things(empty, 'is', 'are')) || ' there but empty' else '' end
    || case when absent > 0 then '; ' || bold(format_things(absent, 'is', 'are')) || ' not in it' else '' end
    || case when unreadable > 0 then '; ' || bold(format_count(unreadable)) || ' cannot be read' else '' end || '.' as sentence
from counted
where entities > 0
