-- When the accounts in the lists were made, by their ids
--
-- One row for each account that follows or is followed in any export. An id from February 2016 on carries its time; the account is stated
-- up to two minutes later. Before, ids were counted up, and the table x_user_id_months gives a date that is too late by no more than its
-- tolerance for 99 of 100; the same is allowed on the other side. Only ids of X are dated.
-- NULL: both dates where the id fits neither, or would be younger than the newest export; the first for ids from before July 2006.
--
-- column: account_id         VARCHAR   the account
-- column: created_not_before TIMESTAMP the earliest that it can have been made
-- column: created_not_after  TIMESTAMP the latest
-- column: dated_by           VARCHAR   snowflake, table or ambiguous; NULL when not dated
with months as (
    select
        first_user_id,
        starts_on,
        tolerance_days,
        lead(first_user_id) over (order by first_user_id) as next_user_id,
        lead(starts_on) over (order by first_user_id) as next_starts_on
    from x_user_id_months
),
accounts as (
    select distinct
        f.account_id,
        try_cast(f.account_id as bigint) as number,
        account_id_form(f.account_id) as form
    from listed_follows as f
    join archives_in_scope using (archive_id)
    where platform = 'x'
),
read_off as (
    select
        a.account_id,
        a.form,
        m.tolerance_days,
        case a.form
            when 'snowflake' then snowflake_at(a.account_id)
            when 'table'
            then m.starts_on + to_seconds(
                (m.next_starts_on - m.starts_on) * 86400 * (a.number - m.first_user_id)::double / (m.next_user_id - m.first_user_id)
            )
        end as about
    from accounts as a
    asof left join months as m on a.number >= m.first_user_id
),
bounded as (
    select
        account_id,
        form,
        case form
            when 'ambiguous' then timestamp '2012-07-17 00:00'
            when 'snowflake' then about
            else about - to_days(tolerance_days)
        end as created_not_before,
        case form
            when 'ambiguous' then timestamp '2013-10-18 00:00'
            when 'snowflake' then about + interval 2 minutes
            when 'table' then coalesce(about + to_days(tolerance_days), (select min(starts_on + tolerance_days) from x_user_id_months))
        end as created_not_after
    from read_off
)
select
    account_id,
    case when is_possible then created_not_before end as created_not_before,
    case when is_possible then created_not_after end as created_not_after,
    case when is_possible then form end as dated_by
from (
    select
        *,
        -- an id from after the export was not given out by X; a day of grace, since the lists may be written after the date that the export bears
        not coalesce(created_not_before > (select max(generated_at) + interval 1 day from archives_in_scope), false) as is_possible
    from bounded
)
