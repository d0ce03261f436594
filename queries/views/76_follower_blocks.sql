-- Followers in a row who are too alike
--
-- Judged by size of effect: in 16 ordinary public archives at most 24 of 100 in a row had accounts made within 30 days, and at most 49 were
-- newborn; in one with a block all 100. From 50 alike on it is a block, from 30 on worth a look if chance alone, at the rate of
-- the other followers and over all windows, would make it in under one of a million cases; from 80 newborn on a block. Neighbouring windows of
-- like accounts are one. Under 300 followers nothing is judged. None of this says who arranged it, or that anybody did.
--
-- column: block          BIGINT    number of the block, in the order in which they came
-- column: kind           VARCHAR   batch (made within a short time) or newborn (made at most 7 days before the earliest that they can have followed)
-- column: strength       VARCHAR   block or worth a look
-- column: people         BIGINT    followers in it that are alike
-- column: in_a_row       BIGINT    followers from the first to the last of them
-- column: first_rank     BIGINT    place of the first, 1 = who came first of all
-- column: last_rank      BIGINT    place of the last
-- column: most           BIGINT    the most alike of 100 in a row
-- column: made_from      TIMESTAMP when the first of the accounts was made
-- column: made_to        TIMESTAMP when the last was made
-- column: came_from      TIMESTAMP they did not follow before
-- column: came_by        TIMESTAMP they likely followed by then
with judged as (
    from follower_windows
    where (select max(last_rank) from follower_windows) >= 300
),
made as (
    -- how many accounts were made up to each instant
    select
        made_at,
        count(*) over (order by made_at) as up_to
    from dated_followers
    where not is_newborn
),
tested as (
    select
        w.*,
        -- in the span outside the window, one more than there are, so that it is never impossible
        (coalesce(b.up_to, 0) - coalesce(a.up_to, 0) - w.alike + 1)::double as alike_outside,
        (select count(*) from made) - w.dated + 2 as dated_outside
    from (from judged where alike >= 30) as w
    asof left join made as b on w.made_to >= b.made_at
    asof left join made as a on w.made_from > a.made_at
),
tries as (
    select log10(count(*) * greatest(1, (select (epoch(max(made_at)) - epoch(min(made_at))) / 86400 / 30 from made))) as log10_tries
    from judged
),
flagged as (
    select
        'batch' as kind,
        first_rank,
        last_rank,
        alike as most,
        made_from,
        made_to
    from tested
    cross join tries
    where alike >= 50 or log10_binomial_tail(alike, dated, alike_outside / dated_outside) + log10_tries < -6
    union all
    select 'newborn', first_rank, last_rank, newborn, null, null
    from judged
    where newborn >= 80
),
runs as (
    select
        *,
        sum(is_first::integer) over (partition by kind order by first_rank) as run
    from (
        select
            *,
            coalesce(first_rank > before.last_rank + 1 or made_from > before.made_to or made_to < before.made_from, before is null) as is_first
        from (
            select
                *,
                lag({'last_rank': last_rank, 'made_from': made_from, 'made_to': made_to}) over (partition by kind order by first_rank) as before
            from flagged
        )
    )
),
merged as (
    select
        kind,
        run,
        min(first_rank) as first_rank,
        max(last_rank) as last_rank,
        max(most) as most,
        min(made_from) as made_from,
        max(made_to) as made_to
    from runs
    group by kind, run
),
people as (
    select
        m.kind,
        m.run,
        m.most,
        f.*,
        is_of_block(m.kind, f.is_newborn, f.made_at, m.made_from, m.made_to) as is_alike,
        case when is_alike then 4 else -1 end as step,
        sum(step) over (partition by m.kind, m.run order by f.rank) as height
    from merged as m
    join dated_followers as f on f.rank between m.first_rank and m.last_rank
),
cores as (
    -- from the windows' edges to the stretch that gains most when each that is alike counts 4 and each other one -1: it begins at the lowest
    -- point before its end
    select
        kind,
        run,
        max_by((lowest[2], rank), (height - lowest[1], rank)) as core
    from (
        select
            *,
            min((height - step, rank)) over (partition by kind, run order by rank) as lowest
        from people
    )
    group by kind, run
)
select
    row_number() over (order by min(p.rank), kind, run) as block,
    kind,
    case when kind = 'newborn' or any_value(p.most) >= 50 then 'block' else 'worth a look' end as strength,
    count(*) as people,
    max(p.rank) - min(p.rank) + 1 as in_a_row,
    min(p.rank) as first_rank,
    max(p.rank) as last_rank,
    any_value(p.most) as most,
    min(p.made_at) as made_from,
    max(p.made_at) as made_to,
    min(p.not_before) as came_from,
    max(p.likely_by) as came_by
from people as p
join cores as c using (kind, run)
where p.is_alike and p.rank between c.core[1] and c.core[2]
group by kind, run
