-- What each export holds, and what it does not
--
-- One row for each export of the account and each entity that its platform can export. A file that is not there is absent, never a zero.
-- Read with records is present, without is empty; partial when some is missing, fewer records than promised, or records could not be used;
-- absent when there is no such file; unreadable when it is there, but damaged. Of a zip or tar that is cut off, with no list of its files
-- left, nothing is known to be whole. A table with the same posts (posts_in_csv) counts as posts: what their own files lack is not missing
-- where it stands there. Reactions (likes and reposts of posts) have no file: they are absent where there are posts and none states them.
-- NULL: records when nothing could be read.
--
-- column: archive_id INTEGER  the export
-- column: entity     VARCHAR  posts, followers, messages …
-- column: status     VARCHAR  present, empty, partial, absent or unreadable
-- column: extent     VARCHAR  whole (what does not stand in it does not exist), part (what stands in it counts) or none
-- column: records    BIGINT   records that could be used
-- column: note       VARCHAR  what differs
-- column: is_for_privacy BOOLEAN read only to count what the export reveals
-- column: looked_for VARCHAR  usual name of the file
-- column: sources    VARCHAR  files that were read, without their folder
with filed as (
    select
        * replace (case entity when 'posts_in_csv' then 'posts' else entity end as entity),
        entity = 'posts_in_csv' as is_table
    from files
),
posts_twice as (
    -- each post of a table that its own files hold, too, stands there once more
    select
        f.archive_id,
        p.post_id,
        greatest(1, count(*) filter (where not f.is_table)) as records
    from filed as f
    join posts as p using (archive_id, file_id)
    where f.entity = 'posts'
        and f.archive_id in (select archive_id from filed where is_table and outcome in ('read', 'damaged'))
    group by f.archive_id, p.post_id
),
together as (
    select
        archive_id,
        'posts' as entity,
        sum(records)::bigint as records
    from posts_twice
    group by archive_id
),
unlisted as (
    -- cut off, and without a manifest that tells what was behind the cut
    select f.archive_id
    from files as f
    left join problems as p on p.archive_id = f.archive_id and p.file_id = f.file_id and p.is_lost and f.outcome = 'salvaged'
    group by f.archive_id
    having count(p.is_lost) > 0 and count(f.expected_records) = 0
),
held as (
    select
        f.archive_id,
        f.entity,
        count(*) filter (where f.outcome = 'read') as files_read,
        count(*) filter (where f.outcome = 'damaged') as files_damaged,
        count(*) filter (where f.outcome = 'missing') as files_missing,
        sum(f.records) filter (where f.outcome in ('read', 'damaged'))::bigint as found,
        -- a file without a lost record has no row there
        coalesce(sum(lost.records), 0)::bigint as unusable,
        sum(f.expected_records)::bigint as expected_records,
        bool_or(f.outcome = 'read' and f.records != f.expected_records) as differs,
        string_agg(
            regexp_replace(shown_path(f.path), '^.*/', ''), ', '
            order by f.file_id
        ) filter (where f.outcome in ('read', 'damaged')) as sources
    from filed as f
    left join lost_records as lost using (archive_id, file_id)
    where f.entity is not null and f.outcome in ('read', 'damaged', 'missing')
    group by f.archive_id, f.entity
),
stated as (
    select
        archive_id,
        count(likes) as posts
    from posts
    group by archive_id
),
said as (
    from held
    union all
    -- of a file that holds no record there is no post, and no reaction either
    select
        h.* replace (
            'reactions' as entity,
            coalesce(s.posts, 0) as found,
            0 as unusable,
            -- a post need not state them: fewer than posts promised is no difference, unless the posts are fewer
            case when h.differs then h.expected_records end as expected_records
        )
    from held as h
    left join stated as s using (archive_id)
    where h.entity = 'posts' and (s.posts > 0 or h.found = 0)
),
judged as (
    select
        archive_id,
        e.entity,
        -- without a promise all that is there has to be sound
        together.records >= coalesce(expected_records, case when files_damaged + unusable = 0 and unlisted.archive_id is null then 0 end) as is_filled,
        case
            when said.entity is null or files_read + files_damaged = 0 then 'absent'
            when is_filled then case when together.records = 0 then 'empty' else 'present' end
            when files_read = 0 and coalesce(found, 0) = 0 then 'unreadable'
            when files_damaged + files_missing + unusable > 0 or found < expected_records or unlisted.archive_id is not null then 'partial'
            when found = 0 then 'empty'
            else 'present'
        end as status,
        coalesce(together.records, found - unusable) as records,
        case
            when is_filled and files_missing + files_damaged > 0
            then format_things(files_missing + files_damaged, 'file', 'files') || ' not there or damaged, but the same posts stand in a table'
            when is_filled then null
            when together.records + unusable < expected_records
            then format_things(together.records, 'post', 'posts') || ' found, ' || format_count(expected_records) || ' promised'
            when together.records is not null and unusable > 0
            then format_count(unusable) || ' of ' || format_things(together.records + unusable, 'record', 'records') || ' could not be used'
            when files_missing > 0 and files_read + files_damaged = 0
            then 'the export''s own list promises ' || format_things(expected_records, 'record', 'records')
                || ', but the file is not there'
            when files_missing > 0 then files_missing || ' of its files not there'
            when files_damaged > 0 then files_damaged || ' of its files damaged'
            when differs then format_things(found, 'record', 'records') || ' found, ' || format_count(expected_records) || ' promised'
            when unusable > 0 then format_count(unusable) || ' of ' || format_things(found, 'record', 'records') || ' could not be used'
            when unlisted.archive_id is not null then 'the archive is cut off or broken, and no list tells what else it held'
        end as note,
        e.is_for_privacy,
        e.looked_for,
        said.sources
    from entities as e
    join archives_in_scope using (archive_id)
    left join said using (archive_id, entity)
    left join together using (archive_id, entity)
    left join unlisted using (archive_id)
    where e.entity != 'posts_in_csv'
)
select
    archive_id,
    entity,
    status,
    case
        when status in ('present', 'empty') then 'whole'
        when status = 'partial' and records > 0 then 'part'
        else 'none'
    end as extent,
    records,
    note,
    is_for_privacy,
    looked_for,
    sources
from judged
order by archive_id, entity
