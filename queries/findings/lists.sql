-- How many nods by list were given, and how many received
--
-- A list made or followed is a nod given, a list of others that the owner is on a nod received; what is not in the export is left unsaid.
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
),
nods as (
    select
        string_agg(
            case entity when 'lists_created' then 'you made ' else 'you follow ' end || bold(format_things(lists, 'list', 'lists')), ', '
            order by entity
        ) filter (where entity != 'lists_member') as given,
        any_value('others put you on ' || bold(format_things(lists, 'list', 'lists'))) filter (where entity = 'lists_member') as received
    from counted
)
select
    concat_ws('; ', 'Nods given: ' || given, 'nods received: ' || received) || '.' as sentence
from nods
where given is not null
union all
select
    'Nods received: ' || received || '.'
from nods
where given is null and received is not null
