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
        (select max(alike) from follower_windows) as most,
        s.tz
    from follow_orders as o
    join scope as s using (archive_id)
    where o.direction = 'follower'
),
blocks as (
    select
        b.block,
        b.kind,
        b.strength,
        b.people,
        b.in_a_row,
        j.entries,
        local_time(b.made_from, j.tz)::date as made_from,
        local_time(b.made_to, j.tz)::date as made_to,
        local_time(b.came_from, j.tz)::date as came_from,
        local_time(b.came_by, j.tz)::date as came_by
    from follower_blocks as b
    cross join judged as j
),
told as (
    select
        block,
        bold(format_things(people, 'follower', 'followers')) || ' (' || format_share(people / entries) || ') came one after the other, among '
        || bold(format_count(in_a_row)) || ' in a row, and have accounts made '
        || case
            when kind = 'newborn' then 'at most a week before the earliest that they can have come'
            else made_words(made_from, made_to)
        end
        || '; they came between ' || format_made(came_from) || ' and, likely, ' || format_made(came_by) || '. '
        || case
            when strength = 'block' then 'Purchased or automated followers look like this; so can a campaign, an event or a school class.'
            else 'That is worth a look; a link that was shared widely, an event or a school class can do it.'
        end
        || ' It says nothing of who arranged it.' as sentence
    from blocks
    union all
    select
        0,
        case
            when entries < 300
            then bold(format_things(entries, 'follower is', 'followers are')) || ' too few to judge whether they came naturally; it takes 300.'
            when not is_ordered
            then 'The order of the list tells no time, so whether your ' || bold(format_things(entries, 'follower', 'followers')) || ' came naturally cannot be said.'
            when most is null
            then 'The ids in the list do not tell how old the accounts are, so whether your ' || bold(format_things(entries, 'follower', 'followers')) || ' came naturally cannot be said.'
            else 'At most ' || bold(most || ' of 100') || ' followers in a row have accounts made within 30 days: '
                || case when most < 30 then 'nothing unusual' else 'many, but as many as the rest of the list makes likely' end
                || '. In 16 ordinary archives it was 5 to 24.'
        end
    from judged
    where not exists (from follower_blocks)
)
select sentence
from told
order by block
