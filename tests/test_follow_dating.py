"""Dated follows against simulated accounts whose truth is known, and the test of a list's order against an independent witness."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import duckdb
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from simulated_follows import (
    AMBIGUOUS,
    DAY,
    TABLE,
    Export,
    Follow,
    Setting,
    account_id,
    created_between,
    mistaken,
    simulate,
)
from test_metrics import compute, store

__all__ = ["store"]  # the fixture of the hand cases

SAMPLES = Path(__file__).parents[1] / "sample_archives"
UNTOLD = Setting(0)
SETTINGS = st.builds(
    Setting,
    came=st.integers(20, 220),
    years=st.floats(0.3, 14),
    exports=st.integers(1, 4),
    gap_days=st.floats(3, 500),
    newborn=st.sampled_from((0.03, 0.1, 0.3)),
    leave=st.sampled_from((0.0, 0.15, 0.6)),
    follow_again=st.sampled_from((0.0, 0.3, 1.0)),
    suspended=st.sampled_from((0.0, 0.05, 0.4)),
)
# many events of all kinds, to be sure that some leave no trace
RESTLESS = {"leave": 0.5, "follow_again": 0.9, "suspended": 0.6, "years": 3.0, "exports": 4, "gap_days": 40.0}


class Dated(NamedTuple):
    """A row of followers_dated."""

    archive_id: int
    account_id: str
    created_not_before: datetime | None
    created_not_after: datetime | None
    not_before: datetime | None
    likely_by: datetime | None
    not_after: datetime | None
    basis: str


@contextmanager
def loaded(
    store: duckdb.DuckDBPyConnection, exports: Sequence[Export], owner_made_at: datetime | None = None
) -> Iterator[duckdb.DuckDBPyConnection]:
    """The exports as archives 1, 2 …, oldest first, each with a whole list of followers; gone again afterwards."""
    store.execute("begin")
    try:
        store.execute("delete from x_user_id_months")
        store.execute(f"insert into x_user_id_months from read_csv('{TABLE}')")
        for number, export in enumerate(exports, 1):
            many = len(export.follows)
            store.execute(
                "insert into archives (archive_id, generated_at) values (?, ?)", [number, export.at]
            )
            store.execute(
                "insert into profiles (archive_id, created_at) values (?, ?)", [number, owner_made_at]
            )
            store.execute("insert into entities (archive_id, entity) values (?, 'followers')", [number])
            store.execute(
                "insert into files (archive_id, entity, records, expected_records) values (?, 'followers', ?, ?)",
                [number, many, many],
            )
            store.execute(
                "insert into follows (archive_id, direction, position, account_id)"
                " select ?, 'follower', unnest(range(?)), unnest(?::varchar[])",
                [number, many, export.account_ids],
            )
        compute(store, "followers_dated")
        yield store
    finally:
        store.execute("rollback")


def dated(database: duckdb.DuckDBPyConnection) -> list[Dated]:
    """In the order of the lists, the oldest export first."""
    rows = database.execute(
        f"select {', '.join(Dated._fields)} from followers_dated where direction = 'follower' order by archive_id, position"
    ).fetchall()
    return [Dated(*row) for row in rows]


def verdicts(database: duckdb.DuckDBPyConnection) -> dict[int, str]:
    return dict(database.execute("select archive_id, verdict from follow_orders").fetchall())


def a_list(account_ids: Sequence[str]) -> Export:
    """A list of which nothing but the ids is known, newest first."""
    day = UNTOLD.ends_at
    return Export(day, tuple(Follow(an_id, day, day) for an_id in account_ids))


# --- the simulation itself -----------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(3))
def test_nobody_follows_before_the_account_is_made(seed: int) -> None:
    history = simulate(Setting(3_000, years=14), seed)
    forms = Counter[str]()
    for follow in history.follows:
        earliest, latest = created_between(follow.account_id)
        assert earliest <= follow.created_at <= latest
        assert follow.created_at <= follow.at
        number = int(follow.account_id)
        forms["snowflake" if number > 10**17 else "ambiguous" if number in AMBIGUOUS else "counted"] += 1
    assert min(forms[form] for form in ("snowflake", "counted")) > 500 and forms["ambiguous"] > 5
    first = {follow.account_id: follow for follow in reversed(history.follows)}
    newborn = sum(follow.at - follow.created_at <= 7 * DAY for follow in first.values()) / len(first)
    assert 0.08 < newborn < 0.13


def test_counted_ids_are_off_the_table_in_both_directions_up_to_its_tolerance() -> None:
    rng = random.Random(5)
    off = []
    for number in range(4_000):
        made = datetime(2006, 8, 1) + number * DAY / 2
        earliest, latest = created_between(account_id(rng, made))
        if latest - earliest <= 60 * DAY:  # the middle is what the table says
            off.append((made - earliest) / (latest - earliest))
    assert min(off) < 0.05 and max(off) > 0.95 and 0.45 < float(np.median(off)) < 0.55


def test_a_list_holds_who_follows_and_is_not_suspended_newest_first() -> None:
    history = simulate(replace(UNTOLD, came=400, **RESTLESS), 1)
    assert [export.at for export in history.exports()] == sorted(export.at for export in history.exports())
    for export in history.exports():
        assert all(newer.at >= older.at for newer, older in pairwise(export.follows))
        assert len(export.followed_at) == len(export.follows)
        by_id: dict[str, Follow] = {}
        for follow in history.follows:  # in the order in which people follow for the first, the second … time
            if follow.at <= export.at:
                by_id[follow.account_id] = follow
        there = {
            an_id
            for an_id, follow in by_id.items()
            if not (follow.ends_at and follow.ends_at <= export.at)
            and not history.is_suspended(an_id, export.at)
        }
        assert set(export.account_ids) == there
        assert all(by_id[an_id].at == export.followed_at[an_id] for an_id in there)


def test_who_was_suspended_is_back_at_the_old_place_and_who_follows_again_stands_on_top() -> None:
    history = simulate(replace(UNTOLD, came=600, **RESTLESS), 2)
    first, *_, last = history.exports()
    restored = [
        follow
        for follow in last.follows
        if follow.at <= first.at and follow.account_id not in first.followed_at
    ]
    again = [
        follow for follow in last.follows if follow.at > first.at and follow.account_id in first.followed_at
    ]
    assert len(restored) >= 5 and len(again) >= 5
    for follow in restored:
        place = last.follows.index(follow)
        assert all(newer.at >= follow.at for newer in last.follows[:place])
        assert all(older.at <= follow.at for older in last.follows[place:])
    stayed = [follow for follow in last.follows if first.followed_at.get(follow.account_id) == follow.at]
    top_of_stayed = last.follows.index(stayed[0])
    assert all(last.follows.index(follow) < top_of_stayed for follow in again)


# --- the dates -----------------------------------------------------------------------------------


def hold_against(
    store: duckdb.DuckDBPyConnection, exports: Sequence[Export], owner_made_at: datetime
) -> Counter[str]:
    """Every claim about every export against the truth; how many people, how many wrong bounds, how many events without a trace."""
    with loaded(store, exports, owner_made_at) as database:
        rows, verdict = dated(database), verdicts(database)
    counts = Counter[str]()
    for number, export in enumerate(exports, 1):
        of_this = [row for row in rows if row.archive_id == number]
        assert [row.account_id for row in of_this] == export.account_ids  # the order and the set, exactly
        if not of_this:
            continue
        expected = mistaken(exports[:number], verdict[number] == "newest_first")
        too_late, too_early, escaped = set(), set(), set()
        for row, follow in zip(of_this, export.follows, strict=True):
            assert row.created_not_before is not None and row.created_not_after is not None
            assert row.created_not_before <= follow.created_at <= row.created_not_after
            assert row.not_before is not None and row.not_after is not None
            assert max(row.created_not_before, owner_made_at) <= row.not_before and row.not_after <= export.at
            assert row.likely_by is None or row.not_before <= row.likely_by
            if row.likely_by is None:
                escaped.add(row.account_id)
            if row.not_before > follow.at:
                too_late.add(row.account_id)
            if row.not_after < follow.at:
                too_early.add(row.account_id)
        # wrong are exactly those whom events without a trace make wrong; some are known for it, being too young for their place
        if verdict[number] == "newest_first":
            assert escaped <= expected.too_early
        else:
            assert len(escaped) == len(of_this)
        assert too_late == expected.too_late
        assert too_early <= expected.too_early and expected.too_early - too_early <= escaped
        assert len(too_late | too_early) <= 2 * expected.events
        counts += Counter(people=len(of_this), wrong=len(too_late | too_early), events=expected.events)
        counts["dated"] += verdict[number] == "newest_first"
    return counts


def hold_simulated(store: duckdb.DuckDBPyConnection, setting: Setting, seed: int) -> Counter[str]:
    return hold_against(store, simulate(setting, seed).exports(), setting.begins_at)


def around_the_cut(pattern: str) -> list[Export]:
    """Two exports, from what stands around the first one's day in the second one's list, newest first.

    n came since · r follows again, and was far below · a was away, and is back at the old place · k stayed. Above are new people, below such
    as stayed; one of three of these has a new account, so that the order of the list tells time.
    """
    rng = random.Random(pattern)
    cut, end = datetime(2020, 6, 1), datetime(2021, 6, 1)
    newer, older = pattern.split("|")
    first: list[Follow] = []
    last: list[Follow] = []
    for place, sort in enumerate("k" * 40 + older[::-1] + "|" + newer[::-1] + "n" * 20):
        if sort == "|":
            continue
        at = cut + (place - 40 - len(older) - 0.5) * DAY
        is_padding = place < 40 or place > 40 + len(pattern)
        created_at = at - DAY if is_padding and place % 3 == 0 else datetime(2014, 1, 1) + place * DAY
        follow = Follow(account_id(rng, created_at), created_at, at)
        last.insert(0, follow)
        if sort in "kr":
            first.insert(
                0 if sort == "k" else len(first),
                follow if sort == "k" else replace(follow, at=cut - 99 * DAY),
            )
    return [Export(cut, tuple(first)), Export(end, tuple(last))]


@pytest.mark.parametrize(
    ("pattern", "too_late", "too_early", "unsaid"),
    [
        ("nnn|kkk", "", "", ""),
        ("rnn|kkakk", "", "", ""),  # one follows again, one was away: both are known for it
        ("rn|ak", "a", "", ""),  # away, and at the top of the old list: taken for somebody new
        (
            "n|aakaak",
            "aakaa",
            "",
            "",
        ),  # those who were away outnumber one who stayed, and take that one along
        ("nr|k", "", "r", ""),  # follows again, and nobody had come before: taken for somebody who stayed
        ("nrrnr|k", "", "rrrn", ""),  # or four, who take one along
        ("rn|k", "", "", "rn"),  # as much speaks for a cut above as for one below: nothing is said of these
        ("nrn|k", "", "", "rn"),
        ("n|kak", "", "", "ka"),
        ("nr|ak", "", "", "ra"),
    ],
)
def test_what_leaves_no_trace(
    store: duckdb.DuckDBPyConnection, pattern: str, too_late: str, too_early: str, unsaid: str
) -> None:
    exports = around_the_cut(pattern)
    cut, end = (export.at for export in exports)
    truth = exports[1].follows[20 : 20 + len(pattern) - 1]
    sorts = dict(zip((follow.account_id for follow in truth), pattern.replace("|", ""), strict=True))
    with loaded(store, exports) as database:
        assert set(verdicts(database).values()) == {"newest_first"}
        rows = [row for row in dated(database) if row.archive_id == 2]
    told = {
        row.account_id: (row.not_before is not None and row.not_before >= cut, row.not_after == cut)
        for row in rows
    }
    followed_at = exports[1].followed_at

    def of(chosen: Iterable[str]) -> str:
        return "".join(sorted(sorts[an_id] for an_id in chosen))

    expected = mistaken(exports, True)
    late = {an_id for an_id, (is_new, _) in told.items() if is_new and followed_at[an_id] <= cut}
    early = {an_id for an_id, (_, is_old) in told.items() if is_old and followed_at[an_id] > cut}
    assert late == expected.too_late and of(late) == "".join(sorted(too_late))
    assert early == expected.too_early and of(early) == "".join(sorted(too_early))
    assert of(an_id for an_id, claims in told.items() if claims == (False, False)) == "".join(sorted(unsaid))
    assert all(row.not_after in (cut, end) for row in rows)


@given(setting=SETTINGS, seed=st.integers(0, 10**6))
@settings(max_examples=40)
def test_the_bounds_hold_but_for_what_leaves_no_trace(
    store: duckdb.DuckDBPyConnection, setting: Setting, seed: int
) -> None:
    hold_simulated(store, setting, seed)


@given(setting=SETTINGS, seed=st.integers(0, 10**6))
@settings(max_examples=15)
def test_the_bounds_of_one_export_always_hold(
    store: duckdb.DuckDBPyConnection, setting: Setting, seed: int
) -> None:
    counts = hold_simulated(store, replace(setting, exports=1), seed)
    assert counts["wrong"] == counts["events"] == 0


@pytest.mark.parametrize(
    ("setting", "seed"),
    [
        (Setting(30, years=2), 1),
        (Setting(300, exports=3, gap_days=365), 2),
        (Setting(1_500, exports=4, gap_days=90), 3),
        (Setting(6_000, years=9, exports=2, gap_days=30), 4),
    ],
    ids=lambda value: str(getattr(value, "came", value)),
)
def test_ordinary_accounts(store: duckdb.DuckDBPyConnection, setting: Setting, seed: int) -> None:
    counts = hold_simulated(store, setting, seed)
    assert counts["wrong"] <= 0.002 * counts["people"]


def test_restless_accounts_leave_no_trace_of_some_of_it(store: duckdb.DuckDBPyConnection) -> None:
    """So that the exact count of what is wrong is no count of nothing."""
    total = Counter[str]()
    for seed in range(12):
        total += hold_simulated(store, replace(UNTOLD, came=400, **RESTLESS), seed)
    assert total["events"] >= 5 and total["wrong"] >= 5
    assert total["wrong"] < 0.05 * total["people"]


def test_the_museum_of_the_samples(store: duckdb.DuckDBPyConnection, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its story knows the truth: nothing leaves no trace there, and whoever came back is found out."""
    monkeypatch.syspath_prepend(SAMPLES)
    harbour, years = import_module("harbour"), import_module("harbour_years")
    exports = []
    for made_at in years.MADE_AT.values():
        listed = [
            Follow(follow.account_id, UNTOLD.ends_at, follow.at.replace(tzinfo=None))
            for follow in reversed(harbour.story().followers)
            if follow.stands(made_at)
        ]
        exports.append(Export(made_at.replace(tzinfo=None), tuple(listed)))
    owner_made_at = years.CREATED_AT.replace(tzinfo=None)
    with loaded(store, exports, owner_made_at) as database:
        rows = dated(database)
    found = Counter[tuple[int, str]]()
    for row in rows:
        assert row.not_before is not None and row.not_after is not None
        assert row.not_before <= exports[row.archive_id - 1].followed_at[row.account_id] <= row.not_after
        if row.basis != "order":
            found[row.archive_id, row.basis] += 1
    assert found == {(2, "refollowed"): 1, (2, "restored"): 1, (3, "refollowed"): 6, (3, "restored"): 4}


