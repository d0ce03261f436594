-- Share of recent posts that talk with somebody
--
-- The last 12 months against the 12 before them: two shares, no trend. Talking is what turns to somebody else: no originals, no threads
-- with oneself, no automated posts, no mere credit.
-- NULL: never; no row when no post of the last 12 months has a known kind.
--
-- column: sentence VARCHAR the finding
with years as (
    select
        p.is_recent,
        count(p.kind) as known,
        count(*) filter (where p.is_two_way) as two_way,
        count(*) filter (where p.kind is null) as unknown
    from posts_in_scope as p
    cross join scope as s
    where p.created_at > s.ends_at - interval 24 months
    group by p.is_recent
)
select
    bold_share(this.two_way, this.known) || ' of what you posted ' || last_year_words(s.ends_at, s.as_of, s.since, s.until)
    || ' talked with somebody: ' || bold_of(this.two_way, this.known) || ' posts'
    || case
        when last.known > 0
        then '; in the 12 months before it was ' || bold_share(last.two_way, last.known) || ': ' || bold_of(last.two_way, last.known)
        else ''
    end
    || unknown_kinds_words(this.unknown) as sentence
from years as this
cross join scope as s
left join years as last on not last.is_recent and has_year_before(s.ends_at, s.since)
where this.is_recent and this.known > 0
