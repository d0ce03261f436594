-- Posts with any reaction, this year and the year before
--
-- The last 12 months against the 12 before them, two shares, and then the trend over the whole period, where it can be told. Posts younger
-- than 7 days at the export are left out and counted.
-- NULL: never; no row when no post of the last 12 months counts.
--
-- column: sentence VARCHAR the finding
with years as (
    select
        p.is_recent,
        count(*) filter (where p.is_settled) as posts,
        count(*) filter (where p.is_settled and p.got_any) as answered,
        count(*) filter (where not p.is_settled) as unsettled
    from own_posts as p
    cross join scope as s
    where p.created_at > s.ends_at - interval 24 months
    group by p.is_recent
)
select
    bold_share(this.answered, this.posts) || ' of your own posts ' || last_year_words(s.ends_at, s.as_of, s.since, s.until)
    || ' got any reaction: ' || bold_of(this.answered, this.posts)
    || case
        when last.posts > 0
        then '; in the 12 months before it was ' || bold_share(last.answered, last.posts) || ': '
            || bold_of(last.answered, last.posts)
        else ''
    end
    || case
        when this.unsettled > 0 then '. Left out: ' || bold(format_things(this.unsettled, 'post', 'posts')) || ' younger than 7 days.'
        else '.'
    end
    || coalesce(
        ' Trend over the whole period, ' || t.subject || ': ' || bold(t.trend) || ' ' || t.basis
        || case
            when t.posts_of = 'originals'
            then '; all own posts together say otherwise, which a change in the mix of kinds can do by itself.'
            else '.'
        end,
        ''
    ) as sentence
from years as this
cross join scope as s
left join engagement_trends as t on t.is_headline
left join years as last on not last.is_recent and has_year_before(s.ends_at, s.since)
where this.is_recent and this.posts > 0
