"""Pure decoding: streams of JSON arrays with a record-by-record rescue, times, counts and ids.

Nothing here knows a platform or a database. Every repair is handed to `note`, so that nothing changes silently.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Generic, Protocol, TypeVar

import msgspec

# What a processor keeps close by: with pieces of 4 MiB a load takes a twentieth longer.
BLOCK = 1 << 20
# What is read first: enough for the prefix and the first key.
OPENING = 1 << 16
MAX_CUTS_TRIED = 40
MAX_REPAIRS = 100

T = TypeVar("T")

# position of the record (None: the whole file), field, reason, whether something is lost
Note = Callable[[int | None, str | None, str, bool], None]


class Readable(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


class Damaged(Exception):
    """The rest of a file cannot be decoded."""


TRUNCATED = "truncated"  # in what msgspec says of JSON that ends too early
PREFIX = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:window\.[\w.]+\s*=\s*)?(?=[\[{])")
FIRST_KEY = re.compile(rb'\{\s*("[^"\\]*")\s*:')
# A pair of surrogates, half of one (group 1), or any other escape: taken in turn, so that an escaped backslash never starts one.
SURROGATES = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
FAULT = re.compile(r"^(.*?)(?: - at `\$(.*)`)?$", re.DOTALL)
STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


class Records(Generic[T]):
    """The (position, record) pairs of a file `window.… = [ … ]`, decoded in pieces of a megabyte or so.

    The file is cut between records, where `, { "<first key>" :` stands: inside a JSON string the quotes would be escaped, so the place is
    always structure; at a place that is too deep the piece stays open and fails to decode, and an earlier place is tried.
    A record that does not fit `kind` is decoded alone, without the field at fault. `found` counts the records of the file, those that were
    lost included. Iterating raises Damaged when the rest of the file cannot be decoded. A file that holds one object yields that object.
    """

    def __init__(self, stream: Readable, kind: type[T], note: Note) -> None:
        self.found = 0
        self._stream = stream
        self._kind = kind
        self._note = note
        self._decoder: msgspec.json.Decoder[list[T]] = msgspec.json.Decoder(list[kind])  # type: ignore[valid-type]

    def __iter__(self) -> Iterator[tuple[int, T]]:
        buffer, first_key = self._opening()
        while True:
            fault = None
            for comma in _cuts(buffer, first_key):
                try:
                    records = self._decode(buffer[:comma] + b"]")
                except Damaged as error:
                    fault = error
                    continue
                buffer = b"[" + buffer[comma + 1 :]
                yield from self._numbered(records)
                break
            else:
                # A place that is too deep only leaves the piece open; anything else stays wrong however much more is read.
                if fault and TRUNCATED not in str(fault):
                    raise fault
            block = self._stream.read(BLOCK)
            if not block:
                yield from self._numbered(self._decode(buffer.rstrip(b" \t\r\n;")))
                return
            buffer += block

    def _numbered(self, records: list[T | None]) -> Iterator[tuple[int, T]]:
        first = self.found
        self.found += len(records)
        for position, record in enumerate(records, first):
            if record is not None:
                yield position, record

    def _opening(self) -> tuple[bytes, bytes]:
        """What was read up to the first records, from `[` on, and the first key of the first record, in its quotes."""
        buffer = b""
        while len(buffer) < OPENING and (block := self._stream.read(OPENING)):
            buffer += block
        match = PREFIX.match(buffer)
        if not match:
            raise Damaged("expected a JSON array, with or without `window.… = ` before it")
        buffer = buffer[match.end() :]
        if buffer.startswith(b"{"):
            # one object, such as a manifest: small, so it is taken whole
            while block := self._stream.read(BLOCK):
                buffer += block
            buffer = b"[" + buffer.rstrip(b" \t\r\n;") + b"]"
        key = FIRST_KEY.search(buffer)
        return buffer, key.group(1) if key else b""

    def _decode(self, piece: bytes) -> list[T | None]:
        try:
            return list(self._decoder.decode(piece))
        except (msgspec.DecodeError, UnicodeDecodeError):
            pass
        halves: list[int] = []
        try:
            raws = msgspec.json.decode(piece, type=list[msgspec.Raw])
        except (msgspec.DecodeError, UnicodeDecodeError):
            piece, halves = _without_halves(piece)
            try:
                raws = msgspec.json.decode(piece, type=list[msgspec.Raw])
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                raise Damaged(str(error)) from None
        records = []
        end = 0
        for position, raw in enumerate(map(bytes, raws), self.found):
            end = piece.index(raw, end) + len(raw)
            while halves and halves[0] < end:
                halves.pop(0)
                self._note(position, None, "half of a surrogate pair was replaced by U+FFFD", False)
            records.append(self._rescue(raw, position))
        return records

    def _rescue(self, raw: bytes, position: int) -> T | None:
        for _ in range(MAX_REPAIRS):
            try:
                return msgspec.json.decode(raw, type=self._kind)
            except UnicodeDecodeError:
                raw = raw.decode("utf-8", "replace").encode()
                self._note(position, None, "bytes that are not UTF-8 were replaced by U+FFFD", False)
            except msgspec.ValidationError as error:
                reason, path = FAULT.fullmatch(str(error)).groups()  # type: ignore[union-attr]
                steps = [name or int(index) for name, index in STEP.findall(path or "")]
                if not steps or reason.startswith("Object missing required field"):
                    self._note(position, (path or "").lstrip(".") or None, reason, True)
                    return None
                raw = _without(raw, steps)
                self._note(position, path.lstrip("."), f"{reason}; the field was dropped", False)
            except msgspec.DecodeError as error:
                self._note(position, None, str(error), True)
                return None
        self._note(position, None, f"more than {MAX_REPAIRS} fields at fault", True)
        return None


def read_object(data: bytes, kind: type[T]) -> T:
    """Decode a small file `window.… = { … }` whole; raises msgspec.DecodeError or UnicodeDecodeError."""
    match = PREFIX.match(data)
    return msgspec.json.decode(data[match.end() if match else 0 :].rstrip(b" \t\r\n;"), type=kind)


def _cuts(buffer: bytes, first_key: bytes) -> Iterator[int]:
    """Places of the commas before `{ first_key`, last first, as many as are worth a try."""
    end = len(buffer)
    tried = 0
    while first_key and tried < MAX_CUTS_TRIED and (at := buffer.rfind(first_key, 0, end)) > 0:
        end = at
        start = max(0, at - 200)
        brace = buffer[start:at].rstrip()
        comma = brace[:-1].rstrip()
        if brace.endswith(b"{") and comma.endswith(b","):
            tried += 1
            yield start + len(comma) - 1


def _without_halves(piece: bytes) -> tuple[bytes, list[int]]:
    """Replace lone surrogate escapes, which no UTF-8 text can hold; the places of those replaced. The length stays the same."""
    places: list[int] = []

    def replacement(match: re.Match[bytes]) -> bytes:
        if match.group(1) is None:
            return match.group()
        places.append(match.start())
        return rb"\ufffd"

    return SURROGATES.sub(replacement, piece), places


def _without(raw: bytes, steps: list[str | int]) -> bytes:
    """The record without the field or list item that the steps lead to."""
    record = msgspec.json.decode(raw)
    parent = record
    for step in steps[:-1]:
        parent = parent[step]
    del parent[steps[-1]]
    return msgspec.json.encode(record)


SNOWFLAKE_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657000)
MILLISECOND = timedelta(milliseconds=1)
FIRST_SNOWFLAKE = 1 << 40
LAST_SNOWFLAKE = 1 << 63
UNIX_EPOCH = datetime(1970, 1, 1)
MONTHS = {
    name: number
    for number, name in enumerate(
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], 1
    )
}


def snowflake_at(an_id: str | None) -> datetime | None:
    """UTC time that an X id carries, to the millisecond; None for ids from before 4 November 2010 and for what is no id."""
    if an_id is None or not an_id.isdecimal() or len(an_id) > 19:
        return None
    number = int(an_id)
    if not FIRST_SNOWFLAKE <= number < LAST_SNOWFLAKE:
        return None
    return SNOWFLAKE_EPOCH + MILLISECOND * (number >> 22)


def parse_time(text: str) -> datetime:
    """UTC time of `Wed Oct 10 20:19:24 +0000 2018`, ISO 8601 (no zone: UTC) or milliseconds since 1970; ValueError otherwise."""
    try:
        if text.isdecimal():
            return UNIX_EPOCH + timedelta(milliseconds=int(text))
        if text[:1].isdecimal():
            moment = datetime.fromisoformat(text.removesuffix("Z"))
            return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment
        _, month, day, clock, zone, year = text.split()
        hour, minute, second = clock.split(":")
        moment = datetime(int(year), MONTHS[month], int(day), int(hour), int(minute), int(second))
        offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5]))
        return moment + offset if zone.startswith("-") else moment - offset
    except (ValueError, KeyError, OverflowError):
        raise ValueError(
            "expected a time like Wed Oct 10 20:19:24 +0000 2018, ISO 8601, or milliseconds"
        ) from None


@lru_cache(maxsize=4096)
def parse_count(value: str | int | None) -> int | None:
    """A count that is stated, else None; ValueError for what is no count."""
    if value is None or value == "":
        return None
    if isinstance(value, str) and not (value.isdecimal() and value.isascii()):
        raise ValueError("expected a count")
    count = int(value)
    if not 0 <= count < LAST_SNOWFLAKE:
        raise ValueError("expected a count between 0 and 2^63")
    return count


def unescape(text: str) -> str:
    """Text with the three HTML entities decoded that X writes."""
    if "&" not in text:
        return text
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
