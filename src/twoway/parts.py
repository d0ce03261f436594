"""Which of the given paths belong together: several exports, or the parts of one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from .archive import Archive, open_archive
from .containers import DEFAULT, Limits
from .decode import LOST, Records
from .platforms import ALL, Platform, platform


class Known(NamedTuple):
    """An export with a manifest: its owner, and path to records of the files that it promises and lacks."""

    source: Platform
    account_id: str | None
    lacking: dict[str, int | None]


def open_exports(paths: Sequence[Path], limits: Limits = DEFAULT) -> list[Archive]:
    """The exports that the paths hold, the parts of one export joined.

    Parts are: containers whose export key (owner and instant) is the same, lone files given together, and containers that belong to just
    one other export, see `_belongs`.
    """
    if len(paths) == 1:
        return [open_archive(paths, limits)]
    groups: dict[object, list[Path]] = {}
    known: dict[object, Known] = {}
    loose: list[tuple[Path, Archive]] = []
    supplements: dict[Path, list[Path]] = {}
    for path in paths:
        with open_archive([path], limits) as archive:
            source = next((each for each in map(platform, ALL) if each.identify(archive)), None)
            if source and source.IS_SUPPLEMENT:
                supplements[path] = [path]
                continue
            export = source.describe(archive) if source else None
            if source is None or export is None or export.key is None:
                loose.append((path, archive))
                continue
            key = export.key
            groups.setdefault(key, []).append(path)
            others = known[key].lacking if key in known else export.promised
            lacking = {path: others[path] for path in others if path not in archive.members}
            known[key] = Known(source, export.account_id, lacking)
    lone_files = []
    for path, archive in loose:
        with archive:
            owners = [key for key, export in known.items() if _belongs(archive, export)]
        if len(owners) == 1:
            groups[owners[0]].append(path)
        elif path.is_file() and len(archive.members) == 1:
            lone_files.append(path)
        else:
            groups[path] = [path]
    if lone_files:
        groups[tuple(lone_files)] = lone_files
    return [open_archive(group, limits) for group in (*groups.values(), *supplements.values())]


def _belongs(archive: Archive, export: Known) -> bool:
    """Whether it holds media alone, or files that the export lacks and that a fact ties to it: the owner, or as many records as promised."""
    source = export.source
    data = set(filter(source.data_path, archive.members))
    if not data:
        return any(map(source.MEDIA.fullmatch, archive.members))
    if not data & export.lacking.keys():
        return False
    owner = source.describe(archive).account_id
    if owner and export.account_id:
        return owner == export.account_id
    counts = [(export.lacking.get(path), _count(archive, path)) for path in data]
    # a file without records is like any other
    return any(count for _, count in counts) and all(
        promised is not None and promised == found for promised, found in counts
    )


def _count(archive: Archive, path: str) -> int | None:
    try:
        with archive.open(path) as stream:
            records = Records(stream, msgspec.Raw, lambda *_: None)
            return sum(1 for _ in records)
    except LOST:
        return None
