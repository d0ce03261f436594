-- What of the profile changed
--
-- Which items, of those that both exports hold, and how often the handle changed in between.
-- NULL: never; no row when the two exports have no item in common.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(*) filter (where item != 'renamed' and change != 'not in both exports') as held,
        count(*) filter (where item != 'renamed' and change = 'changed') as changed,
        string_agg(bold(item), ', ' order by rank) filter (where item != 'renamed' and change = 'changed') as items,
        count(*) filter (where item = 'renamed') as renamed
    from profile_changes
)
select
    case
        when c.changed = 0 then 'Of the profile nothing changed'
        else bold_of(c.changed, c.held) || ' items of the profile changed'
    end || ' since ' || coalesce(format_day(e.made_on), 'the earlier export') || coalesce(': ' || c.items, '')
    || case
        when c.renamed > 0 then '; the handle was changed ' || bold(format_things(c.renamed, 'time', 'times')) || ' in between'
        else ''
    end || '.' as sentence
from counted as c
cross join earlier_export as e
where c.held > 0 or c.renamed > 0
