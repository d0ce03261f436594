"""The place of every file of an archive in the ledger, before any is read: what shall become of it, and what it should hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import msgspec

from .archive import Archive
from .platforms import Context, Export, FileKind, Platform
from .records import File, Problem
from .wording import natural

FAILING = ("unknown", "damaged", "missing", "salvaged")


class Job(NamedTuple):
    """All that reading one file takes; picklable, so that a worker could read it."""

    archive: Archive
    context: Context
    # the outcome if all goes well
    outcome: str
    kind: FileKind
    bytes: int
    expected_records: int | None
    # the list that promises them
    promised_by: str
    note: str | None
    # of a small file that was read before, to know the export
    repairs: tuple[str, ...] = ()


class Plan(NamedTuple):
    jobs: list[Job]
    # rows for the files that are not opened
    unopened: list[File]
    # what is wrong with the containers
    problems: list[Problem]


def fails(file: File) -> bool:
    """Whether a file does not reconcile: what --strict asks."""
    return file.outcome in FAILING or (
        file.expected_records is not None
        and file.records is not None
        and file.records != file.expected_records
    )


def plan(archive: Archive, source: Platform, export: Export, archive_id: int, digest_key: bytes) -> Plan:
    """Give every file of the archive, and every file it promises but lacks, its place in the ledger."""
    kinds = {path: _kind(source, path) for path in archive.members}
    jobs: list[Job] = []
    unopened: list[File] = []
    media: dict[str, list[int]] = {}
    file_id = 0

    def enter(path: str, outcome: str, note: str, entity: str | None = None, size: int | None = None) -> None:
        nonlocal file_id
        file_id += 1
        expected = export.promised.get(path)
        unopened.append(File(archive_id, file_id, path, entity, outcome, size, None, None, expected, note))

    problems = []
    for name, broken in archive.broken.items():
        enter(name, "salvaged", broken.sentence)
        problems.append(Problem(archive_id, file_id, name, None, None, broken.sentence, broken.is_lost))
    for path in sorted(archive.members, key=natural):
        size = archive.members[path].size
        if match := source.MEDIA.fullmatch(path):
            media.setdefault(match.group(1), []).append(size)
            continue
        outcome, note = "read", None
        kind = kinds[path] or FileKind("", record=msgspec.Raw if source.data_path(path) else None)
        if path in export.left_over:
            outcome, note, kind = "left_over", export.left_over[path], _counted(kind)
        elif kinds[path] is None:
            outcome, note = "unknown", "no file of this name is known"
        elif kind.handler is None:
            outcome, note = "ignored", kind.reason
        if path in export.damaged:
            outcome, note = "damaged", export.damaged[path]
        file_id += 1
        context = Context(archive_id, file_id, path, export.account_id, digest_key)
        expected = export.promised.get(path)
        repairs = tuple(export.repaired.get(path, ()))
        jobs.append(Job(archive, context, outcome, kind, size, expected, export.promised_by, note, repairs))
    # what they stand in for is read first
    jobs.sort(key=lambda job: job.kind.fallback_for is not None)
    for path in sorted(set(export.promised) - set(archive.members), key=natural):
        lacked = _kind(source, path)
        entity = lacked.entity if lacked and not lacked.fallback_for else None
        enter(path, "missing", f"named by {export.promised_by}, but not there", entity)
    for folder, sizes in sorted(media.items()):
        enter(folder, "ignored", f"{len(sizes)} files, neither opened nor hashed", size=sum(sizes))
    for path, reason in sorted(archive.ignored.items()):
        enter(path, "ignored", reason)
    return Plan(jobs, unopened, problems)


def _kind(source: Platform, path: str) -> FileKind | None:
    name = source.data_path(path) or path
    return next((kind for kind in source.FILES if kind.fits(name)), None)


def _counted(kind: FileKind) -> FileKind:
    return FileKind(kind.pattern, record=kind.record and msgspec.Raw)


def settled(job: Job, files: Sequence[File], held: Callable[[], frozenset[str]] = frozenset) -> Job:
    """The job as it is, but a fallback as one that only counts where the files it stands in for hold all that they should.

    An equal fallback that is read learns the ids of the posts that are `held` by then.
    """
    if job.kind.fallback_for is None:
        return job
    main = [file for file in files if file.entity == job.kind.fallback_for]
    is_promised = all(file.expected_records is not None for file in main) or not job.kind.is_equal
    if main and is_promised and all(map(_is_whole, main)):
        return job._replace(outcome="ignored", note=job.kind.reason, kind=_counted(job.kind))
    return job._replace(context=job.context._replace(held=held())) if job.kind.is_equal else job


def _is_whole(file: File) -> bool:
    return not fails(file) and (bool(file.records) or file.expected_records == 0)
