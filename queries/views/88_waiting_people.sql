-- People whose last messages have no answer
--
-- One row for each one-to-one conversation that ends with a turn of the other side which began inside the period, as far as the newest
-- export that holds messages still holds it: a conversation that was deleted since waits no longer. No answer may have been called for (a
-- closing "thanks!"), but where is_first_contact holds there has never been one.
-- NULL: handle and name when no post names the person; url on other platforms than X; follows_you when the list is not in the export, or is
-- incomplete and does not name the person.
--
-- column: conversation_id  VARCHAR   the conversation
-- column: account_id       VARCHAR   the person's id
-- column: handle           VARCHAR   handle, without @, as last seen
-- column: name             VARCHAR   displayed name
-- column: url              VARCHAR   address of the account
-- column: asked_at         TIMESTAMP first message without an answer, UTC
-- column: asked_on         DATE      its local day
-- column: seconds          DOUBLE    from then to the export
-- column: is_first_contact BOOLEAN   the person opened the conversation and never had an answer in it
-- column: follows_you      BOOLEAN   follows the account, as of the export
with followers as (
    select distinct account_id
    from follows_in_scope
    where direction = 'follower'
),
list_held as (
    select coalesce(bool_or(extent = 'whole'), false) as is_whole
    from coverage
    where entity = 'followers'
)
select
    t.conversation_id,
    t.person as account_id,
    n.handle,
    n.name,
    case when s.platform = 'x' then 'https://x.com/i/user/' || t.person end as url,
    t.asked_at,
    t.asked_on,
    t.seconds,
    t.is_first_contact,
    -- not to stand in a whole list is a no
    case when f.account_id is not null then true when l.is_whole then false end as follows_you
from inbound_turns as t
cross join scope as s
cross join list_held as l
left join names as n on n.account_id = t.person
left join followers as f on f.account_id = t.person
where not t.is_answered
    and t.observed_until = (select max(observed_at) from all_messages)
