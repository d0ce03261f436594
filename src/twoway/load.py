"""From an archive to rows in the store, with a ledger of every file.

plan.py gives each file its place; one pure generator reads one file; the loader hands the batches to the store.
"""

from __future__ import annotations

import gc
import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from typing import Any, NamedTuple

from msgspec.structs import astuple

from . import __version__
from .archive import Archive, UpToDamage
from .decode import Damaged, Records
from .delimited import Rows, records_of
from .errors import DamagedMember
from .library import Library
from .plan import Job, fails, plan, settled
from .platforms import Platform, identify
from .queries import select
from .records import TABLES, Entity, File, Post, Problem, Row
from .repair import BLOCK
from .store import Store
from .supplements import owner_of
from .wording import things

Batch = dict[type[Row], list[Row]]
# Rows of one table in one batch: large enough for the Appender, small enough to keep memory flat.
BATCH_ROWS = 20_000


class Loaded(NamedTuple):
    """What a load did; `archive_id` is that of the export loaded before when the export is not new."""

    archive_id: int
    is_new: bool
    platform: str
    files: list[File]
    problems: int

    @property
    def failing(self) -> list[File]:
        return [file for file in self.files if fails(file)]


def read_file(job: Job) -> Iterator[Batch]:
    """Read one file to its end and yield its rows in batches; the last batch holds its row of the ledger.

    A file that cannot be decoded throughout, or not be read to its end, is damaged; the rows of its whole records stay.
    """
    context, kind = job.context, job.kind
    batch: Batch = defaultdict(list)
    outcome, remarks = job.outcome, [job.note] if job.note else []
    is_whole = outcome != "damaged"
    records: Records[Any] | Rows | None = None
    digest: str | None = None
    found: int | None = None

    def note(position: int | None, field: str | None, reason: str, is_lost: bool) -> None:
        problem = Problem(context.archive_id, context.file_id, context.path, position, field, reason, is_lost)
        batch[Problem].append(problem)

    def lose(reason: str) -> None:
        nonlocal found, is_whole
        if not is_whole:
            return  # said already
        is_whole, at = False, records.found if records else None
        found = at if kind.handler else None
        remarks.append(f"{reason}, after {at} records" if records else reason)
        note(at, None, f"the rest of the file is lost: it {reason}", True)

    def check() -> None:
        with job.archive.open(context.path) as again:
            while again.read(BLOCK):
                pass

    if not is_whole:
        note(None, None, job.note or "", True)
    for repair in job.repairs:
        note(None, None, repair, False)
    try:
        with job.archive.open(context.path) as opened:
            stream = UpToDamage(opened)
            if kind.record is not None:
                records = records_of(context.path, stream, kind.record, note, check, kind.columns)
                try:
                    if kind.handler is None:
                        for _ in records:
                            pass
                    else:
                        for row in kind.handler(context, iter(records)):
                            rows = batch[row.__class__]
                            rows.append(row)
                            if len(rows) >= BATCH_ROWS:
                                yield {row.__class__: batch.pop(row.__class__)}
                    found = records.found
                except Damaged as error:
                    lose(stream.error.reason if stream.error else f"cannot be decoded ({error})")
                if records.gaps:
                    remarks.append(
                        f"cannot be decoded in {things(records.gaps, 'places')}, each counted as one record"
                    )
                    found = found if kind.handler else None
                if outcome != "left_over" and (records.gaps or not is_whole):
                    outcome = "damaged"
            while stream.read(BLOCK):
                pass  # to the end, for the digest
            if stream.error:
                raise stream.error
            digest = opened.sha256()
    except DamagedMember as error:
        lose(error.reason)
        outcome = "damaged"
    if found is not None and job.expected_records is not None and found != job.expected_records:
        remarks.append(f"{found} records found, {job.promised_by} promises {job.expected_records}")
    batch[File].append(
        File(
            context.archive_id,
            context.file_id,
            context.path,
            kind.entity if kind.handler else None,
            outcome,
            job.bytes,
            digest,
            found,
            job.expected_records,
            "; ".join(remarks) or None,
        )
    )
    yield batch


