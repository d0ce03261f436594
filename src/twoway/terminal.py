"""What goes to the terminal: data to stdout, talk to stderr, and no control character that an archive may hold."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from .errors import UsageError
from .wording import printable, things

if TYPE_CHECKING:
    import polars

    from .archive import Archive
    from .load import Loaded
    from .session import Session
    from .store import Store

# Instead of scores.NO_KIND: what there is to do.
NO_KIND = "no band without --kind"
# Blanks and rule between two columns.
GAP = 2
# Characters below which no text is folded, and above which it is cut: --format csv has it whole.
FOLDED = 12
LONGEST = 10_000
# In UTF-8: C1 controls, DEL, and the marks that turn the direction of what follows. JSON itself escapes the older controls.
STEERING = re.compile(rb"\x7f|\xc2[\x80-\x9f]|\xe2\x80[\x8e\x8f\xaa-\xae]|\xe2\x81[\xa6-\xa9]")


def say(text: str) -> None:
    """Talk goes to stderr, without the control characters that a name in an archive may hold."""
    typer.echo(printable(text), err=True)


@contextmanager
def progress_bar(title: str, total: int, *, are_bytes: bool = True) -> Iterator[Callable[[str, int], None]]:
    """A bar on a terminal, nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda path, size: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, MofNCompleteColumn, Progress, TextColumn

    done = DownloadColumn() if are_bytes else MofNCompleteColumn()
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), done)
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(printable(title), total=total)

        def advance(path: str, size: int) -> None:
            bar.update(task, advance=size)

        yield advance


def print_table(
    headings: Sequence[str], rows: Sequence[Sequence[object]], numeric: Sequence[bool] = ()
) -> None:
    """One line a row. On a narrow terminal long texts fold; where even that leaves them no room, one line a cell.

    `numeric` says which columns hold numbers where their cells are text already.
    """
    from rich import box
    from rich.cells import cell_len
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    numeric = numeric or [
        all(isinstance(row[i], int | float | None) for row in rows) for i in range(len(headings))
    ]
    texts = [[_cell(value) for value in row] for row in rows]
    widths = [max(map(cell_len, column)) for column in zip(headings, *texts, strict=True)]
    gaps = GAP * len(widths)
    # a pipe is no narrow screen: there every row is one line
    console = Console(
        markup=False, highlight=False, width=None if sys.stdout.isatty() else max(80, sum(widths) + gaps)
    )
    folding = [width > FOLDED and not is_number for width, is_number in zip(widths, numeric, strict=True)]
    least = sum(FOLDED if folds else width for width, folds in zip(widths, folding, strict=True))
    if least + gaps > console.width:
        table = Table.grid(padding=(0, 2))
        table.add_column(no_wrap=True)
        table.add_column(overflow="fold")
        for row in texts:
            for heading, cell in zip(headings, row, strict=True):
                if cell:
                    table.add_row(heading, Text(cell))
            table.add_row()
    else:
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
        for heading, is_number, folds in zip(headings, numeric, folding, strict=True):
            table.add_column(
                heading, justify="right" if is_number else "left", no_wrap=not folds, overflow="fold"
            )
        for row in texts:
            table.add_row(*map(Text, row))
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
    text = str(value)
    return printable(text[:LONGEST]).replace("\n", " ") + "…" * (len(text) > LONGEST)


def escaped(text: bytes) -> bytes:
    """JSON in UTF-8 whose strings steer no terminal; it says the same."""
    return STEERING.sub(lambda found: f"\\u{ord(found[0].decode()):04x}".encode(), text)


def print_frame(frame: polars.DataFrame, output_format: str) -> None:
    if output_format == "table":
        print_table(frame.columns, frame.rows())
    elif output_format == "csv":
        from .spreadsheet import csv_text

        sys.stdout.buffer.write(csv_text(frame).encode())
    elif output_format == "json":
        sys.stdout.buffer.write(escaped(frame.write_json().encode()) + b"\n")
    elif sys.stdout.isatty():
        raise UsageError(
            "--format parquet writes bytes that no terminal can show. Send them to a file: … > rows.parquet"
        )
    else:
        frame.write_parquet(sys.stdout.buffer)


def _print(text: str) -> None:
    typer.echo(printable(text))


