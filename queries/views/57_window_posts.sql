-- The posts of the check window, counted
--
-- One row: what the checks of the areas Engage and Listen divide. No row without an account in scope.
-- NULL: reservation where nothing stands against a check on these posts.
--
-- column: period      VARCHAR the time it is about
-- column: posts       BIGINT  posts of any kind, unknown ones included
-- column: n           BIGINT  posts of a known kind
-- column: two_way     BIGINT  of them, those that turn to somebody else
-- column: spoken      BIGINT  of those, replies and quotes
-- column: replies     BIGINT  replies to others
-- column: passed      BIGINT  reposts and quotes of others
-- column: reservation VARCHAR not in this archive or not on this platform, where at most half of the posts have a known kind, or more than one in
--                             twenty may be lacking
-- column: looked_for  VARCHAR the file that would say it
with counted as (
    select
        any_value(w.period) as period,
        count(p.post_id) as posts,
        count(p.kind) as n,
        count(*) filter (where p.is_two_way) as two_way,
        count(*) filter (where p.is_two_way and p.kind in ('reply', 'quote')) as spoken,
        count(*) filter (where p.kind = 'reply') as replies,
        count(*) filter (where p.kind in ('repost', 'quote') and not p.is_self) as passed
    from check_window as w
    left join posts_in_scope as p on p.created_at > w.starts_at
    having count(w.period) > 0
)
select
    c.*,
    -- posts of another file or of an older export do without tweets.js, but not where most are dates alone
    coalesce(
        case when 2 * c.n <= c.posts then absence_of(h.entity, h.extent) end,
        case when is_too_little(l.in_window, c.n) then 'not in this archive' end
    ) as reservation,
    case when is_too_little(l.in_window, c.n) then 'whole ' else '' end || h.looked_for as looked_for
from counted as c
cross join lacking_posts as l
left join coverage as h on h.entity = 'posts'
