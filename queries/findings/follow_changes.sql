-- How many came and how many left, and at what pace
--
-- Of the followers. The pace is said from 30 followers and a month on.
-- NULL: never; no row without an earlier export, nor when the lists of followers are in neither of the two.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(*) filter (where change = 'came') as came,
        count(*) filter (where change in ('returned', 'restored')) as back,
        count(*) filter (where change = 'left') as gone,
        count(*) filter (where change = 'blocked_by_you') as blocked,
        count(rank_before) as before,
        count(rank_after) as after
    from follow_moves
    where direction = 'follower'
),
paced as (
    select
        *,
        -- what leaves in a year at the pace of −ln(1 − x) / years is 1 − (1 − x) ^ (1 / years)
        1 - pow(1 - gone::double / nullif(before, 0), 1 / years) as yearly,
        1 - pow(1 - wilson_low(gone, before), 1 / years) as yearly_low,
        1 - pow(1 - wilson_high(gone, before), 1 / years) as yearly_high
    from counted
    cross join (select * from compared_lists where direction = 'follower')
)
select
    case
        when p.extent = 'whole'
        then 'Since ' || coalesce(bold(format_day(e.made_on)), 'the earlier export') || ' at least '
            || bold(format_things(p.came, 'account', 'accounts')) || ' came to follow you'
            || case when p.back > 0 then ', ' || bold(format_count(p.back)) || case when p.back = 1 then ' is back' else ' are back' end else '' end
            || ' and ' || bold_of(p.gone, p.before) || ' left'
            || case when p.blocked > 0 then ', and ' || bold(format_count(p.blocked)) || ' more you blocked' else '' end
            || ': ' || bold(case when p.after > p.before then '+' when p.after < p.before then '−' else '' end || format_count(abs(p.after - p.before)))
            || ' net'
            || coalesce(
                -- the pace of a few people, or of a few days, is none of a year
                case when p.before >= 30 and p.years >= 1 / 12 then '; at that pace ' end || bold(format_share(p.yearly))
                || ' leave in a year (95 % interval ' || format_share(p.yearly_low) || ' to ' || format_share(p.yearly_high) || ')',
                ''
            ) || '.'
        else 'Which followers came and which left since ' || coalesce(format_day(e.made_on), 'the earlier export')
            || ' cannot be told: ' || p.note || '.'
    end as sentence
from paced as p
cross join earlier_export as e
where p.extent in ('whole', 'part') or p.note in ('not in the earlier export', 'not in the newer export')
