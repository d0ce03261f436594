-- Do the lists of follows tell time?
--
-- An undated list in the order of following, newest first, tells when, for no account can follow before it is made. Whether it is in that
-- order is tested: read from its end, many accounts are younger than all before them (records), far more than chance brings. A list in the
-- order of ids, under 30 entries or with no more records than a random order may have is not dated.
-- NULL: all numbers but entries where the export states the dates, or ids are no numbers. No row for a list that is not in the export.
--
-- column: direction        VARCHAR follower or following
-- column: entries          BIGINT  accounts in the list
-- column: records          BIGINT  accounts younger than all that stand behind them
-- column: expected_records DOUBLE  how many a random order has on average
-- column: p_value          DOUBLE  chance of at least so many in a random order; at least 1e-12
-- column: verdict          VARCHAR newest_first, sorted_by_id, cannot_tell or dated (the export says when)
-- period: as of export
-- needs: followers, following
-- note: Newest first: chance of so many records in a random order under 1 %. Sorted by id: 99 % of neighbours in one direction.
-- section: followers 40
select
    direction,
    entries,
    records,
    expected_records,
    p_value,
    verdict
from follow_orders
join scope using (archive_id)
order by direction