def load(
    store: Store,
    library: Library,
    archive: Archive,
    progress: Callable[[str, int], None] = lambda path, size: None,
    *,
    ledger_only: bool = False,
) -> Loaded:
    """Load one export into an open transaction; of an export that is there already no row stays.

    With `ledger_only` every file is read and counted, but only the ledger and the problems are kept, and the posts where two files may hold the same.
    """
    source = identify(archive)
    in_ledger = (File, Problem, Post) if any(kind.is_equal for kind in source.FILES) else (File, Problem)
    export = source.describe(archive)
    highest = store.rows("select coalesce(max(archive_id), 0) from archives")[0][0]
    archive_id = highest + 1
    layout = plan(archive, source, export, archive_id, os.urandom(16))
    library.install(store)
    with _without_garbage_collection():
        files = list(layout.unopened)
        problems = len(layout.problems)
        for job in layout.jobs:
            for batch in read_file(settled(job, files, lambda: store.post_ids(archive_id))):
                for kind, rows in batch.items():
                    if ledger_only and kind not in in_ledger:
                        continue
                    store.gather(TABLES[kind], map(astuple, rows))
                files += (row for row in batch.get(File, ()) if isinstance(row, File))
                problems += len(batch.get(Problem, ()))
            progress(job.context.path, job.bytes)
        store.append_gathered()
        digest = _digest(source, files)
        known = store.rows("select archive_id from archives where digest = $digest", {"digest": digest})
        if known:
            store.withdraw(archive_id, TABLES.values())
            return Loaded(known[0][0], False, source.TITLE, files, 0)
        if layout.unopened:
            store.append("files", map(astuple, layout.unopened))
        if layout.problems:
            store.append("problems", map(astuple, layout.problems))
        # what a fallback holds is an entity only where it is read
        entities = {file.entity: file.path for file in files if file.entity} | source.ENTITIES
        entities |= source.PRIVACY_ENTITIES
        sought = [
            Entity(archive_id, entity, path, entity in source.PRIVACY_ENTITIES)
            for entity, path in sorted(entities.items())
        ]
        store.append("entities", map(astuple, sought))
        store.finish_messages(archive_id)
        account_id = export.account_id
        if source.IS_SUPPLEMENT and not ledger_only:
            account_id = owner_of(store, archive.name, archive_id, export.handles)
        dated = export.generated_at is not None
        store.append(
            "archives",
            [
                (
                    archive_id,
                    source.PLATFORM,
                    account_id,
                    digest,
                    export.layout,
                    export.generated_at if dated else store.newest_record(archive_id),
                    "manifest" if dated else "newest_record",
                    export.time_zone,
                    export.is_partial,
                    source.IS_SUPPLEMENT,
                    __version__,
                )
            ],
        )
        if not ledger_only:
            problems += _check(store, library, archive_id)
    return Loaded(archive_id, True, source.TITLE, sorted(files, key=lambda file: file.file_id), problems)


def _digest(source: Platform, files: Sequence[File]) -> str:
    """The export's identity: SHA-256 over the sorted (name, sha256) of its own data files, whatever the container."""
    data = sorted(
        (name, file.sha256 or file.outcome)
        for file in files
        if file.outcome != "left_over"
        and (file.sha256 or file.outcome == "damaged")
        and (name := source.data_path(file.path))
    )
    return sha256("".join(f"{name}\0{digest}\n" for name, digest in data).encode()).hexdigest()


def _check(store: Store, library: Library, archive_id: int) -> int:
    """Run queries/checks; what they find becomes problems of this export.

    They read tables: posts_in_scope takes as long as the load, and more memory than it is given.
    """
    failing = []
    for check in library.checks:
        # what an older export in the database has is that one's problem already
        is_by_export = any(column.name == "archive_id" for column in check.columns)
        where = f"where archive_id = {archive_id}" if is_by_export else ""
        count = store.rows(f"select count(*) from ({select(check)}) {where}")[0][0]
        if count:
            reason = f"check {check.name}: {check.title} ({count} rows)"
            failing.append(Problem(archive_id, None, f"checks/{check.name}.sql", None, None, reason, False))
    if failing:
        store.append("problems", map(astuple, failing))
    return len(failing)


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Decoding makes millions of objects and no cycles: collecting costs three times the decoding."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
