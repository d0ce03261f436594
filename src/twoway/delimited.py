"""CSV files read as decode.py reads JSON: record by record, never the whole file, every repair handed to `note`."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import Any

from .decode import Damaged, Records
from .repair import Readable, encoding_of
from .rescue import Note

# Characters of one line, far more than any post has: without an end of line the file would be read whole.
LONGEST_LINE = 1 << 20
# What is left of bytes that no character is.
UNDECODED = re.compile("[\ud800-\udfff]")


def records_of(
    path: str, stream: Readable, kind: type[Any], note: Note, check: Callable[[], None] = lambda: None
) -> Records[Any] | Rows:
    """The records of a data file; the end of its name says how it is written. `check` as for Records."""
    return Rows(stream, note) if path.lower().endswith(".csv") else Records(stream, kind, note, check)


class Rows:
    """The (position, record) pairs of a CSV file: each record is a dict from column to text.

    The first line names the columns, here in lower case and with single blanks; one without a name of its own is left out. Blank lines are
    no records. A row with fewer fields than columns is perhaps cut off, so its last field is left out, and what it lacks is empty; of one with
    more nobody knows which field belongs where, so it is lost, unless nothing stands in the surplus. `found` counts the rows, the lost ones included; a CSV has no `gaps`. UTF-8, or UTF-16.
    Iterating raises Damaged when the rest of the file cannot be read.
    """

    def __init__(self, stream: Readable, note: Note) -> None:
        self.found = self.gaps = 0
        self._note = note
        self._fields = _fields(stream)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Names in their order, empty for a column that is left out; asked before the rows, or by them."""
        names: list[str] = []
        for name in next(self._fields, []):
            name = " ".join(UNDECODED.sub("\ufffd", name).lower().split())
            if not name or name in names:
                self._note(None, name or None, "a column without a name of its own was left out", False)
                name = ""
            names.append(name)
        if not any(names):
            raise Damaged("expected a first line with the names of the columns")
        return tuple(names)

    def __iter__(self) -> Iterator[tuple[int, dict[str, str]]]:
        columns = self.columns
        for position, fields in enumerate(self._fields):
            self.found += 1
            if len(fields) != len(columns):
                reason = f"{len(fields)} fields, but the first line names {len(columns)}"
                if any(fields[len(columns) :]):
                    self._note(position, None, reason, True)
                    continue
                if len(fields) < len(columns):
                    fields[-1:] = [""] * (len(columns) - len(fields) + 1)
                    reason += "; the last was left out, as it may be cut off"
                    self._note(position, None, reason, False)
            if any(map(UNDECODED.search, fields)):
                fields = [UNDECODED.sub("\ufffd", field) for field in fields]
                self._note(position, None, "bytes that are no text were replaced by U+FFFD", False)
            yield position, {name: field for name, field in zip(columns, fields, strict=False) if name}


def _fields(stream: Readable) -> Iterator[list[str]]:
    """The fields of each row that has any."""
    source = _Bytes(stream)
    wide = encoding_of(source.start)
    encoding, errors = (wide, "surrogatepass") if wide else ("utf-8-sig", "surrogateescape")
    text = io.TextIOWrapper(io.BufferedReader(source), encoding, errors, newline="")
    try:
        for fields in csv.reader(_lines(text)):
            if any(fields):
                yield fields
    except (csv.Error, UnicodeDecodeError) as error:
        raise Damaged(str(error)) from None


def _lines(text: io.TextIOWrapper) -> Iterator[str]:
    for line in iter(partial(text.readline, LONGEST_LINE), ""):
        if len(line) == LONGEST_LINE:
            raise Damaged(f"a line of more than {LONGEST_LINE:,} characters")
        yield line


class _Bytes(io.RawIOBase):
    """A stream of ours as Python's text layer wants it; its first two bytes are known before."""

    def __init__(self, stream: Readable) -> None:
        self._stream, self._ahead = stream, b""
        while len(self._ahead) < 2 and (block := stream.read(2 - len(self._ahead))):
            self._ahead += block
        self.start = self._ahead

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._ahead or self._stream.read(len(buffer))
        self._ahead = b""
        buffer[: len(data)] = data
        return len(data)
