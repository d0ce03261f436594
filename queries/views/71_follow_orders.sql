-- Whether the order of a list tells time
--
-- One row for each list of each export. Read from the end of the list, an entry is a record when its account is younger than all before it.
-- In a list of the order of following, newest first, there are many, since an account cannot follow before it is made; a random order has
-- about ln n. A list in the order of ids is a sorted one, and says nothing of time: at least 99 % of neighbours in one direction.
-- NULL: all numbers but entries where the list is dated or has no numeric ids.
--
-- column: archive_id       INTEGER the export
-- column: direction        VARCHAR follower or following
-- column: entries          BIGINT  accounts in the list
-- column: records          BIGINT  accounts younger than all that stand behind them in the list
-- column: expected_records DOUBLE  how many a random order has on average: 1 + 1/2 + … + 1/n
-- column: p_value          DOUBLE  chance of at least so many in a random order; at least 1e-12
-- column: verdict          VARCHAR newest_first, sorted_by_id, cannot_tell, or dated: the export states when
with numbered as (
    select
        archive_id,
        direction,
        rank,
        followed_at,
        -- ids count the accounts: the greater the younger
        try_cast(account_id as bigint) as number,
        max(number) over (partition by archive_id, direction order by rank rows between unbounded preceding and 1 preceding) as greatest_so_far,
        lag(number) over (partition by archive_id, direction order by rank) as before
    from listed_follows
),
counted as (
    select
        archive_id,
        direction,
        count(*) as entries,
        count(followed_at) = count(*) as is_dated,
        count(number) as n,
        count(*) filter (where number > greatest_so_far or (greatest_so_far is null and number is not null)) as found,
        greatest(
            count(*) filter (where number > before),
            count(*) filter (where number < before)
        ) / nullif(count(*) filter (where number != before), 0) as in_one_direction
    from numbered
    group by archive_id, direction
),
tested as (
    select
        *,
        case when not is_dated and n > 0 then found end as records,
        case when not is_dated and n > 0 then (select sum((1e15 / i)::bigint) / 1e15 from (select unnest(range(1, n + 1)) as i)) end as expected_records,
        case when not is_dated and n > 0 then records_p_value(n, found) end as p_value
    from counted
)
select
    archive_id,
    direction,
    entries,
    records,
    expected_records,
    p_value,
    case
        when is_dated then 'dated'
        when n < 30 then 'cannot_tell'
        when in_one_direction >= 0.99 then 'sorted_by_id'
        when p_value < 0.01 then 'newest_first'
        else 'cannot_tell'
    end as verdict
from tested
