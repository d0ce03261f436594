"""One read-only face over every container an export comes in: zip (also in parts), folder, tar, a lone file.

Members are streamed, nothing is unpacked to disk.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import stat
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import IO, NamedTuple, Self

from .containers import (
    AGAIN,
    DAMAGE,
    DEFAULT,
    MIB,
    UNPACK,
    Broken,
    Entry,
    Limits,
    bomb,
    damage,
    damaged_member,
    folder,
    is_bomb,
    junk,
    label_of,
    open_plain,
    refuse,
    safe,
    shown,
    tar,
)
from .errors import ArchiveError, DamagedMember
from .zips import zipped


class Member(NamedTuple):
    path: str
    size: int


# Folders that belong to an export: of its data, its viewer, its media.
OWN_FOLDER = re.compile(r"(data|assets|\w+_media)/")
DATA_SUFFIXES = (".js", ".json", ".jsonl", ".ndjson", ".csv", ".car")


# label of the container, entry
Part = tuple[str, Entry]


class Contents(NamedTuple):
    members: dict[str, Member]
    ignored: dict[str, str]
    entries: dict[str, Part]
    broken: dict[str, Broken]
    handles: ExitStack


def open_archive(paths: Sequence[Path], limits: Limits = DEFAULT) -> Archive:
    """Open one export and refuse what is unsafe; several paths are the parts of one export."""
    if not paths:
        raise ArchiveError("No archive was given. Expected: a zip, a folder or a tar.gz. Try: its path.")
    archive = Archive(paths, limits)
    archive.contents()
    return archive


class Archive:
    """The files of one export; pickled as sources and limits alone, a copy lists itself again when asked."""

    def __init__(self, sources: Sequence[Path], limits: Limits = DEFAULT) -> None:
        self.sources, self.limits = tuple(dict.fromkeys(sources)), limits
        self.name = label_of(self.sources[0])
        self._contents: Contents | None = None
        self._is_closed = False

    def __reduce__(self) -> tuple[type[Archive], tuple[tuple[Path, ...], Limits]]:
        return Archive, (self.sources, self.limits)

    def contents(self) -> Contents:
        if self._contents is None:
            self._contents = _list(self.sources, self.limits)
        return self._contents

    @property
    def members(self) -> dict[str, Member]:
        """The files by path, sorted; reading them in this order is cheap in a tar.gz too, see TarBytes."""
        return self.contents().members

    @property
    def ignored(self) -> dict[str, str]:
        """Path to reason; a path that ends in '/' was not looked into."""
        return self.contents().ignored

    @property
    def broken(self) -> dict[str, Broken]:
        """What is wrong with the containers themselves, by what each is called here: a file's own name may be private."""
        return self.contents().broken

    def open(self, path: str) -> Stream:
        if self._is_closed:
            self._contents, self._is_closed = None, False
        entries = self.contents().entries
        if path not in entries:
            refuse(self.name, f"it holds no {shown(path)}", "the path of one of its files", AGAIN)
        return _begin(*entries[path], self.limits)

    def read(self, path: str, limit: int = 64 * MIB) -> bytes:
        """The whole of a small member; one of more than `limit` bytes is refused."""
        with self.open(path) as stream:
            if stream.size > limit:
                found = f"{shown(path)} holds {stream.size:,} bytes"
                refuse(self.name, found, f"a small file, of {limit:,} bytes at most", AGAIN)
            return b"".join(iter(stream.read, b""))

    def close(self) -> None:
        """Let go of the files; `members` stays, and `open` opens them again."""
        if self._contents:
            self._contents.handles.close()
        self._is_closed = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Stream:
    """A member's bytes, hashed and counted as they pass; read up to b"", only then is the checksum seen."""

    def __init__(self, source: IO[bytes] | io.RawIOBase, label: str, entry: Entry, limits: Limits) -> None:
        self._source, self._label, self._name, self._limits = source, label, entry.name, limits
        self.size, self._packed, self.count = entry.size, entry.packed, 0
        self._hash = hashlib.sha256()

    def read(self, n: int = 4 * MIB) -> bytes:
        """At most n bytes (n > 0), b"" at the end."""
        try:
            data = self._source.read(max(n, 1))
        except DAMAGE as error:
            damaged_member(self._label, self._name, damage(error))
        self._hash.update(data)
        self.count += len(data)
        # A forged header may state any size: what really comes out is held against it and against the limits.
        if self.count > self._limits.member_bytes or is_bomb(self.count, self._packed, self._limits):
            bomb(self._label, f"{shown(self._name)} has unpacked to {self.count:,} bytes so far")
        if self.count > self.size or (not data and self.count < self.size):
            found = "more" if self.count > self.size else f"only {self.count:,}"
            damaged_member(
                self._label, self._name, f"is damaged: it states {self.size:,} bytes but holds {found}"
            )
        return data

    def sha256(self) -> str:
        """Of everything read so far."""
        return self._hash.hexdigest()

    def close(self) -> None:
        self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class UpToDamage:
    """A stream that ends where it is damaged, so that what stands before can be decoded; then `error` says how."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self.error: DamagedMember | None = None

    def read(self, n: int = 4 * MIB) -> bytes:
        if self.error:
            return b""
        try:
            return self._stream.read(n)
        except DamagedMember as error:
            self.error = error
            return b""


def _list(sources: Sequence[Path], limits: Limits) -> Contents:
    parts: dict[Path, dict[str, Part]] = {source: {} for source in sources}
    ignored: dict[Path, dict[str, str]] = {source: {} for source in sources}
    broken: dict[str, Broken] = {}
    with ExitStack() as handles:
        for source, path, label, entry in _within(sources, limits, handles, broken):
            junked = junk(path, entry.begin is None)
            if junked:
                ignored[source][junked[0]] = junked[1]
            elif entry.begin:
                if path in parts[source]:
                    refuse(label, f"it holds {shown(path)} twice", "each name once", UNPACK)
                parts[source][path] = label, entry
        everything = [path for part in parts.values() for path in part]
        name = ", ".join(map(label_of, sources))
        if not everything:
            refuse(name, "it is empty", "the files of an export", AGAIN)
        if not broken:
            _refuse_html(name, everything)
        shared = _root(everything)
        entries: dict[str, Part] = {}
        reasons: dict[str, str] = {}
        for source, part in parts.items():
            # each part may be wrapped in a folder of its own; without a folder known by its name only all together can tell
            own = _root(list(part))
            root = own if any(OWN_FOLDER.match(path, len(own)) for path in part) else shared
            for path, found in part.items():
                inside = path.removeprefix(root)
                entries[inside] = _agreed(entries.get(inside, found), found, inside, limits)
            reasons |= {path.removeprefix(root): reason for path, reason in ignored[source].items()}
        entries = dict(sorted(entries.items()))
        members = {path: Member(path, entry.size) for path, (_, entry) in entries.items()}
        return Contents(members, dict(sorted(reasons.items())), entries, broken, handles.pop_all())


def _within(
    sources: Sequence[Path], limits: Limits, handles: ExitStack, broken: dict[str, Broken]
) -> Iterator[tuple[Path, str, str, Entry]]:
    """Every name of every source with its safe path and its container's label; what a bomb would need is refused."""
    number = total = 0
    for place, source in enumerate(sources, 1):
        label = label_of(source)
        faults: list[Broken] = []
        for entry in _entries(source, limits, handles, faults):
            path = safe(entry.name, label)
            number, total = number + 1, total + entry.size
            if number > limits.members:
                bomb(label, f"it holds more than {limits.members:,} names")
            if entry.size > limits.member_bytes or total > limits.total_bytes:
                bomb(label, f"{shown(path)} states {entry.size:,} bytes, {total:,} with the others")
            if is_bomb(entry.size, entry.packed, limits):
                bomb(label, f"{shown(path)} states {entry.size:,} bytes, packed into {entry.packed:,}")
            yield source, path, label, entry
        for fault in faults:
            broken[f"the {fault.kind}" + (f", part {place}" if len(sources) > 1 else "")] = fault


