"""The containers an export comes in, each as one generator of entries: folder and tar here, zip in zips.py.

What is unsafe in a name or a header is refused here, and nowhere else; every refusal says what was found, expected and to be tried.
"""

from __future__ import annotations

import bisect
import io
import os
import re
import stat
import struct
import tarfile
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import IO, NamedTuple, NoReturn

from .errors import ArchiveError, DamagedMember
from .wording import things

MIB = 1 << 20
RATIO_FROM = 64 * MIB  # below this a ratio says nothing: a file of spaces is no attack
MOUNT_POINT = 0xA0000003  # a junction; stat.IO_REPARSE_TAG_MOUNT_POINT exists on Windows only
AGAIN = "ask the platform for the export again and download it whole"
UNPACK = "unpack it with your own software and give twoway the folder"
UNTRUSTED = "do not unpack it; ask the platform for the export again"
# What zipfile, tarfile, zlib and the file system raise over damaged bytes.
DAMAGE = (
    *(OSError, EOFError, ValueError, NotImplementedError, OverflowError, struct.error),
    # tarfile reads each header that only leads to another inside the one before
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, RecursionError),
)

IGNORED_FOLDERS = {".git": "version control, not part of the export", "__MACOSX": "file attributes of macOS"}
IGNORED_FILES = {
    ".ds_store": "folder view of macOS",
    "thumbs.db": "picture previews of Windows",
    "desktop.ini": "folder view of Windows",
}
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")


class Limits(NamedTuple):
    """Where a container is taken for a compression bomb; `ratio` is unpacked bytes to packed bytes."""

    member_bytes: int = 64 << 30
    total_bytes: int = 256 << 30
    ratio: int = 200
    members: int = 1_000_000


DEFAULT = Limits()


class Entry(NamedTuple):
    """One name as its container states it; `begin` is None for a folder, `packed` is None where nobody says."""

    name: str
    size: int = 0
    packed: int | None = None
    begin: Callable[[], IO[bytes] | io.RawIOBase] | None = None
    # known to be damaged or cut off
    is_part: bool = False


class Broken(NamedTuple):
    """What is wrong with a container that is read all the same, file by file; the sentence goes on after "the zip: "."""

    kind: str
    sentence: str
    # whether it may have held more than was found
    is_lost: bool


def safe(name: str, label: str) -> str:
    """The name as a relative path with '/', NFC; whatever could point out of the archive is refused."""
    # Lone surrogates (names in another encoding than UTF-8) would not pass DuckDB.
    text = name.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    path = unicodedata.normalize("NFC", text).replace("\\", "/")
    parts = [part for part in path.split("/") if part not in ("", ".")]
    if CONTROL.search(path):
        refuse(label, f"the name {shown(name)} has control characters", "printable names", UNTRUSTED)
    if path.startswith("/") or re.match("[A-Za-z]:", path):
        refuse(label, f"the name {shown(name)} is absolute", "names relative to the archive", UNTRUSTED)
    if ".." in parts or not (parts or path.endswith("/")):
        refuse(label, f"the name {shown(name)} leads out of the archive", "names inside it", UNTRUSTED)
    return "/".join(parts)


def junk(path: str, is_folder: bool) -> tuple[str, str] | None:
    """The row of `ignored` that covers this path, and its reason."""
    parts = path.split("/")
    for place, part in enumerate(parts, 1):
        if part in IGNORED_FOLDERS:
            slash = "/" if is_folder or place < len(parts) else ""
            return "/".join(parts[:place]) + slash, IGNORED_FOLDERS[part]
    if not is_folder and parts[-1].startswith("._"):
        return path, IGNORED_FOLDERS["__MACOSX"]
    reason = IGNORED_FILES.get(parts[-1].lower())
    return (path, reason) if reason and not is_folder else None


def is_bomb(size: int, packed: int | None, limits: Limits) -> bool:
    return packed is not None and size > RATIO_FROM and size > limits.ratio * packed


