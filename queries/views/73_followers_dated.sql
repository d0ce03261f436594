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
with placed as (
    select
        b.*,
        -- who is out of place is bounded by the others all the same
        coalesce(
            n.newest_so_far,
            case when b.is_ordered then max(n.newest_so_far) over (partition by b.archive_id, b.direction order by b.rank) end
        ) as newest_so_far,
        -- a newcomer is one whose account is younger than all that bounds the place without it
        n.dates_others > coalesce(greatest(n.newest_before, b.owner_made_at, b.lacked_at), '-infinity') as is_newcomer
    from follow_bounds as b
    left join follow_newest as n using (archive_id, direction, rank)
)
select
    archive_id,
    direction,
    account_id,
    position,
    created_not_before,
    created_not_after,
    -- greatest() and least() pass over a NULL
    coalesce(followed_at, greatest(newest_so_far, created_not_before, owner_made_at, lacked_at)) as not_before,
    case
        when followed_at is not null then followed_at
        when is_ordered and not is_out_of_place
        then greatest(
            not_before,
            least(
                min(created_not_after) filter (where is_newcomer) over (
                    partition by archive_id, direction
                    order by rank desc
                    rows between unbounded preceding and 1 preceding
                ),
                listed_at,
                generated_at
            )
        )
    end as likely_by,
    coalesce(followed_at, least(case when not is_out_of_place then listed_at end, made_at)) as not_after,
    case
        when followed_at is not null then 'stated'
        when is_refollowed then 'refollowed'
        when is_out_of_place then 'out_of_place'
        when is_restored then 'restored'
        when is_ordered then 'order'
        else 'account'
    end as basis,
    (epoch_us(likely_by) - epoch_us(not_before)) / 86400e6 as window_days,
    rank
from placed
