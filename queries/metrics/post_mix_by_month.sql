-- Do you talk with people, or only announce?
--
-- Six kinds of posts, each as a share of the 12 months up to that month. Talking with somebody means replies, mentions, quotes and reposts
-- of others, and threads that name somebody; not automated posts, and not mere credit (via, h/t, cc). The last window ends at the export.
-- NULL: share without a post of known kind in the month; share_12m before the first 12 months are full, and without a post of known kind
-- in them; posts when the month has posts but none of known kind; posts and share of a month whose file is not there. No rows without posts.
--
-- column: month     DATE    first day of the month
-- column: kind      VARCHAR original, mention, quote, self_reply, reply or repost
-- column: posts     BIGINT  posts of that kind; 0 is a true zero: the month lies between the first post and the end of the period
-- column: share     DOUBLE  posts / posts of a known kind in the month
-- column: share_12m DOUBLE  the same over the trailing 12 months
-- chart: line x=month y=share_12m series=kind bold=original,reply below=posts below_label="posts a month" few=5 start_label="first full 12 months" unit=percent
-- subtitle: share of posts by kind, rolling 12 months
-- period: all
-- count: posts posts
-- few: 30
-- needs: posts
-- note: Each post counts once. Hollow bars: under 5 posts that month.
-- section: conversation 10
with counted as (
    select
        month,
        kind,
        count(*) as posts,
        count(*) filter (where is_recent) as recent
    from posts_in_scope
    group by month, kind
),
months as (
    select
        c.month,
        any_value(c.is_held) as is_held,
        coalesce(sum(p.posts) filter (where p.kind is not null), 0) as known,
        coalesce(sum(p.recent) filter (where p.kind is not null), 0) as recent_known,
        count(p.posts) > 0 as has_posts
    from calendar as c
    left join counted as p using (month)
    group by c.month
),
grid as (
    select
        m.*,
        k.kind,
        coalesce(p.posts, 0) as posts,
        coalesce(p.recent, 0) as recent
    from months as m
    cross join (select unnest(['original', 'mention', 'quote', 'self_reply', 'reply', 'repost']) as kind) as k
    left join counted as p on p.month = m.month and p.kind = k.kind
),
windows as (
    select
        *,
        min(month) over every_month as first_month,
        month = max(month) over every_month as is_last,
        sum(posts) over twelve_months as posts_12m,
        sum(known) over twelve_months as known_12m,
        sum(recent) over every_month as posts_last,
        sum(recent_known) over every_month as known_last
    from grid
    window
        every_month as (partition by kind),
        twelve_months as (partition by kind order by month rows 11 preceding)
)
select
    w.month,
    w.kind,
    case when w.is_held and (w.known > 0 or not w.has_posts) then w.posts end as posts,
    case when w.is_held then w.posts::double / nullif(w.known, 0) end as share,
    case
        when w.is_last
        then case
            when w.first_month <= local_time(s.ends_at, s.tz) - interval 12 months
            then w.posts_last::double / nullif(w.known_last, 0)
        end
        when w.month >= w.first_month + interval 11 months
        then w.posts_12m::double / nullif(w.known_12m, 0)
    end as share_12m
from windows as w
cross join scope as s
order by
    w.month,
    list_position(['reply', 'repost', 'quote', 'mention', 'self_reply', 'original'], w.kind)
