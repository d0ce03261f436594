"""The members of a zip found by the headers that stand before each of them, where its directory is lost or wrong.

A zip is written from front to back, its directory last: of one that is cut off, whatever lies whole before the cut can be read. A header
does not tell that its member is a link; that costs nothing here, where nothing is followed or written: such a member is read as a small file.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import IO, NamedTuple

from .containers import MIB, Limits, bomb, is_bomb, shown

LOCAL = b"PK\3\4"
DIRECTORY = b"PK\1\2"
DESCRIPTOR = b"PK\7\x08"
# What may stand after a member: the next, the directory, or what ends it.
AFTER = (LOCAL, DIRECTORY, b"PK\5\6", b"PK\6\6", b"PK\6\x08")
MARK = re.compile(rb"PK(?:\x03\x04|\x01\x02|\x07\x08)")
# Signature, version, flags, method, time, date, CRC, packed size, size, lengths of name and extra fields.
HEADER = struct.Struct("<4s5H3L2H")
HAS_DESCRIPTOR, IS_UTF_8, IS_ENCRYPTED = 0x8, 0x800, 0x2041  # encrypted, strongly encrypted, masked headers
# Bytes read for nothing, as a multiple of the zip's: members that a broken zip holds do not overlap, those of a bomb do.
MOST_WASTE = 8
BLOCK = 1 << 16

CUT = "the zip is cut off inside it"
CHANGED = "bytes are lost or changed inside it"
UNCHECKED = "its checksum is cut off"


class Found(NamedTuple):
    """One member; `packed` bytes from `start` on are there, `fault` says why they are not the whole of it."""

    name: str
    offset: int
    start: int
    packed: int
    size: int
    crc: int | None
    method: int
    flags: int
    # where the next header may stand
    end: int
    fault: str | None = None


class Inflated(NamedTuple):
    size: int
    crc: int
    stop: int
    is_whole: bool
    is_broken: bool


def decoded(name: bytes, flags: int) -> str:
    """A name as zipfile has it; macOS writes UTF-8 without the flag that says so."""
    with suppress(UnicodeError):
        return name.decode("utf-8")
    return name.decode("utf-8" if flags & IS_UTF_8 else "cp437", "replace")


def member_at(file: IO[bytes], offset: int) -> Found | None:
    """The member whose header stands there, with the sizes that it states; None where there is no whole header."""
    file.seek(offset)
    head = file.read(HEADER.size)
    if len(head) < HEADER.size or not head.startswith(LOCAL):
        return None
    _, _, flags, method, _, _, crc, packed, size, name_length, extra_length = HEADER.unpack(head)
    name, extra = file.read(name_length), file.read(extra_length)
    if len(name) < name_length or len(extra) < extra_length or not name:
        return None
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<HH", extra)
        if kind == 1 and length >= 16 and len(extra) >= 20 and 0xFFFFFFFF in (packed, size):
            size, packed = struct.unpack_from("<QQ", extra, 4)
        extra = extra[4 + length :]
    start = offset + HEADER.size + name_length + extra_length
    is_unknown = flags & HAS_DESCRIPTOR and not packed and not name.endswith(b"/")
    return Found(
        decoded(name, flags), offset, start, packed, size, None if is_unknown else crc, method, flags, start
    )


def scan(file: IO[bytes], label: str, limits: Limits) -> Iterator[Found]:
    """Every member whose header is there, in the order of the file; no byte belongs to two of them."""
    end = file.seek(0, 2)
    at = wasted = 0
    while (member := _next(file, at, end)) is not None:
        member, read_up_to = _measured(file, member, end, label, limits)
        yield member
        at = member.end
        wasted += max(0, read_up_to - at)
        if wasted > MOST_WASTE * end:
            bomb(label, "its files overlap each other")


def follows(file: IO[bytes], at: int, end: int) -> bool:
    """Whether a member may end there: the zip is cut off, or goes on as a zip does."""
    if at > end:
        return False
    file.seek(at)
    there = file.read(4)
    return any(each.startswith(there) for each in AFTER)


def _next(file: IO[bytes], at: int, end: int) -> Found | None:
    if member := member_at(file, at):
        return member
    for place, mark in _marks(file, at, end):
        if mark == LOCAL and (member := member_at(file, place)):
            return member
    return None


def _marks(file: IO[bytes], at: int, end: int) -> Iterator[tuple[int, bytes]]:
    length = BLOCK >> 4
    while at + 4 <= end:
        file.seek(at)
        window = file.read(length)
        for match in MARK.finditer(window):
            yield at + match.start(), match.group()
        at += len(window) - 3  # a mark may lie across two windows
        length = min(2 * length, MIB)  # most are near


def _measured(file: IO[bytes], member: Found, end: int, label: str, limits: Limits) -> tuple[Found, int]:
    """The member with what is there of it, and how far the file was read for that."""
    if member.crc is not None:
        stated = member.start + member.packed
        for gap in (0, 12, 16, 20, 24) if member.flags & HAS_DESCRIPTOR else (0,):
            if follows(file, stated + gap, end):
                return member._replace(end=stated + gap), stated
    if member.method == zipfile.ZIP_DEFLATED:
        return _deflated(file, member, end, label, limits)
    if member.crc is None:
        return _undescribed(file, member, end)
    if stated > end:
        there = end - member.start
        return member._replace(packed=there, size=there, end=end, fault=CUT), end
    if member.method == zipfile.ZIP_STORED and _crc(file, member.start, stated) == member.crc:
        return member._replace(end=stated), stated
    return _up_to_next(file, member, end), stated


def _deflated(file: IO[bytes], member: Found, end: int, label: str, limits: Limits) -> tuple[Found, int]:
    """A deflated member says itself where it ends."""
    found = _inflated(file, member, label, limits)
    packed = found.stop - member.start
    measured = member._replace(packed=packed, size=found.size, crc=found.crc, end=found.stop)
    if found.is_broken:
        return _up_to_next(file, member, end)._replace(size=found.size), found.stop
    if not found.is_whole:
        return measured._replace(end=end, fault=CUT), end
    if member.crc is not None:
        is_same = (found.crc, found.size) == (member.crc, member.size)
        return measured._replace(fault=None if is_same else CHANGED), found.stop
    file.seek(found.stop)
    described = _described(file.read(24), found.crc, packed, found.size)
    if described:
        return measured._replace(end=found.stop + described), found.stop
    is_cut = found.stop + 16 > end
    return measured._replace(
        end=end if is_cut else found.stop, fault=UNCHECKED if is_cut else CHANGED
    ), found.stop


def _undescribed(file: IO[bytes], member: Found, end: int) -> tuple[Found, int]:
    """A stored member whose size only its descriptor states ends where one stands that states just this distance."""
    for place, mark in _marks(file, member.start, end) if member.method == zipfile.ZIP_STORED else ():
        # a descriptor may lack its mark, and stands right before the next header then
        for length in (0,) if mark == DESCRIPTOR else (12, 20):
            packed = place - length - member.start
            file.seek(max(0, place - length))
            text = file.read(24)
            if packed < 0 or len(text) < 12:
                continue
            [crc] = struct.unpack_from("<L", text, 4 if mark == DESCRIPTOR else 0)
            if described := _described(text, crc, packed, packed):
                stop = place - length + described
                return member._replace(packed=packed, size=packed, crc=crc, end=stop), stop
    return _up_to_next(file, member, end), end


def _described(text: bytes, crc: int, packed: int, size: int) -> int:
    """Length of the descriptor with which the text begins; 0 if it states other numbers."""
    for sizes in ("QQ", "LL"):  # of an empty member the longer begins like the shorter
        for mark in (DESCRIPTOR, b""):
            with suppress(struct.error):  # too large for the short form
                described = mark + struct.pack(f"<L{sizes}", crc, packed, size)
                if text.startswith(described):
                    return len(described)
    return 0


def _up_to_next(file: IO[bytes], member: Found, end: int) -> Found:
    """What lies before the next header is taken for a part of the member."""
    following = _next(file, member.start, end)
    stop = following.offset if following else end
    there = stop - member.start
    return member._replace(packed=there, size=there, end=stop, fault=CHANGED if following else CUT)


def _crc(file: IO[bytes], at: int, end: int) -> int:
    crc = 0
    file.seek(at)
    while at < end and (block := file.read(min(MIB, end - at))):
        crc, at = zlib.crc32(block, crc), at + len(block)
    return crc


def _inflated(file: IO[bytes], member: Found, label: str, limits: Limits) -> Inflated:
    """What the deflate stream holds, none of it kept."""
    inflater, crc, size, at = zlib.decompressobj(-15), 0, 0, member.start
    while not inflater.eof:
        file.seek(at)
        block = file.read(BLOCK)
        if not block:
            return Inflated(size, crc, at, False, False)
        at += len(block)
        while block and not inflater.eof:
            try:
                data = inflater.decompress(block, MIB)
            except zlib.error:
                return Inflated(size, crc, at, False, True)
            block = inflater.unconsumed_tail
            crc, size = zlib.crc32(data, crc), size + len(data)
            if size > limits.member_bytes or is_bomb(size, at - member.start, limits):
                bomb(label, f"{shown(member.name)} has unpacked to {size:,} bytes so far")
    return Inflated(size, crc, at - len(inflater.unused_data), True, False)


class Unpacked(io.RawIOBase):
    """The bytes of one member; that its checksum is wrong, or that it is damaged, is said after the last of them."""

    def __init__(self, file: IO[bytes], member: Found) -> None:
        self._file, self._member = file, member
        self._at, self._left, self._rest = member.start, member.packed, b""
        self._inflater = zlib.decompressobj(-15) if member.method == zipfile.ZIP_DEFLATED else None
        self._crc, self._ready = 0, b""
        self._error: zlib.error | None = None

    def read(self, size: int = -1, /) -> bytes:
        self._ready = self._ready or self._next(max(size, BLOCK))
        data, self._ready = self._ready[:size], self._ready[size:]
        self._crc = zlib.crc32(data, self._crc)
        if data or not size:
            return data
        if self._error:
            raise self._error
        if self._member.fault:
            raise EOFError(self._member.fault)
        if self._crc != self._member.crc:
            raise zipfile.BadZipFile("Bad CRC-32")
        return b""

    def _next(self, size: int) -> bytes:
        if not self._inflater:
            return self._packed(size)
        while not (self._error or self._inflater.eof):
            block = self._rest or self._packed(BLOCK)
            before = self._inflater.copy()
            try:
                data = self._inflater.decompress(block, size)
                self._rest = self._inflater.unconsumed_tail
            except zlib.error as error:
                self._error, data = error, _before_the_fault(before, block)
            if data:
                return data
            if not block:
                raise EOFError(self._member.fault or CUT)
        return b""

    def _packed(self, size: int) -> bytes:
        self._file.seek(self._at)
        block = self._file.read(min(size, self._left))
        self._at, self._left = self._at + len(block), self._left - len(block)
        return block


def _before_the_fault(inflater: zlib._Decompress, block: bytes) -> bytes:
    """What a block gives before the byte at which inflating it fails."""
    data = []
    with suppress(zlib.error):
        for place in range(len(block)):
            data.append(inflater.decompress(block[place : place + 1]))
    return b"".join(data)
