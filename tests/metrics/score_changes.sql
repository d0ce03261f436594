-- background
insert into archives (archive_id, generated_at) values (1, '2024-01-31 12:00'), (2, '2025-01-31 12:00');
create temp table scorecard as from main.scorecard where false;
create temp table earlier_scorecard as from main.earlier_scorecard;

-- case: ordinary, better, worse and the same; with the intervals apart where they have nothing in common
-- given
insert into temp.scorecard by name
select rank, 'Engage' as area, check_name, question, 'share' as unit, 'linear' as scale, k, 100 as n, k / 100 as value, low, high, band, lowest, highest, 'measured' as status
from (
    values
        (1, 'a', 'Better?', 50, 0.45, 0.55, 'strong', 2, 2),
        (2, 'b', 'Worse?', 20, 0.15, 0.25, 'weak to typical', 0, 1),
        (3, 'c', 'Same?', 30, 0.25, 0.35, 'typical', 1, 1),
        (4, 'd', 'Over?', 70, 0.65, 0.75, 'over', 3, 3),
        (5, 'e', 'Wider?', 30, 0.05, 0.55, 'weak to strong', 0, 2)
) as t(rank, check_name, question, k, low, high, band, lowest, highest);
insert into temp.earlier_scorecard by name
select check_name, k, 100 as n, k / 100 as value, low, high, band, lowest, highest, 'measured' as status
from (
    values
        ('a', 30, 0.25, 0.35, 'typical', 1, 1),
        ('b', 26, 0.21, 0.31, 'typical', 1, 1),
        ('c', 31, 0.26, 0.36, 'typical', 1, 1),
        ('d', 50, 0.45, 0.55, 'strong', 2, 2),
        ('e', 30, 0.25, 0.35, 'typical', 1, 1)
) as t(check_name, k, low, high, band, lowest, highest);
-- expect
select
    'Engage' as area,
    check_name,
    question,
    'share' as unit,
    'linear' as scale,
    k_before,
    100 as n_before,
    k_before / 100 as value_before,
    false as is_beyond_before,
    band_before,
    'measured' as status_before,
    k_after,
    100 as n_after,
    k_after / 100 as value_after,
    false as is_beyond_after,
    band_after,
    'measured' as status_after,
    change,
    is_apart
from (
    values
        (1, 'a', 'Better?', 30, 'typical', 50, 'strong', 'better', true),
        (2, 'b', 'Worse?', 26, 'typical', 20, 'weak to typical', 'worse', false),
        (3, 'c', 'Same?', 31, 'typical', 30, 'typical', 'same band', false),
        (4, 'd', 'Over?', 50, 'strong', 70, 'over', 'other band', true),
        (5, 'e', 'Wider?', 30, 'typical', 30, 'weak to strong', 'other band', false)
) as t(rank, check_name, question, k_before, band_before, k_after, band_after, change, is_apart)
order by rank
-- says: **1 of 5** checks with a band both times are in the same one as on 31 Jan 2024. Better now: **Better**. Worse now: **Worse**. In another band, neither better nor worse: **2**.

-- case: unknown on one side, and a median that is not reached
-- given
insert into temp.scorecard by name
select rank, 'Respond' as area, check_name, question, unit, 'log' as scale, 20 as n, value, band, lowest, highest, 'measured' as status
from (values (1, 'a', 'Known?', 'share', 0.5, 'strong', 2, 2), (2, 'b', 'Fast?', 'seconds', 'infinity'::double, 'weak', 0, 0))
    as t(rank, check_name, question, unit, value, band, lowest, highest);
insert into temp.earlier_scorecard (check_name, value, status) values ('a', null, 'not in this archive'), ('b', 10, 'not enough data');
-- expect
select *
from (
    values
        ('Respond', 'a', 'Known?', 'share', 'log', null, null, null, false, null, 'not in this archive', null, 20, 0.5, false, 'strong', 'measured', null, null),
        ('Respond', 'b', 'Fast?', 'seconds', 'log', null, null, 10, false, null, 'not enough data', null, 20, null, true, 'weak', 'measured', null, null)
) as t(
    area, check_name, question, unit, scale, k_before, n_before, value_before, is_beyond_before, band_before, status_before,
    k_after, n_after, value_after, is_beyond_after, band_after, status_after, change, is_apart
)
-- says: nothing

-- case: empty store
-- given
-- expect
select
    null as area, null as check_name, null as question, null as unit, null as scale, null as k_before, null as n_before, null as value_before,
    null as is_beyond_before, null as band_before, null as status_before, null as k_after, null as n_after, null as value_after,
    null as is_beyond_after, null as band_after, null as status_after, null as change, null as is_apart
where false
-- says: nothing
