"""The commands that ask a database, or an export for the moment, and print what it says."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from .commands import asked
from .errors import UsageError
from .options import (
    Account,
    Database,
    Kind,
    OwnQueries,
    Since,
    SomeArchives,
    SomeDatabase,
    Until,
    Zone,
    library_of,
    query_of,
    scope_of,
    settings_of,
)
from .terminal import print_frame, say
from .wording import meant, printable

app = typer.Typer()

# Rows of a long table that a terminal shows unasked.
FIRST = 20
FORMATS = ("table", "csv", "json", "parquet")


def _check_format(stated: str, known: Sequence[str]) -> None:
    if stated not in known:
        raise UsageError(f"--format {stated}: expected one of {', '.join(known)}.{meant(stated, known)}")


@app.command()
def query(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME|FILE.sql", help="Name of a metric, or a .sql file with or without a header."
        ),
    ],
    db: Database,
    tz: Zone = None,
    since: Since = None,
    until: Until = None,
    account: Account = None,
    kind: Kind = None,
    queries: OwnQueries = None,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Value of a variable that the query declares."),
    ] = None,
    output_format: Annotated[str, typer.Option("--format", help="table, csv, json or parquet.")] = "table",
) -> None:
    """Run one query and print its rows.

    Example: twoway query people --db mine.duckdb --since 2024-01-01 --format csv
    """
    from .databases import open_for_asking
    from .session import Session

    _check_format(output_format, FORMATS)
    chosen = settings_of(settings)
    scope = scope_of(account, since, until, tz, kind)
    library = library_of(queries)
    chosen_query = query_of(name, library)
    with open_for_asking(db) as store:
        session = Session(store, library, scope)
        frame = session.run(chosen_query, chosen)
        if sentence := session.period_without_posts():
            say(sentence)
    print_frame(frame, output_format)


@app.command()
def score(
    archives: SomeArchives = None,
    db: SomeDatabase = None,
    tz: Zone = None,
    since: Since = None,
    until: Until = None,
    account: Account = None,
    kind: Kind = None,
) -> None:
    """Print the scorecard: each check with its value, 95 % interval, n, band and finding. Keeps nothing.

    Example: twoway score twitter-2025-03-14.zip --kind organisation
    """
    from .session import Session
    from .terminal import print_scorecard

    scope = scope_of(account, since, until, tz, kind)
    library = library_of()
    with asked(archives or (), db, library, scope, "score ARCHIVE") as store:
        session = Session(store, library, scope)
        if sentence := session.period_without_posts(of_checks=True):
            say(sentence)
        print_scorecard(session)


@app.command()
def diff(
    archives: SomeArchives = None,
    db: SomeDatabase = None,
    earlier: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="EXPORT",
            help="The earlier export: its number, or a day on or before which it was made. Default: the one before the later one.",
        ),
    ] = None,
    later: Annotated[
        str | None,
        typer.Option("--to", metavar="EXPORT", help="The later export, likewise. Default: the newest."),
    ] = None,
    tz: Zone = None,
    account: Account = None,
    kind: Kind = None,
    whole: Annotated[bool, typer.Option("--all", help="Print every row of a long table.")] = False,
) -> None:
    """Compare two exports of one account: who came and who left, what grew, what changed. Keeps nothing.

    Exports are numbered in the order in which they were loaded, or are given here.

    Example: twoway diff --db mine.duckdb --from 1
    """
    from .comparison import compared
    from .session import Session
    from .terminal import print_changes

    scope = scope_of(account, None, None, tz, kind)
    library = library_of()
    with asked(archives or (), db, library, scope, "diff ARCHIVE ARCHIVE") as store:
        scope = compared(store, library, scope, earlier, later)
        print_changes(Session(store, library, scope, materialise=True), sys.maxsize if whole else FIRST)


@app.command()
def verify(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder of a report.")],
    archives: Annotated[
        list[Path] | None,
        typer.Argument(metavar="ARCHIVE", help="What it was made of; without it its own database is asked."),
    ] = None,
    queries: OwnQueries = None,
    key: Annotated[
        Path | None, typer.Option("--key", metavar="FILE", help="The key of a redacted report.")
    ] = None,
) -> None:
    """Make a report again and say whether every number, picture and the page is the same. Changes nothing.

    Prints a line for each difference and its cause, and exits with 1 when there is one.

    Example: twoway verify twoway-report twitter-2025-03-14.zip
    """
    from .redaction import key_of
    from .verification import verify as compared_anew

    verdict = compared_anew(folder, archives or (), library_of(queries), key_of(key) if key else None)
    for line in (*verdict.lines, verdict.sentence):
        typer.echo(printable(line))
    if verdict.lines:
        raise typer.Exit(1)


@app.command()
def privacy(
    archives: SomeArchives = None,
    db: SomeDatabase = None,
    account: Account = None,
    output_format: Annotated[str, typer.Option("--format", help="table, csv or json.")] = "table",
) -> None:
    """Print what an export reveals about its owner and about others: kinds, numbers and dates, never values. Keeps nothing.

    Pictures and videos, and what is stored inside them, are not looked at.

    Example: twoway privacy twitter-2025-03-14.zip
    """
    from .session import Session
    from .terminal import print_privacy

    _check_format(output_format, [each for each in FORMATS if each != "parquet"])
    scope = scope_of(account, None, None, None, None)
    library = library_of()
    with asked(archives or (), db, library, scope, "privacy ARCHIVE") as store:
        session = Session(store, library, scope)
        if output_format == "table":
            print_privacy(session)
        else:
            print_frame(session.run(library.metrics["privacy"]), output_format)


@app.command()
def queries(queries: OwnQueries = None) -> None:
    """List the queries: name and the question that each answers.

    Example: twoway queries
    """
    metrics = library_of(queries).metrics
    width = max(map(len, metrics))
    for name, each in metrics.items():
        typer.echo(f"{name:<{width}}  {each.title}")
