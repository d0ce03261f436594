"""What several commands do: load exports, draw a report, judge what does not reconcile. Heavy imports stand inside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from .drafts import temporary_folder
from .errors import ArchiveError, StrictError, UsageError
from .options import check_account
from .terminal import progress_bar, say
from .wording import things

if TYPE_CHECKING:
    from .archive import Archive
    from .library import Library
    from .load import Loaded
    from .session import Scope
    from .store import Store


def load_all(archives: list[Archive], database: Path, library: Library) -> list[Loaded]:
    from .databases import open_for_loading
    from .load import load as load_export

    done = []
    try:
        with open_for_loading(database, library.schema) as store:
            for archive in archives:
                with archive, progress_bar(archive.name, size_of(archive)) as progress:
                    done.append(load_export(store, library, archive, progress))
    except ArchiveError as error:
        others = " None of the exports was loaded." if len(archives) > 1 else ""
        raise ArchiveError(f"{error}{others}") from error
    # only now: it was one transaction
    for archive, loaded in zip(archives, done, strict=True):
        if not loaded.is_new:
            say(f"{archive.name}: this export is in {database.name} already; nothing was changed.")
        else:
            read = sum(file.outcome == "read" for file in loaded.files)
            records = sum(file.records or 0 for file in loaded.files if file.outcome == "read")
            noted = f", {things(loaded.problems, 'problems')} noted" if loaded.problems else ""
            say(
                f"{archive.name}: {loaded.platform}, {things(records, 'records')} from {read} of "
                f"{things(len(loaded.files), 'entries')}{noted}."
            )
    return done


@contextmanager
def asked(
    archives: Sequence[Path], db: Path | None, library: Library, scope: Scope, command: str
) -> Iterator[Store]:
    """A database to ask: the one that is named, or one of these exports for the moment only."""
    from .databases import open_for_asking
    from .parts import open_exports

    if (db is None) == (not archives):
        found = "found both" if archives else "found neither"
        raise UsageError(
            f"Expected an archive or a database, {found}. Try: twoway {command}, or: twoway {command.split()[0]} --db FILE."
        )
    loaded: list[Loaded] = []
    with temporary_folder() as folder:
        database = db or folder / "twoway.duckdb"
        if archives:
            exports = open_exports(archives)
            check_account(scope, exports, None)
            loaded = load_all(exports, database, library)
        with open_for_asking(database) as store:
            yield store
    judge(loaded, strict=False)


def size_of(archive: Archive) -> int:
    return sum(member.size for member in archive.members.values())


def draw_report(database: Path, draft: Path, library: Library, scope: Scope, *, has_database: bool) -> None:
    """`has_database`: whether the report is to say that the database is a part of it."""
    from .databases import open_for_asking
    from .report import write_report
    from .session import Session

    # private data: what does not fit into memory stays beside the draft
    with open_for_asking(database, draft.parent / "spill") as store:
        session = Session(store, library, scope, materialise=True)
        if sentence := session.period_without_posts(of_checks=True):
            say(sentence)
        total = sum(map(session.is_asked, library.metrics.values()))
        with progress_bar("Drawing", total, are_bytes=False) as progress:
            write_report(
                session,
                draft,
                has_database=has_database,
                progress=lambda name: progress(name, 1),
            )


def judge(loaded: list[Loaded], strict: bool) -> None:
    """Never silent about a file that does not reconcile; with --strict it is an exit code, too."""
    failing = [file for each in loaded for file in each.failing]
    for file in failing[:10]:
        say(f"{file.outcome}: {file.path}: {file.note}")
    if len(failing) > 10:
        say(f"… and {len(failing) - 10} more; `twoway inspect` lists them.")
    if not strict:
        return
    unpromised = [each.files for each in loaded if all(file.expected_records is None for file in each.files)]
    if read := sum(file.outcome == "read" for files in unpromised for file in files):
        say(f"no manifest: {things(read, 'files')} could not be checked against one.")
    if failing:
        do = "does" if len(failing) == 1 else "do"
        raise StrictError(
            f"{things(len(failing), 'files')} {do} not reconcile with what the export promises (--strict)."
        )
