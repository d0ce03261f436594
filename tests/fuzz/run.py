"""`make fuzz`: a coverage-guided run of each target, FUZZ_SECONDS long, from the tiny exports of tests/layouts.py on.

What it learns stays in .fuzz/, so that the next run goes on from there; a find is a file .fuzz/<target>/finds/…, to be kept as
tests/fuzz/finds/<target>-<what>, which the tests replay. Exits with 1 on a find.
"""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from exports import Unseekable, write_tar, write_zip
from layouts import LAYOUTS
from targets import TARGETS

HERE = Path(__file__).parent
SECONDS = int(os.environ.get("FUZZ_SECONDS", "600"))
PLACE = Path(os.environ.get("FUZZ_FOLDER", ".fuzz"))
# A slow input counts as a hang after so many seconds.
OPTIONS = ("-timeout=20", "-rss_limit_mb=3000", "-max_len=16384", "-print_final_stats=1", "-reload=0")


def seeds(target: str) -> Iterator[bytes]:
    """What a run begins with."""
    for layout in LAYOUTS.values():
        files = layout.tree()
        if target == "decode":
            for body in files.values():
                yield from (bytes([kind, 40]) + body for kind in range(9))
            continue
        mark = b"\0" if target == "archive" else b""
        for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            yield mark + _written(files, method)
        if target == "platform":
            # a small one takes a fraction of the time
            owner = {path: body for path, body in files.items() if path.endswith("account.js")}
            yield from (_written(owner | {path: body}, zipfile.ZIP_STORED) for path, body in files.items())
        if target == "archive":
            some = dict(list(files.items())[:3])
            whole = _written(some, zipfile.ZIP_DEFLATED)
            yield from (mark + whole[: len(whole) * part // 4] for part in (1, 2, 3))
            yield mark + _streamed(some)
            path = PLACE / "seed"
            tar = write_tar(path, some).read_bytes()
            path.unlink()
            yield from (mark + tar, b"\1" + gzip.decompress(tar))


def _written(files: dict[str, bytes], method: int) -> bytes:
    path = PLACE / "seed"
    body = write_zip(path, files, method).read_bytes()
    path.unlink()
    return body


def _streamed(files: dict[str, bytes]) -> bytes:
    """A zip whose sizes stand after each file."""
    written = Unseekable()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target:
        for name, body in files.items():
            target.writestr(name, body)
    return written.getvalue()


def run(target: str) -> bool:
    """Whether the target held; says what was done."""
    corpus, finds = PLACE / target / "corpus", PLACE / target / "finds"
    corpus.mkdir(parents=True, exist_ok=True)
    finds.mkdir(exist_ok=True)
    for number, seed in enumerate(seeds(target)):
        (corpus / f"seed-{number}").write_bytes(seed)
    known = set(finds.iterdir())
    command = [sys.executable, HERE / "run_target.py", target, *OPTIONS]
    log = PLACE / target / "log"
    end = time.monotonic() + SECONDS
    with log.open("wb") as said:
        # it ends at a find, and begins again
        while (left := int(end - time.monotonic())) > 0:
            options = (f"-max_total_time={left}", f"-artifact_prefix={finds}/", corpus)
            subprocess.run([*command, *options], stdout=said, stderr=said, check=False)
    text = log.read_text(errors="replace")
    inputs = list(map(int, re.findall(r"stat::number_of_executed_units: (\d+)", text)))
    coverage = max(map(int, re.findall(r" cov: (\d+) ft: ", text)), default=0)
    new = sorted(set(finds.iterdir()) - known)
    print(
        f"{target}: {sum(inputs):,} inputs in {SECONDS} seconds, {coverage} places reached, {len(new)} finds"
    )
    for find in new:
        print(f"  {find}")
    if not inputs:
        print(f"  It did not run to its end, see {log}.")
    return not new and bool(inputs)


if __name__ == "__main__":
    PLACE.mkdir(exist_ok=True)
    held = [run(target) for target in sys.argv[1:] or TARGETS]
    sys.exit(not all(held))
