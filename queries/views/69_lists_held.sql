-- How far each export holds its two lists of follows
--
-- One row for each export of the account and each list that its platform has, as the view coverage_by_export judges the file.
--
-- column: archive_id   INTEGER   the export
-- column: direction    VARCHAR   follower or following
-- column: extent       VARCHAR   whole, part or none
-- column: generated_at TIMESTAMP when the export was made, or its newest record
-- column: is_exact     BOOLEAN   whether that is its own date, and not that of its newest record
-- column: is_partial   BOOLEAN   whether the export calls itself partial
select
    archive_id,
    case entity when 'followers' then 'follower' else 'following' end as direction,
    extent,
    generated_at,
    generated_at_basis = 'manifest' as is_exact,
    coalesce(is_partial, false) as is_partial
from coverage_by_export
join archives using (archive_id)
where entity in ('followers', 'following')
