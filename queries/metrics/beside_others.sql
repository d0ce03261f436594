-- How do others compare?
--
-- Your posts in the check window beside what was published about other accounts in other years. The platform has changed since then: the length
-- of a post, the ways to answer, quote and pass on, who sees what. And studies count differently. So this is no norm: it shows how far accounts
-- differ. An organisation is shown organisations and users of all kinds, a person other persons and users of all kinds; while the kind of the
-- account is not stated, both. Where only "under 20 %" is published, the range is 0 to 20 %.
-- NULL: year of archives of many years; share where only a range is published; low and high where no range is; n where the source that was found does not say it. No rows of a
-- check with fewer than 30 posts of yours.
--
-- column: check  VARCHAR Talk with people, Answer others, Pass on others’ words or Post links
-- column: who    VARCHAR you, or whose figure it is
-- column: year   VARCHAR when it was measured; for you the check window
-- column: share  DOUBLE  share of posts
-- column: low    DOUBLE  lower end of the published range; for you of the 95 % interval
-- column: high   DOUBLE  upper end
-- column: n      BIGINT  for you posts; for others the sample, of posts or of accounts
-- column: is_you BOOLEAN whether it is you
-- column: source VARCHAR what was counted and who published it
-- chart: dots group=check label=who value=share
-- subtitle: share of posts
-- period: as of export
-- needs: posts
-- note: Other years, other people: the platform has changed since. Links: reposts are left out of your posts.
-- section: conversation 15
with linking as (
    select
        any_value(w.period) as period,
        count(p.kind) as n,
        count(*) filter (where (p.archive_id, p.post_id) in (select (archive_id, post_id) from links where not is_post_link(url))) as k
    from check_window as w
    left join posts_in_scope as p on p.created_at > w.starts_at and p.kind != 'repost'
),
yours as (
    select
        check_name,
        period,
        value,
        low,
        high,
        n
    from (
        from engage
        union all by name
        from listen
    )
    union all
    select
        'posts_links',
        period,
        k::double / nullif(n, 0),
        wilson_low(k, n),
        wilson_high(k, n),
        n
    from linking
),
checks (rank, check_name, title, counted, metrics) as (
    values
        (1, 'talks_with_people', 'Talk with people', 'posts that turn to somebody else', ['two_way_share', 'one_way_share', 'named_share']),
        (2, 'answers_others', 'Answer others', 'replies to others', ['reply_share']),
        (3, 'passes_on', 'Pass on others’ words', 'reposts and quotes of others', ['repost_share']),
        (4, 'posts_links', 'Post links', 'own posts with a link', ['link_share'])
),
compared as (
    select
        c.*,
        y.* exclude (check_name)
    from checks as c
    join yours as y using (check_name)
    -- the least of every check on posts
    where y.n >= 30
),
published as (
    select
        c.rank,
        c.title,
        b.who,
        b.year,
        -- what is not one-way is two-way
        case when b.metric = 'one_way_share' then 1 - b.value else b.value end as value,
        case when b.metric = 'one_way_share' then 1 - b.high else b.low end as low,
        case when b.metric = 'one_way_share' then 1 - b.low else b.high end as high,
        b.n,
        b.population || ': ' || b.denominator || '. ' || b.source as source,
        b.account_kind,
        b.is_own,
        b.benchmark_id
    from compared as c
    join benchmarks as b on list_contains(c.metrics, b.metric)
    cross join scope as s
    where b.account_kind = s.account_kind or b.account_kind is null or s.account_kind is null
    -- one figure a population: the median of its archives rather than all their posts in one, where the busiest decide
    qualify row_number() over (partition by c.rank, b.population, b.year order by b.n_of is distinct from 'archives', b.benchmark_id) = 1
),
beside as (
    select
        rank,
        title,
        'you' as who,
        period as year,
        value as share,
        low,
        high,
        n,
        true as is_you,
        'This archive: ' || counted || ' / posts.' as source,
        null as account_kind,
        null as is_own,
        null as benchmark_id
    from compared
    union all
    select
        rank,
        title,
        who,
        -- archives of many years have none
        nullif(year, 'various'),
        value,
        -- a share that is only bounded on one side ends at none or all
        case when value is null then coalesce(low, 0) else low end,
        case when value is null then coalesce(high, 1) else high end,
        n,
        false,
        source,
        account_kind,
        is_own,
        benchmark_id
    from published
)
select
    title as check,
    who,
    year,
    share,
    low,
    high,
    n,
    is_you,
    source
from beside
order by rank, is_you desc, account_kind nulls last, is_own, year desc, who, benchmark_id
