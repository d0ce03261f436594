"""How near dated follows come to the truth: `python tests/benchmarks/follow_dating.py` prints a table by number of followers.

Simulated accounts of six years; one follower of ten has an account of less than a week, mostly of a day. Each row is of several accounts. The
window goes from not_before to likely_by. Of one export no bound is ever wrong; of several those are that an event without a trace makes wrong.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import duckdb

sys.path.insert(0, str(Path(__file__).parents[1]))

from simulated_follows import DAY, Export, Setting, mistaken, simulate
from test_follow_dating import Dated, dated, loaded, verdicts
from test_metrics import DEFAULTS, QUERIES, VIEWS, statement

SIZES = (50, 100, 300, 1_000, 3_000, 10_000, 20_000)
HEADER = "followers exports accounts  in order | by likely_by  window     p90   later than not_before     p90 | wrong  without a trace"


@dataclass
class Row:
    """What was found about the newest export of some accounts of one size."""

    accounts: int = 0
    in_order: int = 0
    people: int = 0
    by_then: int = 0
    windows: list[float] = field(default_factory=list)
    later: list[float] = field(default_factory=list)
    wrong: int = 0
    events: int = 0

    def add(self, exports: list[Export], rows: list[Dated], is_ordered: bool) -> None:
        self.accounts += 1
        self.in_order += is_ordered
        self.events += mistaken(exports, is_ordered).events
        for row, follow in zip(rows, exports[-1].follows, strict=True):
            assert row.not_before is not None and row.not_after is not None
            self.wrong += not row.not_before <= follow.at <= row.not_after
            self.people += 1
            if row.likely_by is not None:
                self.by_then += follow.at <= row.likely_by
                self.windows.append((row.likely_by - row.not_before) / DAY)
                self.later.append((follow.at - row.not_before) / DAY)

    def __str__(self) -> str:
        cells = f"{self.accounts:8} {self.in_order / self.accounts:9.0%} | "
        if self.windows:
            cells += f"{self.by_then / len(self.windows):12.1%} {in_middle(self.windows)}{'':14}{in_middle(self.later)}"
        else:
            cells += f"{'-':>12}{'':46}"
        return f"{cells} | {self.wrong / self.people:6.2%} {self.events:15}"


def in_middle(days: list[float]) -> str:
    return f"{statistics.median(days):6.1f}d {statistics.quantiles(days, n=10)[-1]:6.1f}d"


def memory() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    for path in ("schema.sql", "macros.sql"):
        connection.execute((QUERIES / path).read_text(encoding="utf-8"))
    connection.execute(DEFAULTS)
    for name, path in VIEWS.items():
        connection.execute(f"create view {name} as\n{statement(path)}")
    return connection


def measured(setting: Setting, accounts: int) -> Iterator[Row]:
    """The row of the newest export alone, then that of it beside the earlier ones."""
    rows = {1: Row(), setting.exports: Row()}
    with memory() as connection:
        for seed in range(accounts):
            exports = simulate(setting, seed).exports()
            for number, row in rows.items():
                some = exports[-number:]
                with loaded(connection, some, setting.begins_at) as database:
                    newest = [one for one in dated(database) if one.archive_id == number]
                    row.add(some, newest, verdicts(database).get(number) == "newest_first")
    yield from rows.values()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES, help="numbers of people who came")
    parser.add_argument(
        "--exports", type=int, default=3, help="how many, half a year apart (default: %(default)s)"
    )
    parser.add_argument("--people", type=int, default=10_000, help="how many a row is of, about")
    parser.add_argument(
        "--newborn", type=float, default=0.1, help="share with an account of less than a week"
    )
    asked = parser.parse_args()
    print(HEADER)
    for came in asked.sizes:
        accounts = max(2, min(60, asked.people // came))
        setting = Setting(came, exports=asked.exports, newborn=asked.newborn)
        for exports, row in zip((1, asked.exports), measured(setting, accounts), strict=False):
            print(f"{row.people / accounts:9,.0f} {exports:7} {row}", flush=True)


if __name__ == "__main__":
    main()
