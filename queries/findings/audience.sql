-- Share of the followers who are followed back
--
-- And the other way round; with one list alone its length.
-- NULL: never; no row when neither list is in the export.
--
-- column: sentence VARCHAR the finding
select
    case
        when followers is null
        then 'You follow ' || bold(format_things(following, 'account', 'accounts')) || '; who follows you is not in this archive.'
        when following is null
        then bold(format_things(followers, 'account follows', 'accounts follow')) || ' you; whom you follow is not in this archive.'
        when followers = 0 or following = 0
        then bold(format_things(followers, 'account follows', 'accounts follow')) || ' you; you follow '
            || bold(format_count(following)) || '.'
        else 'You follow back ' || bold_share(mutual, followers) || ' of your followers: ' || bold_of(mutual, followers) || '; '
            || bold_share(mutual, following) || ' of those you follow do: ' || bold_of(mutual, following) || '.'
    end as sentence
from follow_counts
where coalesce(followers, following) is not null