def print_inspection(archive: Archive, loaded: Loaded, store: Store) -> None:
    layout, account, made, basis, zone = store.rows(
        "select layout, account_id, generated_at, generated_at_basis, time_zone from archives"
    )[0]
    _print(f"{archive.name}: {loaded.platform}, {layout}")
    if basis == "manifest":
        dated = f"exported {made}"
    else:
        dated = f"newest record of {made:%Y-%m-%d %H:%M:%S}" if made else "exported at an unknown time"
    _print(f"account {account or 'unknown'} · {dated} · time zone {zone or 'not stated'}")
    counted = [file for file in loaded.files if file.expected_records is not None]
    matching = sum(file.records == file.expected_records for file in counted)
    missing = sum(file.outcome == "missing" for file in counted)
    if basis != "manifest":
        unchecked = "" if counted else ", and has no list of its own to check its files against"
        typer.echo(f"It does not say when it was exported{unchecked}.")
    if counted:
        hold = "holds" if len(counted) == 1 else "hold"
        lacking = f"; {missing:,} {'is' if missing == 1 else 'are'} not there" if missing else ""
        typer.echo(
            f"{matching:,} of {things(len(counted), 'files')} {hold} as many records as its own list promises{lacking}."
        )
    typer.echo()
    print_table(
        ("file", "outcome", "records", "promised", "bytes", "note"),
        [(f.path, f.outcome, f.records, f.expected_records, f.bytes, f.note) for f in loaded.files],
    )
    if held := store.rows(
        "select entity, status, records, note, looked_for from coverage where not is_for_privacy"
    ):
        typer.echo("What it can and cannot tell")
        print_table(("holds", "status", "records", "note", "usual file"), held)
    else:
        typer.echo("It adds figures to the archive of an account: give it to `twoway report` beside that.")
    problems = store.rows(
        "select path, field, reason, count(*), min(position) from problems group by all order by path, field, reason limit 50"
    )
    if problems:
        typer.echo("Problems noted")
        print_table(("file", "field", "what", "times", "first at record"), problems)


def print_scorecard(session: Session) -> None:
    from . import scores
    from .answers import answer, facts, title

    query = session.library.metrics["scorecard"]
    session.run(query)  # the views that the facts read are computed by now
    about = facts(session)
    told = answer(session, query, about)
    _print(title(query, about))
    _print(" · ".join(told.subtitle))
    typer.echo()
    print_table(
        ("area", *(heading.lower() for heading in scores.HEADINGS)),
        [
            (line.area, *(cell.replace(scores.NO_KIND, NO_KIND) for cell in line.cells))
            for line in scores.lines(told.frame)
        ],
    )
    for sentence in told.sentences:
        _print(sentence.replace("**", ""))


def print_privacy(session: Session) -> None:
    """What an export reveals, in numbers; then what it does not hold, which is no zero, and what was not looked at."""
    from .answers import answer, facts
    from .periods import day

    query = session.library.metrics["privacy"]
    session.run(query)  # the views that the facts read are computed by now
    about = facts(session)
    told = answer(session, query, about)
    _print(f"@{about.handle}" if about.handle else f"Account {about.account_key}")
    _print(query.title)
    _print(" · ".join(told.subtitle))
    typer.echo()
    rows = told.frame.to_dicts()
    headings = ("about", "what it belongs to", "number", "of what", "first", "last", "the law's words")
    print_table(
        headings,
        [
            (
                row["about"],
                row["category"],
                row["records"],
                row["what"] + (" (not all)" if row["status"] == "partial" else ""),
                day(row["first_day"]) if row["first_day"] else None,
                day(row["last_day"]) if row["last_day"] else None,
                row["law"],
            )
            for row in rows
            if row["records"]
        ],
    )
    for sentence in told.sentences:
        _print(sentence.replace("**", ""))
    typer.echo()
    for words, found in (
        (
            "None of these, though the export has a place for them",
            [row for row in rows if row["records"] == 0],
        ),
        ("Not in this archive, which is no zero", [row for row in rows if row["records"] is None]),
    ):
        if found:
            _print(f"{words}: {'; '.join(row['what'] for row in found)}.")
    typer.echo(
        "Not looked at: pictures and videos, what is stored inside them (place, camera), and what texts say."
    )


def print_changes(session: Session, most: int) -> None:
    """All that a report says under "Since your last export"; of a long table the first rows, `most` of them."""
    from . import scores
    from .answers import answer, facts
    from .periods import day
    from .tables import table

    about = facts(session)
    sides = session.rows(
        "select e.archive_id, e.made_on, s.archive_id, e.newer_on from earlier_export as e cross join scope as s"
    )
    [(earlier, before, later, after)] = sides
    _print(f"@{about.handle}" if about.handle else f"Account {about.account_key}")
    _print(f"Export {earlier} of {day(before)} and export {later} of {day(after)} · {about.tz}")
    for query in sorted(session.library.metrics.values(), key=lambda query: (query.rank, query.name)):
        if query.section != "changes":
            continue
        told = answer(session, query, about)
        typer.echo()
        _print(query.title)
        for sentence in told.sentences:
            _print(sentence.replace("**", ""))
        if told.empty:
            _print(f"{told.status}. {told.empty[0]}")
        if told.frame.is_empty():
            continue
        shown = table(told, most)
        # an address behind a word is no use here
        kept = [i for i in range(len(shown.headings)) if not any(row[i].link for row in shown.rows)]
        print_table(
            [shown.headings[i].text.lower() for i in kept],
            [[row[i].text.replace(scores.NO_KIND, NO_KIND) for i in kept] for row in shown.rows],
            [shown.headings[i].kind == "number" for i in kept],
        )
        if told.frame.height > most:
            typer.echo(f"The first {most} of {told.frame.height:,}; all of them with --all.")