# --- whether the order tells time ----------------------------------------------------------------


def test_verdicts(store: duckdb.DuckDBPyConnection) -> None:
    account_ids = simulate(Setting(800), 9).exports()[0].account_ids
    shuffled = random.Random(9).sample(account_ids, len(account_ids))
    by_id = sorted(account_ids, key=int)
    lists = {
        "newest_first": [account_ids],
        "sorted_by_id": [by_id, by_id[::-1], by_id[1:200] + by_id[:1]],
        "cannot_tell": [shuffled, account_ids[:14], by_id[:29], account_ids[::-1]],
    }
    for verdict, some in lists.items():
        for listed in some:
            with loaded(store, [a_list(listed)]) as database:
                assert verdicts(database) == {1: verdict}
                bounds = [(row.likely_by, row.basis) for row in dated(database)]
            if verdict != "newest_first":
                assert set(bounds) == {(None, "account")}


def at_least(records: int, entries: int) -> float:
    """Chance of so many records or more in a random order: the entry in place i is one with chance 1/i, each for itself."""
    chances = np.zeros(entries + 1)
    chances[0] = 1.0
    for place in range(1, entries + 1):
        chances[1:] = chances[1:] * (1 - 1 / place) + chances[:-1] / place
        chances[0] *= 1 - 1 / place
    return float(chances[records:].sum())


