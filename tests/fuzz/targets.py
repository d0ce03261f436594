"""What `make fuzz` feeds with bytes, one function a target; each raises on what must never happen, and returns in silence otherwise.

They run without atheris too: tests/test_fuzz.py replays what was found before.
"""

from __future__ import annotations

import gzip
import tempfile
from pathlib import Path
from typing import Any

import msgspec
from exports import read
from reconcile import differences

from twoway import decode
from twoway.archive import open_archive
from twoway.decode import Damaged, Records
from twoway.delimited import Rows
from twoway.errors import DamagedMember, TwowayError
from twoway.platforms import x_records as r

# What deflate can make of a byte.
MOST_INFLATED = 1032
KINDS: tuple[type[Any], ...] = (
    msgspec.Raw,
    *(
        r.TweetRecord,
        r.ConversationRecord,
        r.PersonRecord,
        r.ListRecord,
        r.HandleChangeRecord,
        r.ProfileRecord,
        dict,
    ),
)


class Pieces:
    """A stream that gives a few bytes at a time."""

    def __init__(self, data: bytes, most: int) -> None:
        self._data, self._most, self._at = data, most, 0

    def read(self, size: int = -1, /) -> bytes:
        piece = self._data[self._at : self._at + min(size, self._most)]
        self._at += len(piece)
        return piece


def _records(data: bytes, kind: type[Any] | None, most: int) -> tuple[list[Any], int] | None:
    """The records and how many were found; None for a damaged file."""
    noted: list[object] = []

    def note(position: int | None, field: str | None, reason: str, is_lost: bool) -> None:
        noted.append((position, field, reason, is_lost))

    stream = Pieces(data, most)
    records = Rows(stream, note) if kind is None else Records(stream, kind, note)
    given = []
    try:
        for position, record in records:
            given.append((position, bytes(record) if kind is msgspec.Raw else record))
    except Damaged:
        return None
    finally:
        positions = [position for position, _ in given]
        assert positions == sorted(set(positions)), "records out of order"
        assert not positions or positions[-1] < records.found, "a record beyond those found"
    lost = {position for position, _, _, is_lost in noted if is_lost}  # type: ignore[misc]
    assert lost.isdisjoint(positions), "a record both given and lost"
    assert len(positions) + len(lost) == records.found, "records neither given nor lost"
    return given, records.found


def fuzz_decode(data: bytes) -> None:
    """The first byte chooses the kind of record, the second how the bytes arrive."""
    if len(data) < 2:
        return
    kind = (*KINDS, None)[data[0] % (len(KINDS) + 1)]
    body = data[2:]
    whole = _records(body, kind, len(body) + 1)
    opening, large = decode.OPENING, decode.LARGE
    decode.OPENING, decode.LARGE = 64, 1024  # small files are cut like large ones
    try:
        pieces = _records(body, kind, 1 + data[1])
    finally:
        decode.OPENING, decode.LARGE = opening, large
    if whole and pieces:
        assert whole == pieces, "other records when read in pieces"


def fuzz_archive(data: bytes) -> None:
    """The bytes after the first are a file, or what a gzip holds."""
    if not data:
        return
    body = gzip.compress(data[1:], 1) if data[0] % 4 == 1 else data[1:]
    with tempfile.NamedTemporaryFile(suffix=".zip", dir=_memory()) as file:
        file.write(body)
        file.flush()
        try:
            with open_archive([Path(file.name)]) as archive:
                given = 0
                for path, member in archive.members.items():
                    with archive.open(path) as stream:
                        try:
                            while stream.read(4096):
                                pass
                            assert stream.count == member.size, "another size than stated"
                        except DamagedMember:
                            continue
                        finally:
                            given += stream.count
                assert given <= 2 * MOST_INFLATED * len(data), "members overlap"
        except TwowayError:
            return


def fuzz_platform(data: bytes) -> None:
    """A whole export as a zip."""
    with tempfile.NamedTemporaryFile(suffix=".zip", dir=_memory()) as file:
        file.write(data)
        file.flush()
        try:
            with open_archive([Path(file.name)]) as archive:
                members = list(archive.members)
            reading = read(Path(file.name))
        except TwowayError:
            return
        wrong = list(differences(reading, members))
        assert not wrong, wrong


def _memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


TARGETS = {"decode": fuzz_decode, "archive": fuzz_archive, "platform": fuzz_platform}