def _entries(path: Path, limits: Limits, handles: ExitStack, broken: list[Broken]) -> Iterator[Entry]:
    """What the container states, one kind after the other; the file's first bytes decide, not its suffix."""
    label, head, mode = label_of(path), b"", 0
    try:
        mode = path.stat().st_mode  # the path that the user gave may be a link
        if stat.S_ISREG(mode):
            with path.open("rb") as file:
                head = file.read(512)
    except OSError as error:
        found = f"it cannot be read ({error.strerror})"
        refuse(str(path), found, "a file or folder that you may read", "another path, or its permissions")
    if stat.S_ISDIR(mode):
        return folder(path, label)
    if stat.S_ISREG(mode) and not head:
        refuse(label, "the file is empty (0 bytes)", "the files of an export", AGAIN)
    if head.startswith((b"PK\3\4", b"PK\5\6", b"PK\7\x08")):
        return zipped(path, label, limits, handles, broken)
    if head.startswith(b"\x1f\x8b") or head[257:262] == b"ustar" or path.suffix.lower() == ".tar":
        return tar(path, label, limits, handles, broken)
    if head and path.suffix.lower() in (".js", ".csv"):
        return iter([Entry(label, path.stat().st_size, None, partial(open_plain, os.path.realpath(path)))])
    if not head or not (b"PK\3\4" in head or zipfile.is_zipfile(path)):
        refuse(label, "it is no archive that twoway knows", "a zip, tar.gz, folder, .js or .csv file", AGAIN)
    return zipped(path, label, limits, handles, broken)  # something stands before it


