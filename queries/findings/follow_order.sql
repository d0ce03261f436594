-- Whether each list tells time, in words
--
-- NULL: never; no row for a list that is not in the export.
--
-- column: sentence VARCHAR the finding
select
    case direction when 'follower' then 'The list of your followers ' else 'The list of those you follow ' end
    || case verdict
        when 'newest_first'
        then 'is in the order of following, newest first: ' || bold(format_count(records)) || ' of ' || format_count(entries)
            || ' accounts are younger than all before them; a random order has about ' || format_number(expected_records) || '. So it can be dated.'
        when 'sorted_by_id' then 'is sorted by account number, so its order says nothing of time; it is not dated.'
        when 'dated' then 'says itself when each follow began.'
        else case
            when entries < 30 then 'has only ' || bold(format_things(entries, 'entry', 'entries')) || '; under 30 it cannot be told whether its order is that of following, so it is not dated.'
            else 'cannot be told from one in random order'
                || coalesce(': ' || bold(format_count(records)) || ' accounts are younger than all before them, and chance has about ' || format_number(expected_records), '')
                || '. It is not dated.'
        end
    end as sentence
from follow_orders
join scope using (archive_id)
order by direction
