-- How narrowly the follows of one's own are dated
--
-- Or that the order tells no time.
-- NULL: never; no row without accounts that are followed.
--
-- column: sentence VARCHAR the finding
select
    case
        when count(d.likely_by) = 0
        then 'When you followed the ' || bold(format_things(count(*), 'account', 'accounts')) || ' that you follow cannot be read off: the order of the list tells no time.'
        else 'You follow ' || bold(format_things(count(*), 'account', 'accounts')) || '; half of these follows are dated to within '
            || bold(format_days(round(median(d.window_days)))) || '.'
    end as sentence
from followers_dated as d
join scope using (archive_id)
where d.direction = 'following'
having count(*) > 0
