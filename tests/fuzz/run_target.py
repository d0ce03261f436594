"""One coverage-guided run: `python run_target.py TARGET [options of libFuzzer] CORPUS`; see run.py, which starts it."""

from __future__ import annotations

import gc
import sys

import atheris

with atheris.instrument_imports(include=["twoway"]):
    from targets import TARGETS

if __name__ == "__main__":
    target = TARGETS[sys.argv.pop(1)]
    runs = 0

    def once(data: bytes) -> None:
        global runs
        runs += 1
        if runs % 1000 == 0:
            gc.collect()
        target(data)

    atheris.Setup(sys.argv, once)
    atheris.Fuzz()
