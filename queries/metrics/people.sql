-- Whom do you talk with most?
--
-- Everybody whom a post answers, names, passes on or quotes. An exchange is a day on which the account turned to that person, however often:
-- a long evening's talk counts once.
-- NULL: account_id when only the handle is known, handle when only the id is; follows_you and you_follow when the list is not in the export,
-- is incomplete and does not name the person, or the person has no id. No rows when no post turns to anybody.
--
-- column: account_id  VARCHAR the person's id
-- column: handle      VARCHAR handle, without @, as last seen
-- column: name        VARCHAR displayed name, else @handle, else the id
-- column: exchanges   BIGINT  days with at least one turn to the person
-- column: replies     BIGINT  posts that answer the person
-- column: mentions    BIGINT  posts that name the person
-- column: reposts     BIGINT  the person's posts passed on
-- column: quotes      BIGINT  posts that quote the person
-- column: last_on     DATE    day of the last turn
-- column: follows_you BOOLEAN follows the account, as of the export
-- column: you_follow  BOOLEAN the account follows the person, as of the export
-- chart: ranking label=name value=exchanges
-- subtitle: days with a reply, mention, repost or quote
-- period: all
-- count: exchanges exchanges
-- needs: posts
-- note: At most one exchange a person a day. What others wrote to you is not in an export.
-- section: conversation 30
select
    shown_as('person', person, account_id) as account_id,
    shown_as('person', person, handle) as handle,
    shown_as('person', person, name) as name,
    exchanges,
    replies,
    mentions,
    reposts,
    quotes,
    last_on,
    follows_you,
    you_follow
from people_in_scope
order by exchanges desc, last_on desc, length(person), person
