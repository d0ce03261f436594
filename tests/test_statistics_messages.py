"""Turns and their answers against other hands: a plain loop for the turns, statsmodels for curve, interval, median and share."""

from __future__ import annotations

import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import duckdb
import numpy as np
import pytest
from statsmodels.duration.survfunc import SurvfuncRight
from statsmodels.stats.proportion import proportion_confint

QUERIES = Path(__file__).parents[1] / "queries"
AS_OF = datetime(2025, 1, 31, 12)
MEDIAN = """
select
    min(seconds) filter (where share > 0.5 - 1e-12),
    min(seconds) filter (where coalesce(high, share) > 0.5 - 1e-12),
    min(seconds) filter (where low > 0.5 - 1e-12)
from ({curve})
where opening = 'first_contact'
"""


INSERT = """
insert into messages
select 1, 1, 0, message_id, conversation_id,
    case is_mine when true then '42' when false then split_part(conversation_id, '-', 1) end,
    sent_at, is_mine, is_group, null, is_repeated
from (
    select
        unnest($message_id) as message_id,
        unnest($conversation_id) as conversation_id,
        unnest($sent_at) as sent_at,
        unnest($is_mine) as is_mine,
        unnest($is_group) as is_group,
        unnest($is_repeated) as is_repeated
)
"""


class Message(NamedTuple):
    message_id: str
    conversation_id: str
    sent_at: datetime
    is_mine: bool | None
    is_group: bool
    is_repeated: bool


def view(name: str) -> str:
    (path,) = (QUERIES / "views").glob(f"[0-9][0-9]_{name}.sql")
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def store() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        connection.execute((QUERIES / "schema.sql").read_text(encoding="utf-8"))
        connection.execute((QUERIES / "macros.sql").read_text(encoding="utf-8"))
        connection.execute(
            "insert into archives values (1, 'x', '42', 'digest', 'tweets.js', $at, 'manifest', null, null, false, 'test')",
            {"at": AS_OF},
        )
        for name in ("archives_in_scope", "profile_by_export", "profile", "scope"):
            connection.execute(f"create view {name} as {view(name)}")
        yield connection


@pytest.fixture
def database(store: duckdb.DuckDBPyConnection) -> Iterator[duckdb.DuckDBPyConnection]:
    """What a test makes is rolled back."""
    store.execute("begin")
    yield store
    store.execute("rollback")


# ---- turns


def conversations(rng: random.Random) -> list[Message]:
    """Many short conversations with ties in the second, canned answers, blasts, groups and messages of unknown direction."""
    messages = []
    ids = iter(rng.sample(range(1, 10**6), 4000))
    for number in range(300):
        at = AS_OF - timedelta(days=rng.uniform(1, 900))
        is_group, is_blast = rng.random() < 0.1, rng.random() < 0.15
        for _ in range(rng.randrange(1, 12)):
            is_mine = None if rng.random() < 0.03 else rng.random() < 0.45
            is_repeated = (is_blast and not is_mine) or rng.random() < 0.2
            messages.append(Message(str(next(ids)), f"{number}-42", at, is_mine, is_group, is_repeated))
            at += timedelta(seconds=rng.choice([0, 0, 1, 4, 5, 6, 400, 90_000]))
    rng.shuffle(messages)
    return messages


def expected_turns(messages: list[Message]) -> list[tuple[object, ...]]:
    """The definition said once more, message by message."""
    by_conversation = defaultdict(list)
    for message in messages:
        if not message.is_group:
            by_conversation[message.conversation_id].append(message)
    found: list[tuple[object, ...]] = []
    for conversation_id, every in by_conversation.items():
        every.sort(key=lambda message: (message.sent_at, int(message.message_id)))
        received = [message for message in every if message.is_mine is False]
        if all(message.is_repeated for message in received):
            continue
        opened_by_me = every[0].is_mine
        asked_at = heard_at = None
        is_first = opened_by_me is False
        for message in every:
            if message.is_mine is False:
                heard_at = message.sent_at
                asked_at = asked_at or message.sent_at
            elif message.is_mine:
                is_canned = (
                    message.is_repeated
                    and heard_at is not None
                    and message.sent_at - heard_at <= timedelta(seconds=5)
                )
                if asked_at is not None and not is_canned:
                    known = None if opened_by_me is None else is_first
                    found.append((conversation_id, known, asked_at, message.sent_at))
                    asked_at, is_first = None, False
        if asked_at is not None:
            found.append((conversation_id, None if opened_by_me is None else is_first, asked_at, None))
    return found


