"""Write the sample archives: structurally exact exports of invented accounts, the same bytes on every machine.

    python sample_archives/make.py [NAME...] [-o DIR]

README.md beside this file says what each sample is meant to show.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import analytics
import grailbird_export
import harbour_export
import hostile
import layouts
import paper_trail
import quarry
import streets
from x_export import Export, with_viewer

HERE = Path(__file__).parent

SAMPLES: dict[str, Callable[[], Export]] = {
    "almost_empty": layouts.almost_empty,
    "harbour_lights": lambda: with_viewer(harbour_export.export_of(2025)),
    "harbour_lights_2023": lambda: with_viewer(harbour_export.export_of(2023)),
    "harbour_lights_2024": lambda: with_viewer(harbour_export.export_of(2024)),
    "headers_only": layouts.headers_only,
    "hostile": hostile.hostile,
    "megaphone": streets.megaphone,
    "multi_part": layouts.multi_part,
    "owner_edited": layouts.owner_edited,
    "paper_trail": paper_trail.paper_trail,
    "quarry_market": quarry.quarry_market,
    "root_2018": layouts.root_2018,
    "talks": streets.talks,
    "tweet_js_2020": layouts.tweet_js_2020,
}
ZIPPED = {
    "harbour_lights",
    "harbour_lights_2023",
    "harbour_lights_2024",
    "megaphone",
    "quarry_market",
    "talks",
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Write the sample archives.")
    names = [*SAMPLES, *grailbird_export.SAMPLES, *analytics.SAMPLES]
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"samples to write, default all: {', '.join(names)}"
    )
    parser.add_argument(
        "-o",
        dest="folder",
        type=Path,
        default=HERE,
        metavar="DIR",
        help="where to, a folder for each platform (default: sample_archives)",
    )
    chosen = parser.parse_args(arguments)
    if unknown := [name for name in chosen.names if name not in names]:
        parser.error(f"no sample is called {', '.join(unknown)}; expected one of {', '.join(names)}")
    for name in chosen.names or names:
        if name in analytics.SAMPLES:
            path = chosen.folder / analytics.PLATFORM / f"{name}.csv"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(analytics.SAMPLES[name]().encode())
            continue
        export = (SAMPLES | grailbird_export.SAMPLES)[name]()
        folder = chosen.folder / (grailbird_export.PLATFORM if name in grailbird_export.SAMPLES else "x")
        if name in ZIPPED | grailbird_export.ZIPPED:
            export.write_zip(folder / f"{name}.zip")
        else:
            export.write_folder(folder / name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
