"""The intervals of the scorecard against statsmodels and scipy, and its ratio against figures that others have published."""

from __future__ import annotations

from datetime import datetime
from math import floor

import duckdb
import numpy as np
import pytest
from scipy.stats import binom, geom, lognorm
from statsmodels.stats.proportion import proportion_confint
from test_metrics import METRICS, compute, database, statement, store

from twoway.library import load_library

__all__ = ["database", "store"]  # the fixtures of the hand cases

QUANTILES = (0.1, 0.5, 0.9)


# ---- Wilson's interval of a share


def test_the_interval_of_a_share_is_that_of_statsmodels(database: duckdb.DuckDBPyConnection) -> None:
    """Every share of up to 120, and some of many."""
    random = np.random.default_rng(1)
    totals = np.unique((10 ** random.uniform(2, 7, 300)).astype(int))
    k = [k for n in range(1, 121) for k in range(n + 1)]
    n = [n for n in range(1, 121) for _ in range(n + 1)]
    for total in totals.tolist():
        some = {0, 1, total - 1, total, *random.integers(0, total, 10).tolist()}
        k += sorted(some)
        n += [total] * len(some)
    found = database.execute(
        "select wilson_low(k, n) as low, wilson_high(k, n) as high "
        "from (select unnest($k::bigint[]) as k, unnest($n::bigint[]) as n)",
        {"k": k, "n": n},
    ).fetchnumpy()
    low, high = proportion_confint(np.array(k), np.array(n), alpha=0.05, method="wilson")
    np.testing.assert_allclose(found["low"], low, rtol=0, atol=1e-10)
    np.testing.assert_allclose(found["high"], high, rtol=0, atol=1e-10)


def test_a_share_of_nothing_has_no_interval(database: duckdb.DuckDBPyConnection) -> None:
    assert database.execute("select wilson_low(0, 0), wilson_high(0, 0)").fetchone() == (None, None)


# ---- the interval of a quantile, whatever the distribution


@pytest.mark.parametrize("q", QUANTILES)
@pytest.mark.parametrize("p", [0.025, 0.975])
def test_binomial_quantiles_are_those_of_scipy(
    database: duckdb.DuckDBPyConnection, p: float, q: float
) -> None:
    found = database.execute(
        f"select n, binomial_quantile({p}, n, {q}) as k from (select unnest(range(1, 2001)) as n) order by n"
    ).fetchnumpy()
    np.testing.assert_array_equal(found["k"], binom.ppf(p, found["n"], q))


def ranks(n: int, q: float) -> tuple[int | None, int | None]:
    """The nearest places of n values in order outside which the q-quantile lies with at most 2.5 % a side.

    It lies below the value at place r when fewer than r of the values lie below it, and their number is binomial.
    """
    places = np.arange(1, n + 1)
    below = binom.cdf(places - 1, n, q)
    lower, upper = places[below <= 0.025], places[below >= 0.975]
    return (int(lower[-1]) if lower.size else None, int(upper[0]) if upper.size else None)


@pytest.mark.parametrize("q", QUANTILES)
def test_ends_of_a_quantile_are_those_order_statistics(database: duckdb.DuckDBPyConnection, q: float) -> None:
    # each value is its place, so that the ends found are the places
    found = database.execute(
        f"select n, quantile_low(places, n, {q})::bigint, quantile_high(places, n, {q})::bigint "
        "from (select n, range(1, n + 1) as places from (select unnest(range(1, 301)) as n)) order by n"
    ).fetchall()
    assert found == [(n, *ranks(n, q)) for n in range(1, 301)]
    assert found[0][1:] == (None, None), "one value encloses nothing"


@pytest.mark.parametrize(
    ("q", "n", "has_low", "has_high"),
    [
        # 0.5 ^ 5 is more than 2.5 %, 0.5 ^ 6 less; 0.9 ^ 35 more, 0.9 ^ 36 less
        (0.5, 5, False, False),
        (0.5, 6, True, True),
        (0.9, 35, True, False),
        (0.9, 36, True, True),
        (0.1, 35, False, True),
        (0.1, 36, True, True),
    ],
)
def test_a_short_list_lacks_an_end(
    database: duckdb.DuckDBPyConnection, q: float, n: int, has_low: bool, has_high: bool
) -> None:
    found = database.execute(
        f"select quantile_low(range({n}), {n}, {q}) is not null, quantile_high(range({n}), {n}, {q}) is not null"
    ).fetchone()
    assert found == (has_low, has_high)


def test_the_ends_of_a_long_list_take_little_memory() -> None:
    """A rank worked out for each row of a copy of the list would take gigabytes here."""
    with duckdb.connect(config={"memory_limit": "200MB"}) as connection:
        library = load_library()
        connection.execute(library.schema)
        connection.execute(library.macros)
        found = connection.execute(
            "select quantile_low(places, n, 0.5), quantile_high(places, n, 0.5) "
            "from (select 20000 as n, range(1, 20001) as places)"
        ).fetchone()
    assert found == ranks(20_000, 0.5)


