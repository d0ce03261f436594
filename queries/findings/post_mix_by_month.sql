-- Replies and originals, this year and the year before
--
-- The last 12 months against the 12 before them: two shares each, no trend.
-- NULL: never; no row when no post of the last 12 months has a known kind.
--
-- column: sentence VARCHAR the finding
with years as (
    select
        p.is_recent,
        count(p.kind) as known,
        count(*) filter (where p.kind = 'reply') as replies,
        count(*) filter (where p.kind = 'original') as originals
    from posts_in_scope as p
    cross join scope as s
    where p.created_at > s.ends_at - interval 24 months
    group by p.is_recent
)
select
    'Replies to others are ' || bold_share(this.replies, this.known) || ' of your posts '
    || last_year_words(s.ends_at, s.as_of, s.until) || ' (' || bold_of(this.replies, this.known) || '), originals '
    || bold_share(this.originals, this.known) || ' (' || bold_of(this.originals, this.known) || ')'
    || case
        when last.known > 0
        then '; in the 12 months before it was '
            || bold_share(last.replies, last.known) || ' (' || bold_of(last.replies, last.known) || ') and '
            || bold_share(last.originals, last.known) || ' (' || bold_of(last.originals, last.known) || ').'
        else '.'
    end as sentence
from years as this
left join years as last on not last.is_recent
cross join scope as s
where this.is_recent and this.known > 0
