-- Share of the posts that talk with somebody
--
-- Over the last 12 months; over the whole period when nothing was posted in them. Talking is what turns to somebody else: no originals, no
-- threads with oneself, no automated posts, no mere credit.
-- NULL: never; no row when no kind is known.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(kind) as known,
        count(*) filter (where is_two_way) as two_way,
        count(*) filter (where kind is null) as unknown,
        count(kind) filter (where is_recent) as recent_known,
        count(*) filter (where is_recent and is_two_way) as recent_two_way,
        count(*) filter (where is_recent and kind is null) as recent_unknown
    from posts_in_scope
),
said as (
    select
        * exclude (unknown, recent_unknown),
        case when recent_known > 0 then recent_unknown else unknown end as unknown
    from counted
)
select
    case
        when c.recent_known > 0
        then bold_share(c.recent_two_way, c.recent_known) || ' of what you posted '
            || last_year_words(s.ends_at, s.as_of, s.until) || ' talked with somebody: '
            || bold_of(c.recent_two_way, c.recent_known) || ' posts'
        else bold_share(c.two_way, c.known) || ' of what you posted talked with somebody: '
            || bold_of(c.two_way, c.known) || ' posts, none of them '
            || last_year_words(s.ends_at, s.as_of, s.until)
    end
    || case
        when c.unknown > 0 then '; what ' || bold(format_count(c.unknown)) || ' more were cannot be known.'
        else '.'
    end as sentence
from said as c
cross join scope as s
where c.known > 0
