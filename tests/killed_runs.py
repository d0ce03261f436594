"""Kills runs at random moments and says what each left: `python killed_runs.py new|existing|report FOLDER MOMENTS SEED` prints counts.

Each run is a process of its own, forked from this one, which has imported everything and opened no database.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from exports import account, tweet, write_folder

from twoway.commands import load_all
from twoway.databases import open_for_asking
from twoway.drafts import beside
from twoway.library import load_library
from twoway.load import load  # noqa: F401  (imported before the forks, as everything slow is)
from twoway.parts import open_exports
from twoway.report import replacing

BEFORE, AFTER = 40, 1_240
LIBRARY = load_library()


def forked(act: Callable[[], int]) -> int:
    """The number of a child process that ends with what `act` returns, or 99 when it fails."""
    child = os.fork()
    if child:
        return child
    code = 99
    try:
        with Path(os.devnull).open("w") as nothing:
            sys.stderr = nothing
            code = act()
    finally:
        os._exit(code)


def ended(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def loading(export: Path, database: Path) -> Callable[[], int]:
    def act() -> int:
        load_all(open_exports([export]), database, LIBRARY)
        return 0

    return act


def looking(database: Path, is_new: bool) -> Callable[[], int]:
    """1: as before the load; 2: as after it; 3: anything else."""

    def act() -> int:
        if not database.exists():
            return 1 if is_new else 3
        with open_for_asking(database) as store:
            [(posts, exports, files)] = store.rows(
                "select (select count(*) from posts), (select count(*) from archives), (select count(distinct archive_id) from files)"
            )
            [(problems,)] = store.rows("select count(*) from problems")
            views = store.rows("select views_hash from schema_version")
        if problems or not views or exports != files:
            return 3
        one = AFTER - BEFORE
        return {(BEFORE, 1): 3 if is_new else 1, (AFTER, 2): 2, (one, 1): 2 if is_new else 3}.get(
            (posts, exports), 3
        )

    return act


def kill_loads(folder: Path, moments: int, seed: int, is_new: bool) -> Counter[str]:
    """What lay under the database's name after each kill, and whether the next run went on from there."""
    chance = random.Random(seed)
    first = [tweet(str(number), full_text="once") for number in range(1, BEFORE + 1)]
    second = [tweet(str(number), full_text="twice") for number in range(1_000, 1_000 + AFTER - BEFORE)]
    older = write_folder(folder / "older", {"account.js": account(), "tweets.js": first})
    newer = write_folder(folder / "newer", {"account.js": account(), "tweets.js": second})
    kept, database = folder / "kept.duckdb", folder / "some.duckdb"
    assert ended(forked(loading(older, kept))) == 0

    def restore() -> None:
        for path in folder.glob("some.duckdb*"):
            path.unlink()
        if not is_new:
            shutil.copy(kept, database)

    restore()
    start = time.perf_counter()
    assert ended(forked(loading(newer, database))) == 0
    takes = time.perf_counter() - start
    found: Counter[str] = Counter()
    for number in range(moments):
        restore()
        child = forked(loading(newer, database))
        time.sleep(chance.uniform(0, takes * 1.1))
        os.kill(child, signal.SIGKILL)
        found["killed" if ended(child) == -signal.SIGKILL else "ended before"] += 1
        found["with a draft"] += beside(database).exists()
        state = ended(forked(looking(database, is_new)))
        found[{1: "as before", 2: "as after"}.get(state, "neither")] += 1
        if number % 10 == 0:
            found["tried again"] += 1
            is_done = ended(forked(loading(newer, database))) == 0
            is_whole = ended(forked(looking(database, is_new))) == 2 and not beside(database).exists()
            found["went on"] += is_done and is_whole
    return found


def kill_replacements(folder: Path, moments: int, seed: int) -> Counter[str]:
    """The same for the folder of a report: 300 are written one after the other, and the next run takes it from there."""
    chance = random.Random(seed)
    report = folder / "report"

    def write(number: int) -> None:
        with replacing(report) as draft:
            (draft / "report.json").write_text(json.dumps({"tool": "twoway", "number": number}))
            (draft / "index.html").write_text(str(number))

    def act() -> int:
        for number in range(300):
            write(number)
        return 0

    found: Counter[str] = Counter()
    write(0)
    for _ in range(moments):
        child = forked(act)
        time.sleep(chance.uniform(0, 0.1))
        os.kill(child, signal.SIGKILL)
        found["killed" if ended(child) == -signal.SIGKILL else "ended before"] += 1
        found["with a draft"] += beside(report).exists()
        found["not there"] += not report.exists()
        with temporary_look(report):
            number = json.loads((report / "report.json").read_text())["number"]
            is_whole = (report / "index.html").read_text() == str(number)
            found["whole" if is_whole else "neither"] += 1
        found["draft gone"] += not beside(report).exists()
    return found


@contextmanager
def temporary_look(report: Path) -> Iterator[None]:
    """What the next run finds once it has taken back what a crash left, without writing a report of its own."""

    class Stop(Exception):
        pass

    with suppress(Stop), replacing(report):
        yield
        raise Stop


if __name__ == "__main__":
    kind, folder, moments, seed = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    if kind == "report":
        print(json.dumps(kill_replacements(folder, moments, seed)))
    else:
        print(json.dumps(kill_loads(folder, moments, seed, kind == "new")))
