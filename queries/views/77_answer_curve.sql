-- What share of inbound turns has an answer by when
--
-- The Kaplan–Meier estimate, one row for each time at which an answer came: a turn without one counts among those waiting up to the end of
-- its observation, and leaves after the answers of that same time. Standard error by Greenwood; the 95 % interval on the scale of
-- log(-log), so that it stays inside 0 and 1.
-- Source: E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, Journal of the American Statistical
-- Association 53 (1958); J. D. Kalbfleisch and R. L. Prentice, The statistical analysis of failure time data (1980), section 1.4.
-- NULL: standard_error, low and high where nobody is left waiting. No rows without an answer.
--
-- column: opening        VARCHAR first_contact (first turn of a conversation that the other side opened) or all_turns
-- column: seconds        DOUBLE  time since the first message of the turn
-- column: answered       BIGINT  turns answered after exactly that time
-- column: at_risk        BIGINT  turns without an answer and still watched just before
-- column: share          DOUBLE  share answered by then
-- column: standard_error DOUBLE  of the share
-- column: low            DOUBLE  lower end of its 95 % interval
-- column: high           DOUBLE  upper end
with turns as (
    select
        'all_turns' as opening,
        seconds,
        is_answered
    from inbound_turns
    union all
    select
        'first_contact',
        seconds,
        is_answered
    from inbound_turns
    where is_first_contact
),
times as (
    select
        opening,
        seconds,
        count(*) filter (where is_answered) as answered,
        sum(count(*)) over (partition by opening order by seconds desc)::bigint as at_risk
    from turns
    group by opening, seconds
),
waiting as (
    select
        *,
        product(1 - answered::double / at_risk) over (partition by opening order by seconds) as share_waiting,
        sqrt(sum(answered::double / nullif(at_risk * (at_risk - answered), 0)) over (partition by opening order by seconds)) as relative_error
    from times
    where answered > 0
)
select
    opening,
    seconds,
    answered,
    at_risk,
    1 - share_waiting as share,
    case when share_waiting > 0 then share_waiting * relative_error end as standard_error,
    case when share_waiting > 0 then 1 - power(share_waiting, exp(-1.95996398454 * relative_error / abs(ln(share_waiting)))) end as low,
    case when share_waiting > 0 then 1 - power(share_waiting, exp(1.95996398454 * relative_error / abs(ln(share_waiting)))) end as high
from waiting
order by opening, seconds
