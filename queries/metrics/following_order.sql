-- Whom did you follow, and in which order?
--
-- The accounts that you follow in the order in which you followed them, by when they were made. As people follow old accounts more often
-- than new ones, the edge dates you less narrowly than your followers.
-- NULL: made_from and made_to of accounts that are not dated; newest_so_far where the order tells no time.
--
-- column: from_rank     BIGINT    place from the end of the list: 1 is whom you followed first
-- column: to_rank       BIGINT    the same, or the last place of a cell
-- column: made_from     TIMESTAMP the account was made at this time or later
-- column: made_to       TIMESTAMP and at this time or earlier
-- column: people        BIGINT    1, or accounts in the cell
-- column: newest_so_far TIMESTAMP the newest account up to this place
-- column: verdict       VARCHAR   newest_first, dated, sorted_by_id or cannot_tell
-- column: basis         VARCHAR   estimated where the order tells time, else listed
-- chart: order from=from_rank to=to_rank low=made_from high=made_to people=people edge=newest_so_far verdict=verdict few=30 y_label="account made in"
-- subtitle: whom you follow, in the order of the list
-- period: as of export
-- count: people accounts followed
-- needs: following
-- note: Upper edge, where the order tells time: newest account so far, the earliest each can have been followed.
-- section: followers 60
select
    from_rank,
    to_rank,
    made_from,
    made_to,
    people,
    newest_so_far,
    verdict,
    case when verdict = 'newest_first' then 'estimated' else 'listed' end as basis
from follow_cells
where direction = 'following'
order by from_rank, made_from nulls first