def label_of(path: Path) -> str:
    return path.name if path.name not in ("", "..") else path.resolve().name or str(path)


def shown(name: str) -> str:
    return repr(name if len(name) <= 200 else name[:200] + "…")  # repr: a name may hold terminal commands


def refuse(label: str, found: str, expected: str, attempt: str) -> NoReturn:
    raise ArchiveError(f"{label}: {found}. Expected: {expected}. Try: {attempt}.") from None


def damaged(label: str, name: str, error: BaseException) -> NoReturn:
    refuse(label, f"{name} {damage(error)}", "readable, whole files", AGAIN)


def damage(error: BaseException) -> str:
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
    return f"cannot be read or is damaged ({reason})"


def damaged_member(label: str, name: str, reason: str) -> NoReturn:
    sentence = f"{label}: {shown(name)} {reason}. Expected: readable, whole files. Try: {AGAIN}."
    raise DamagedMember(sentence, reason) from None


def bomb(label: str, found: str) -> NoReturn:
    refuse(label, f"{found}: a compression bomb", "sizes that an export has", UNTRUSTED)


def link(label: str, name: str) -> NoReturn:
    refuse(label, f"{shown(name)} is a link", "files and folders only", "put its target there instead")


def special(label: str, name: str) -> NoReturn:
    found = f"{shown(name)} is a special file (device, pipe, sparse)"
    refuse(label, found, "files and folders only", "remove it, or " + AGAIN)


def folder(path: Path, label: str) -> Iterator[Entry]:
    waiting = [""]
    while waiting:
        above = waiting.pop()
        try:
            with os.scandir(path / above) as scan:
                listed = [(above + item.name, item.path, item.stat(follow_symlinks=False)) for item in scan]
        except OSError as error:
            damaged(label, shown(above or "."), error)
        for name, place, info in sorted(listed):
            if stat.S_ISLNK(info.st_mode) or getattr(info, "st_reparse_tag", 0) == MOUNT_POINT:
                link(label, name)
            if stat.S_ISDIR(info.st_mode):
                yield Entry(name + "/")
                if not junk(name, is_folder=True):
                    waiting.append(name + "/")
            elif stat.S_ISREG(info.st_mode):
                yield Entry(name, info.st_size, None, partial(open_plain, place))
            else:
                special(label, name)


def open_plain(path: str) -> IO[bytes]:
    # O_NOFOLLOW (POSIX): a file that turned into a link since it was listed.
    return open(path, "rb", opener=lambda p, flags: os.open(p, flags | getattr(os, "O_NOFOLLOW", 0)))


def tar(path: Path, label: str, limits: Limits, handles: ExitStack, broken: list[Broken]) -> Iterator[Entry]:
    last: tarfile.TarInfo | None = None
    number = 0
    try:
        raw = handles.enter_context(TarBytes(path, label, limits))
        opened = handles.enter_context(tarfile.TarFile(fileobj=raw))
        for info in opened:
            if info.issym() or info.islnk():
                link(label, info.name)
            if info.isdir():
                yield Entry(info.name + "/")
            elif info.isreg() and not info.issparse():  # a sparse file is a bomb that needs no compression
                yield Entry(info.name, info.size, None, partial(_open_tarred, opened, info))
                last, number = info, number + 1
            else:
                special(label, info.name)
        # tarfile takes a header that it cannot read for the end.
        raw.is_listing = False
        raw.seek(opened.offset)
        mark = raw.read(512)
        while raw.read(MIB):  # on to the checksum of gzip
            pass
    except DAMAGE as error:
        if not last or not raw.is_at_its_end(error):
            damaged(label, "the tar", error)
        mark = b""
    if (len(mark) == 512 and any(mark)) or not (last or mark):
        refuse(label, "the tar breaks off or is damaged inside", "an end mark after the last file", AGAIN)
    if last and len(mark) < 512:
        raw.is_listing = False
        names = (
            "the last perhaps in part"
            if raw.reached() < last.offset_data + last.size
            else "each of them whole"
        )
        found = f"it breaks off; {things(number, 'files')} could be found before that, {names}"
        broken.append(Broken("tar", f"{found}; whatever else it held is lost; {AGAIN}", True))


