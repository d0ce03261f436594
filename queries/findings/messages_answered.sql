-- Share of first messages and of all turns answered within a day
--
-- Of those at least a day old; groups, repeated texts and canned answers are left out.
-- NULL: never; no row when no turn is a day old.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(*) as n,
        count(*) filter (where is_answered and seconds <= 86400) as k,
        count(*) filter (where is_first_contact) as first_n,
        count(*) filter (where is_first_contact and is_answered and seconds <= 86400) as first_k
    from inbound_turns
    where observed_seconds >= 86400
)
select
    'Within 24 hours you had answered '
    || case
        when first_n > 0
        then bold_share(first_k, first_n) || ' of those who wrote to you first: ' || bold_of(first_k, first_n) || '; and '
        else ''
    end
    || bold_share(k, n) || ' of all turns in which others wrote: ' || bold_of(k, n) || '.' as sentence
from counted
where n > 0
