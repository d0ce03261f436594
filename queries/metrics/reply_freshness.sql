-- How fresh are the posts you reply to?
--
-- The time between the post answered and the answer, for replies to others where both ids carry their time. It is not how soon people get
-- an answer: posts that were never answered are not in an export. An answer before its post, or more than 10 years after it, is a wrong
-- id and left out.
-- NULL: replies when there are no posts at all; the rest when no reply can be timed. No row without an account in scope.
--
-- column: replies        BIGINT replies to others that can be timed
-- column: median_seconds DOUBLE half of them answer a post younger than this
-- column: p90_seconds    DOUBLE nine of ten answer a post younger than this
-- column: within_hour    DOUBLE share that answers a post at most an hour old
-- column: within_day     DOUBLE share that answers a post at most 24 hours old
-- subtitle: age of the posts replied to
-- period: all
-- count: replies replies
-- few: 30
-- needs: posts
-- note: The age of the post replied to, not how soon people get an answer.
-- section: conversation 50
with known as (
    select count(kind) > 0 as has_posts
    from posts_in_scope
)
select
    case when any_value(k.has_posts) then count(t.seconds) end as replies,
    quantile_cont(t.seconds, 0.5) as median_seconds,
    quantile_cont(t.seconds, 0.9) as p90_seconds,
    count(*) filter (where t.seconds <= 3600)::double / nullif(count(t.seconds), 0) as within_hour,
    count(*) filter (where t.seconds <= 86400)::double / nullif(count(t.seconds), 0) as within_day
from scope
cross join known as k
left join timed_replies as t on true
group by scope.archive_id
