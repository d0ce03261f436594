-- How many messages are in no turn
--
-- Of all direct messages inside the period, groups included.
-- NULL: never; no row without messages, or when all count.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(*) as n,
        count(left_out) as k,
        count(*) filter (where left_out = 'group') as of_groups,
        count(*) filter (where left_out = 'unknown direction') as of_unknown,
        count(*) filter (where left_out = 'only repeated texts') as of_repeated,
        count(*) filter (where left_out = 'canned answer') as of_canned
    from messages_in_scope
)
select
    bold_of(k, n) || ' direct messages are left out of what is answered: '
    || array_to_string(
        list_filter(
            [
                case when of_groups > 0 then bold(format_count(of_groups)) || ' in groups' end,
                case when of_unknown > 0 then bold(format_count(of_unknown)) || ' of unknown direction' end,
                case when of_repeated > 0 then bold(format_count(of_repeated)) || ' where the other side sent the same to many' end,
                case when of_canned > 0 then bold(format_count(of_canned)) || ' sent by a program of yours' end
            ],
            lambda part: part is not null
        ),
        ', '
    ) || '.' as sentence
from counted
where k > 0
