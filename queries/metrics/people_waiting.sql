-- Whose messages have had no answer yet?
--
-- People whose one-to-one conversation ends with a message of theirs, the newest first, at most 100: of conversations in the newest export
-- that holds messages. Whether one was called for is not known: a closing "thanks!" stands here, too. Groups, conversations of nothing but
-- repeated texts and canned answers are left out.
-- NULL: handle and name when no post names the person; url on other platforms than X; follows_you when the list of followers is not in the
-- export, or is incomplete and does not name the person. No rows when nobody waits.
--
-- column: account_id       VARCHAR the person's id
-- column: handle           VARCHAR handle, without @, as last seen in a post
-- column: name             VARCHAR displayed name
-- column: url              VARCHAR address of the account
-- column: asked_on         DATE    day of the first message without an answer
-- column: waiting_days     DOUBLE  days from then to the export
-- column: is_first_contact BOOLEAN the person wrote first and never had an answer
-- column: follows_you      BOOLEAN follows the account, as of the export
-- subtitle: conversations in which the other side wrote last
-- period: all
-- needs: messages
-- note: An answer may not have been called for. The newest 100 at most.
-- section: listening 28
select
    shown_as('person', account_id, account_id) as account_id,
    shown_as('person', account_id, handle) as handle,
    shown_as('person', account_id, name) as name,
    shown_text(url) as url,
    asked_on,
    shown_seconds(seconds) / 86400 as waiting_days,
    is_first_contact,
    follows_you
from waiting_people as w
order by asked_at desc, length(w.account_id), w.account_id, length(conversation_id), conversation_id
limit 100
