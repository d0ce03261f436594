-- Posts with a like, this year and the year before
--
-- The last 12 months against the 12 before them, posts younger than 7 days at the export left out: two shares, no trend.
-- NULL: never; no row when no post of the last 12 months counts.
--
-- column: sentence VARCHAR the finding
with years as (
    select
        p.is_recent,
        count(*) as posts,
        count(*) filter (where p.likes >= 1) as liked
    from posts_in_scope as p
    cross join scope as s
    where p.kind is distinct from 'repost'
        and p.likes is not null
        and p.is_settled
        and p.created_at > s.ends_at - interval 24 months
    group by p.is_recent
)
select
    bold_share(this.liked, this.posts) || ' of your own posts ' || last_year_words(s.ends_at, s.as_of, s.since, s.until)
    || ' got at least one like: ' || bold_of(this.liked, this.posts)
    || case
        when last.posts > 0
        then '; in the 12 months before it was ' || bold_share(last.liked, last.posts) || ': '
            || bold_of(last.liked, last.posts) || '.'
        else '.'
    end as sentence
from years as this
cross join scope as s
left join years as last on not last.is_recent and has_year_before(s.ends_at, s.since)
where this.is_recent
