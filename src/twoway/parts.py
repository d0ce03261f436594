"""Which of the given paths belong together: several exports, or the parts of one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .archive import Archive, open_archive
from .containers import DEFAULT, Limits
from .platforms import ALL, platform


def open_exports(paths: Sequence[Path], limits: Limits = DEFAULT) -> list[Archive]:
    """The exports that the paths hold, the parts of one export joined.

    Parts are: containers whose export key (owner and instant) is the same, lone files given together, and containers that hold nothing
    but media or files which one other export promises and lacks.
    """
    if len(paths) == 1:
        return [open_archive(paths, limits)]
    groups: dict[object, list[Path]] = {}
    loose: list[tuple[Path, Archive]] = []
    lacking: dict[object, set[str]] = {}
    for path in paths:
        archive = open_archive([path], limits)
        source = next((each for each in map(platform, ALL) if each.identify(archive)), None)
        key = source.export_key(archive) if source else None
        if key is not None and source is not None:
            groups.setdefault(key, []).append(path)
            promised = set(source.describe(archive).promised)
            lacking[key] = lacking.get(key, promised) & promised - set(archive.members)
        else:
            loose.append((path, archive))
    lone_files = []
    for path, archive in loose:
        members = set(archive.members)
        owners = [
            key for key, lacked in lacking.items() if members & lacked or not any(map(_is_data, members))
        ]
        if len(owners) == 1:
            groups[owners[0]].append(path)
        elif path.is_file() and len(members) == 1:
            lone_files.append(path)
        else:
            groups[path] = [path]
        archive.close()
    if lone_files:
        groups[tuple(lone_files)] = lone_files
    return [open_archive(group, limits) for group in groups.values()]


def _is_data(path: str) -> bool:
    return any(platform(name).data_path(path) for name in ALL)
