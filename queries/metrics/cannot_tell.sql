-- What can this archive not tell?
--
-- What no export of the platform holds, then what this one lacks, from the view coverage. Nothing is filled in: what is missing is shown
-- as missing, never as zero.
-- NULL: looked_for for what no export holds. No rows without an account in scope.
--
-- column: topic      VARCHAR what it is about
-- column: sentence   VARCHAR what cannot be told, and why
-- column: because    VARCHAR true of every export, or of this export alone
-- column: looked_for VARCHAR usual name of the file that would tell it
-- section: cannot_tell 10
with held as (
    -- entities that the platform does not have at all are in no row
    select
        exists (from all_messages where not is_group) as has_messages,
        coalesce(bool_or(entity = 'followers' and extent != 'none'), false) as has_followers,
        coalesce(bool_or(entity = 'likes_given' and extent != 'none'), false) as has_likes
    from coverage
),
facts as (
    select
        h.*,
        s.platform,
        exists (from post_analytics where metric = 'impressions') as has_impressions,
        exists (from stated_follows) as has_stated_follows,
        exists (from supplements_in_scope) as has_supplement,
        exists (from follows as f join scope using (archive_id) where f.followed_at is not null) as has_follow_dates,
        exists (from compared_lists where direction = 'follower' and extent = 'whole') as has_two_lists,
        exists (from likes_given as l join scope using (archive_id) where l.liked_at is not null) as has_like_dates,
        not exists (from posts_in_scope where text is not null)
        or exists (from posts_in_scope where likes is not null or reposts is not null) as has_counts,
        (select count(*) from interactions where is_taken_over) as taken_over
    from held as h
    cross join scope as s
),
always as (
    select 1 as rank, 'What others said to you' as topic,
        'An export is your side of the street. Mentions, replies and quotes that you received in public are not in it.' as sentence
    from facts
    union all
    select 2, 'Who got an answer in public',
        'So nobody can say from it which share of the people who spoke to you in public got an answer. '
        || case
            when has_messages then 'Only direct messages hold both sides: whether people got an answer is said of those alone.'
            else 'Only direct messages would hold both sides, and this export has none that can be read.'
        end
    from facts
    union all
    select 3, 'Who saw or liked a post',
        case
            when has_impressions then 'Who liked a post is not in it. How often one was seen is known of those alone whose impressions are stated.'
            else 'How often a post was seen is not in it, nor who liked it.'
        end
        || case
            when has_counts then ' Likes and reposts are counted as they stood on the day of the export.'
            else ' Nor does it count likes and reposts.'
        end
        || case
            when platform = 'x' and not has_supplement
            then ' X''s own analytics files (CSV) say how often posts were seen, and how many people came and left each day: give them beside the archive.'
            else ''
        end
    from facts
    union all
    select 4, 'Who came and who left',
        case
            when has_two_lists then 'Who left between your last two exports is under Since your last export; whoever came and left in between, or left before, has left no trace.'
            when has_follow_dates then 'Who stopped following you has left no trace; a second export, older or newer, would tell who left between the two.'
            when has_followers then 'The list of followers has no dates, and holds only who follows you now: who left, and how many there were before, has left no trace. A second export, older or newer, would tell who came and who left between the two.'
            else 'Who follows you now is not in this export, and no export says who left.'
        end || case when has_stated_follows then ' How many came and left is stated for some days, but not who.' else '' end
    from facts
    union all
    select 5, 'When you liked',
        'Likes given carry no date; a like is only later than the post that it likes.'
    from facts
    where has_likes and not has_like_dates
    union all
    select 6, 'Whom some names meant',
        'X looked up the names in your posts when it made the export. '
        || format_things(taken_over, 'time', 'times') || ' it found an account that is younger than the post, which took the name over from somebody: '
        || 'there only the name counts, not who has it now.'
    from facts
    where taken_over > 0
    union all
    select 7, 'What is no longer there',
        'Conversations that were deleted, and what the profile '
        || case when exists (from earlier_export) then 'said before your exports and between them' else 'used to say' end
        || ', have left no trace; of deleted posts only the latest are in it, if any.'
    from facts
),
lacking as (
    select
        8 as rank,
        entity as topic,
        case status
            when 'absent' then 'Not there'
            when 'partial' then 'Incomplete'
            else 'Cannot be read'
        end || coalesce(': ' || note, '') || '.' as sentence,
        looked_for
    from coverage
    where status in ('absent', 'partial', 'unreadable') and not is_for_privacy
)
select
    topic,
    sentence,
    because,
    looked_for
from (
    select *, 'every export' as because, null as looked_for
    from always
    union all by name
    select *, 'this export' as because
    from lacking
)
order by rank, topic
