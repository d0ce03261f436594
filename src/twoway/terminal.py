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
