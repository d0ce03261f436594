"""The estimators behind engagement, against independent libraries on seeded random data with ties, gaps and autocorrelation."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

import duckdb
import numpy as np
import pymannkendall
import pytest
from numpy.typing import NDArray
from scipy import stats

QUERIES = Path(__file__).parents[1] / "queries"
SLOTS = [*product(("own", "originals"), ("share_with_any", "median", "q90"))]


class Series(NamedTuple):
    values: NDArray[np.float64]
    # months since the first one
    months: NDArray[np.int64]


class Trend(NamedTuple):
    slope: float
    low: float | None
    high: float | None
    s: int
    variance: float
    corrected_variance: float
    p: float | None


def autoregressive(random: np.random.Generator, n: int, phi: float, slope: float) -> NDArray[np.float64]:
    values = random.normal(size=n)
    for k in range(1, n):
        values[k] += phi * values[k - 1]
    return values + slope * np.arange(n)


def some_series() -> Iterator[Series]:
    random = np.random.default_rng(20250314)
    for n, phi, slope in product((10, 23, 60, 140), (-0.5, 0.0, 0.3, 0.7), (0.0, 0.05)):
        plain = autoregressive(random, n, phi, slope)
        yield Series(plain.round(9), np.arange(n))
        # a few values, many times each, and months left out
        tied = plain[random.integers(0, max(3, n // 4), n)] + (slope > 0) * plain[np.arange(n) // 3]
        yield Series(tied.round(9), np.sort(random.choice(2 * n, n, replace=False)))
        # whole numbers without a slope: likes of a small account
        yield Series(random.poisson(0.7, n).astype(float), np.arange(n))


def trends(many: list[Series]) -> list[Trend]:
    """What the view engagement_trends makes of series that stand in the place of the view below it."""
    found = []
    with duckdb.connect() as connection:
        connection.execute((QUERIES / "schema.sql").read_text(encoding="utf-8"))
        connection.execute((QUERIES / "macros.sql").read_text(encoding="utf-8"))
        connection.execute("create table own_posts as select true as is_settled")
        connection.execute(
            """
            create table engagement_series (
                posts_of varchar, measure varchar, unit varchar, starts_on date, place bigint, years double, posts bigint, value double
            )
            """
        )
        view = (QUERIES / "views" / "79_engagement_trends.sql").read_text(encoding="utf-8")
        connection.execute(f"create view engagement_trends as {view}")
        for start in range(0, len(many), len(SLOTS)):
            few = many[start : start + len(SLOTS)]
            connection.execute("truncate engagement_series")
            for (posts_of, measure), series in zip(SLOTS, few, strict=False):
                connection.execute(
                    """
                    insert into engagement_series
                    select $posts_of, $measure, 'month', date '2001-01-01', generate_subscripts($values, 1),
                        2001 + unnest($months) / 12, 9, unnest($values)
                    """,
                    {
                        "posts_of": posts_of,
                        "measure": measure,
                        "months": series.months.tolist(),
                        "values": series.values.tolist(),
                    },
                )
            columns = ", ".join(Trend._fields)
            answer = connection.execute(
                f"select posts_of, measure, {columns} from engagement_trends"
            ).fetchall()
            by_slot = {(row[0], row[1]): Trend(*row[2:]) for row in answer}
            found += [by_slot[slot] for slot in SLOTS[: len(few)]]
    return found


SERIES = [*some_series()]


@pytest.fixture(scope="module")
def found() -> list[Trend]:
    return trends(SERIES)


def test_the_series_are_worth_testing_on() -> None:
    tested = [pymannkendall.hamed_rao_modification_test(series.values) for series in SERIES]
    plain = [pymannkendall.original_test(series.values) for series in SERIES]
    factors = [each.var_s / without.var_s for each, without in zip(tested, plain, strict=True)]
    assert sum(factor > 1.2 for factor in factors) > 10
    assert sum(factor < 0.8 for factor in factors) > 10
    assert sum(len(np.unique(series.values)) < len(series.values) for series in SERIES) > 40
    assert sum(series.months[-1] >= len(series.months) for series in SERIES) > 20


def test_mann_kendall(found: list[Trend]) -> None:
    for series, trend in zip(SERIES, found, strict=True):
        witness = pymannkendall.original_test(series.values)
        assert trend.s == witness.s
        assert trend.variance == pytest.approx(witness.var_s, rel=1e-12)


def test_hamed_rao(found: list[Trend]) -> None:
    for series, trend in zip(SERIES, found, strict=True):
        witness = pymannkendall.hamed_rao_modification_test(series.values)
        assert trend.corrected_variance == pytest.approx(witness.var_s, rel=1e-9)
        # the plain test where the correction would only sharpen it
        if witness.var_s < trend.variance:
            witness = pymannkendall.original_test(series.values)
        assert trend.p == pytest.approx(witness.p, abs=1e-12)


def test_the_slope_of_theil_and_sen(found: list[Trend]) -> None:
    for series, trend in zip(SERIES, found, strict=True):
        witness = stats.theilslopes(series.values, series.months / 12)
        assert trend.slope == pytest.approx(witness.slope, abs=1e-9)
        if series.months[-1] < len(series.months):
            assert trend.slope == pytest.approx(12 * pymannkendall.sens_slope(series.values).slope, abs=1e-9)


def test_the_interval_of_sen(found: list[Trend]) -> None:
    """scipy knows the plain variance alone; with the corrected one the same ranks are taken by hand."""
    plain = 0
    for series, trend in zip(SERIES, found, strict=True):
        if trend.corrected_variance <= trend.variance:
            plain += 1
            witness = stats.theilslopes(series.values, series.months / 12, alpha=0.95)
            low, high = witness.low_slope, witness.high_slope
        else:
            i, j = np.triu_indices(len(series.values), 1)
            slopes = np.sort(
                (series.values[j] - series.values[i]) / (series.months[j] - series.months[i]) * 12
            )
            reach = stats.norm.ppf(0.975) * np.sqrt(trend.corrected_variance)
            ranks = [
                int(np.round((len(slopes) - reach) / 2)) - 1,
                int(np.round((len(slopes) + reach) / 2)),
            ]
            low, high = (slopes[rank] if 0 <= rank < len(slopes) else None for rank in ranks)
        assert (trend.low, trend.high) == (
            low if low is None else pytest.approx(low, abs=1e-9),
            high if high is None else pytest.approx(high, abs=1e-9),
        )
    assert 20 < plain < len(SERIES) - 10


def test_ties_of_residuals_do_not_hang_on_the_last_bit() -> None:
    """Shares of 0.2 have the autocorrelation of the whole numbers that they are a fifth of."""
    steps = np.arange(1, 11) // 2
    fifths, whole = trends([Series((steps / 5).round(9), np.arange(10)), Series(steps * 1.0, np.arange(10))])
    assert fifths.corrected_variance == pytest.approx(whole.corrected_variance, rel=1e-12)
    assert whole.corrected_variance == pytest.approx(
        pymannkendall.hamed_rao_modification_test(steps).var_s, rel=1e-12
    )


def test_two_sided_p() -> None:
    with duckdb.connect() as connection:
        connection.execute((QUERIES / "schema.sql").read_text(encoding="utf-8"))
        connection.execute((QUERIES / "macros.sql").read_text(encoding="utf-8"))
        for z in (-9.0, -3.5, -1.959964, -1e-6, 0.0, 1e-9, 0.3, 1.0, 2.5, 5.0, 7.9, 8.1, 40.0):
            row = connection.execute("select two_sided_p(z) from (select ?::double as z)", [z]).fetchone()
            assert row is not None
            assert row[0] == pytest.approx(2 * stats.norm.sf(abs(z)), abs=1e-14)


def own_posts(random: np.random.Generator, n: int) -> tuple[duckdb.DuckDBPyConnection, NDArray[np.int64]]:
    """Counts of n posts with a heavy tail and many zeros, in the place of the view own_posts."""
    likes = np.floor(random.pareto(1.1, n) * random.choice([0.3, 2.0])).astype(np.int64)
    connection = duckdb.connect()
    connection.execute(
        """
        create table own_posts as
        select timestamp '2024-06-01' as local_at, unnest($likes)::bigint as likes, unnest($likes)::bigint as reposts, true as is_settled
        """,
        {"likes": likes.tolist()},
    )
    return connection, likes


@pytest.mark.parametrize("n", [1, 2, 7, 150, 1000])
def test_concentration(n: int) -> None:
    """Gini's index from its definition, the mean difference of all pairs; nothing of the formula by ranks."""
    for seed in range(5):
        connection, likes = own_posts(np.random.default_rng(seed), n)
        query = (QUERIES / "metrics" / "engagement_concentration.sql").read_text(encoding="utf-8")
        with connection:
            row = connection.execute(query).fetchone()
        assert row is not None
        top = np.sort(likes)[-max(1, n // 100) :].sum()
        assert row[:4] == (n, likes.sum(), max(1, n // 100), top)
        if likes.sum() == 0:
            assert row[4:] == (None, None)
        else:
            differences = np.abs(likes[:, None] - likes[None, :]).mean()
            assert row[4:] == (
                pytest.approx(top / likes.sum()),
                pytest.approx(differences / (2 * likes.mean()), abs=1e-12),
            )


@pytest.mark.parametrize("n", [1, 2, 7, 150, 1000])
def test_t_factor(n: int) -> None:
    for seed in range(5):
        connection, reposts = own_posts(np.random.default_rng(seed), n)
        view = (QUERIES / "views" / "80_t_factor.sql").read_text(encoding="utf-8")
        query = (QUERIES / "metrics" / "t_factor.sql").read_text(encoding="utf-8")
        connection.execute(f"create view t_factor as {view}")
        largest = max(t for t in range(n + 1) if (reposts >= t).sum() >= t)
        with connection:
            assert connection.execute(query).fetchall() == [(2024, n, largest, largest)]
