-- How many checks could be measured, and in which bands they lie
--
-- Of the twelve that can be counted; fresh_replies is information.
-- NULL: never; no row without an account in scope.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(*) as checks,
        count(*) filter (where is_measured) as measured,
        count(*) filter (where band = 'strong') as strong,
        count(*) filter (where band = 'typical') as typical,
        count(*) filter (where band = 'weak') as weak,
        count(*) filter (where band = 'over') as over_the_top,
        count(*) filter (where lowest < highest) as between_bands,
        count(*) filter (where is_measured and scale = 'list') as lists,
        count(*) filter (where is_measured and scale != 'list' and weak_limit is null) as without_limits
    from (
        select
            *,
            status in ('measured', 'lower bound') as is_measured
        from scorecard
        where scale != 'none'
    )
)
select
    bold_of(measured, checks) || ' checks could be measured'
    || coalesce(
        ': '
        || nullif(
            concat_ws(
                ', ',
                case when strong > 0 then bold(strong) || ' strong' end,
                case when typical > 0 then bold(typical) || ' typical' end,
                case when weak > 0 then bold(weak) || ' weak' end,
                case when over_the_top > 0 then bold(over_the_top) || ' over' end,
                case when between_bands > 0 then bold(between_bands) || ' between bands' end
            ),
            ''
        ),
        ''
    )
    || case when lists > 0 then '; the profile is a list without a band' else '' end
    || case
        when without_limits > 0 then '; answering others has its bands by the kind of account, which is not stated'
        else ''
    end || '.' as sentence
from counted
where checks > 0
