-- The newest account among those who had followed by each place
--
-- For each place of a list whose order tells time, from its end on: the running maximum of the earliest creation, which nobody from there on
-- can have followed before. An account alone in its lateness moves no bound but its own: one but for which the third of at least five next
-- records would be more than 30 days earlier.
-- NULL: dates_others of accounts that date nobody else: not dated, out of place or alone in lateness; the running ones before the first date.
--
-- column: archive_id    INTEGER   the export
-- column: direction     VARCHAR   follower or following
-- column: rank          BIGINT    place from the end of the list, 1 = who came first
-- column: dates_others  TIMESTAMP the earliest that the account can have been made
-- column: newest_before TIMESTAMP the newest account before this place
-- column: newest_so_far TIMESTAMP the newest account up to this place
with held as (
    -- the running maximum, and the running second: of two in a row the smaller one is what it would be without the holder
    select
        archive_id,
        direction,
        rank,
        created_not_before,
        max(created_not_before) over older as first_before,
        case when created_not_before is not null and first_before is not null then least(created_not_before, first_before) end as second
    from follow_bounds
    where is_ordered and not is_out_of_place
    window older as (partition by archive_id, direction order by rank rows between unbounded preceding and 1 preceding)
),
reigns as (
    select
        *,
        coalesce(created_not_before > first_before, created_not_before is not null) as is_record,
        coalesce(second > max(second) over older, second is not null) and not is_record as is_next_best,
        -- a sum, since a filtered count over a window takes a hundred times as long
        sum(is_record::integer) over (partition by archive_id, direction order by rank) as reign
    from held
    window older as (partition by archive_id, direction order by rank rows between unbounded preceding and 1 preceding)
),
lone as (
    select
        archive_id,
        direction,
        reign
    from (
        select
            archive_id,
            direction,
            reign,
            max(created_not_before) filter (where is_record) as held_at,
            (list(created_not_before order by rank) filter (where is_next_best))[3] as third_at,
            count(*) filter (where is_next_best) + max(reign) over (partition by archive_id, direction) - reign as next_ones
        from reigns
        where is_record or is_next_best
        group by archive_id, direction, reign
    )
    where held_at > third_at + interval 30 days and next_ones >= 5
)
select
    r.archive_id,
    r.direction,
    r.rank,
    case when l.reign is null or not r.is_record then r.created_not_before end as dates_others,
    max(dates_others) over (partition by r.archive_id, r.direction order by r.rank rows between unbounded preceding and 1 preceding) as newest_before,
    max(dates_others) over (partition by r.archive_id, r.direction order by r.rank) as newest_so_far
from reigns as r
left join lone as l using (archive_id, direction, reign)
