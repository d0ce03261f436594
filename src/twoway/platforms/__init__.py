"""The platforms, and what every platform file says.

A platform file states facts: NAME and TITLE, whose accounts it is about (PLATFORM), what it can hold (ENTITIES; PRIVACY_ENTITIES, of which
only counts are kept), what each file of an export is (FILES), whether an archive is its own (identify) and what the small files say of the
export as a whole (describe).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, NamedTuple, Protocol, TypeVar

from ..archive import Archive, Stream
from ..decode import LOST
from ..delimited import records_of
from ..errors import ArchiveError
from ..records import Row
from ..repair import utf_8
from ..wording import things

ALL = ("x", "grailbird", "x_analytics")

T = TypeVar("T")


class Context(NamedTuple):
    """What a handler may know: it is picklable, and nothing else comes in."""

    archive_id: int
    file_id: int
    path: str
    own_id: str | None
    digest_key: bytes
    # ids of the posts that were read before a stand-in, which holds them again
    held: frozenset[str] = frozenset()


Handler = Callable[[Context, Iterator[tuple[int, Any]]], Iterator[Row]]


class FileKind(NamedTuple):
    """One line of a platform's map: a file of this name holds these records, read by this handler.

    `pattern` must match the whole path inside the export's data folder. Without a handler the file is ignored on purpose: `reason` says
    why, and its records are only counted. The records of a `.csv` are dicts. `fallback_for` names an entity: the file is read only when the
    files of that entity are not there or do not hold all that they should, else it is ignored for its reason. One that `is_equal` holds as
    much of it, so it is also read where nothing promises that those files are all there. Of any other file that is read, `reason` is a remark.
    """

    pattern: str
    entity: str | None = None
    record: type[Any] | None = None
    handler: Handler | None = None
    reason: str = ""
    fallback_for: str | None = None
    is_equal: bool = False
    # of a `.csv`, without which it is none of these
    columns: frozenset[str] = frozenset()

    def fits(self, path: str) -> bool:
        return re.fullmatch(self.pattern, path) is not None


@dataclass(frozen=True)
class Export:
    """What the small files say of the export as a whole. None where they do not say it."""

    layout: str
    account_id: str | None = None
    # of the owner where no id is stated, in lower case and without @
    handles: frozenset[str] = frozenset()
    # microseconds since 1970, UTC
    generated_at: int | None = None
    time_zone: str | None = None
    is_partial: bool | None = None
    # path -> records that the export's own list promises (None: named without a count)
    promised: dict[str, int | None] = field(default_factory=dict)
    # what that list is called
    promised_by: str = "the manifest"
    # data files that belong to another, older unpack, and how that is known
    left_over: dict[str, str] = field(default_factory=dict)
    # (path, reason): the small files that could not be understood
    damaged: dict[str, str] = field(default_factory=dict)
    # path -> what had to be mended in the small files, or is lost of those that are damaged
    repaired: dict[str, list[str]] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str | None, int] | None:
        """What all parts of one export share: its owner and its instant; None where it does not say when it was made."""
        return None if self.generated_at is None else (self.account_id, self.generated_at)


class Platform(Protocol):
    # of the platform file
    NAME: str
    # whose accounts it is about, as the database names it; one file may read what another one's platform gave out earlier
    PLATFORM: str
    TITLE: str
    # whether it only adds figures to the exports of an account
    IS_SUPPLEMENT: bool
    ENTITIES: dict[str, str]
    # read only to count what the export reveals
    PRIVACY_ENTITIES: dict[str, str]
    FILES: tuple[FileKind, ...]
    MEDIA: re.Pattern[str]

    def identify(self, archive: Archive) -> bool: ...
    def describe(self, archive: Archive) -> Export: ...
    def data_path(self, path: str) -> str | None: ...


def platform(name: str) -> Platform:
    return import_module(f"{__name__}.{name}")


def entities() -> set[str]:
    """Whatever an export of some platform can hold, stand-ins included."""
    sources = [platform(name) for name in ALL]
    return {kind.entity for each in sources for kind in each.FILES if kind.entity}.union(
        *(each.ENTITIES for each in sources)
    )


def identify(archive: Archive) -> Platform:
    """The one platform whose archive this is; none, or more than one, is an ArchiveError."""
    found = [each for each in map(platform, ALL) if each.identify(archive)]
    if len(found) == 1:
        return found[0]
    known = ", ".join(platform(name).TITLE for name in ALL)
    if found:
        titles = " and ".join(each.TITLE for each in found)
        raise ArchiveError(
            f"{archive.name} looks like an export of {titles} at once. Give the exports one by one."
        )
    nested = sorted(
        {path.rsplit("/data/", 1)[0] for path in archive.members if path.endswith("/data/manifest.js")}
    )
    hint = (
        f"The folder {nested[0]} inside it looks like one: give that folder."
        if nested
        else "Give the zip as it was downloaded, or the folder that holds its data folder."
    )
    for name, broken in archive.broken.items():
        hint = f"{name[:1].upper()}{name[1:]} is broken: {broken.sentence}."
    raise ArchiveError(
        f"{archive.name} has {things(len(archive.members), 'files')}, but none that an export of {known} is known by. {hint}"
    )


def has_file(
    archive: Archive,
    data_path: Callable[[str], str | None],
    kinds: Iterable[FileKind],
    is_own: Callable[[str, Stream], bool],
) -> bool:
    """Whether a data file of a known name can be read and is the platform's own, by its name and what it begins with."""
    kinds = tuple(kinds)
    for path in archive.members:
        name = data_path(path)
        if name is None or not any(kind.fits(name) for kind in kinds):
            continue
        try:
            with archive.open(path) as stream:
                if is_own(name, stream):
                    return True
        except LOST:
            continue
    return False


def opening(stream: Stream) -> bytes:
    """How a file begins, after its byte order mark and blanks; in UTF-8."""
    return utf_8(stream.read(128)).lstrip(b"\xef\xbb\xbf \t\r\n")


def paths_by_name(archive: Archive, data_path: Callable[[str], str | None]) -> dict[str, str]:
    """Where each data file lies; of two of one name that in data/ is the export's, that in the root is from another unpack."""
    in_order = sorted(archive.members, key=lambda path: path.startswith("data/"))
    return {name: path for path in in_order if (name := data_path(path))}


def records_in(archive: Archive, path: str | None, kind: type[T]) -> Iterator[T]:
    """The records of a file, none if it is not there; that it is damaged is said when it is read for its rows."""
    if path is not None:
        try:
            with archive.open(path) as stream:
                records: Iterable[tuple[int, Any]] = records_of(path, stream, kind, lambda *_: None)
                for _, record in records:
                    yield record
        except LOST:
            return
