"""Pure decoding: streams of JSON arrays with a record-by-record rescue, times, counts and ids.

Nothing here knows a platform or a database. Every repair is handed to `note`, so that nothing changes silently.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Generic, Protocol, TypeVar

import msgspec

# What a processor keeps close by, with the objects made of it: with pieces of 1 MiB a load takes an eighth longer.
BLOCK = 1 << 17
# What is read first: enough for the prefix and the first key.
OPENING = 1 << 16
# Bytes that may be decoded in vain between two blocks.
MAX_TRIED = 32 << 20
# How far before a key its brace and comma are looked for.
AROUND = 200
# A piece that has grown so far without the key is one long record, or the records have another key now.
LARGE = 4 << 20
MAX_REPAIRS = 100

START, COMMA, END = b"[,]"

T = TypeVar("T")

# position of the record (None: the whole file), field, reason, whether something is lost
Note = Callable[[int | None, str | None, str, bool], None]


class Readable(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


class Damaged(Exception):
    """The rest of a file cannot be decoded."""


TRUNCATED = "Input data was truncated"  # what msgspec says of JSON that ends too early
PREFIX = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:window\.[\w.]+\s*=\s*)?(?=[\[{])")
NEXT_KEY = re.compile(rb',\s*\{\s*("[^"\\]*")\s*:')
FIRST_KEY = re.compile(rb'\{\s*("[^"\\]*")\s*:')
# A pair of surrogates, half of one (group 1), or any other escape: taken in turn, so that an escaped backslash never starts one.
SURROGATES = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
FAULT = re.compile(r"^(.*?)(?: - at `\$(.*)`)?$", re.DOTALL)
STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


class Records(Generic[T]):
    """The (position, record) pairs of a file `window.… = [ … ]`, decoded in pieces of a block or so.

    The file is cut between records, where `, { "<first key>" :` stands: inside a JSON string the quotes would be escaped, so the place is
    always structure; at a place that is too deep the piece stays open and fails to decode, and an earlier place is tried. In a long stretch
    without such a place other keys are tried, and the one that fits is the key from there on.
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
        piece, key = self._opening()
        searched = patience = 0
        while True:
            fault = None
            if len(piece) >= patience:
                for comma, key_there in _cuts(piece, key, searched):
                    piece[comma] = END
                    try:
                        with memoryview(piece) as view, view[: comma + 1] as whole:
                            records = self._decode(whole)
                    except Damaged as error:
                        fault = error
                        piece[comma] = COMMA
                        continue
                    del piece[:comma]
                    piece[0] = START
                    key, fault, patience = key_there, None, 0
                    yield from records
                    break
                searched = len(piece)
            if fault:
                # A place that is too deep only leaves the piece open; anything else stays wrong however much more is read.
                if str(fault) != TRUNCATED:
                    raise fault
                # each try decodes the whole piece: so that all of them together take no longer than reading it
                patience = 2 * len(piece)
            block = self._stream.read(BLOCK)
            if not block:
                del piece[len(piece.rstrip(b" \t\r\n;")) :]
                with memoryview(piece) as view:
                    records = self._decode(view)
                yield from records
                return
            piece += block

    def _opening(self) -> tuple[bytearray, bytes]:
        """What was read up to the first records, from `[` on, and the first key of the first record, in its quotes."""
        piece = bytearray()
        while len(piece) < OPENING and (block := self._stream.read(OPENING)):
            piece += block
        match = PREFIX.match(piece)
        if not match:
            raise Damaged("expected a JSON array, with or without `window.… = ` before it")
        del piece[: match.end()]
        if piece.startswith(b"{"):
            # one object, such as a manifest: small, so it is taken whole
            while block := self._stream.read(BLOCK):
                piece += block
            piece[:] = b"[" + piece.rstrip(b" \t\r\n;") + b"]"
        key = FIRST_KEY.search(piece)
        return piece, bytes(key.group(1)) if key else b""

    def _decode(self, view: memoryview) -> Iterable[tuple[int, T]]:
        first = self.found
        # a raw record is a part of what it was decoded from, and the piece goes on to hold other things
        piece = bytes(view) if self._kind is msgspec.Raw else view
        try:
            whole = self._decoder.decode(piece)
            self.found += len(whole)
            return enumerate(whole, first)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            if str(error) == TRUNCATED:
                raise Damaged(TRUNCATED) from None
        halves: list[int] = []
        piece = bytes(view)
        try:
            raws = msgspec.json.decode(piece, type=list[msgspec.Raw])
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            if str(error) == TRUNCATED:
                raise Damaged(TRUNCATED) from None
            piece, halves = _without_halves(piece)
            try:
                raws = msgspec.json.decode(piece, type=list[msgspec.Raw])
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                raise Damaged(str(error)) from None
        records = []
        end = 0
        self.found += len(raws)
        for position, raw in enumerate(map(bytes, raws), first):
            end = piece.index(raw, end) + len(raw)
            while halves and halves[0] < end:
                halves.pop(0)
                self._note(position, None, "half of a surrogate pair was replaced by U+FFFD", False)
            if (record := self._rescue(raw, position)) is not None:
                records.append((position, record))
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


