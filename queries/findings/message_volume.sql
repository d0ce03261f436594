-- One-to-one messages, and how many talks go both ways
--
-- Of the conversations still in the export; groups are not counted.
-- NULL: never; no row without messages of a known direction.
--
-- column: sentence VARCHAR the finding
with conversations as (
    select
        conversation_id,
        count(*) filter (where is_mine) as sent,
        count(*) filter (where not is_mine) as received
    from messages_in_scope
    where not is_group and is_mine is not null
    group by conversation_id
),
counted as (
    select
        count(*) as conversations,
        count(*) filter (where sent > 0 and received > 0) as both_ways,
        sum(sent)::bigint as sent,
        sum(received)::bigint as received
    from conversations
)
select
    'In ' || bold_share(both_ways, conversations) || ' of your one-to-one conversations both sides wrote: '
    || bold_of(both_ways, conversations) || '; ' || bold(format_things(sent, 'message', 'messages')) || ' sent, '
    || bold(format_count(received)) || ' received.' as sentence
from counted
where conversations > 0
