-- Do you list others, and do others list you?
--
-- Lists that the owner made, lists of others that the owner is on, and lists that the owner follows, in the newest export.
-- NULL: the file is not in the export, cannot be read, or was emptied: it promises lists and holds none. An empty file is a true zero. No rows without an account in scope.
--
-- column: relation VARCHAR created (by the owner), member (others listed the owner) or subscribed (by the owner)
-- column: lists    BIGINT  lists
-- subtitle: lists by relation
-- period: as of export
-- needs: lists_created, lists_member, lists_subscribed
-- note: Who is on the lists is not in an export.
-- section: listening 20
with held as (
    select
        l.relation,
        count(distinct l.url) as lists
    from lists as l
    join scope using (archive_id)
    group by l.relation
),
relations as (
    select unnest(['created', 'member', 'subscribed']) as relation
)
select
    r.relation,
    -- a file that was read and names no list is a true zero
    case when c.extent != 'none' then coalesce(held.lists, 0) end as lists
from scope
cross join relations as r
left join coverage as c on c.entity = 'lists_' || r.relation
left join held on held.relation = r.relation
order by r.relation
