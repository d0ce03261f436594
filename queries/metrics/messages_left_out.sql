-- Which messages are in no turn, and why?
--
-- What messages_answered and people_waiting leave out: groups, where nobody in particular is asked; messages of unknown direction;
-- one-to-one conversations in which the other side wrote nothing but texts that stand in more than three conversations; and such a text
-- of the owner within 5 seconds of the other side's message, which a program sent.
-- NULL: never. No rows without messages.
--
-- column: reason        VARCHAR counted, group, unknown direction, only repeated texts or canned answer
-- column: conversations BIGINT  conversations with such messages; one may stand in several rows
-- column: messages      BIGINT  messages; 0 is a true zero
-- subtitle: direct messages
-- period: all
-- count: messages messages
-- needs: messages, group_messages
-- section: listening 34
with reasons as (
    select
        unnest(['counted', 'group', 'unknown direction', 'only repeated texts', 'canned answer']) as reason,
        unnest(range(5)) as rank
),
counted as (
    select
        coalesce(left_out, 'counted') as reason,
        count(distinct conversation_id) as conversations,
        count(*) as messages
    from messages_in_scope
    group by reason
)
select
    r.reason,
    coalesce(c.conversations, 0) as conversations,
    coalesce(c.messages, 0) as messages
from reasons as r
left join counted as c using (reason)
where exists (from messages_in_scope)
order by r.rank
