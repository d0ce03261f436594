"""CSV files read as decode.py reads JSON: record by record, never the whole file, every repair handed to `note`."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Collection, Container, Iterable, Iterator
from functools import cached_property
from typing import Any

from .decode import Damaged, Records
from .repair import Readable, encoding_of
from .rescue import Note
from .wording import things

# Characters of one row, far more than any post has: without an end of line or of a quote the file would be read whole.
LONGEST_ROW = 1 << 20
# Far more than any table of ours has.
MOST_COLUMNS = 1_000
# What is left of bytes that no character is.
UNDECODED = re.compile("[\ud800-\udfff]")
# What a column is called that has no name of its own.
NUMBERED = re.compile(r"column \d+")
# The words of Python's reader, and what they mean.
FAULTS = {
    "unexpected end of data": "a quote that is never closed",
    "',' expected after '\"'": "text after a closing quote",
}
# As much of a line as tells how rows begin: an id or a day.
OPENING = 100
FIRST_FIELD = re.compile(r'"(?:[^"]|"")*"|[^,"\r\n]*')
DIGITS_OR_LETTERS = re.compile(r"(\d+)|[^\W\d_]+")
# Columns that a note names one by one.
MOST_NAMED = 10


def records_of(
    path: str,
    stream: Readable,
    kind: type[Any],
    note: Note,
    check: Callable[[], None] = lambda: None,
    columns: Collection[str] = (),
) -> Records[Any] | Rows:
    """The records of a data file; the end of its name says how it is written. `check` as for Records, `columns` as for Rows."""
    if path.lower().endswith(".csv"):
        return Rows(stream, note, columns)
    return Records(stream, kind, note, check)


class Rows:
    """The (position, record) pairs of a CSV file: each record is a dict from column to text, in the order of the columns.

    The first line names the columns, here in lower case and with single blanks; one without a name of its own is called by its number,
    `column 7`. Blank lines are no records. A row with fewer fields than columns is perhaps cut off, so its last field is left out, and what
    it lacks is empty; of one with more nobody knows which field belongs where, so it is lost, unless nothing stands in the surplus. UTF-8, or
    UTF-16.
    Where quotes are wrong, nobody knows how far a row reaches: it is left out, up to the next line that begins as the row before did, and is
    one of the `gaps`. `found` counts the rows that were done with, the gaps and others that are lost included: whoever gives up at a row
    leaves it to the rest of the file. Iterating raises Damaged when that rest cannot be read, or when a column that is `needed` is not there.
    """

    def __init__(self, stream: Readable, note: Note, needed: Collection[str] = ()) -> None:
        self.found = self.gaps = 0
        self._note = note
        self._needed = needed
        source = _Bytes(stream)
        wide = encoding_of(source.start)
        encoding, errors = (wide, "surrogatepass") if wide else ("utf-8-sig", "surrogateescape")
        self._text = io.TextIOWrapper(io.BufferedReader(source), encoding, errors, newline="")
        # lines of the row that is being read; those to be read again, last first
        self._row: list[str] = []
        self._again: list[str] = []
        # first line of the last row that is sound; None until the names of the columns are known
        self._before: str | None = None
        self._fields = self._read()

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Names in their order; asked before the rows, or by them."""
        stated = next(self._fields, [])
        if len(stated) > MOST_COLUMNS:
            raise Damaged(f"its first line names more than {things(MOST_COLUMNS, 'columns')}")
        # in their order, and quickly found
        names: dict[str, None] = {}
        for number, name in enumerate(stated, 1):
            name = " ".join(UNDECODED.sub("\ufffd", name).lower().split())
            if not name or name in names or NUMBERED.fullmatch(name):
                name = f"column {number}"
            names[name] = None
        if all(map(NUMBERED.fullmatch, names)):
            raise Damaged("expected a first line with the names of the columns")
        if not names.keys() >= set(self._needed):
            raise Damaged(f"expected a first line with the columns {', '.join(sorted(self._needed))}")
        self._before = ""
        return tuple(names)

    def __iter__(self) -> Iterator[tuple[int, dict[str, str]]]:
        columns = self.columns
        row = self._row
        for fields in self._fields:
            if len(fields) != len(columns):
                reason = f"{len(fields)} fields, but the first line names {len(columns)}"
                if len(row) > 1 and any(map(self._beginning().match, row[1:])):
                    # a quote too many at one place, and too few at another
                    self._resume()
                    self._leave_out(reason)
                    continue
                if any(fields[len(columns) :]):
                    self._note(self.found, None, reason, True)
                    self.found += 1
                    continue
                if len(fields) < len(columns):
                    fields[-1:] = [""] * (len(columns) - len(fields) + 1)
                    reason += "; the last was left out, as it may be cut off"
                    self._note(self.found, None, reason, False)
            if UNDECODED.search("".join(fields)):
                fields = [UNDECODED.sub("\ufffd", field) for field in fields]
                self._note(self.found, None, "bytes that are no text were replaced by U+FFFD", False)
            self._before = row[0]
            yield self.found, dict(zip(columns, fields, strict=False))
            self.found += 1

    def _read(self) -> Iterator[list[str]]:
        """The fields of each row that has any; `_row` holds its lines until the next is asked for."""
        row = self._row
        try:
            while True:
                try:
                    for fields in csv.reader(self._lines(), strict=True):
                        if any(fields):
                            yield fields
                        row.clear()
                    return
                except csv.Error as error:
                    fault = FAULTS.get(str(error), str(error))
                if self._before is None or not self._resume():
                    raise Damaged(fault)
                self._leave_out(f"it was left out, up to the next line that begins like a row: {fault}")
        except UnicodeDecodeError as error:
            raise Damaged(str(error)) from None

    def _lines(self) -> Iterator[str]:
        row, again, readline = self._row, self._again, self._text.readline
        size = 0
        while line := again.pop() if again else readline(LONGEST_ROW):
            if len(line) == LONGEST_ROW:
                raise Damaged(f"a line of more than {LONGEST_ROW:,} characters")
            size = size + len(line) if row else len(line)
            row.append(line)
            if size > LONGEST_ROW:
                raise csv.Error(f"a row of more than {LONGEST_ROW:,} characters")
            yield line

    def _resume(self) -> bool:
        """Go back to the next line that begins like a row, after the first of this one; False when there is none."""
        begins = self._beginning()
        self._again += self._row[:0:-1]
        self._row.clear()
        while line := self._again.pop() if self._again else self._text.readline(LONGEST_ROW):
            if begins.match(line):
                self._again.append(line)
                return True
        return False

    def _beginning(self) -> re.Pattern[str]:
        """How rows begin: with as many words and numbers, and the same signs between them, as the first field of the last one that is sound."""
        first = FIRST_FIELD.match((self._before or self._row[0])[:OPENING])
        shape = DIGITS_OR_LETTERS.sub(
            lambda run: r"\d+" if run[1] else r"[^\W\d_]+", re.escape(first[0] if first else "")
        )
        return re.compile(rf"{shape}[,\r\n]")

    def _leave_out(self, reason: str) -> None:
        self._note(self.found, None, reason, True)
        self.found += 1
        self.gaps += 1


def left_out(record: Iterable[str], known: Container[str], repeated: Container[str] = ()) -> str | None:
    """The columns that are not known, by their numbers, as their names may be anything, and those that say again what another does; None without any."""
    names = [
        name if name in repeated else f"column {number}"
        for number, name in enumerate(record, 1)
        if name not in known
    ]
    more = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "") or None


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
