"""The way past what is no JSON, reached only after a typed decode has failed; UTF-16.

What the lexer can mend is mended record by record. What it cannot is left out, up to the next record that can be told.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Protocol

from .lexer import NUL_BYTES, TRUNCATED, Broken, Fault, Open, Scan, between
from .rescue import Note

HALF = "half of a surrogate pair was replaced by U+FFFD"
IN_UTF_16 = "written in UTF-16, not in UTF-8"
HALF_CHARACTER = "the last byte was left out: it is half of a character"
ZEROS_AFTER = "the NUL bytes after its end were left out"
MORE = "text after the end of the array"

# What a processor keeps close by, with the objects made of it: with pieces of 1 MiB a load takes an eighth longer.
BLOCK = 1 << 17
# How much of what follows a gap is looked at before it is believed to be records and no list inside one.
RUN = 1 << 18
# How far the parts of `, { "key" :` may lie from each other.
AROUND = 200
# How often the lexer may look at a byte, on average. Real damage takes 2 to 3; only what lies in each other on purpose takes more.
MOST_LOOKS = 4
AFTER_END = b" \t\r\n;\0"

# A pair of surrogates, half of one (group 1), or any other escape: taken in turn, so that an escaped backslash never starts one.
SURROGATES = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)


class Readable(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


class Mending:
    """The records of a stretch that is no JSON, one by one, and back to whoever reads JSON quickly.

    Iterating gives the JSON of each whole record with the repairs that were made; None for a gap, with what is wrong there. Afterwards either
    `rest` is a piece to be read on from, which begins with `[`, or the file is at its end: as it should be, or by `fault`. A gap ends at the
    next `, { "key" :` that is followed by nothing but whole records for a while: a list inside a record would come to its end before.
    Places that lie in each other are tried one by one while that takes work in proportion; after that a gap is longer, and what was looked at
    in vain is left out with it.
    """

    def __init__(self, piece: bytes, key: bytes, stream: Readable) -> None:
        self.rest: bytes | None = None
        self.fault: str | None = None
        # repairs of the file, not of a record
        self.remarks: list[str] = []
        self._text, self._at, self._stream, self._is_end = piece, 1, stream, False
        self._looks_left = MOST_LOOKS * len(piece)
        self._next = re.compile(rb",\s*\{\s*" + re.escape(key) + rb"\s*:") if key else None

    def __iter__(self) -> Iterator[tuple[bytes | None, list[str]]]:
        has_moved = is_over = False
        while True:
            try:
                self._at, is_over, self.remarks = between(self._text, self._at, is_first=True)
                break
            except Open:
                if self._is_end:
                    self.fault = TRUNCATED
                    return
                self._read(len(self._text))
        while not is_over:
            try:
                scan = self._scan(self._at)
                repairs, end, strange = list(scan.repairs), scan.end, None
                try:
                    end, is_over, more = between(self._text, end)
                    repairs += more
                except Open:
                    if not self._is_end:
                        raise
                except Broken as fault:
                    strange = fault
                raw, halves = without_halves(scan.json())
                yield raw, repairs + [HALF] * len(halves)
                self._at, has_moved = end, True
                if strange:
                    raise strange
            except Open as fault:
                if self._is_end:
                    self.fault = NUL_BYTES if self._text.endswith(b"\0") else str(fault)
                    return
                if has_moved:
                    self.rest = b"[" + self._text[self._at :]
                    return
                self._read(len(self._text) - self._at)
            except Broken as fault:
                if not self._resume(fault.at):
                    self.fault = str(fault)
                    return
                yield None, [f"a stretch was left out, up to the next record that can be told: {fault}"]
                has_moved = True
        self._leave()

    def _scan(self, at: int) -> Scan:
        """Read the record there to its end."""
        scan = Scan(self._text, at)
        try:
            scan.run()
        except Fault as fault:
            self._look(at, scan.reach, fault)
            raise
        self._look(at, scan.reach)
        return scan

    def _look(self, start: int, reach: int, fault: Fault | None = None) -> None:
        """Count what was looked at; once that is too much, what comes after a fault is looked for beyond it."""
        self._looks_left -= reach - start
        if fault and self._looks_left < 0:
            fault.at = reach

    def _read(self, least: int) -> bool:
        """Read at least so many bytes more, if there are as many, and let go of what is behind; False when nothing was left."""
        blocks, count = [self._text[self._at :]], 0
        while count < max(least, 1) and not self._is_end:
            block = self._stream.read(BLOCK)
            self._is_end = not block
            blocks.append(block)
            count += len(block)
        self._looks_left += MOST_LOOKS * count
        self._text, self._at = b"".join(blocks), 0
        return count > 0

    def _leave(self) -> None:
        """See what comes after the end of the array."""
        tail = self._text[self._at :]
        has_zeros = False
        while tail or (not self._is_end and (tail := self._stream.read(BLOCK))):
            if tail.strip(AFTER_END):
                self.fault = MORE
                return
            has_zeros = has_zeros or b"\0" in tail
            tail = b""
        if has_zeros:
            self.remarks.append(ZEROS_AFTER)

    def _resume(self, at: int) -> bool:
        """Go on to the next record after a fault; False when there is none."""
        if not self._next:
            return False
        self._at = at
        while True:
            if match := self._next.search(self._text, self._at):
                # after the comma
                self._at = match.start() + 1
                if self._leads_on():
                    return True
            else:
                self._at = max(self._at, len(self._text) - AROUND)
                if not self._read(1):
                    return False

    def _leads_on(self) -> bool:
        """Whether whole records follow; if not, go on past what is known to be none."""
        if len(self._text) < self._at + RUN and not self._is_end:
            self._read(self._at + RUN - len(self._text))
        at, number, most = self._at, 0, self._at + RUN
        try:
            while at < most:
                end = self._scan(at).end
                try:
                    at, is_over, _ = between(self._text, end)
                except Fault as fault:
                    self._look(end, fault.at if isinstance(fault, Broken) else len(self._text), fault)
                    raise
                number += 1
                if is_over and self._text[at : at + AROUND].strip(AFTER_END):
                    self._at = at
                    return False
                if is_over:
                    break
        except Fault as fault:
            if number > 0 or (isinstance(fault, Open) and not self._is_end):
                return True
            if self._looks_left < 0:
                self._at = max(self._at, fault.at)
            return False
        return True


def without_halves(piece: bytes) -> tuple[bytes, list[int]]:
    """Replace lone surrogate escapes, which no UTF-8 text can hold; the places of those replaced. The length stays the same."""
    places: list[int] = []

    def replacement(match: re.Match[bytes]) -> bytes:
        if match.group(1) is None:
            return match.group()
        places.append(match.start())
        return rb"\ufffd"

    return SURROGATES.sub(replacement, piece), places


def encoding_of(start: bytes) -> str | None:
    """UTF-16 by its first two bytes: its mark, or the zero beside a character of ASCII; None for anything else."""
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    if len(start) < 2 or bool(start[0]) == bool(start[1]):
        return None
    return "utf-16-le" if start[0] else "utf-16-be"


def utf_8(data: bytes) -> bytes:
    """A small file, or its beginning, in UTF-8 if it is in UTF-16."""
    encoding = encoding_of(data)
    return data.decode(encoding, "ignore").encode() if encoding else data


class Recoded:
    """A stream in UTF-16 as one in UTF-8; half of a surrogate pair becomes the escape for it, which is mended where it stands."""

    def __init__(self, start: bytes, stream: Readable, encoding: str, note: Note) -> None:
        self._start, self._stream, self._note = start, stream, note
        self._decoder = codecs.getincrementaldecoder(encoding)("surrogatepass")
        note(None, None, IN_UTF_16, False)

    def read(self, size: int = -1, /) -> bytes:
        while data := self._start or self._stream.read(size):
            self._start = b""
            if text := self._decoder.decode(data):
                return text.encode("utf-8", "backslashreplace")
        if self._decoder.getstate()[0]:
            self._decoder.reset()
            self._note(None, None, HALF_CHARACTER, False)
        return b""
