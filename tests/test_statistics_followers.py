"""The numbers on followers in a row against other hands: scipy for the binomial tail, brute force and a plain loop for the rest."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

import duckdb
import numpy as np
import numpy.typing as npt
import pytest
from scipy.special import logsumexp
from scipy.stats import binom
from test_metrics import compute, database, store

__all__ = ["database", "store"]  # the fixtures of the hand cases

EXPORT = datetime(2025, 1, 31, 12)
DAY = 86_400_000  # milliseconds
FIRST, LAST = 1_483_228_800_000, 1_704_067_200_000  # 1 January of 2017 and of 2024
# when the account of each was made, in milliseconds since 1970, the first who came first
Made = npt.NDArray[np.int64]


def account_id(milliseconds: int) -> str:
    return str((milliseconds - 1_288_834_974_657) << 22)


def ordinary(rng: np.random.Generator, people: int, newborn: float = 0.15) -> Made:
    """An audience that came by itself over seven years, most of its accounts long made."""
    came = np.sort(rng.integers(FIRST, LAST, people))
    age = np.where(
        rng.random(people) < newborn, rng.exponential(DAY, people), rng.exponential(900 * DAY, people)
    )
    # snowflakes are of 2012 and later
    oldest = came - (FIRST - 5 * 365 * DAY)
    return came - np.where(age > oldest, rng.random(people) * oldest, age).astype(np.int64)


def load(database: duckdb.DuckDBPyConnection, made: Made, *views: str) -> None:
    """The list as an export holds it, newest first, and the views on it worked out once."""
    database.execute("insert into archives (generated_at) values (?)", [EXPORT])
    database.execute(
        "insert into follows (direction, position, account_id) select 'follower', unnest(range(?)), unnest(?::varchar[])",
        [len(made), [account_id(each) for each in made[::-1].tolist()]],
    )
    compute(database, " ".join(views))


def instant(milliseconds: int) -> datetime:
    return datetime(1970, 1, 1) + timedelta(milliseconds=milliseconds)


@pytest.mark.parametrize("n", [1, 30, 100, 2_000])
def test_the_binomial_tail_is_that_of_scipy(database: duckdb.DuckDBPyConnection, n: int) -> None:
    rng = np.random.default_rng(n)
    for chance in (1e-6, 1e-3, 0.04, 0.3, 0.9):
        smallest = math.floor(n * chance) + 1
        for k in {smallest, n, *rng.integers(smallest, n + 1, 5).tolist()}:
            ((found,),) = database.execute(
                "select log10_binomial_tail(?::bigint, ?::bigint, ?::double)", [k, n, chance]
            ).fetchall()
            # logsf(k - 1) is the chance of k and more; what is too small for it is added up term by term
            wanted = binom.logsf(k - 1, n, chance)
            if math.isinf(wanted):
                wanted = logsumexp(binom.logpmf(np.arange(k, n + 1), n, chance))
            assert found == pytest.approx(wanted / math.log(10), rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("seed", range(3))
def test_the_bounds_are_the_running_maximum_of_a_plain_loop(
    database: duckdb.DuckDBPyConnection, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    made = ordinary(rng, 700)
    load(database, made, "dated_followers", "follow_cells")
    newest, wanted = 0, []
    for each in made.tolist():
        newest = max(newest, each)
        wanted.append((instant(newest), newest - each <= 7 * DAY))
    assert (
        wanted
        == database.execute("select not_before, is_newborn from dated_followers order by rank").fetchall()
    )
    assert [bound for bound, _ in wanted] == [
        row[0]
        for row in database.execute("select newest_so_far from follow_cells order by from_rank").fetchall()
    ]


def windows_of(made: Made) -> list[tuple[int, int, int, int]]:
    """First rank, accounts counted, the most within 30 days and the newborn of each hundred, by trying every start."""
    newest = np.maximum.accumulate(made)
    is_newborn = newest - made <= 7 * DAY
    found = []
    for start in sorted({*range(0, len(made) - 99, 25), len(made) - 100}):
        hundred = slice(start, start + 100)
        counted = made[hundred][~is_newborn[hundred]]
        within = (counted >= counted[:, None]) & (counted - counted[:, None] <= 30 * DAY)
        alike = int(within.sum(axis=1).max(initial=0))
        found.append((start + 1, len(counted), alike, 100 - len(counted)))
    return found


@pytest.mark.parametrize("people", [100, 101, 333, 1_250])
def test_the_most_alike_are_those_of_brute_force(database: duckdb.DuckDBPyConnection, people: int) -> None:
    rng = np.random.default_rng(people)
    made = ordinary(rng, people, newborn=0.3)
    load(database, made, "follower_windows")
    found = database.execute(
        "select first_rank, dated, alike, newborn from follower_windows order by first_rank"
    ).fetchall()
    assert found == windows_of(made)


BLOCKS = "select kind, strength, people, first_rank, last_rank, made_from, made_to from follower_blocks"


@pytest.mark.parametrize("seed", range(5))
def test_a_planted_block_is_found(database: duckdb.DuckDBPyConnection, seed: int) -> None:
    """150 accounts of twenty days, made a year and more before they came one after the other, with one in ten of others among them."""
    rng = np.random.default_rng(100 + seed)
    made = ordinary(rng, 2_000)
    start = int(rng.integers(900, 1_700))
    places = start + np.flatnonzero(rng.random(250) < 0.9)[:150]
    born = np.maximum.accumulate(made)[start] - 400 * DAY
    made[places] = born + rng.integers(0, 20 * DAY, 150)
    load(database, made, "follower_blocks")
    ((kind, strength, people, first, last, made_from, made_to),) = database.execute(BLOCKS).fetchall()
    assert (kind, strength) == ("batch", "block")
    # none of them is missed; somebody else is taken for one of them only beside or among them, made within the same 30 days
    assert places[0] - 5 < first <= places[0] + 1 and places[-1] + 1 <= last < places[-1] + 7
    assert made_to - made_from <= timedelta(days=30)
    # an account is stated up to two minutes late, so one
    stretch = [instant(each) + timedelta(minutes=1) for each in made[first - 1 : last].tolist()]
    assert people == sum(made_from <= each <= made_to for each in stretch)
    assert 150 <= people <= 153


@pytest.mark.parametrize("seed", range(20))
def test_ordinary_lists_hold_no_block(database: duckdb.DuckDBPyConnection, seed: int) -> None:
    load(database, ordinary(np.random.default_rng(200 + seed), 2_000), "follower_blocks")
    assert database.execute(BLOCKS).fetchall() == []
