-- How were ads aimed at you?
--
-- The reasons that the platform gives for showing an ad, by its own types, in the newest export: an ad has several, or none. Only the types
-- are kept, not what they say of the owner.
-- NULL: no rows where the export gives no reason.
--
-- column: criterion VARCHAR type of reason, in the platform's words
-- column: reasons   BIGINT  how often it was one
-- column: share     DOUBLE  of all reasons
-- chart: ranking label=criterion value=share count=reasons unit=percent
-- subtitle: reasons for showing an ad, by type
-- period: as of export
-- count: reasons reasons
-- few: 20
-- needs: ad_impressions
-- note: X keeps 90 days of ads at most. The platform's own words; what it looked for is not kept.
-- section: privacy 20
with reasons as (
    select
        e.part as criterion,
        sum(e.records)::bigint as reasons
    from exposures as e
    join scope using (archive_id)
    where e.kind = 'ad_criteria' and e.part is not null
    group by e.part
)
select
    criterion,
    reasons,
    reasons::double / sum(reasons) over () as share
from reasons
order by reasons desc, criterion
