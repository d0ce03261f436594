-- Between when and when each follow began
--
-- One row for each account in each list of each export. Where the order of a list tells time, newest first: nobody followed before the
-- newest account among those who had followed by then was made, so not_before is the running maximum of the earliest creation, from the
-- end of the list on. likely_by is the creation of the next newcomer above, an estimate, since that one may have followed late, too. Earlier
-- exports cut the list in two, see follow_cuts. The method is that of Meeder and others, We know who you followed last summer (2011).
-- Nobody followed before the owner's account was made. An account alone in its lateness, 30 days over the third record after it, moves no bound but its own.
-- In other lists a person is bounded by the own account's age and by earlier exports alone.
-- NULL: not_before where nothing bounds it; likely_by where the order tells no time; not_after where the export does not say when it was
-- made.
--
-- column: archive_id         INTEGER   the export
-- column: direction          VARCHAR   follower or following
-- column: account_id         VARCHAR   the other account
-- column: position           BIGINT    place in the list, 1 = first in the file
-- column: created_not_before TIMESTAMP the earliest that the account can have been made
-- column: created_not_after  TIMESTAMP the latest
-- column: not_before         TIMESTAMP the follow did not begin earlier: a bound
-- column: likely_by          TIMESTAMP it likely began by then: an estimate
-- column: not_after          TIMESTAMP it did not begin later: a bound
-- column: basis              VARCHAR   stated, order (of the list), refollowed or restored (as an earlier export shows), out_of_place (too young for its place), or account (the order tells no time)
-- column: window_days        DOUBLE    days from not_before to likely_by
-- column: rank               BIGINT    place from the end of the list, 1 = the one who came first where the order tells time
with people as (
    select
        archive_id,
        direction,
        l.account_id,
        l.position,
        l.rank,
        l.followed_at,
        a.generated_at,
        (select max(created_at) from profile) as owner_made_at,
        case when a.generated_at_basis = 'manifest' then a.generated_at end as made_at,
        o.verdict = 'newest_first' as is_ordered,
        d.created_not_before,
        d.created_not_after
    from listed_follows as l
    join archives_in_scope as a using (archive_id)
    join follow_orders as o using (archive_id, direction)
    left join account_dates as d on d.account_id = l.account_id
),
-- what earlier exports say of people in lists whose order tells time
cut as (
    select
        p.archive_id,
        p.direction,
        p.account_id,
        min(c.earlier_at) filter (where c.is_exact and p.rank <= c.sure_old_rank) as listed_at,
        max(c.earlier_at) filter (where p.rank > c.sure_new_rank) as lacked_at,
        coalesce(bool_or(e.account_id is not null and p.rank > c.sure_new_rank), false) as is_refollowed,
        coalesce(bool_or(e.account_id is null and p.rank <= c.sure_old_rank), false) as is_restored
    from people as p
    join follow_cuts as c using (archive_id, direction)
    left join listed_follows as e
        on e.archive_id = c.earlier_id and e.direction = p.direction and e.account_id = p.account_id
    group by all
),
bounded as (
    select
        p.*,
        c.listed_at,
        c.lacked_at,
        coalesce(c.is_refollowed, false) as is_refollowed,
        coalesce(c.is_restored, false) as is_restored,
        coalesce(p.created_not_before > c.listed_at, false) as is_out_of_place,
        case when p.is_ordered and not is_out_of_place then p.created_not_before end as dates_others
    from people as p
    left join cut as c using (archive_id, direction, account_id)
),
-- the running maximum, and the running second: of two in a row the smaller one is what it would be without the holder
held as (
    select
        *,
        max(dates_others) over older as first_before,
        case when dates_others is not null and first_before is not null then least(dates_others, first_before) end as second
    from bounded
    window older as (partition by archive_id, direction order by rank rows between unbounded preceding and 1 preceding)
),
reigns as (
    select
        *,
        coalesce(dates_others > first_before, dates_others is not null) as is_record,
        coalesce(second > max(second) over older, second is not null) and not is_record as is_next_best,
        -- a sum, since a filtered count over a window takes a hundred times as long
        sum(is_record::integer) over (partition by archive_id, direction order by rank) as reign
    from held
    window older as (partition by archive_id, direction order by rank rows between unbounded preceding and 1 preceding)
),
lone as (
    -- a record but for which the third of at least five next ones would be a record of more than 30 days earlier
    select
        archive_id,
        direction,
        reign
    from (
        select
            archive_id,
            direction,
            reign,
            max(dates_others) filter (where is_record) as held_at,
            (list(dates_others order by rank) filter (where is_next_best))[3] as third_at,
            count(*) filter (where is_next_best) + max(reign) over (partition by archive_id, direction) - reign as next_ones
        from reigns
        where is_record or is_next_best
        group by archive_id, direction, reign
    )
    where held_at > third_at + interval 30 days and next_ones >= 5
),
kept as (
    select
        r.*,
        case when l.reign is null or not r.is_record then r.dates_others end as newest,
        max(newest) over (partition by archive_id, direction order by r.rank rows between unbounded preceding and 1 preceding) as newest_before,
        max(newest) over (partition by archive_id, direction order by r.rank) as newest_so_far
    from reigns as r
    left join lone as l using (archive_id, direction, reign)
),
-- what earlier exports say of people in lists whose order tells no time: of those who never were in one, and of those who always were
seen as (
    select
        p.archive_id,
        p.direction,
        p.account_id,
        case when count(e.account_id) = 0 then max(w.earlier_at) end as lacked_at,
        case when count(e.account_id) = count(*) then min(w.earlier_at) filter (where w.is_exact) end as listed_at
    from people as p
    join earlier_lists as w using (archive_id, direction)
    left join listed_follows as e
        on e.archive_id = w.earlier_id and e.direction = p.direction and e.account_id = p.account_id
    where not p.is_ordered
    group by all
)
select
    k.archive_id,
    k.direction,
    k.account_id,
    k.position,
    k.created_not_before,
    k.created_not_after,
    -- greatest() and least() pass over a NULL
    coalesce(k.followed_at, greatest(k.newest_so_far, k.created_not_before, k.owner_made_at, k.lacked_at, s.lacked_at)) as not_before,
    case
        when k.followed_at is not null then k.followed_at
        when k.is_ordered and not k.is_out_of_place
        then greatest(
            not_before,
            least(
                -- a newcomer is one whose account is younger than all that bounds the place without it
                min(k.created_not_after) filter (where k.newest > coalesce(greatest(k.newest_before, k.owner_made_at, k.lacked_at), '-infinity')) over (
                    partition by archive_id, direction
                    order by k.rank desc
                    rows between unbounded preceding and 1 preceding
                ),
                k.listed_at,
                k.generated_at
            )
        )
    end as likely_by,
    coalesce(k.followed_at, least(case when not k.is_out_of_place then k.listed_at end, s.listed_at, k.made_at)) as not_after,
    case
        when k.followed_at is not null then 'stated'
        when k.is_refollowed then 'refollowed'
        when k.is_out_of_place then 'out_of_place'
        when k.is_restored then 'restored'
        when k.is_ordered then 'order'
        else 'account'
    end as basis,
    (epoch_us(likely_by) - epoch_us(not_before)) / 86400e6 as window_days,
    k.rank
from kept as k
left join seen as s using (archive_id, direction, account_id)
