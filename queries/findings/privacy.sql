-- What the export reveals of its owner, and of others
--
-- The first kind that is there of each category, as far as they fit a sentence, and how many kinds there are in all. Then whether there are
-- files that nothing is said of.
-- NULL: never; no row where nothing is revealed.
--
-- column: sentence VARCHAR the finding
with held as (
    select
        *,
        row_number() over (partition by category order by rank) as place,
        case when about = 'owner' then 1 else 2 end as side
    from exposures_in_scope
    where records > 0
),
firsts as (
    select
        side,
        rank,
        bold(format_count(records)) || ' ' || what as words,
        row_number() over (partition by side order by rank) as place
    from held
    where place = 1
),
sides as (
    select
        side,
        count(*) as kinds
    from held
    group by side
),
unread as (
    select count(*) as files
    from files
    join scope using (archive_id)
    where outcome in ('left_over', 'unknown', 'damaged') and path not like '%manifest.js'
),
told as (
    select
        side,
        case side when 1 then 'Of you' else 'Of other people' end
        || ' it holds ' || bold(format_things(kinds, 'kind', 'kinds') || ' of data') || ': '
        || string_agg(words, '; ' order by rank)
        || case when kinds > count(*) then '; and more' else '' end || '.' as sentence
    from sides
    join firsts using (side)
    where firsts.place <= 5
    group by side, kinds
    union all
    select
        3,
        bold(format_things(files, 'file', 'files')) || ' in it '
        || case when files = 1 then 'is' else 'are' end
        || ' left over from another unpack, unknown or damaged, and may reveal more.'
    from unread
    where files > 0
)
select sentence
from told
order by side