@pytest.mark.parametrize("seed", range(5))
def test_turns_are_those_of_a_plain_loop(database: duckdb.DuckDBPyConnection, seed: int) -> None:
    messages = conversations(random.Random(seed))
    columns = dict(zip(Message._fields, map(list, zip(*messages, strict=True)), strict=True))
    database.execute(INSERT, columns)
    for name in ("all_messages", "inbound_turns"):
        database.execute(f"create table {name} as {view(name)}")
    turns = database.execute(
        "select conversation_id, is_first_contact, asked_at, answered_at from inbound_turns"
    ).fetchall()
    assert len(turns) > 300
    assert Counter(turns) == Counter(expected_turns(messages))


# ---- the curve


def observed(seed: int, answers: float) -> tuple[list[float], list[bool]]:
    """Times with many ties, between answers as between those who only wait."""
    rng = np.random.default_rng(seed)
    size = int(rng.integers(5, 400))
    times = np.ceil(rng.lognormal(9, 2, size) / 600) * 600
    return times.tolist(), (rng.random(size) < answers).tolist()


def curve_of(
    database: duckdb.DuckDBPyConnection, times: list[float], answered: list[bool]
) -> list[tuple[float, ...]]:
    database.execute(
        "create table inbound_turns as "
        "select unnest($times::double[]) as seconds, unnest($answered) as is_answered, true as is_first_contact",
        {"times": times, "answered": answered},
    )
    return database.execute(
        "select seconds, answered, at_risk, share, standard_error, low, high "
        f"from ({view('answer_curve')}) where opening = 'first_contact' order by seconds"
    ).fetchall()


@pytest.mark.parametrize("answers", [0.95, 0.6, 0.2])
@pytest.mark.parametrize("seed", range(6))
def test_the_curve_is_that_of_statsmodels(
    database: duckdb.DuckDBPyConnection, seed: int, answers: float
) -> None:
    times, answered = observed(seed, answers)
    rows = curve_of(database, times, answered)
    witness = SurvfuncRight(np.array(times), np.array(answered, dtype=int))
    assert [row[0] for row in rows] == witness.surv_times.tolist()
    assert [row[1] for row in rows] == witness.n_events.tolist()
    assert [row[2] for row in rows] == witness.n_risk.tolist()
    assert [row[3] for row in rows] == pytest.approx((1 - witness.surv_prob).tolist(), abs=1e-9)
    for row, left, error in zip(rows, witness.surv_prob, witness.surv_prob_se, strict=True):
        if left < 1e-9:
            assert row[4:] == (None, None, None)
            continue
        assert row[4] == pytest.approx(error, abs=1e-9)
        # the interval on the scale of log(-log), from the standard error of the witness
        half = 1.95996398454 * error / (left * abs(math.log(left)))
        assert row[5] == pytest.approx(1 - left ** math.exp(-half), abs=1e-9)
        assert row[6] == pytest.approx(1 - left ** math.exp(half), abs=1e-9)
    assert all(earlier[3] < later[3] for earlier, later in pairwise(rows))


@pytest.mark.filterwarnings("ignore::RuntimeWarning:statsmodels")
@pytest.mark.parametrize("answers", [0.95, 0.6, 0.2])
@pytest.mark.parametrize("seed", range(10, 16))
def test_the_median_and_its_interval_are_those_of_statsmodels(
    database: duckdb.DuckDBPyConnection, seed: int, answers: float
) -> None:
    times, answered = observed(seed, answers)
    curve_of(database, times, answered)
    (found,) = database.execute(MEDIAN.format(curve=view("answer_curve"))).fetchall()
    witness = SurvfuncRight(np.array(times), np.array(answered, dtype=int))
    assert not np.isclose(witness.surv_prob, 0.5).any(), "at just one half the two differ on purpose"
    low, high = witness.quantile_ci(0.5, method="cloglog")
    expected = (witness.quantile(0.5), low, high)
    given = tuple(math.inf if each is None else each for each in found)
    assert given == tuple(math.inf if math.isnan(each) else each for each in expected)


def test_half_is_reached_at_just_half(database: duckdb.DuckDBPyConnection) -> None:
    # 3/4 · 2/3 of the turns wait after 2: one half, whatever the last digit says
    curve_of(database, [1, 2, 9, 9], [True, True, False, False])
    ((median, _, _),) = database.execute(MEDIAN.format(curve=view("answer_curve"))).fetchall()
    assert median == 2


@pytest.mark.parametrize("n", [1, 2, 20, 146, 100_000])
def test_the_interval_of_a_share_is_that_of_statsmodels(database: duckdb.DuckDBPyConnection, n: int) -> None:
    for k in sorted({0, 1, n // 3, n // 2, n - 1, n}):
        ((low, high),) = database.execute(f"select wilson_low({k}, {n}), wilson_high({k}, {n})").fetchall()
        assert (low, high) == pytest.approx(proportion_confint(k, n, method="wilson"), abs=1e-9)
