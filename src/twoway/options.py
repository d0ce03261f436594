"""The arguments and options that several commands share, each said once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Archives = Annotated[
    list[Path],
    typer.Argument(
        metavar="ARCHIVE...",
        help="Zip, tar.gz, folder or single file of an export; several exports, or the parts of one.",
    ),
]
OneArchive = Annotated[
    Path, typer.Argument(metavar="ARCHIVE", help="Zip, tar.gz, folder or single file of an export.")
]
Database = Annotated[
    Path, typer.Option("--db", metavar="FILE", help="Database made by `twoway load` or `twoway report`.")
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
OwnQueries = Annotated[
    list[Path] | None,
    typer.Option("--queries", metavar="DIR", help="Folder with .sql files of your own; may be given again."),
]
Strict = Annotated[
    bool,
    typer.Option(
        "--strict", help="Exit with 7 when a file is unknown, damaged, missing or differs from the manifest."
    ),
]
Folder = Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Folder to write the report to.")]
