-- Did your audience come naturally?
--
-- Followers in the order in which they came, by when their accounts were made. A cloud under an edge is what an audience looks like that
-- came by itself; accounts of one month that came one after the other lie in a flat block. The edge is the newest account so far: nobody to the
-- right of it followed earlier. Without an order in time the list is shown as it stands.
-- NULL: made_from and made_to of accounts that are not dated; newest_so_far where the order tells no time; block outside of one; said but in
-- one row of a block.
--
-- column: from_rank     BIGINT    place from the end of the list: 1 is the first who came
-- column: to_rank       BIGINT    the same, or the last place of a cell
-- column: made_from     TIMESTAMP the account was made at this time or later
-- column: made_to       TIMESTAMP and at this time or earlier
-- column: people        BIGINT    1, or followers in the cell
-- column: newest_so_far TIMESTAMP the newest account up to this place
-- column: block         BIGINT    number of the block of too like accounts
-- column: said          VARCHAR   the block in words
-- column: verdict       VARCHAR   newest_first, dated, sorted_by_id or cannot_tell
-- column: basis         VARCHAR   estimated where the order tells time, else listed
-- chart: order from=from_rank to=to_rank low=made_from high=made_to people=people edge=newest_so_far block=block said=said verdict=verdict few=300 y_label="account made in" block_note="Bought or automated followers look like this; a campaign or a school class can, too."
-- subtitle: followers in the order of the list
-- period: as of export
-- count: people followers
-- needs: followers
-- note: Upper edge, where the order tells time: newest account so far, the earliest each can have followed.
-- section: followers 30
with blocks as (
    select
        b.block,
        b.kind,
        b.people,
        b.in_a_row,
        local_time(b.made_from, s.tz)::date as made_from,
        local_time(b.made_to, s.tz)::date as made_to
    from follower_blocks as b
    cross join scope as s
),
told as (
    select
        block,
        format_count(people) || ' of ' || format_count(in_a_row) || ' in a row: accounts made '
        || case
            when kind = 'newborn' then 'at most a week before they can have come'
            else made_words(made_from, made_to)
        end || '.' as said
    from blocks
)
select
    c.from_rank,
    c.to_rank,
    c.made_from,
    c.made_to,
    c.people,
    c.newest_so_far,
    c.block,
    case when row_number() over (partition by c.block order by c.from_rank, c.made_from) = 1 then t.said end as said,
    c.verdict,
    case when c.verdict = 'newest_first' then 'estimated' else 'listed' end as basis
from follow_cells as c
left join told as t using (block)
where c.direction = 'follower'
order by c.from_rank, c.made_from nulls first
