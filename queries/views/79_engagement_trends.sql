-- Trends of the reactions drawn, robustly
--
-- One row a set of posts and measure of engagement_series. The slope is Theil and Sen's, over all pairs of units and their real distance
-- in time; the test is Mann and Kendall's. Interval and test stand on its variance as Hamed and Rao correct it, because months resemble
-- their neighbours; where the correction would make it smaller, which a bend in the series does, the plain one holds. A trend is clear when
-- the interval leaves out 0; else there is no clear trend, which does not say that nothing changed.
-- The headline is one measure: the median where the middle of its units reaches a like, else the share with any reaction. It is that of all
-- own posts, or of the originals where the two disagree: a shift from announcing to answering moves the former by itself.
-- Sources: P. K. Sen, Journal of the American Statistical Association 63 (1968), 1379, with 2.6 for the variance; R. O. Gilbert,
-- Statistical Methods for Environmental Pollution Monitoring (1987), 16.4 and 16.5; K. H. Hamed and A. R. Rao, Journal of Hydrology 204
-- (1998), 182.
-- NULL: everything from slope to is_clear with under 10 units; an end of the interval that lies beyond all slopes; p when all units are
-- alike; unit when no unit has 5 posts. No rows without a settled post.
--
-- column: posts_of           VARCHAR own (all own posts) or originals
-- column: measure            VARCHAR share_with_any, median or q90
-- column: unit               VARCHAR month or quarter
-- column: units              BIGINT  units with at least 5 posts; 0 is a true zero
-- column: slope              DOUBLE  change a year: of the share, or of ln(1 + likes)
-- column: low                DOUBLE  lower end of its 95 % interval
-- column: high               DOUBLE  upper end
-- column: s                  BIGINT  Mann–Kendall S: pairs that rise less pairs that fall
-- column: variance           DOUBLE  variance of S without a trend, ties taken into account
-- column: corrected_variance DOUBLE  the same, autocorrelation taken into account
-- column: p                  DOUBLE  chance of an S as far from 0, without a trend
-- column: is_clear           BOOLEAN the interval leaves out 0
-- column: is_headline        BOOLEAN the row that a sentence quotes; one at most
-- column: subject            VARCHAR what moves, in words
-- column: trend              VARCHAR up about … a year, down about … a year, no clear trend or not enough data
-- column: basis              VARCHAR the interval and the number of units, in words
with series as (
    select
        *,
        count(*) over (partition by posts_of, measure) as units
    from engagement_series
    qualify units >= 10
),
pairs as (
    select
        earlier.posts_of,
        earlier.measure,
        sign(later.value - earlier.value) as direction,
        (later.value - earlier.value) / (later.years - earlier.years) as slope,
        (later.value - earlier.value) / (later.place - earlier.place) as step
    from series as earlier
    join series as later
        on later.posts_of = earlier.posts_of
        and later.measure = earlier.measure
        and later.place > earlier.place
),
slopes as (
    select
        posts_of,
        measure,
        sum(direction)::bigint as s,
        median(slope) as slope,
        list(slope order by slope) as slopes,
        median(step) as step
    from pairs
    group by posts_of, measure
),
variances as (
    -- each group of t ties takes t (t − 1) (2t + 5) off
    select
        posts_of,
        measure,
        any_value(units) as units,
        (any_value(units * (units - 1) * (2 * units + 5)) - sum(alike * (alike - 1) * (2 * alike + 5)))::double / 18 as variance
    from (
        select
            posts_of,
            measure,
            units,
            count(*) as alike
        from series
        group by posts_of, measure, units, value
    )
    group by posts_of, measure
),
residuals as (
    -- what is left of the series without its slope, by place: the correction goes by neighbours, whatever lies between them
    select
        posts_of,
        measure,
        v.place,
        v.units,
        round(v.value - v.place * s.step, 9) as residual
    from series as v
    join slopes as s using (posts_of, measure)
),
ranks as (
    -- less their mean; equal residuals share the mean of their ranks
    select
        posts_of,
        measure,
        place,
        units,
        rank() over (partition by posts_of, measure order by residual)
        + (count(*) over (partition by posts_of, measure, residual) - 1) / 2
        - (units + 1) / 2 as centred
    from residuals
),
covariances as (
    select
        earlier.posts_of,
        earlier.measure,
        earlier.units as n,
        later.place - earlier.place as lag,
        sum(earlier.centred * later.centred) as covariance
    from ranks as earlier
    join ranks as later
        on later.posts_of = earlier.posts_of
        and later.measure = earlier.measure
        and later.place >= earlier.place
    group by all
),
correlations as (
    select
        *,
        -- NULL when all ranks are equal: nothing is left that could resemble its neighbour
        covariance / nullif(max(covariance) filter (where lag = 0) over (partition by posts_of, measure), 0) as correlation
    from covariances
),
corrections as (
    -- only the lags whose correlation is significant at 95 % count; without one the factor is 1
    select
        posts_of,
        measure,
        1 + 2 * coalesce(
            sum((n - lag) * (n - lag - 1) * (n - lag - 2) * correlation order by lag)
                filter (where lag > 0 and abs(correlation) > 1.959964 / sqrt(n)),
            0
        ) / any_value(n * (n - 1) * (n - 2)) as factor
    from correlations
    group by posts_of, measure
),
tested as (
    select
        posts_of,
        measure,
        s.slope,
        s.slopes,
        s.s,
        v.variance,
        v.variance * c.factor as corrected_variance,
        sqrt(greatest(v.variance, corrected_variance)) as deviation,
        -- ranks of the slopes at the ends of the interval
        round_even((len(s.slopes) - 1.959964 * deviation) / 2, 0)::bigint as low_rank,
        round_even((len(s.slopes) + 1.959964 * deviation) / 2, 0)::bigint + 1 as high_rank,
        two_sided_p((s.s - sign(s.s)) / nullif(deviation, 0)) as p
    from slopes as s
    join variances as v using (posts_of, measure)
    join corrections as c using (posts_of, measure)
),
kept as (
    select
        posts_of,
        measure,
        any_value(unit) as unit,
        count(*) as units
    from engagement_series
    group by posts_of, measure
),
judged as (
    select
        m.posts_of,
        m.measure,
        k.unit,
        -- a set without a unit of 5 posts has none: a true zero
        coalesce(k.units, 0) as units,
        t.* exclude (posts_of, measure),
        case when t.low_rank >= 1 then t.slopes[t.low_rank] end as low,
        case when t.high_rank <= len(t.slopes) then t.slopes[t.high_rank] end as high,
        case when t.slope is not null then coalesce(low > 0, false) or coalesce(high < 0, false) end as is_clear
    from (values
        ('own', 'share_with_any'),
        ('own', 'median'),
        ('own', 'q90'),
        ('originals', 'share_with_any'),
        ('originals', 'median'),
        ('originals', 'q90')
    ) as m(posts_of, measure)
    left join kept as k using (posts_of, measure)
    left join tested as t using (posts_of, measure)
    where exists (from own_posts where is_settled)
),
headline as (
    select
        own.measure,
        case
            when own.is_clear != originals.is_clear
                or (own.is_clear and sign(own.slope) != sign(originals.slope))
            then 'originals'
            else 'own'
        end as posts_of
    from judged as own
    join judged as originals using (measure)
    where own.posts_of = 'own'
        and originals.posts_of = 'originals'
        and own.measure = (
            select
                case
                    when median(value) >= round(ln(2), 9) then 'median'
                    else 'share_with_any'
                end
            from engagement_series
            where posts_of = 'own' and measure = 'median'
        )
),
worded as (
    -- a share moves in percentage points, what grows moves in per cent
    select
        *,
        case when measure = 'share_with_any' then 100 * slope else 100 * (exp(slope) - 1) end as change,
        case when measure = 'share_with_any' then 100 * low else 100 * (exp(low) - 1) end as least,
        case when measure = 'share_with_any' then 100 * high else 100 * (exp(high) - 1) end as most,
        case when measure = 'share_with_any' then ' percentage points' else chr(160) || '%' end as per,
        format_things(units, coalesce(unit, 'month'), coalesce(unit, 'month') || 's') as units_words,
        case when posts_of = 'own' then 'own' else 'original' end as whose
    from judged
)
select
    posts_of,
    measure,
    unit,
    units,
    slope,
    low,
    high,
    s,
    variance,
    corrected_variance,
    p,
    is_clear,
    slope is not null and (posts_of, measure) in (select (posts_of, measure) from headline) as is_headline,
    case measure
        when 'share_with_any' then 'share of ' || whose || ' posts with any reaction'
        when 'median' then 'likes of the middle ' || whose || ' post'
        when 'q90' then 'likes that the best tenth of ' || whose || ' posts reaches'
    end as subject,
    case
        when slope is null then 'not enough data'
        when not is_clear then 'no clear trend'
        else case when slope > 0 then 'up' else 'down' end || ' about ' || format_number(abs(change)) || per || ' a year'
    end as trend,
    case
        when slope is null then '(' || units_words || ' with 5 posts or more, 10 needed)'
        -- most units are alike: an interval of no width would look like certainty
        when least is null or most is null or least = most then 'over ' || units_words
        else '(95' || chr(160) || '% interval ' || format_change(least) || ' to ' || format_change(most)
            || case
                when not is_clear then per || ' a year'
                when measure = 'share_with_any' then ''
                else per
            end
            || '), ' || units_words
    end as basis
from worded
