-- Whether followers in a row are too alike
--
-- A sentence for each block, or that there is none, or why it cannot be said.
-- NULL: never; no row without followers.
--
-- column: sentence VARCHAR the finding
with judged as (
    select
        o.entries,
        o.verdict in ('newest_first', 'dated') as is_ordered,
        (select max(alike) from follower_windows) as most
    from follow_orders as o
    join scope using (archive_id)
    where o.direction = 'follower'
)
select
    bold(format_things(people, 'follower', 'followers')) || ' (' || format_share(people / entries) || ') came one after the other, among '
    || bold(format_count(in_a_row)) || ' in a row, and have accounts '
    || case
        when kind = 'newborn' then 'made in the week before they came'
        when date_trunc('month', made_from) = date_trunc('month', made_to) then 'made in ' || format_month(made_from)
        else 'made from ' || format_day(made_from) || ' to ' || format_day(made_to)
    end || '; they came between ' || format_day(came_from) || ' and, likely, ' || format_day(came_by)
    || '. Purchased or automated followers look like this; so can a campaign, an event or a school class. It says nothing of who arranged it.' as sentence
from follower_blocks
cross join judged
union all
select
    case
        when not is_ordered
        then 'The order of the list tells no time, so whether your ' || bold(format_things(entries, 'follower', 'followers')) || ' came naturally cannot be said.'
        when entries < 300
        then bold(format_things(entries, 'follower is', 'followers are')) || ' too few to judge; from 300 on it can be said.'
        else 'At most ' || bold(most || ' of 100') || ' followers in a row have accounts made within 30 days: nothing unusual. In 16 ordinary archives it was 5 to 24.'
    end
from judged
where not exists (from follower_blocks)
