-- How narrowly the follows of one's own are dated
--
-- Or that the order tells no time.
-- NULL: never; no row without accounts that are followed.
--
-- column: sentence VARCHAR the finding
with dated as (
    select
        count(*) as accounts,
        count(d.likely_by) as with_window,
        -- a follow without a window is in none, however long
        median(coalesce(d.window_days, 'infinity')) as half
    from followers_dated as d
    join scope using (archive_id)
    where d.direction = 'following'
)
select
    case
        when with_window = 0
        then 'When you followed the ' || bold(format_things(accounts, 'account', 'accounts')) || ' that you follow cannot be read off: the order of the list tells no time.'
        else 'You follow ' || bold(format_things(accounts, 'account', 'accounts'))
            || case
                when isfinite(half) then '; half of these follows are dated to within ' || bold(format_days(greatest(1, round(half))))
                else '; under half of these follows are dated'
            end
            || '.'
    end as sentence
from dated
where accounts > 0
