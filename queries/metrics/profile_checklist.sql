-- Would a stranger trust the profile?
--
-- The seven basics: a picture, a header, a bio, a link, 20 posts, 30 days of age, a post in the 90 days before the export. Place and
-- verification stand beside them for information. The list is the answer; it is easily done, and that is its point.
-- NULL: seen where the export does not hold the file that says it: no failing. No rows without an account in scope.
--
-- column: item   VARCHAR picture, header, bio, link, posts, age, alive; for information: place, verified
-- column: status VARCHAR there, missing, for information, or not in this archive
-- column: seen   VARCHAR what the export shows
-- column: wanted VARCHAR what would count
-- subtitle: what the profile shows
-- period: as of export
-- note: What counts is our own threshold, but for the 20 posts.
-- section: profile 10
select
    item,
    case
        when is_there is null then 'not in this archive'
        when not is_basic then 'for information'
        when is_there then 'there'
        else 'missing'
    end as status,
    seen,
    wanted
from profile_items
order by rank
