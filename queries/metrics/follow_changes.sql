-- Who came and who left since your last export?
--
-- The lists of the newest export held against those of the one before it. Kept: in both. Who came and left again in between is in neither
-- list, so there were at least so many gains and losses. Who left has unfollowed, or was suspended, switched off or has blocked you: from a
-- list nobody can tell which. Whom you blocked yourself is not among them. The hazard is the pace at which those of the earlier list left:
-- −ln(1 − left / before) / years, with Wilson's interval of left / before carried over.
-- NULL: whatever needs a list that is not in one of the exports; who came and left, net, gains, losses and hazard unless both lists are whole.
-- Returned without a still older export; restored and refollowed where the order of the list does not tell it (they are among came and kept
-- then); blocked_by_you when the newer export does not hold whom you blocked (they are among left then). The hazard also when an export
-- does not say when it was made, or nobody was there to leave or to stay. No rows without an earlier export.
--
-- column: direction      VARCHAR follower (they follow you) or following (you follow them)
-- column: before         BIGINT  accounts in the list of the earlier export
-- column: left           BIGINT  in the earlier list, not in the newer one
-- column: blocked_by_you BIGINT  those of them whom you blocked, counted apart
-- column: kept           BIGINT  in both lists
-- column: refollowed     BIGINT  of the kept: left and followed again
-- column: came           BIGINT  in the newer list, and in none before
-- column: returned       BIGINT  back: not in the earlier list, but in a still older one
-- column: restored       BIGINT  back at the old place: were suspended or switched off at the time of the earlier export
-- column: after          BIGINT  accounts in the list of the newer export
-- column: net            BIGINT  after − before
-- column: gains          BIGINT  came, returned, restored or followed again: at least so many
-- column: losses         BIGINT  left, were blocked by you, or left and followed again: at least so many
-- column: hazard         DOUBLE  losses a year for each of the earlier list, by those who left
-- column: hazard_low     DOUBLE  lower end of the 95 % interval
-- column: hazard_high    DOUBLE  upper end
-- column: status         VARCHAR measured, lower bound (who stands in both lists), not in this archive or not on this platform
-- column: note           VARCHAR why it is not measured
-- chart: ranking columns=before,left,kept,came,after bold=left,came
-- subtitle: followers then and now
-- period: as of export
-- needs: followers, following
-- note: Who came and left in between is in neither list. Who is gone may also be suspended.
-- section: changes 10
-- only_with: earlier_export
-- table: open
with counted as (
    select
        c.direction,
        count(*) filter (where m.rank_before is not null) as before,
        count(*) filter (where m.rank_after is not null) as after,
        count(*) filter (where m.rank_before is not null and m.rank_after is not null) as kept,
        count(*) filter (where m.change = 'refollowed') as refollowed,
        count(*) filter (where m.change = 'came') as came,
        count(*) filter (where m.change = 'returned') as returned,
        count(*) filter (where m.change = 'restored') as restored,
        count(*) filter (where m.change = 'blocked_by_you') as blocked,
        count(*) filter (where m.change = 'left') as gone
    from compared_lists as c
    left join follow_moves as m using (direction)
    group by c.direction
)
select
    c.direction,
    case when c.extent != 'none' then n.before end as before,
    case when c.extent = 'whole' then n.gone end as "left",
    case when c.extent = 'whole' and c.has_blocks then n.blocked end as blocked_by_you,
    case when c.extent != 'none' then n.kept end as kept,
    case when c.extent != 'none' and c.has_order then n.refollowed end as refollowed,
    case when c.extent = 'whole' then n.came end as came,
    case when c.extent = 'whole' and c.has_older then n.returned end as returned,
    case when c.extent = 'whole' and c.has_order then n.restored end as restored,
    case when c.extent != 'none' then n.after end as after,
    case when c.extent = 'whole' then n.after - n.before end as net,
    case when c.extent = 'whole' then n.came + n.returned + n.restored + n.refollowed end as gains,
    case when c.extent = 'whole' then n.gone + n.blocked + n.refollowed end as losses,
    -- ln(1 / (1 − x)), as −ln(1 − x) would be −0 where nobody left
    case when c.extent = 'whole' and n.gone < n.before then ln(1 / (1 - n.gone::double / n.before)) / c.years end as hazard,
    case when hazard is not null then ln(1 / (1 - wilson_low(n.gone, n.before))) / c.years end as hazard_low,
    case when hazard is not null then ln(1 / (1 - wilson_high(n.gone, n.before))) / c.years end as hazard_high,
    case c.extent
        when 'whole' then 'measured'
        when 'part' then 'lower bound'
        when 'none' then 'not in this archive'
        else 'not on this platform'
    end as status,
    c.note
from compared_lists as c
join counted as n using (direction)
-- the picture shows the first
order by c.direction
