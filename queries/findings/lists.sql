-- How many lists of each kind
--
-- Made, followed, and lists of others that the owner is on; what is not in the export is left unsaid.
-- NULL: never; no row when no list file is in the export.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        c.entity,
        count(distinct l.url) as lists
    from coverage as c
    cross join scope as s
    left join lists as l on l.archive_id = s.archive_id and 'lists_' || l.relation = c.entity
    where c.entity in ('lists_created', 'lists_member', 'lists_subscribed')
        and c.extent != 'none'
    group by c.entity
)
select
    'You ' || string_agg(
        case entity
            when 'lists_created' then 'made ' || bold(format_things(lists, 'list', 'lists'))
            when 'lists_member' then 'are on ' || bold(format_things(lists, 'list', 'lists')) || ' of others'
            when 'lists_subscribed' then 'follow ' || bold(format_things(lists, 'list', 'lists'))
        end,
        ', '
        order by entity
    ) || '.' as sentence
from counted
having count(*) > 0
