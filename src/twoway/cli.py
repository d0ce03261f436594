"""The command line: parse, call, print. stdout is data, stderr is talk; whatever is slow to import is imported inside a command."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from typing import Annotated

import typer

from . import __version__, asking
from .commands import draw_report, judge, load_all, size_of
from .errors import INTERRUPTED, ArchiveError, ReportError, TwowayError, UsageError
from .options import (
    Account,
    Archives,
    Database,
    Folder,
    KeyFile,
    Kind,
    OneArchive,
    OwnQueries,
    Redact,
    Since,
    Strict,
    Until,
    Zone,
    check_account,
    library_of,
    scope_of,
)
from .terminal import escaped, print_inspection, progress_bar, say
from .wording import printable

app = typer.Typer(
    name="twoway",
    help="Is your account a two-way street? An offline analyzer of your own social-media archive.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

DEMO = "harbour_lights.zip"


def _print_version(is_asked: bool) -> None:
    if is_asked:
        typer.echo(f"twoway {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool,
        # a callback of its own: without a command the body below is never reached
        typer.Option("--version", help="Print the version and exit.", is_eager=True, callback=_print_version),
    ] = False,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help="Show the traceback of an error.")] = False,
) -> None:
    pass


@app.command()
def report(
    archives: Archives,
    output: Folder = Path("twoway-report"),
    db: Annotated[
        Path | None,
        typer.Option(
            "--db", metavar="FILE", help="Load into this database instead of a new one in the report."
        ),
    ] = None,
    tz: Zone = None,
    since: Since = None,
    until: Until = None,
    account: Account = None,
    kind: Kind = None,
    queries: OwnQueries = None,
    redact: Redact = False,
    key: KeyFile = None,
    strict: Strict = False,
) -> None:
    """Write a report: a page, pictures, CSV files and every number as JSON.

    Example: twoway report twitter-2025-03-14.zip -o my-report
    """
    from .parts import open_exports
    from .redaction import key_of
    from .report import check_replaceable, replacing

    if key and not redact:
        raise UsageError(
            f"--key {key} makes the pseudonyms of a redacted report. Add --redact, or leave it out."
        )
    scope = scope_of(account, since, until, tz, kind, key_of(key) if redact else None)
    library = library_of(queries)
    check_replaceable(output)
    if db is not None and output.resolve() in db.resolve().parents:
        raise UsageError(
            f"--db {db} lies in the folder {output}, which the report replaces. Name a place outside it, or leave --db out."
        )
    exports = open_exports(archives)
    check_account(scope, exports, db)
    with replacing(output) as draft:
        # of a redacted report the database is no part: it goes with the folder that holds the draft
        database = db or (draft.parent if redact else draft) / "twoway.duckdb"
        loaded = load_all(exports, database, library)
        draw_report(database, draft, library, scope, has_database=database.parent == draft)
    say(f"Report: {output / 'index.html'}")
    judge(loaded, strict)


@app.command()
def load(archives: Archives, db: Database, strict: Strict = False) -> None:
    """Load exports into a database: several exports, accounts and platforms side by side.

    Example: twoway load 2024.zip 2025.zip --db mine.duckdb
    """
    from .parts import open_exports

    judge(load_all(open_exports(archives), db, library_of()), strict)


@app.command()
def inspect(archives: Archives, strict: Strict = False) -> None:
    """Say what an archive is, account for every file in it, and tell what it can and cannot answer. Keeps nothing.

    Example: twoway inspect twitter-2025-03-14.zip
    """
    from .databases import open_in_memory
    from .load import load as load_export
    from .parts import open_exports

    library = library_of()
    done = []
    for archive in open_exports(archives):
        with archive, open_in_memory(library.schema) as store:
            with progress_bar(archive.name, size_of(archive)) as progress:
                loaded = load_export(store, library, archive, progress, ledger_only=True)
            print_inspection(archive, loaded, store)
        done.append(loaded)
    judge(done, strict)


@app.command()
def cat(
    archive: OneArchive,
    path: Annotated[str | None, typer.Argument(metavar="PATH", help="A file of the archive.")] = None,
) -> None:
    """List the files of an archive, or print one of them as one record a line (NDJSON).

    Example: twoway cat twitter-2025-03-14.zip data/follower.js
    """
    import msgspec

    from .archive import open_archive
    from .decode import Damaged
    from .delimited import records_of

    with open_archive([archive]) as opened:
        for name, broken in opened.broken.items():
            say(f"{opened.name}: {name}: {broken.sentence}")
        if path is None:
            for member in opened.members.values():
                typer.echo(f"{member.size:>12}  {printable(member.path)}")
            return
        if path not in opened.members:
            raise UsageError(f"{opened.name} has no file {path}. `twoway cat {archive}` lists its files.")

        def note(position: int | None, field: str | None, reason: str, is_lost: bool) -> None:
            say(f"record {position}: {reason}")

        with opened.open(path) as stream:
            try:
                for _, record in records_of(path, stream, msgspec.Raw, note):
                    # as a line each: whitespace inside strings is escaped, so only the layout goes
                    line = msgspec.json.format(msgspec.json.encode(record), indent=-1)
                    sys.stdout.buffer.write(escaped(line) + b"\n")
            except Damaged as error:
                raise ArchiveError(f"{path} cannot be printed as records: {error}.") from None


@app.command()
def demo(output: Folder = Path("twoway-demo")) -> None:
    """Write the report of a sample archive that comes with twoway.

    Example: twoway demo -o demo
    """
    from importlib.resources import files

    packaged = Path(str(files(__package__))) / "samples" / DEMO
    sample = packaged if packaged.is_file() else Path(__file__).parents[2] / "sample_archives" / "x" / DEMO
    report([sample], output)


app.add_typer(asking.app)


def main() -> None:
    """Run the command line; every error of ours is one sentence on stderr and its own exit code."""
    if sys.platform == "win32":
        # a redirected stream would be in the code page of the system
        sys.stdout.reconfigure(encoding="utf-8")
        sys.stderr.reconfigure(encoding="utf-8")
    try:
        app()
    except (TwowayError, OSError) as error:
        if {"-v", "--verbose"} & set(sys.argv):
            traceback.print_exc()
        if isinstance(error, TwowayError):
            say(str(error))
            sys.exit(error.code)
        say(f"{error.filename or 'A file'} could not be read or written: {error.strerror}.")
        sys.exit(ReportError.code)
    except RuntimeError as error:
        # what DuckDB makes of Ctrl-C inside a statement
        if "interrupted" not in str(error).lower():
            raise
        say("Interrupted: nothing was changed.")
        sys.exit(INTERRUPTED)
    except SystemExit as leaving:
        if leaving.code == INTERRUPTED:
            say("Interrupted: nothing was changed.")
        raise
