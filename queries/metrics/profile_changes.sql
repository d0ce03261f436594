-- What changed in your profile since your last export?
--
-- The profile of the newest export beside that of the one before it, then every change of the handle between the two. Of the pictures an
-- export tells whether there is one, so a new picture in place of another is not seen. The website stands as the platform gives it.
-- NULL: before and after where both are the same, or an export does not hold it; changed_on but for changes of the handle. No rows without
-- an earlier export.
--
-- column: item       VARCHAR handle, name, bio, location, website, picture, header or verified; renamed: a change of the handle in between
-- column: change     VARCHAR changed, same, or not in both exports
-- column: before     VARCHAR as of the earlier export; empty when left empty
-- column: after      VARCHAR as of the newer export
-- column: changed_on DATE    day of the change, where the export states it
-- subtitle: the profile then and now
-- period: as of export
-- note: A new picture in place of another is not seen.
-- section: changes 50
-- only_with: earlier_export
-- table: open
select
    c.item,
    c.change,
    case when c.item in ('picture', 'header', 'verified') then c.before else shown_text(c.before) end as before,
    case when c.item in ('picture', 'header', 'verified') then c.after else shown_text(c.after) end as after,
    local_time(c.changed_at, s.tz)::date as changed_on
from profile_changes as c
cross join scope as s
order by c.rank, c.changed_at, c.before, c.after
