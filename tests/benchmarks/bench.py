"""`make bench`: how long a load takes as a ratio to the reading floor, how much memory, and where a report's time goes.

The floor and the load run in turn, each a whole process, and the medians are compared: other work on the machine slows both alike. Figures
are the kernel's own account of a finished process, so POSIX only. Nothing here passes or fails.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import make_archive

HERE = Path(__file__).parent
SOURCE = HERE.parents[1] / "src"
SIZES = (20_000, 200_000, 1_000_000)
REPORT_SIZE = 2_000
# From here on a run takes a minute: one is enough beside the smaller sizes.
LARGE = 500_000


class Run(NamedTuple):
    """One finished process; seconds and MiB."""

    cpu: float
    wall: float
    peak: float


def run(*command: str | Path) -> Run:
    with tempfile.TemporaryFile() as said:
        started = time.perf_counter()
        child = subprocess.Popen(
            [sys.executable, *map(str, command)],
            stdout=said,
            stderr=said,
            env=os.environ | {"PYTHONPATH": str(SOURCE)},
        )
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            said.seek(0)
            text = said.read().decode(errors="replace")
            sys.exit(f"{' '.join(map(str, command))} ended with {child.returncode}:\n{text}")
    peak = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return Run(usage.ru_utime + usage.ru_stime, wall, peak)


def median(runs: Sequence[Run]) -> Run:
    return Run(*(statistics.median(column) for column in zip(*runs, strict=True)))


def archive(folder: Path, posts: int) -> Path:
    """The archive of that many posts, from the folder if it is there; made in a process of its own, to keep this one small."""
    path = folder / f"x{posts}.zip"
    if not path.exists():
        print(f"making {path}", file=sys.stderr)
        run(Path(make_archive.__file__), str(posts), path)
    return path


def bench_load(folder: Path, sizes: Sequence[int], runs: int) -> None:
    print("Load and floor in turn, medians. The ratios are load / floor.\n")
    print(f"{'':16}{'floor':>20}{'load':>24}{'load / floor':>18}")
    print("    posts  runs" + "     CPU    wall  peak" * 2 + "      CPU  wall  database")
    for posts in sizes:
        path, database = archive(folder, posts), folder / "bench.duckdb"
        floors, loads = [], []
        for _ in range(runs if posts < LARGE else max(1, runs // 3)):
            floors.append(run(HERE / "floor.py", path))
            database.unlink(missing_ok=True)
            loads.append(run("-m", "twoway", "load", path, "--db", database))
        floor, load = median(floors), median(loads)
        cells = [f"{each.cpu:6.2f}s {each.wall:6.2f}s {each.peak:4.0f}M" for each in (floor, load)]
        ratios = f"{load.cpu / floor.cpu:5.2f} {load.wall / floor.wall:5.2f}"
        size = database.stat().st_size >> 20
        print(f"{posts:9,} {len(loads):5} {cells[0]} {cells[1]}    {ratios} {size:6} MiB", flush=True)
        database.unlink()


def bench_report(folder: Path, runs: int) -> None:
    path = archive(folder, REPORT_SIZE)
    with tempfile.TemporaryDirectory(dir=folder) as place:
        output = Path(place) / "report"
        whole = median([run("-m", "twoway", "report", path, "-o", output) for _ in range(runs)])
        said = f"{whole.wall:.2f} s, {whole.cpu:.2f} s of CPU, peak {whole.peak:.0f} MiB"
        print(f"\nReport of {REPORT_SIZE:,} posts: {said}. One more run, by phase:", flush=True)
        phases = [sys.executable, __file__, "--phases", str(path), str(output)]
        subprocess.run(phases, check=True, env=os.environ | {"PYTHONPATH": str(SOURCE)})


class Phases:
    """Seconds in each phase; time in an inner phase does not count for the outer one."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._inner: list[float] = []

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        started = time.perf_counter()
        self._inner.append(0.0)
        try:
            yield
        finally:
            spent = time.perf_counter() - started
            self.seconds[name] = self.seconds.get(name, 0.0) + spent - self._inner.pop()
            if self._inner:
                self._inner[-1] += spent

    def watch(self, owner: Any, attribute: str, name: str) -> None:
        """From here on calls of the function belong to the phase."""
        function: Callable[..., Any] = getattr(owner, attribute)

        def watched(*arguments: Any, **options: Any) -> Any:
            with self.of(name):
                return function(*arguments, **options)

        setattr(owner, attribute, watched)


def print_phases(path: Path, output: Path) -> None:
    phases = Phases()
    with phases.of("the rest"):
        with phases.of("import"):
            from twoway import cli, load, report, session, store  # noqa: F401  (load and store: not inside a phase)
        phases.watch(cli, "_load", "load")
        phases.watch(session.Session, "__init__", "views")
        phases.watch(report, "facts", "queries")
        phases.watch(report, "answer", "queries")
        phases.watch(report, "_draw", "figures")
        phases.watch(report, "page", "page")
        cli.report([path], output)
    for name, seconds in phases.seconds.items():
        print(f"    {name:10} {seconds:5.2f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "posts", type=int, nargs="*", default=SIZES, help="sizes of archives (default: %(default)s)"
    )
    parser.add_argument(
        "--folder",
        type=Path,
        help="where archives are kept from one time to the next (default: not kept); empty it when make_archive.py changes",
    )
    parser.add_argument("--runs", type=int, default=5, help="runs of each below half a million posts")
    parser.add_argument("--no-report", action="store_true")
    parser.add_argument("--phases", nargs=2, type=Path, metavar=("ARCHIVE", "OUTPUT"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.phases:
        print_phases(*asked.phases)
        return
    if not hasattr(os, "wait4"):
        sys.exit("The benchmark reads CPU time and memory from os.wait4, which Windows does not have.")
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        bench_load(folder, asked.posts, asked.runs)
        if not asked.no_report:
            bench_report(folder, asked.runs)


if __name__ == "__main__":
    main()