def _open_tarred(tar: tarfile.TarFile, info: tarfile.TarInfo) -> IO[bytes]:
    source = tar.extractfile(info)
    assert source
    return source


class TarBytes(io.RawIOBase):
    """The bytes of a tar, inflated where need be, that can be sought backwards at little cost.

    gzip goes back by inflating from the front again, so reading members in any order but that of the tar would
    inflate the whole once a member. Here a copy of zlib's state (some 40 KiB) is kept for each MARK bytes: going
    anywhere inflates MARK bytes at most, and nobody has to care for an order.
    """

    MARK = 32 * MIB

    def __init__(self, path: Path, label: str, limits: Limits) -> None:
        self._file, self._label, self._limits = path.open("rb"), label, limits
        self._is_gzip = self._file.read(2) == b"\x1f\x8b"
        self._file.seek(0)
        self._zlib, self._pending, self._position = zlib.decompressobj(31), b"", 0
        self._marks = [(0, 0, self._zlib.copy())]  # inflated position, packed position, state
        self.is_listing = True

    def read(self, size: int = -1, /) -> bytes:
        if self.is_listing and not 0 <= size <= MIB:
            raise tarfile.ReadError("a header of more than 1 MiB")
        pieces = []
        while size > 0 and (piece := self._next(size)):
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)

    def _next(self, size: int) -> bytes:
        if not self._is_gzip:
            data = self._file.read(size)
            self._position += len(data)
            return data
        while True:
            if self._zlib.eof:  # streams may follow each other, and zeros may pad them
                chunk = self._pending or self._file.read(MIB)
                if not chunk:
                    return b""
                self._pending = chunk.lstrip(b"\0")
                if self._pending:
                    self._zlib = zlib.decompressobj(31)
                continue
            if not self._pending and self._position >= self._marks[-1][0] + self.MARK:
                self._marks.append((self._position, self._file.tell(), self._zlib.copy()))
            chunk = self._pending or self._file.read(MIB // 16)
            data = self._zlib.decompress(chunk, size)
            self._pending = self._zlib.unused_data if self._zlib.eof else self._zlib.unconsumed_tail
            self._position += len(data)
            if is_bomb(self._position, packed := self._file.tell(), self._limits):
                bomb(self._label, f"it has unpacked to {self._position:,} bytes out of {packed:,}")
            if data:
                return data
            if not chunk and not self._zlib.eof:
                raise EOFError("the gzip stream is cut off")

    def seek(self, offset: int, whence: int = 0, /) -> int:
        if self.is_listing and offset < self._position:
            raise tarfile.ReadError("a header that points backwards")
        if not self._is_gzip:
            self._position = self._file.seek(offset)
            return self._position
        mark = self._marks[bisect.bisect_right(self._marks, offset, key=lambda mark: mark[0]) - 1]
        if not mark[0] <= self._position <= offset:
            self._position, packed, state = mark
            self._file.seek(packed)
            self._zlib, self._pending = state.copy(), b""
        while self._position < offset and self._next(min(offset - self._position, MIB)):
            pass
        return self._position

    def tell(self) -> int:
        return self._position

    def reached(self) -> int:
        """How far there are bytes, once the end was come upon."""
        return self._position if self._is_gzip else self._file.seek(0, 2)

    def is_at_its_end(self, error: BaseException) -> bool:
        """Whether the error says that the file is cut off, rather than wrong."""
        return isinstance(error, EOFError) or not (self._is_gzip or self._file.read(1))

    def close(self) -> None:
        self._file.close()
        super().close()
