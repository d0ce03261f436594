-- How many conversations end without an answer
--
-- Of one-to-one conversations with a turn of the other side inside the period, and of those that the other side opened.
-- NULL: never; no row when nobody wrote.
--
-- column: sentence VARCHAR the finding
with asked as (
    select
        count(distinct conversation_id) as conversations,
        count(*) filter (where is_first_contact) as first_contacts
    from inbound_turns
),
waiting as (
    select
        count(*) as conversations,
        count(*) filter (where is_first_contact) as first_contacts
    from waiting_people
)
select
    bold_of(w.conversations, a.conversations) || ' one-to-one conversations end with a message that you did not answer'
    || case
        when a.first_contacts > 0
        then '; ' || bold_of(w.first_contacts, a.first_contacts) || ' people who wrote to you first have never had an answer.'
        else '.'
    end as sentence
from asked as a
cross join waiting as w
where a.conversations > 0
