-- Which accounts left, and which came?
--
-- Everybody who stands in one of the two lists alone, or was away in between: the followers first, then those you follow; in each those who
-- left, whom you blocked, who came, returned, are restored, or left and followed again. The later in the list, the higher. Names are those
-- of your posts: an export names nobody in its lists.
-- NULL: handle and name when no post of yours names the account; url where the platform's addresses are not known. No rows when nobody came
-- or left, or it cannot be told, and without an earlier export.
--
-- column: direction  VARCHAR follower (they follow you) or following (you follow them)
-- column: change     VARCHAR left, blocked_by_you, came, returned, restored or refollowed; the metric follow_changes says what is meant
-- column: who        VARCHAR displayed name, else @handle, else the id
-- column: handle     VARCHAR handle, without @, as last seen in a post
-- column: account_id VARCHAR the account's id
-- column: url        VARCHAR address of the account
-- subtitle: those who came and those who left
-- period: as of export
-- needs: followers, following
-- note: Who is gone may also be suspended.
-- section: changes 20
-- only_with: earlier_export
with order_of(change, rank) as (
    values
        ('left', 1),
        ('blocked_by_you', 2),
        ('came', 3),
        ('returned', 4),
        ('restored', 5),
        ('refollowed', 6)
)
select
    m.direction,
    m.change,
    shown_as('person', m.account_id, coalesce(n.name, '@' || n.handle, m.account_id)) as who,
    shown_as('person', m.account_id, n.handle) as handle,
    shown_as('person', m.account_id, m.account_id) as account_id,
    shown_text(case when s.platform = 'x' then 'https://x.com/i/user/' || m.account_id end) as url
from follow_moves as m
join order_of as o using (change)
cross join scope as s
left join names as n on n.account_id = m.account_id
order by m.direction, o.rank, coalesce(m.rank_after, m.rank_before) desc
