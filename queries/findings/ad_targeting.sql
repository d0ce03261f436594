-- What most ads were aimed by
--
-- NULL: never; no row where the export gives no reason.
--
-- column: sentence VARCHAR the finding
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
    'Ads were aimed at you by ' || bold(format_things(count(*), 'type', 'types') || ' of reasons') || ', most often by “'
    || first(criterion order by reasons desc, criterion) || '”: '
    || bold_share(max(reasons), sum(reasons)) || ', ' || bold_of(max(reasons), sum(reasons)::bigint) || '.' as sentence
from reasons
having count(*) > 0
