-- How many posts are promised, and held nowhere
--
-- One row. The newest export may hold a part of its posts alone: a file is cut off, damaged or not there. What its own list promises, less the
-- posts with their texts that any export of the account holds, is lacking; by month where a month has a file of its own. Nobody knows of which
-- kind they were: a share in which more than one post in twenty may be lacking is not said (up to there what is missing hardly matters: J. L.
-- Schafer, Multiple imputation: a primer, Statistical Methods in Medical Research 8 (1999), 3).
-- NULL: where nothing says how many were promised. No row without an account in scope.
--
-- column: lacking   BIGINT posts of all time that are lacking; 0 where the export holds the whole of its posts, or none
-- column: in_window BIGINT of them, those that may lie in the check window
with promised as (
    select
        archive_id,
        outcome,
        records,
        expected_records,
        month_of_file(path) as month
    from files
    where entity = 'posts' and outcome in ('read', 'damaged', 'missing')
),
counted as (
    select
        s.archive_id,
        date_trunc('month', any_value(w.starts_at)) as first_month,
        count(p.expected_records) > 0 as has_list,
        bool_or(p.expected_records is null and p.outcome != 'read') as is_unknown,
        sum(coalesce(p.expected_records, p.records)) as posts,
        sum(coalesce(p.expected_records, p.records)) filter (where p.month is null or p.month >= date_trunc('month', w.starts_at)) as in_window,
        -- else the window is told by the files
        bool_or(p.month is null) as is_in_one
    from scope as s
    cross join check_window as w
    left join promised as p using (archive_id)
    group by s.archive_id
),
held as (
    select
        count(distinct p.post_id) as posts,
        count(distinct p.post_id) filter (where c.is_in_one or date_trunc('month', p.created_at) >= c.first_month) as in_window
    from counted as c
    left join (
        select post_id, created_at
        from posts
        join archives_in_scope using (archive_id)
        where audience = 'public' and text is not null
    ) as p on true
)
select
    case
        when h.extent is distinct from 'part' then 0
        when c.has_list and not c.is_unknown then greatest(0, c.posts - held.posts)
    end::bigint as lacking,
    case
        when h.extent is distinct from 'part' then 0
        when c.has_list and not c.is_unknown then greatest(0, coalesce(c.in_window, 0) - held.in_window)
    end::bigint as in_window
from counted as c
cross join held
left join coverage as h on h.entity = 'posts'
