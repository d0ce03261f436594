-- Where an earlier export cuts a list in two
--
-- For each list whose order tells time and each earlier export whose list is whole: who stands behind the cut followed before that export,
-- who stands before the cut after it. The cut lies where fewest must be explained otherwise: somebody listed earlier who stands before it
-- has followed again; somebody not listed earlier who stands behind it was away (suspended or switched off) and is back at the old place.
-- Between the two ranks several cuts explain the lists as well as each other, so nothing is said of these people.
--
-- column: archive_id     INTEGER   the export
-- column: direction      VARCHAR   follower or following
-- column: earlier_id     INTEGER   the earlier export
-- column: earlier_at     TIMESTAMP when it was made
-- column: is_exact       BOOLEAN   whether earlier_at is its own date, and not that of its newest record
-- column: sure_old_rank  BIGINT    up to this rank (1 = last in the list) they followed before
-- column: sure_new_rank  BIGINT    above this rank they followed after
with pairs as (
    from earlier_lists
    semi join (from follow_orders where verdict = 'newest_first') using (archive_id, direction)
),
scored as (
    -- the more were listed earlier and the fewer were not, the better a cut above this rank
    select
        p.archive_id,
        p.direction,
        p.earlier_id,
        l.rank,
        sum(case when e.account_id is null then -1 else 1 end) over (
            partition by p.archive_id, p.direction, p.earlier_id
            order by l.rank
        ) as score
    from pairs as p
    join listed_follows as l using (archive_id, direction)
    left join listed_follows as e
        on e.archive_id = p.earlier_id and e.direction = p.direction and e.account_id = l.account_id
    union all
    -- or below all of them
    select archive_id, direction, earlier_id, 0, 0
    from pairs
),
best as (
    select
        archive_id,
        direction,
        earlier_id,
        max(score) as score
    from scored
    group by archive_id, direction, earlier_id
)
select
    p.archive_id,
    p.direction,
    p.earlier_id,
    p.earlier_at,
    p.is_exact,
    min(s.rank) as sure_old_rank,
    max(s.rank) as sure_new_rank
from pairs as p
join scored as s using (archive_id, direction, earlier_id)
join best as b using (archive_id, direction, earlier_id, score)
group by all
