-- How widely the account's turns to others are spread
--
-- One row, over the check window. An exchange is a day on which the account turned to a person, however often. The effective number of
-- people is 1 / (sum of n (n - 1) / N (N - 1)) over the exchanges n of each person and all exchanges N (the inverse of Simpson's index
-- without bias), at most N: as if all exchanges were spread evenly over so many people. Its interval is the jackknife's, leaving out one
-- exchange after the other, on the logarithm.
-- Source: E. H. Simpson, Measurement of diversity, Nature 163 (1949); B. Efron, The jackknife, the bootstrap and other resampling plans (1982).
-- NULL: the counts where no post has a known kind; all but the counts without exchanges; low and high also where one exchange less leaves nobody met twice.
--
-- column: exchanges        BIGINT days with a turn to a person, over all people
-- column: people           BIGINT people turned to
-- column: people_again     BIGINT people turned to on at least two days
-- column: answered         BIGINT people answered
-- column: answered_again   BIGINT people answered on at least two days
-- column: effective_people DOUBLE as if spread evenly over so many
-- column: low              DOUBLE lower end of its 95 % interval
-- column: high             DOUBLE upper end
-- column: top_five         BIGINT exchanges with the five people met most
-- column: period           VARCHAR the time it is about
with by_person as (
    select
        i.person,
        count(distinct i.local_date) as n,
        count(distinct i.local_date) filter (where i.interaction = 'reply') as answers
    from interactions as i
    join check_window as w on i.created_at > w.starts_at
    group by i.person
),
sums as (
    select
        coalesce(sum(n), 0)::bigint as total,
        count(*) as people,
        count(*) filter (where n >= 2) as people_again,
        count(*) filter (where answers >= 1) as answered,
        count(*) filter (where answers >= 2) as answered_again,
        sum(n * (n - 1))::double as pairs
    from by_person
),
left_out as (
    -- the logarithm of the effective number without one exchange of a person who has n: each such person gives n of them
    select
        b.n,
        b.n * count(*) as times,
        ln((s.total - 1)::double * (s.total - 2) / (s.pairs - 2 * (b.n - 1))) as estimate
    from by_person as b
    cross join sums as s
    where s.total > 2 and s.pairs - 2 * (b.n - 1) > 0
    group by b.n, s.total, s.pairs
),
centre as (
    -- ordered sums of differences: the same digits each time
    select
        sum(times) as used,
        sum(times * estimate order by n) / sum(times) as mean
    from left_out
),
jackknife as (
    select
        c.used,
        sqrt((c.used - 1)::double / c.used * sum(l.times * (l.estimate - c.mean) * (l.estimate - c.mean) order by l.n)) as standard_error
    from left_out as l
    cross join centre as c
    group by c.used
)
select
    -- where no kind is known, nobody knows whom the posts turned to
    case when k.is_known then s.total end as exchanges,
    case when k.is_known then s.people end as people,
    case when k.is_known then s.people_again end as people_again,
    case when k.is_known then s.answered end as answered,
    case when k.is_known then s.answered_again end as answered_again,
    -- without anybody met twice the estimate has no end: the exchanges are the most that can be said
    case when s.total >= 2 then least(s.total, e.estimate) end as effective_people,
    case when j.used = s.total then greatest(1, least(s.total, e.estimate * exp(-1.95996398454 * j.standard_error))) end as low,
    case when j.used = s.total then least(s.total, e.estimate * exp(1.95996398454 * j.standard_error)) end as high,
    (select sum(n) from (select n from by_person order by n desc limit 5))::bigint as top_five,
    w.period
from check_window as w
cross join sums as s
cross join (select count(kind) > 0 as is_known from posts_in_scope) as k
cross join (select total::double * (total - 1) / nullif(pairs, 0) as estimate from sums) as e
left join jackknife as j on true
