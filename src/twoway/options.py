"""The arguments and options that several commands share, each said once, and what becomes of their texts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .errors import UsageError
from .wording import meant

if TYPE_CHECKING:
    from .archive import Archive
    from .library import Library
    from .queries import Query
    from .redaction import Key
    from .session import Scope

Archives = Annotated[
    list[Path],
    typer.Argument(
        # typer adds the dots itself
        metavar="ARCHIVE",
        help="Zip, tar.gz, folder or single file of an export; several exports, or the parts of one.",
    ),
]
OneArchive = Annotated[
    Path, typer.Argument(metavar="ARCHIVE", help="Zip, tar.gz, folder or single file of an export.")
]
Database = Annotated[
    Path, typer.Option("--db", metavar="FILE", help="Database made by `twoway load` or `twoway report`.")
]
SomeArchives = Annotated[
    list[Path] | None,
    typer.Argument(metavar="ARCHIVE", help="Exports, loaded for the moment only; or name a database."),
]
SomeDatabase = Annotated[
    Path | None,
    typer.Option("--db", metavar="FILE", help="Database made by `twoway load` or `twoway report`."),
]
Zone = Annotated[
    str | None,
    typer.Option(
        "--tz",
        metavar="ZONE",
        help="IANA time zone, such as Europe/London. Default: the account's own, else UTC.",
    ),
]
Since = Annotated[str | None, typer.Option(metavar="DATE", help="First day of the period, YYYY-MM-DD.")]
Until = Annotated[
    str | None, typer.Option(metavar="DATE", help="Last day of the period, YYYY-MM-DD, inclusive.")
]
Account = Annotated[
    str | None, typer.Option(metavar="ID", help="Account id, when the database holds several.")
]
Kind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="person|organisation",
        help="Whom the account speaks for; the bands of a check may depend on it. Default: not stated.",
    ),
]
OwnQueries = Annotated[
    list[Path] | None,
    typer.Option("--queries", metavar="DIR", help="Folder with .sql files of your own; may be given again."),
]
Strict = Annotated[
    bool,
    typer.Option(
        "--strict",
        help="Exit with 7 when the container is broken, or a file is unknown, damaged, missing or differs from the manifest.",
    ),
]
Redact = Annotated[
    bool,
    typer.Option(
        "--redact",
        help="For handing on: pseudonyms for people, no texts, links or database; the numbers stay the same.",
    ),
]
KeyFile = Annotated[
    Path | None,
    typer.Option(
        "--key",
        metavar="FILE",
        help="With --redact: at least 16 bytes that make the pseudonyms, the same again. Default: forgotten after the run.",
    ),
]
Folder = Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Folder to write the report to.")]


def scope_of(
    account: str | None,
    since: str | None,
    until: str | None,
    tz: str | None,
    kind: str | None,
    key: Key | None = None,
) -> Scope:
    """What a session is to be about, checked as far as no database is needed for it."""
    from .session import Scope

    scope = Scope(account, _day("--since", since), _day("--until", until), tz, kind, key=key)
    scope.check()
    return scope


def _day(option: str, text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text is not None else None
    except ValueError:
        raise UsageError(f"{option} {text}: expected a date such as 2024-12-31.") from None


def check_account(scope: Scope, exports: list[Archive], db: Path | None) -> None:
    """Before anything is loaded: the owners of the exports and of the database are mostly known by then."""
    from .databases import open_for_asking
    from .platforms import identify
    from .session import owners

    known: dict[str, str] = {}
    names = [archive.name for archive in exports]
    if db is not None and db.exists():
        names.append(db.name)
        with open_for_asking(db) as store:
            known |= owners(store)
    elif scope.account is None and len(exports) == 1:
        return
    for archive in exports:
        source = identify(archive)
        if source.IS_SUPPLEMENT:
            # it belongs to one of the others, and the load finds out to which
            continue
        account = source.describe(archive).account_id
        if account is None:
            # gets its name from its number in the database
            return
        known[account] = source.PLATFORM
    scope.check_account(known, " and ".join(names))


def library_of(own: Sequence[Path] | None = None) -> Library:
    """The packaged queries and those of the user's folders, whose needs some platform must know."""
    from .library import load_library
    from .platforms import entities
    from .queries import check_needs

    library = load_library(own or ())
    for query in library.metrics.values():
        check_needs(query, entities())
    return library


def query_of(name: str, library: Library) -> Query:
    """The query that a name or a file of SQL stands for."""
    from .platforms import entities
    from .queries import check_needs, read_query

    if name in library.metrics:
        return library.metrics[name]
    if not name.endswith(".sql"):
        raise UsageError(
            f"There is no query {name}.{meant(name, library.metrics)} "
            "`twoway queries` lists them; a file's name ends in .sql."
        )
    if not Path(name).is_file():
        raise UsageError(f"There is no file {name}.")
    query = read_query(Path(name))
    check_needs(query, entities())
    return query


def settings_of(texts: Sequence[str] | None) -> dict[str, str]:
    """Values of variables by name, from texts such as least=5."""
    settings = {}
    for text in texts or ():
        name, equals, value = text.partition("=")
        if not equals:
            raise UsageError(f"--set {text}: expected NAME=VALUE.")
        settings[name] = value
    return settings
