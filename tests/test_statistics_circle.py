"""The effective number of people and its jackknife interval, against the same worked out by brute force with numpy."""

from __future__ import annotations

from datetime import datetime, timedelta

import duckdb
import numpy as np
import pytest
from test_metrics import compute, database, store

__all__ = ["database", "store"]  # the fixtures of the hand cases

EXPORT = datetime(2025, 1, 31, 12)


def effective(counts: np.ndarray) -> float:
    """The inverse of Simpson's index without bias; infinity when nobody was met twice."""
    total = counts.sum()
    pairs = (counts * (counts - 1)).sum()
    return float(total * (total - 1) / pairs) if pairs else float("inf")


def jackknife(counts: np.ndarray) -> tuple[float, float, float]:
    """Estimate and interval, each exchange left out one by one."""
    people = np.repeat(np.arange(counts.size), counts)
    left_out = np.log(
        [effective(np.bincount(np.delete(people, one), minlength=counts.size)) for one in range(people.size)]
    )
    n = people.size
    error = np.sqrt((n - 1) / n * ((left_out - left_out.mean()) ** 2).sum())
    value = effective(counts)
    return value, value * np.exp(-1.95996398454 * error), value * np.exp(1.95996398454 * error)


@pytest.mark.parametrize("seed", range(8))
def test_effective_people(seed: int, database: duckdb.DuckDBPyConnection) -> None:
    random = np.random.default_rng(seed)
    counts = random.zipf(1.3 + seed / 8, size=20 + 15 * seed).clip(max=200)
    database.execute("insert into archives (generated_at) values (?)", [EXPORT])
    database.execute("insert into profiles (account_id, handle) values ('42', 'me')")
    # one exchange a person a day, and every third day a second post that must not count
    posts = [
        (f"{person:04}{day:04}{again}", EXPORT - timedelta(days=day + 1, minutes=again), f"{person + 100}")
        for person, count in enumerate(counts.tolist())
        for day in range(count)
        for again in range(2 if day % 3 == 0 else 1)
    ]
    database.executemany(
        "insert into posts (post_id, created_at, text, reply_to_account_id) values (?, ?, '@x', ?)", posts
    )
    compute(database, "circle")
    found = database.execute(
        "select exchanges, people, effective_people, low, high, top_five from circle"
    ).fetchone()
    assert found is not None
    exchanges, people, value, low, high, top_five = found
    total = counts.sum()
    wanted, wanted_low, wanted_high = jackknife(counts)
    assert (exchanges, people, top_five) == (total, counts.size, np.sort(counts)[-5:].sum())
    assert value == pytest.approx(min(wanted, total))
    assert low == pytest.approx(max(1, min(total, wanted_low)))
    assert high == pytest.approx(min(total, wanted_high))


def test_the_interval_holds_the_truth() -> None:
    """Of 100 samples of 150 exchanges with a known circle, about 95 intervals hold it; fewer than 85 would be a wrong formula."""
    random = np.random.default_rng(7)
    chances = 1 / np.arange(1, 41)
    chances /= chances.sum()
    truth = 1 / (chances**2).sum()
    held = 0
    for _ in range(100):
        counts = np.bincount(random.choice(chances.size, size=150, p=chances))
        _, low, high = jackknife(counts)
        held += low <= truth <= high
    assert held >= 85