def with_records(rng: random.Random, entries: int, records: int) -> list[str]:
    """Ids, newest first, of which exactly so many are greater than all behind them."""
    places = {0, *rng.sample(range(1, entries), records - 1)}
    others, newest = rng.sample(range(1, 10_000_000), entries), iter(range(10_000_000, 10_000_000 + entries))
    oldest_first = [next(newest) if place in places else others[place] for place in range(entries)]
    return [str(number) for number in reversed(oldest_first)]


@pytest.mark.parametrize("entries", [30, 31, 64, 100, 365, 1_000, 2_718, 5_000])
def test_the_p_value_is_that_of_an_independent_sum(store: duckdb.DuckDBPyConnection, entries: int) -> None:
    rng = random.Random(entries)
    mean = sum(1 / place for place in range(1, entries + 1))
    some = sorted({1, 2, 3, 5, 8, 11, 15, 20, 28, int(mean), int(mean) + 1, int(2 * mean), 30})
    lists = [a_list(with_records(rng, entries, records)) for records in some]
    exports = [replace(one, at=one.at + number * timedelta(days=1)) for number, one in enumerate(lists)]
    with loaded(store, exports) as database:
        rows = database.execute(
            "select entries, records, expected_records, p_value from follow_orders order by archive_id"
        ).fetchall()
    assert [row[:2] for row in rows] == [(entries, records) for records in some]
    for _, records, expected, p_value in rows:
        assert expected == pytest.approx(mean, rel=1e-12)
        assert abs(p_value - at_least(records, entries)) < 1e-9


@pytest.mark.parametrize("entries", [30, 250])
def test_one_shuffled_list_in_a_hundred_passes(store: duckdb.DuckDBPyConnection, entries: int) -> None:
    """The test is discrete, so under 1 %; of 3,000 lists more than 50 would be a wrong sum."""
    random_state = np.random.default_rng(entries)
    found = Counter[int]()
    for _ in range(3_000):
        order = random_state.permutation(entries)
        found[int((np.maximum.accumulate(order) == order).sum())] += 1
    asked = store.execute(
        f"select records, records_p_value({entries}, records) from (select unnest(?::integer[]) as records)",
        [sorted(found)],
    ).fetchall()
    passed = sum(found[records] for records, p_value in asked if p_value < 0.01)
    assert 1 <= passed <= 50