def test_an_empty_list_has_no_ends(database: duckdb.DuckDBPyConnection) -> None:
    found = database.execute(
        "select quantile_low([]::double[], 0, 0.5), quantile_high([]::double[], 0, 0.5), "
        "quantile_low(null::double[], 0, 0.5), quantile_high(null::double[], 0, 0.5)"
    ).fetchone()
    assert found == (None, None, None, None)


SAMPLES = 1000


@pytest.mark.parametrize("q", QUANTILES)
@pytest.mark.parametrize("shape", ["ages of posts", "gaps in days"])
def test_the_ends_enclose_the_truth(database: duckdb.DuckDBPyConnection, shape: str, q: float) -> None:
    """In at least 95 % of samples, less three standard errors of that share; a long tail, and whole numbers with many ties."""
    random = np.random.default_rng(round(q * 10))
    if shape == "ages of posts":
        samples = random.lognormal(8, 2.5, (SAMPLES, 60))
        truth = lognorm.ppf(q, 2.5, scale=np.exp(8))
    else:
        samples = random.geometric(0.3, (SAMPLES, 60)).astype(float)
        truth = geom.ppf(q, 0.3)
    samples.sort(axis=1)
    ends = database.execute(
        f"select quantile_low(sorted, 60, {q}) as low, quantile_high(sorted, 60, {q}) as high "
        "from (select unnest($samples::double[][]) as sorted)",
        {"samples": samples.tolist()},
    ).fetchnumpy()
    held = ((ends["low"] <= truth) & (truth <= ends["high"])).mean()
    assert held >= 0.95 - 3 * (0.95 * 0.05 / SAMPLES) ** 0.5


# ---- the ratio of followers to following


PUBLISHED = [
    # followers, following, the ratio as published
    (49, 64, 0.77),
    (3_750, 3_961, 0.95),
    (3_673, 7, 524.71),
    (1_790, 789, 2.27),
    (14_446, 11_672, 1.24),  # published as 1.23: cut off, not rounded
]
BANDS = [
    ((49, 64), "strong"),
    ((3_750, 3_961), "strong"),
    ((3_673, 7), "over"),
    ((1_790, 789), "strong"),
    ((14_446, 11_672), "strong"),
    # the limits 0.1, 0.5 and 10, and just short of them
    ((49, 500), "weak"),
    ((50, 500), "typical"),
    ((249, 500), "typical"),
    ((250, 500), "strong"),
    ((499, 50), "strong"),
    ((500, 50), "over"),
]


def follow(database: duckdb.DuckDBPyConnection, followers: int, following: int, query: str) -> None:
    """So many follow and are followed, half of the fewer mutually; the views that a query reads, made once as a session does."""
    both = min(followers, following) // 2
    database.execute("insert into archives (generated_at) values (?)", [datetime(2025, 1, 31, 12)])
    database.execute("insert into profiles (account_id, handle) values ('42', 'me')")
    database.execute("insert into entities (entity) values ('followers'), ('following')")
    database.execute(
        "insert into files (entity, records) values ('followers', $followers), ('following', $following)",
        {"followers": followers, "following": following},
    )
    database.execute(
        "insert into follows (direction, account_id) "
        "select 'follower', (1000 + i)::varchar from range($followers) as t(i) "
        "union all "
        "select 'following', (1000 + $followers - $both + i)::varchar from range($following) as t(i)",
        {"followers": followers, "following": following, "both": both},
    )
    compute(database, query)


@pytest.mark.parametrize(("followers", "following", "published"), PUBLISHED)
def test_the_ratio_is_the_published_one(
    database: duckdb.DuckDBPyConnection, followers: int, following: int, published: float
) -> None:
    audience = statement(METRICS["audience"])
    follow(database, followers, following, f"{audience} reciprocate")
    row = database.execute(f"select followers, following, mutual, ratio from ({audience})").fetchone()
    assert row is not None
    assert row[:3] == (followers, following, min(followers, following) // 2)
    assert round(row[3], 2) == published
    check = database.execute(
        "select k, n, value, low, high from reciprocate where check_name = 'balanced_ratio'"
    ).fetchone()
    assert check == (followers, following, row[3], None, None)


def test_the_last_one_is_published_cut_off() -> None:
    followers, following, rounded = PUBLISHED[-1]
    assert floor(followers / following * 100) / 100 == 1.23 != rounded


@pytest.mark.parametrize(("counts", "band"), BANDS)
def test_the_band_of_a_ratio(database: duckdb.DuckDBPyConnection, counts: tuple[int, int], band: str) -> None:
    query = "select status, band, value from scorecard where check_name = 'balanced_ratio'"
    follow(database, *counts, query)
    assert database.execute(query).fetchone() == ("measured", band, counts[0] / counts[1])
