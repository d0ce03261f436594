-- Posts of which it is stated how often they were seen
--
-- Own posts inside the period with stated impressions, reposts of others left out. A post that no export holds is dated by its id, and was
-- deleted, or made after the newest export.
-- NULL: kind and text where no export holds the post; the other counts where they are not stated.
--
-- column: post_id        VARCHAR   the post
-- column: local_at       TIMESTAMP when, wall clock of the time zone in scope
-- column: month          DATE      first day of the local month
-- column: kind           VARCHAR   original, mention, quote, self_reply or reply
-- column: audience       VARCHAR   public, community or circle
-- column: text           VARCHAR   full text
-- column: impressions    BIGINT    how often it was shown
-- column: engagements    BIGINT    all that was done with it, clicks included
-- column: profile_visits BIGINT    visits to the profile that came from it
with counts as (
    select
        post_id,
        max(value) filter (where metric = 'impressions') as impressions,
        max(value) filter (where metric = 'engagements') as engagements,
        max(value) filter (where metric = 'profile_visits') as profile_visits
    from post_analytics
    group by post_id
),
dated as (
    select
        c.*,
        p.kind,
        p.audience,
        p.text,
        coalesce(p.local_at, local_time(snowflake_at(c.post_id), s.tz)) as made_at,
        s.since,
        s.until
    from counts as c
    cross join scope as s
    left join posts_in_scope as p using (post_id)
    where c.impressions is not null and p.kind is distinct from 'repost'
)
select
    post_id,
    made_at as local_at,
    date_trunc('month', made_at)::date as month,
    kind,
    audience,
    text,
    impressions,
    engagements,
    profile_visits
from dated
-- an id that carries no time, of a post that no export holds, is in no period
where made_at is not null
    and coalesce(made_at::date >= since, true)
    and coalesce(made_at::date <= until, true)
