-- Everybody to whom the account's posts turn
--
-- Whom a post answers, names, passes on or quotes. An exchange is a day on which the account turned to that person, however often: a long
-- evening's talk counts once.
-- NULL: account_id when only the handle is known, handle when only the id is; follows_you and you_follow when the list is not in the
-- export, is incomplete and does not name the person, or the person has no id.
--
-- column: person      VARCHAR account_id, else @handle in lower case
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
with people as (
    select
        person,
        any_value(account_id) as account_id,
        arg_max(handle, (created_at, handle)) filter (where handle is not null) as handle,
        count(distinct local_date) as exchanges,
        count(*) filter (where interaction = 'reply') as replies,
        count(*) filter (where interaction = 'mention') as mentions,
        count(*) filter (where interaction = 'repost') as reposts,
        count(*) filter (where interaction = 'quote') as quotes,
        max(local_date) as last_on
    from interactions
    group by person
),
lists_whole as (
    select
        coalesce(bool_or(entity = 'followers'), false) as followers,
        coalesce(bool_or(entity = 'following'), false) as following
    from coverage
    where entity in ('followers', 'following') and extent = 'whole'
),
follows_held as (
    select
        account_id,
        bool_or(direction = 'follower') as follows_you,
        bool_or(direction = 'following') as you_follow
    from follows_in_scope
    group by account_id
)
select
    p.person,
    p.account_id,
    p.handle,
    coalesce(n.name, '@' || p.handle, p.account_id) as name,
    p.exchanges,
    p.replies,
    p.mentions,
    p.reposts,
    p.quotes,
    p.last_on,
    -- not to stand in a whole list is a no
    case when f.follows_you then true when w.followers and p.account_id is not null then false end as follows_you,
    case when f.you_follow then true when w.following and p.account_id is not null then false end as you_follow
from people as p
cross join lists_whole as w
left join names as n on n.account_id = p.account_id
left join follows_held as f on f.account_id = p.account_id
