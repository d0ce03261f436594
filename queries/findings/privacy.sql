-- What the export reveals of its owner, and of others
--
-- The first kind that is there of each category, as far as they fit a sentence, and how many kinds there are in all.
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
)
select
    case side
        when 1 then 'Of you it holds ' || bold(format_things(kinds, 'kind', 'kinds') || ' of data') || ': '
        else 'Of other people it holds ' || bold(format_things(kinds, 'kind', 'kinds') || ' of data') || ': '
    end
    || string_agg(words, '; ' order by rank)
    || case when kinds > count(*) then '; and more' else '' end || '.' as sentence
from sides
join firsts using (side)
where firsts.place <= 5
group by side, kinds
order by side
