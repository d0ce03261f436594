-- What the newest export reveals, kind by kind, in numbers
--
-- One row for each kind of personal data that an export of this platform can hold (privacy_kinds). Most are counted while loading, without
-- their values (exposures); what stands in tables for other reasons is counted here. All of the export, whatever period is chosen.
-- Status: present, empty (the file is there and holds none), partial (not all of it could be read, or another file stands in), absent, or
-- unreadable. A file that its owner emptied is partial and holds no number. People are left out where the owner's own id is unknown.
-- NULL: records where the export does not hold the kind, or cannot be read; different where it is not asked, or where several files have
-- their own; first_at and last_at where the things have no date.
--
-- column: kind       VARCHAR   names the kind
-- column: rank       INTEGER   order
-- column: category   VARCHAR   what it belongs to, in plain words
-- column: about      VARCHAR   owner, others or both
-- column: what       VARCHAR   the things in words, to stand after their number
-- column: records    BIGINT    how many
-- column: different  BIGINT    how many different ones
-- column: first_at   TIMESTAMP the first, UTC
-- column: last_at    TIMESTAMP the last, UTC
-- column: status     VARCHAR   present, empty, partial, absent or unreadable
-- column: note       VARCHAR   what differs from what the export promises
-- column: law        VARCHAR   the law's category in plain words
-- column: source     VARCHAR   which law puts it there
with people as (
    select distinct
        m.is_group,
        unnest(case when m.is_group then [m.sender_id] else string_split(m.conversation_id, '-') end) as account_id
    from messages as m
    join scope using (archive_id)
),
counted as (
    select
        e.kind,
        sum(e.records)::bigint as records,
        -- what is different in one file may be the same in another
        case when count(*) filter (where e.records > 0) <= 1 then max(e.different) end as different,
        min(e.first_at) as first_at,
        max(e.last_at) as last_at
    from exposures as e
    join scope using (archive_id)
    where e.part is null
    group by e.kind
    union all
    select
        case p.audience
            when 'public' then 'posts'
            else p.audience || '_posts'
        end as kind,
        -- two files may hold the same
        count(distinct p.post_id) as records,
        null as different,
        min(p.created_at) as first_at,
        max(p.created_at) as last_at
    from posts as p
    join scope using (archive_id)
    group by p.audience
    union all
    select
        case when m.is_group then 'group_messages' else 'messages' end as kind,
        count(*) as records,
        count(distinct m.conversation_id) as different,
        min(m.sent_at) as first_at,
        max(m.sent_at) as last_at
    from messages as m
    join scope using (archive_id)
    group by m.is_group
    union all
    select
        'message_people' as kind,
        -- the owner is one of them, too
        case when max(s.account_id) is not null then count(distinct p.account_id) filter (where p.account_id != s.account_id) end as records,
        null as different,
        null as first_at,
        null as last_at
    from scope as s
    left join people as p on true
    union all
    select
        'renames' as kind,
        count(*) as records,
        null as different,
        min(r.changed_at) as first_at,
        max(r.changed_at) as last_at
    from renames as r
    join scope using (archive_id)
    union all
    select
        case f.direction when 'follower' then 'followers' else 'following' end as kind,
        count(*) as records,
        null as different,
        min(f.followed_at) as first_at,
        max(f.followed_at) as last_at
    from follows as f
    join scope using (archive_id)
    group by f.direction
    union all
    select
        'likes_given' as kind,
        count(*) as records,
        null as different,
        min(l.liked_at) as first_at,
        max(l.liked_at) as last_at
    from likes_given as l
    join scope using (archive_id)
    union all
    select
        'blocks' as kind,
        count(*) as records,
        null as different,
        null as first_at,
        null as last_at
    from blocks
    join scope using (archive_id)
    union all
    select
        'lists_' || l.relation as kind,
        count(distinct l.url) as records,
        null as different,
        null as first_at,
        null as last_at
    from lists as l
    join scope using (archive_id)
    group by l.relation
    union all
    select
        'profile_place' as kind,
        count(*) as records,
        null as different,
        null as first_at,
        null as last_at
    from profile
    where location != ''
),
-- kinds that lie in tables: no row of theirs means that there is none
in_tables as (
    select unnest([
        'posts', 'community_posts', 'circle_posts', 'deleted_posts', 'messages', 'group_messages', 'renames', 'followers', 'following',
        'likes_given', 'blocks', 'lists_created', 'lists_member', 'lists_subscribed', 'profile_place'
    ]) as kind
),
joined as (
    select
        k.*,
        h.extent,
        h.status as file_status,
        h.note,
        case
            when c.records > 0 or h.extent != 'none' then coalesce(c.records, 0)
        end as records,
        c.different,
        c.first_at,
        c.last_at
    from privacy_kinds as k
    join coverage as h using (entity)
    left join counted as c using (kind)
    left join in_tables as t using (kind)
    -- a platform whose file has no place for a kind says nothing of it, nor is said what cannot be counted
    where h.extent = 'none' or c.records is not null or (c.kind is null and t.kind is not null)
)
select
    kind,
    rank,
    category,
    about,
    case when records = 1 then one else many end
    || case
        when records > 1 and different > 0 and different_many is not null then ', ' || format_things(different, different_one, different_many)
        else ''
    end as what,
    records,
    different,
    first_at,
    last_at,
    case
        when extent = 'none' and records is null then file_status
        when extent != 'whole' then 'partial'
        when records = 0 then 'empty'
        else 'present'
    end as status,
    note,
    law,
    source
from joined
order by rank
