-- Posts whose likes two exports state
--
-- Own posts inside the period that stand in the newest export and in the one before it; reposts of others are left out.
-- NULL: reposts where one of the exports does not state them.
--
-- column: post_id        VARCHAR   the post
-- column: created_at     TIMESTAMP when, UTC
-- column: local_at       TIMESTAMP when, wall clock of the time zone in scope
-- column: kind           VARCHAR   original, mention, quote, self_reply or reply; NULL where it cannot be known
-- column: audience       VARCHAR   public, community or circle
-- column: text           VARCHAR   full text
-- column: age_class      INTEGER   age at the earlier export: 1 under 7 days, 2 under 30, 3 under 365, 4 older
-- column: likes_before   BIGINT    likes as of the earlier export
-- column: likes_after    BIGINT    likes as of the newer export
-- column: reposts_before BIGINT    reposts as of the earlier export
-- column: reposts_after  BIGINT    reposts as of the newer export
with earlier as (
    -- a post may stand in two files of an export; the first that states its likes, as the others say the same
    select
        p.post_id,
        arg_min(p.likes, (p.file_id, p.position))::bigint as likes,
        arg_min(p.reposts, (p.file_id, p.position))::bigint as reposts
    from posts as p
    join earlier_export using (archive_id)
    where p.audience != 'deleted' and p.likes is not null
    group by p.post_id
)
select
    p.post_id,
    p.created_at,
    p.local_at,
    p.kind,
    p.audience,
    p.text,
    case
        when p.created_at > x.generated_at - interval 7 days then 1
        when p.created_at > x.generated_at - interval 30 days then 2
        when p.created_at > x.generated_at - interval 365 days then 3
        else 4
    end as age_class,
    e.likes as likes_before,
    p.likes as likes_after,
    e.reposts as reposts_before,
    p.reposts as reposts_after
from posts_in_scope as p
join earlier as e using (post_id)
-- posts_in_scope may show a post as an older export states it
join scope as s using (archive_id)
cross join earlier_export as x
where p.kind is distinct from 'repost' and p.likes is not null