def _cuts(piece: bytearray, key: bytes, searched: int) -> Iterator[tuple[int, bytes]]:
    """Places of the commas before `{ key`, last first, as many as are worth a try; what was searched before is not searched again.

    Without any, and once the piece is large, the last place of each other key, which comes with the place.
    """
    start, end = max(0, searched - len(key) + 1), len(piece)
    tried, most = 0, max(1, MAX_TRIED // end)
    while key and tried < most and (at := piece.rfind(key, start, end)) > 0:
        end = at
        before = max(0, at - AROUND)
        brace = piece[before:at].rstrip()
        comma = brace[:-1].rstrip()
        if brace.endswith(b"{") and comma.endswith(b","):
            tried += 1
            yield before + len(comma) - 1, key
    if not tried and len(piece) >= LARGE:
        places = {
            match.group(1): match.start() for match in NEXT_KEY.finditer(piece, max(0, searched - AROUND))
        }
        last_first = sorted(((place, bytes(other)) for other, place in places.items()), reverse=True)
        yield from last_first[:most]


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
    record = msgspec.json.decode(raw.decode("utf-8", "replace"))
    parent = record
    for step in steps[:-1]:
        parent = parent[step]
    del parent[steps[-1]]
    return msgspec.json.encode(record)


# Times are microseconds since 1970, UTC: they are made and stored in a fraction of the time that a datetime takes.
UNIX_EPOCH = datetime(1970, 1, 1)
MICROSECOND = timedelta(microseconds=1)
# 4 November 2010, 01:42:54.657, in milliseconds since 1970
SNOWFLAKE_EPOCH = 1_288_834_974_657
FIRST_SNOWFLAKE = 1 << 40
LAST_SNOWFLAKE = 1 << 63
END_OF_COUNTS = 1 << 31
MONTHS = {
    name: number
    for number, name in enumerate(
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], 1
    )
}


DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[ T].*)?", re.ASCII)
NAMED_DAY = re.compile(r"(?:[a-z]{3,9},? +)?([a-z]{3})[a-z]* +(\d{1,2}),? +(\d{4})", re.ASCII | re.IGNORECASE)


def snowflake_at(an_id: str | None) -> int | None:
    """The time that an X id carries, to the millisecond; None for ids from before 4 November 2010 and for what is no id."""
    if an_id is None or not 13 <= len(an_id) <= 19:
        return None
    try:
        number = int(an_id)
    except ValueError:
        return None
    if not FIRST_SNOWFLAKE <= number < LAST_SNOWFLAKE:
        return None
    return ((number >> 22) + SNOWFLAKE_EPOCH) * 1000


def parse_time(text: str) -> int:
    """The time in `Wed Oct 10 20:19:24 +0000 2018`, ISO 8601 (no zone: UTC) or milliseconds since 1970; ValueError otherwise."""
    try:
        if text.isdecimal():
            moment = UNIX_EPOCH + timedelta(milliseconds=int(text))
        elif text[:1].isdecimal():
            moment = datetime.fromisoformat(text.removesuffix("Z"))
            if moment.tzinfo:
                moment = moment.astimezone(UTC).replace(tzinfo=None)
        else:
            _, month, day, clock, zone, year = text.split()
            hour, minute, second = clock.split(":")
            moment = datetime(int(year), MONTHS[month], int(day), int(hour), int(minute), int(second))
            offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5]))
            moment += offset if zone.startswith("-") else -offset
    except (ValueError, KeyError, OverflowError):
        raise ValueError(
            "expected a time like Wed Oct 10 20:19:24 +0000 2018, ISO 8601, or milliseconds"
        ) from None
    return (moment - UNIX_EPOCH) // MICROSECOND


def parse_day(text: str) -> date:
    """The day in `2019-01-31`, whatever clock follows, `Mon Feb 17 2025` or `Sat, Aug 15, 2026`; ValueError otherwise."""
    try:
        if match := NAMED_DAY.fullmatch(text):
            month, day, year = match.groups()
            return date(int(year), MONTHS[month.title()], int(day))
        if match := DAY.fullmatch(text):
            return date(*map(int, match.groups()))
    except (ValueError, KeyError):
        pass
    raise ValueError("expected a day like 2019-01-31, Mon Feb 17 2025, or Sat, Aug 15, 2026")


@lru_cache(maxsize=4096)
def parse_count(value: str | int | None) -> int | None:
    """A count that is stated, else None; ValueError for what is no count."""
    if value is None or value == "":
        return None
    if isinstance(value, str) and not (value.isdecimal() and value.isascii()):
        raise ValueError("expected a count")
    count = int(value)
    if not 0 <= count < END_OF_COUNTS:
        raise ValueError("expected a count below 2^31")
    return count


def unescape(text: str) -> str:
    """Text with the three HTML entities decoded that X writes."""
    if "&" not in text:
        return text
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
