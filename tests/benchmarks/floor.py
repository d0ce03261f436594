"""The reading floor: what no loader of this archive can be faster than. `python floor.py ARCHIVE.zip`; needs pysimdjson.

Inflates the large data files of an X export as streams, cuts them into whole records and has simdjson parse them. It makes no object of
any record and writes nothing. The files are those that a load spends its time on: posts, follower lists, likes, messages.
"""

from __future__ import annotations

import re
import sys
import zipfile
from collections.abc import Iterator
from typing import IO

try:
    import simdjson
except ModuleNotFoundError:
    sys.exit(
        "The floor needs pysimdjson, which nothing else does. `make bench` installs it, and so does: pip install pysimdjson"
    )

LARGE = re.compile(r"(?:.*/)?(?:tweets?|follower|following|like|direct-messages(?:-group)?)(?:-part\d+)?\.js")
BLOCK = 4 << 20
# Between two records. JSON strings hold no raw newline, so this never stands inside one.
BETWEEN = b"\n  },\n  {"


def pieces(stream: IO[bytes]) -> Iterator[bytes]:
    """The file `window.… = [ … ]` as JSON arrays of whole records, each a few megabytes long."""
    rest = stream.read(256).partition(b"[")[2]
    while block := stream.read(BLOCK):
        rest += block
        end = rest.rfind(BETWEEN)
        if end >= 0:
            yield b"[%b]" % rest[: end + 4]
            rest = rest[end + 5 :]
    yield b"[" + rest


def main(path: str) -> None:
    parser = simdjson.Parser()
    records = size = 0
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if LARGE.fullmatch(info.filename):
                size += info.file_size
                with archive.open(info) as stream:
                    for piece in pieces(stream):
                        # not given a name: an array that lives on would keep its parser from the next piece
                        records += len(parser.parse(piece))  # type: ignore[arg-type]
    print(f"{records} records, {size >> 20} MiB")


if __name__ == "__main__":
    main(sys.argv[1])
