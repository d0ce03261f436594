"""A zip as entries: by its directory, and where that is lost or wrong by the headers before each file, see salvage.py."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from functools import partial
from itertools import islice, pairwise
from pathlib import Path
from typing import IO

from .containers import (
    DAMAGE,
    UNPACK,
    Broken,
    Entry,
    Limits,
    bomb,
    damage,
    damaged,
    damaged_member,
    link,
    refuse,
    shown,
    special,
)
from .salvage import DIRECTORY, HEADER, IS_ENCRYPTED, IS_UTF_8, LOCAL, Found, Unpacked, member_at, scan
from .wording import things

NO_END = "it is cut off at byte {:,}, its end with the directory is missing (no End of central directory)"
NOT_AT_ITS_END = "it is cut off at byte {:,}, or something was put behind it: the end of its directory is missing (no End of central directory)"
JOIN = "download it again, or join a split zip (.z01, .z02) first"
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
NAMED = 3


def zipped(
    path: Path, label: str, limits: Limits, handles: ExitStack, broken: list[Broken]
) -> Iterator[Entry]:
    file = handles.enter_context(path.open("rb"))
    try:
        with zipfile.ZipFile(file) as packed:
            infos = packed.infolist()
        # of a zip that is cut off zipfile takes the directory of a zip inside it
        if min((info.header_offset for info in infos), default=1) > 0 and _begins_with_a_file(file):
            raise zipfile.BadZipFile("it does not list what the zip begins with")
    except DAMAGE as error:
        yield from _without_directory(file, label, limits, broken, error)
        return
    listed = list(_listed(infos, file, label))
    strays = {member.name for member in listed if member.fault}
    elsewhere: dict[str, Found] = {}
    if strays:
        for member in islice(scan(file, label, limits), limits.members + 1):
            if member.name in strays and elsewhere.get(member.name, member).fault is None:
                elsewhere[member.name] = member
    found = [elsewhere.get(member.name, member) if member.fault else member for member in listed]
    if elsewhere:
        why = f"{things(len(strays), 'files')} of it {'is' if len(strays) == 1 else 'are'} not where its directory says"
        broken.append(Broken("zip", _sentence(why, found, "download it again"), False))
    for member in found:
        yield _entry(file, member, label, is_salvaged=member.name in strays)


def _begins_with_a_file(file: IO[bytes]) -> bool:
    file.seek(0)
    return file.read(len(LOCAL)) == LOCAL


def _listed(infos: list[zipfile.ZipInfo], file: IO[bytes], label: str) -> Iterator[Found]:
    """What the directory lists, with a fault where no header stands at the place that it names."""
    end = file.seek(0, 2)
    for info in sorted(infos, key=lambda info: info.header_offset, reverse=True):
        # orig_filename: zipfile cuts `filename` at a NUL, and turns separators on Windows.
        name, kind = info.orig_filename, stat.S_IFMT(info.external_attr >> 16)
        if not info.flag_bits & IS_UTF_8:
            with suppress(
                UnicodeError
            ):  # macOS writes UTF-8 without its flag, and zipfile takes it for cp437
                name = name.encode("cp437").decode("utf-8")
        if kind == stat.S_IFLNK:
            link(label, name)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            special(label, name)
        _refuse_encrypted(info.flag_bits, label, name)
        # Members that share bytes make petabytes of a small zip.
        if info.header_offset + HEADER.size + info.compress_size > end:
            bomb(label, f"{shown(name)} overlaps what follows it")
        end = info.header_offset
        there = member_at(file, end) if end >= 0 else None
        yield Found(
            name,
            end,
            there.start if there else 0,
            info.compress_size if there else 0,
            info.file_size,
            info.CRC,
            info.compress_type,
            info.flag_bits,
            end,
            None if there else "it is not where the directory of the zip says, nor elsewhere",
        )


def _without_directory(
    file: IO[bytes], label: str, limits: Limits, broken: list[Broken], error: BaseException
) -> Iterator[Entry]:
    members = list(islice(scan(file, label, limits), limits.members + 1))
    is_cut = not zipfile.is_zipfile(file)
    end = file.seek(0, 2)
    if not members:
        if not is_cut:
            damaged(label, "the zip's directory", error)
        refuse(label, f"the zip cannot be read: {NO_END.format(end)}", "a complete zip", JOIN)
    for member in members:
        _refuse_encrypted(member.flags, label, member.name)
    last = members[-1]
    file.seek(last.end)
    has_directory = file.read(4) == DIRECTORY
    is_whole = (
        has_directory
        and not any(member.fault for member in members)
        and all(one.end == other.offset for one, other in pairwise(members))
    )
    why = f"its directory {damage(error)}"
    if is_cut:
        why = (NOT_AT_ITS_END if has_directory else NO_END).format(end)
    rest = "no file is lost" if is_whole else "whatever else it held is lost"
    broken.append(Broken("zip", _sentence(why, members, f"{rest}; {JOIN}"), not is_whole))
    for member in members:
        yield _entry(file, member, label, is_salvaged=True)


def _sentence(why: str, members: list[Found], rest: str) -> str:
    """What was found, how much of it could be had, and what to do."""
    in_order = sorted(members, key=lambda member: member.offset)
    files = [member for member in in_order if not member.name.endswith("/")]
    parts = [shown(member.name) for member in files if member.fault]
    named = ", ".join(parts[:NAMED]) + (f" and {len(parts) - NAMED} more" if len(parts) > NAMED else "")
    in_part = f", {named} in part or not at all" if parts else ""
    whole = things(len(files) - len(parts), "files")
    return f"{why}; by their own headers {whole} could be found whole{in_part}; {rest}"


def _entry(file: IO[bytes], member: Found, label: str, *, is_salvaged: bool) -> Entry:
    begin = partial(_open, file, member, label, is_salvaged)
    if member.name.endswith(("/", "\\")):
        return Entry(member.name)
    packed = None if member.fault else member.packed
    return Entry(member.name, member.size, packed, begin, is_part=member.fault is not None)


def _open(file: IO[bytes], member: Found, label: str, is_salvaged: bool) -> Unpacked:
    # only deflate is bounded: one read of a bzip2 or lzma member may inflate gigabytes into memory
    if member.method not in METHODS:
        method = f"is compressed by method {member.method}"
        if is_salvaged:
            damaged_member(label, member.name, f"{method}, or its header is damaged")
        refuse(label, f"{shown(member.name)} {method}", "method 0 or 8 (stored, deflated)", UNPACK)
    return Unpacked(file, member)


def _refuse_encrypted(flags: int, label: str, name: str) -> None:
    if flags & IS_ENCRYPTED:
        refuse(label, f"{shown(name)} is encrypted", "a zip without a password", UNPACK)
