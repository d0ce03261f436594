-- How many direct messages do you exchange?
--
-- One-to-one messages by month, from the month of the first to the end of the period; groups are not counted. Only of the conversations
-- still in the export: what the owner deleted is gone.
-- NULL: never; without the owner's id the direction is unknown and there are no rows, as without messages.
--
-- column: month     DATE    first day of the month
-- column: direction VARCHAR sent or received
-- column: messages  BIGINT  messages; 0 is a true zero
-- chart: bars x=month y=messages series=direction
-- subtitle: one-to-one messages a month
-- period: all
-- count: messages messages
-- needs: messages, message_dates
-- note: Groups are not counted; deleted conversations are not in an export.
-- section: listening 30
with counted as (
    select
        date_trunc('month', local_at)::date as month,
        case when is_mine then 'sent' else 'received' end as direction,
        count(*) as messages
    from messages_in_scope
    where not is_group and is_mine is not null
    group by all
),
months as (
    select unnest(generate_series(
        min(c.month),
        greatest(max(c.month), date_trunc('month', local_time(any_value(s.ends_at), any_value(s.tz)))::date),
        interval 1 month
    ))::date as month
    from counted as c
    cross join scope as s
),
directions as (
    select unnest(['received', 'sent']) as direction
)
select
    m.month,
    d.direction,
    coalesce(counted.messages, 0) as messages
from months as m
cross join directions as d
left join counted on counted.month = m.month and counted.direction = d.direction
order by m.month, d.direction
