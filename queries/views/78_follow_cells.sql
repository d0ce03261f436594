-- Both lists of the newest export in their order, by when the accounts were made
--
-- One row for each account; of a list of more than 20,000, cells of 346 stretches of the list and 138 of the time, with how many lie in each. All three times are
-- as a reader may see them.
-- NULL: made_from and made_to of accounts that are not dated; newest_so_far where the order tells no time; block outside of one.
--
-- column: direction     VARCHAR   follower or following
-- column: from_rank     BIGINT    first place, 1 = the end of the list: the first who came, where the order tells time
-- column: to_rank       BIGINT    last place
-- column: made_from     TIMESTAMP the accounts were made from here on
-- column: made_to       TIMESTAMP up to here
-- column: people        BIGINT    accounts
-- column: newest_so_far TIMESTAMP the newest account up to this place: none from here on followed earlier
-- column: block         BIGINT    the block of too like followers that they belong to
-- column: verdict       VARCHAR   of the list, see follow_orders
with dated as (
    select
        d.*,
        -- too young for its place, or alone in its lateness: it bounds nobody but itself
        d.basis = 'out_of_place' or coalesce(d.created_not_before > min(d.not_before) over above, false) as is_late
    from followers_dated as d
    join scope using (archive_id)
    window above as (partition by d.direction order by d.rank rows between 1 following and unbounded following)
),
placed as (
    select
        d.direction,
        d.rank,
        d.created_not_before as made_from,
        d.created_not_after as made_to,
        o.verdict,
        case
            when o.verdict in ('newest_first', 'dated')
            then max(d.created_not_before) filter (where not d.is_late) over (partition by d.direction order by d.rank)
        end as newest_so_far,
        o.entries > 20000 as is_many,
        ceil(o.entries / 346)::bigint as stretch,
        min(made_from) over (partition by d.direction) as oldest,
        max(made_to) over (partition by d.direction) as newest,
        (epoch_us(newest) - epoch_us(oldest)) // 138 + 1 as slice,
        -- as the ends of the cells are shown
        shown_month(oldest) as shown_oldest,
        (epoch_us(shown_month(newest)) - epoch_us(shown_oldest)) // 138 + 1 as shown_slice
    from dated as d
    join follow_orders as o using (archive_id, direction)
),
blocks as (
    select
        f.rank,
        min(b.block) as block
    from follower_blocks as b
    join dated_followers as f on f.rank between b.first_rank and b.last_rank
    where is_of_block(b.kind, f.is_newborn, f.made_at, b.made_from, b.made_to)
    group by f.rank
),
celled as (
    select
        p.*,
        b.block,
        case when is_many then (p.rank - 1) // stretch * stretch + 1 else p.rank end as from_rank,
        case when is_many then (epoch_us(made_from) - epoch_us(oldest)) // slice else p.rank end as slice_number
    from placed as p
    left join blocks as b on b.rank = p.rank and p.direction = 'follower'
)
select
    direction,
    from_rank,
    max(rank) as to_rank,
    case when any_value(is_many) then make_timestamp(any_value(epoch_us(shown_oldest) + slice_number * shown_slice)) else shown_month(min(made_from)) end as made_from,
    case when any_value(is_many) then make_timestamp(any_value(epoch_us(shown_oldest) + (slice_number + 1) * shown_slice)) else shown_month(max(made_to)) end as made_to,
    count(*) as people,
    shown_month(max(newest_so_far)) as newest_so_far,
    -- a cell belongs to a block when half of it does
    case when count(block) * 2 >= count(*) then min(block) end as block,
    any_value(verdict) as verdict
from celled
group by direction, from_rank, slice_number
