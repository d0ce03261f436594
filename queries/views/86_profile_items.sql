-- What a stranger sees of the account, item by item
--
-- The seven basics that the check trusted_profile counts, and what is listed beside them for information. From the newest export.
-- NULL: is_there when the export does not hold the file that says it: not in this archive, which is no failing.
--
-- column: rank       INTEGER place in the list
-- column: item       VARCHAR picture, header, bio, link, posts, age, alive; for information: place, verified
-- column: is_basic   BOOLEAN one of the seven that are counted
-- column: is_there   BOOLEAN whether it is there
-- column: seen       VARCHAR what the export shows
-- column: wanted     VARCHAR what would count
-- column: lack       VARCHAR what is said of it where it is not there
-- column: looked_for VARCHAR usual name of the file that says it
with held as (
    select
        count(*) as posts,
        max(local_post_time(p.created_at, p.time_precision, s.tz))::date as newest_on
    from posts as p
    join archives_in_scope using (archive_id)
    cross join scope as s
    where p.audience != 'deleted'
),
facts as (
    select
        p.*,
        local_time(s.as_of, s.tz)::date as as_of_day,
        date_diff('day', p.created_at, s.as_of) as days_old,
        -- posts may stand in several exports; whether there are 20 is all that is asked
        (select count(distinct post_id) from posts join archives_in_scope using (archive_id) where audience != 'deleted') as posts,
        (select newest_on from held) as newest_on
    from profile as p
    cross join scope as s
),
items as (
    select 1 as rank, 'picture' as item, true as is_basic, has_avatar as is_there,
        case has_avatar when true then 'a picture of its own' when false then 'the default picture' end as seen,
        'a picture other than the default' as wanted, 'profile' as entity
    from facts
    union all
    select 2, 'header', true, has_header,
        case has_header when true then 'a header picture' when false then 'no header picture' end,
        'a header picture, today''s customised background', 'profile'
    from facts
    union all
    select 3, 'bio', true, length(trim(bio)) >= 20,
        case when trim(bio) = '' then 'no bio' else format_things(length(trim(bio)), 'character', 'characters') end,
        'a bio of 20 characters or more', 'profile'
    from facts
    union all
    select 4, 'link', true, trim(website) != '',
        case when trim(website) = '' then 'no website' when website is not null then 'a website' end,
        'a link to a website', 'profile'
    from facts
    union all
    select 5, 'posts', true, case when posts > 0 then posts >= 20 end,
        case when posts > 0 then format_things(posts, 'post', 'posts') || ' in the archive' end,
        '20 posts or more', 'posts'
    from facts
    union all
    select 6, 'age', true, days_old >= 30,
        case when is_redacted() then 'made in ' else 'made on ' end || format_made(created_at::date),
        'an account at least 30 days old', 'account'
    from facts
    union all
    select 7, 'alive', true, case when posts > 0 then newest_on > as_of_day - 90 end,
        case when posts > 0 then 'last post on ' || format_day(newest_on) end,
        'a post in the 90 days before the export', 'posts'
    from facts
    union all
    select 8, 'place', false, trim(location) != '',
        case when trim(location) = '' then 'no place' when location is not null then 'a place' end,
        'for information: where the account is', 'profile'
    from facts
    union all
    select 9, 'verified', false, is_verified,
        case is_verified when true then 'verified' when false then 'not verified' end,
        'for information: since 2022 the mark is paid for', 'verified'
    from facts
)
select
    i.rank,
    i.item,
    i.is_basic,
    i.is_there,
    i.seen,
    i.wanted,
    case i.item
        when 'posts' then 'under 20 posts'
        when 'age' then 'under 30 days old'
        when 'alive' then 'no post in 90 days'
        else 'no ' || i.item
    end as lack,
    e.looked_for
from items as i
left join coverage as e using (entity)
order by i.rank
