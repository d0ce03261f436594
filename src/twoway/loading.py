"""Exports loaded with a word on each: what was read, and what does not reconcile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .errors import StrictError
from .terminal import progress_bar, say
from .wording import things

if TYPE_CHECKING:
    from .archive import Archive
    from .load import Loaded
    from .queries import Library


def load_exports(archives: list[Archive], database: Path, library: Library) -> list[Loaded]:
    from .load import load as load_export
    from .store import open_for_loading

    done = []
    with open_for_loading(database, library.schema) as store:
        for archive in archives:
            with archive, progress_bar(archive.name, size_of(archive)) as progress:
                loaded = load_export(store, library, archive, progress)
            done.append(loaded)
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


def size_of(archive: Archive) -> int:
    return sum(member.size for member in archive.members.values())


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