def _root(paths: list[str]) -> str:
    """The top folders that all paths share and that are only wrapping, not the export's own."""
    root = ""
    for _ in range(3 if paths else 0):
        top, slash, _rest = paths[0].removeprefix(root).partition("/")
        below = f"{root}{top}/"
        if (
            not slash
            or OWN_FOLDER.match(below, len(root))
            or not all(path.startswith(below) for path in paths)
        ):
            break
        root = below
    return root


def _agreed(one: Part, other: Part, path: str, limits: Limits) -> Part:
    """Of a file that two parts hold, the copy to read: any of two that are the same, or the one that is whole."""
    if one is other or (other[1].is_part and not one[1].is_part):
        return one
    if one[1].is_part:
        return other
    is_alike = one[1].size == other[1].size
    digests = {_digest(each, limits): each for each in (one, other)} if is_alike else {}
    whole = [digest for digest in digests if digest]
    if not is_alike or len(whole) > 1:
        found = f"{shown(path)} differs between {one[0]} and {other[0]}"
        refuse(other[0], found, "parts of one export, which agree", "load another export by itself")
    return digests[whole[0]] if whole else one


def _digest(part: Part, limits: Limits) -> str | None:
    try:
        with _begin(*part, limits) as stream:
            while stream.read():
                pass
            return stream.sha256()
    except DamagedMember:
        return None


def _refuse_html(name: str, paths: list[str]) -> None:
    lowered = [path.lower() for path in paths]
    has_data = any(path.endswith(DATA_SUFFIXES) and "/assets/" not in f"/{path}" for path in lowered)
    if not has_data and any(path.endswith((".html", ".htm")) for path in lowered):
        hint = "ask the platform for the export again and choose JSON where it offers HTML"
        refuse(name, "it is an HTML export, pages to look at without the data", "the JSON export", hint)


def _begin(label: str, entry: Entry, limits: Limits) -> Stream:
    assert entry.begin
    try:
        return Stream(entry.begin(), label, entry, limits)
    except DAMAGE as error:
        damaged_member(label, entry.name, damage(error))
