"""Pure decoding: streams of JSON arrays with a record-by-record rescue.

Nothing here knows a platform or a database. Every repair is handed to `note`, so that nothing changes silently. What is no JSON goes by way
of repair.py, only after a decode has failed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

import msgspec

from .errors import DamagedMember
from .lexer import TRUNCATED, Fault, Scan
from .repair import (
    AROUND,
    BLOCK,
    HALF,
    IN_UTF_16,
    Mending,
    Readable,
    Recoded,
    encoding_of,
    utf_8,
    without_halves,
)
from .rescue import Note, rescued

# What is read first: enough for the prefix and the first key.
OPENING = 1 << 16
# Bytes that may be decoded in vain between two blocks.
MAX_TRIED = 32 << 20
# A piece that has grown so far without the key is one long record, or the records have another key now.
LARGE = 4 << 20

START, COMMA, END = b"[,]"

T = TypeVar("T")


class Damaged(Exception):
    """The rest of a file cannot be decoded."""


# What ends a file before its end.
LOST = (Damaged, DamagedMember)

PREFIX = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:(?:window\.|Grailbird\.|var\s)\s*[\w.]+\s*=\s*)?(?=[\[{])")
NEXT_KEY = re.compile(rb',\s*\{\s*("[^"\\]*")\s*:')
FIRST_KEY = re.compile(rb"""\{\s*("[^"\\]*"|'[^'\\]*'|[\w$]+)\s*:""")


class Records(Generic[T]):
    """The (position, record) pairs of a file `window.… = [ … ]`, decoded in pieces of a block or so.

    The file is cut between records, where `, { "<first key>" :` stands: inside a JSON string the quotes would be escaped, so the place is
    always structure; at a place that is too deep the piece stays open and fails to decode, and an earlier place is tried. In a long stretch
    without such a place other keys are tried, and the one that fits is the key from there on.
    A record that does not fit `kind` is decoded alone, without the field at fault. `found` counts the records of the file, those that were
    lost included, and each of the `gaps`, stretches that are no JSON and cannot be mended, as one. Iterating raises Damaged when the rest of
    the file cannot be decoded. A file that holds one object yields that object.
    `check` reads the file once more and raises DamagedMember if its container says that it is not what was packed: then nothing is mended,
    because what comes after the first fault may look like records and be none.
    """

    def __init__(
        self, stream: Readable, kind: type[T], note: Note, check: Callable[[], None] = lambda: None
    ) -> None:
        self.found = self.gaps = 0
        self._stream = stream
        self._kind = kind
        self._note = note
        self._check = check
        self._decoder: msgspec.json.Decoder[list[T]] = msgspec.json.Decoder(list[kind])  # type: ignore[valid-type]

    def __iter__(self) -> Iterator[tuple[int, T]]:
        piece, key = self._opening()
        searched = patience = 0
        doubted = LARGE
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
                        # A place that is too deep only leaves the piece open; anything else stays wrong however much more is read.
                        if str(error) == TRUNCATED:
                            continue
                        break
                    del piece[:comma]
                    piece[0] = START
                    key, fault, patience, doubted = key_there, None, 0, LARGE
                    yield from records
                    break
                searched = len(piece)
            if fault and str(fault) == TRUNCATED:
                # each try decodes the whole piece: so that all of them together take no longer than reading it
                patience = 2 * len(piece)
            elif not fault and len(piece) >= doubted:
                # no place for a cut in a long while: is it JSON at all?
                fault, doubted = _fault(piece), 2 * len(piece)
            if fault and str(fault) != TRUNCATED:
                yield from self._mended(piece, key)
                if not piece:
                    return
                searched, patience, doubted = 0, 0, LARGE
            block = self._stream.read(BLOCK)
            if not block:
                del piece[len(piece.rstrip(b" \t\r\n;")) :]
                try:
                    with memoryview(piece) as view:
                        records = self._decode(view)
                except Damaged:
                    yield from self._mended(piece, key)
                    if piece:
                        continue
                    return
                yield from records
                return
            piece += block

    def _mended(self, piece: bytearray, key: bytes) -> Iterator[tuple[int, T]]:
        """The records of a piece that is no JSON, as far as they can be mended; what is left is the piece to go on with."""
        error: DamagedMember | None = None
        try:
            self._check()
        except DamagedMember as told:
            error = told
        self._check = lambda: None
        mending = Mending(bytes(piece), key, self._stream)
        for raw, reasons in mending:
            if error and reasons:
                raise error
            position = self.found
            self.found += 1
            for reason in reasons:
                self._note(position, None, reason, raw is None)
            if raw is None:
                self.gaps += 1
            elif (record := rescued(raw, self._kind, position, self._note)) is not None:
                yield position, record
        if error:
            raise error
        for remark in mending.remarks:
            self._note(None, None, remark, False)
        if mending.fault:
            raise Damaged(mending.fault)
        piece[:] = mending.rest or b""

    def _opening(self) -> tuple[bytearray, bytes]:
        """What was read up to the first records, from `[` on, and the first key of the first record, in its quotes if it has any."""
        piece = bytearray()
        while len(piece) < OPENING and (block := self._stream.read(OPENING)):
            piece += block
            if len(piece) == len(block) and (encoding := encoding_of(block)):
                self._stream = Recoded(block, self._stream, encoding, self._note)
                piece.clear()
        match = PREFIX.match(piece)
        if not match:
            if not piece.strip():
                raise Damaged("the file is empty")
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
        try:
            raws = msgspec.json.decode(bytes(view), type=list[msgspec.Raw])
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise Damaged(str(error)) from None
        self.found += len(raws)
        pairs = (
            (position, rescued(bytes(raw), self._kind, position, self._note))
            for position, raw in enumerate(raws, first)
        )
        return [(position, record) for position, record in pairs if record is not None]


def read_object(data: bytes, kind: type[T], note: Note) -> T:
    """Decode a small file `window.… = { … }` whole, mended if need be; of one that breaks off what comes before; raises Damaged."""
    if encoding_of(data):
        note(None, None, IN_UTF_16, False)
    text = utf_8(data)
    match = PREFIX.match(text)
    body = text[match.end() if match else 0 :].rstrip(b" \t\r\n;")
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        scan = Scan(body, 0)
    try:
        scan.run()
        raw = scan.json()
    except Fault as fault:
        raw = scan.closed()
        if not raw:
            raise Damaged(str(fault)) from None
        note(None, None, f"what comes after a fault in it was left out: {fault}", True)
    else:
        if body[scan.end :].strip():
            note(None, None, "what comes after its end was left out", False)
    raw, halves = without_halves(raw)
    for repair in [*scan.repairs.elements(), *[HALF] * len(halves)]:
        note(None, None, repair, False)
    decoded = rescued(raw, kind, None, note)
    if decoded is None:
        raise Damaged("not the object that was expected")
    return decoded


def _fault(piece: bytearray) -> Damaged | None:
    """What is wrong with a piece that is still open: TRUNCATED if nothing is, so far."""
    try:
        msgspec.json.decode(piece, type=list[msgspec.Raw])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return Damaged(str(error))
    return None


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
