"""What goes to the terminal: data to stdout, talk to stderr, and no control character that an archive may hold."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from .errors import UsageError

if TYPE_CHECKING:
    import polars

    from .archive import Archive
    from .load import Loaded
    from .store import Store


def say(text: str) -> None:
    """Talk goes to stderr, without the control characters that a name in an archive may hold."""
    typer.echo(printable(text), err=True)


def printable(text: str) -> str:
    return "".join(
        character if character.isprintable() or character == "\n" else "\ufffd" for character in text
    )


@contextmanager
def progress_bar(title: str, total: int) -> Iterator[Callable[[str, int], None]]:
    """A bar on a terminal, nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda path, size: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(printable(title), total=total)

        def advance(path: str, size: int) -> None:
            bar.update(task, advance=size)

        yield advance


def print_table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    # a pipe is no narrow screen: there every row is one line
    console = Console(markup=False, highlight=False, width=None if sys.stdout.isatty() else 4000)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    numeric = [all(isinstance(row[i], int | float | None) for row in rows) for i in range(len(headings))]
    for heading, is_number in zip(headings, numeric, strict=True):
        table.add_column(heading, justify="right" if is_number else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(_cell(value)) for value in row))
    console.print(table)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.0f}"
    return printable(str(value)).replace("\n", " ")


def print_frame(frame: polars.DataFrame, output_format: str) -> None:
    if output_format == "table":
        print_table(frame.columns, frame.rows())
    elif output_format == "csv":
        sys.stdout.buffer.write(frame.write_csv().encode())
    elif output_format == "json":
        typer.echo(frame.write_json())
    elif sys.stdout.isatty():
        raise UsageError(
            "--format parquet writes bytes that no terminal can show. Send them to a file: … > rows.parquet"
        )
    else:
        frame.write_parquet(sys.stdout.buffer)


def print_inspection(archive: Archive, loaded: Loaded, store: Store) -> None:
    layout, account, made, basis, zone = store.rows(
        "select layout, account_id, generated_at, generated_at_basis, time_zone from archives"
    )[0]
    typer.echo(f"{printable(archive.name)}: {loaded.platform}, {layout}")
    typer.echo(
        f"account {account or 'unknown'} · exported {made or 'at an unknown time'} · time zone {zone or 'not stated'}"
    )
    if basis != "manifest":
        typer.echo("No manifest says when it was exported, so no file can be checked against one.")
    counted = [
        file for file in loaded.files if file.expected_records is not None and file.outcome != "missing"
    ]
    matching = sum(file.records == file.expected_records for file in counted)
    if counted:
        typer.echo(f"{matching} of {len(counted)} files hold as many records as the manifest promises.")
    typer.echo()
    print_table(
        ("file", "outcome", "records", "promised", "bytes", "note"),
        [(f.path, f.outcome, f.records, f.expected_records, f.bytes, f.note) for f in loaded.files],
    )
    typer.echo("What it can and cannot tell")
    print_table(
        ("holds", "status", "records", "note", "usual file"),
        store.rows("select entity, status, records, note, looked_for from coverage"),
    )
    problems = store.rows(
        "select path, field, reason, count(*), min(position) from problems group by all order by path, field, reason limit 50"
    )
    if problems:
        typer.echo("Problems noted")
        print_table(("file", "field", "what", "times", "first at record"), problems)
