-- How many follow, are followed, and both
--
-- One row. From the two lists of the newest export; a list of which a part is missing counts as far as it was read, mutual being a lower
-- bound then. No row when no account is in scope.
-- NULL: what needs a list that is not in the export, cannot be read, or was emptied: it promises more and holds nothing. An empty list that
-- promises nothing is a true zero.
--
-- column: followers BIGINT people who follow the account
-- column: following BIGINT people whom the account follows
-- column: mutual    BIGINT people in both lists
with lists_held as (
    select
        coalesce(bool_or(entity = 'followers'), false) as has_followers,
        coalesce(bool_or(entity = 'following'), false) as has_following
    from coverage
    where entity in ('followers', 'following') and extent != 'none'
),
people as (
    select
        account_id,
        bool_or(direction = 'follower') as follows_you,
        bool_or(direction = 'following') as you_follow
    from follows_in_scope
    group by account_id
)
-- a count of 0 is a true zero only for a list that was read
select
    case when any_value(h.has_followers) then count(*) filter (where p.follows_you) end as followers,
    case when any_value(h.has_following) then count(*) filter (where p.you_follow) end as following,
    case
        when any_value(h.has_followers and h.has_following) then count(*) filter (where p.follows_you and p.you_follow)
    end as mutual
from scope
cross join lists_held as h
left join people as p on true
group by scope.archive_id
