"""Frames as tables for a reader: headings, numbers and times in words, at most so many rows; the CSV holds them all."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from . import scores
from .answers import Answer
from .periods import day
from .wording import words

if TYPE_CHECKING:
    import polars

    from .queries import Query

ROWS = 100
# A table of so few rows and more columns than this is turned.
FEW_ROWS, WIDE = 3, 12
# Characters from which a cell may take several lines.
LONG = 24
# A cell holds no more than this; the CSV holds all.
LONGEST = 300
SHARES = ("share", "within_", "follow_back_", "answered_")
PLAIN_NUMBERS = ("year", "hour", "weekday")
KIND_WORDS = {"self_reply": "self-reply", "first_contact": "first contact", "all_turns": "all turns"}
HEADINGS = {"url": "address", "seconds": "time", "growth_share": "growth"}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# Controls, and the marks that turn the direction of what follows.
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
NOTHING = "–"


class Heading(NamedTuple):
    text: str
    # number, short (one line), long, or band (a few words)
    kind: str
    meaning: str


class Cell(NamedTuple):
    text: str
    link: str = ""


@dataclass(frozen=True)
class Table:
    caption: str
    headings: tuple[Heading, ...]
    rows: tuple[tuple[Cell, ...], ...]
    # what a dash in it means
    note: str
    # what stands behind each row, by its first cell
    sources: tuple[tuple[str, str], ...] = ()
    # the name of the group of each row, one after the other; without groups none
    groups: tuple[str, ...] = ()


def table(answer: Answer, most: int = ROWS) -> Table:
    """At most so many rows: the last of a series in time, else the first; ids are left to the CSV, addresses come last."""
    query = answer.query
    if query.chart and query.chart.kind == "scorecard":
        return _scorecard(answer)
    if {"check_name", "value_before"} <= set(answer.frame.columns):
        return _score_changes(answer)
    caption = (
        f"{query.subtitle[:1].upper()}{query.subtitle[1:]}, {answer.period}."
        if query.subtitle
        else query.title
    )
    if answer.frame.height == 1 or (answer.frame.height <= FEW_ROWS and answer.frame.width > WIDE):
        headings, rows = _turned(answer)
    else:
        frame = _laid_out(answer)
        height = frame.height
        in_time = frame[frame.columns[0]].dtype.is_temporal() and frame[frame.columns[0]].is_sorted()
        headings, rows = _grid(frame.tail(most) if in_time else frame.head(most), query)
        if height > most:
            caption += (
                f" The {'last' if in_time else 'first'} {most} of {height:,} rows; the CSV holds them all."
            )
    has_gaps = any(cell.text == NOTHING for row in rows for cell in row)
    null = re.sub(r"\s*No rows?\b[^.]*\.", "", query.null)
    note = f"{NOTHING} stands for: {null}" if has_gaps and not null.lower().startswith("never") else ""
    return Table(caption, headings, rows, note.replace("NULL", NOTHING))


def _scorecard(answer: Answer) -> Table:
    """Each check with its number in its own unit; where the bands come from stands below."""
    lines = scores.lines(answer.frame)
    kinds = ("short", "number", "number", "number", "band", "long")
    headings = tuple(Heading(text, kind, "") for text, kind in zip(scores.HEADINGS, kinds, strict=True))
    rows = tuple(tuple(map(Cell, line.cells)) for line in lines)
    note = f"{scores.NOTHING} stands for: the check has none, or it cannot be said."
    sources = tuple((line.question, line.source) for line in lines if line.source)
    return Table(
        f"{answer.query.title} {answer.period[:1].upper()}{answer.period[1:]}.",
        headings,
        rows,
        note,
        sources,
        tuple(line.area for line in lines),
    )


def _score_changes(answer: Answer) -> Table:
    lines = scores.changes(answer.frame)
    kinds = ("short", "number", "number", "band", "band", "long")
    headings = tuple(Heading(text, kind, "") for text, kind in zip(scores.CHANGES, kinds, strict=True))
    rows = tuple(tuple(map(Cell, cells)) for _, cells in lines)
    note = f"{scores.NOTHING} stands for: it cannot be said."
    caption = f"{answer.query.subtitle[:1].upper()}{answer.query.subtitle[1:]}."
    return Table(caption, headings, rows, note, groups=tuple(area for area, _ in lines))


def _turned(answer: Answer) -> tuple[tuple[Heading, ...], tuple[tuple[Cell, ...], ...]]:
    """One line a column, by its meaning; several rows stand beside each other, under what their first column says."""
    columns, frame = answer.query.columns, answer.frame
    beside, labels = ["Value"], [column.meaning for column in columns]
    if frame.height > 1:
        beside = [str(value) for value in frame[columns[0].name]]
        columns = columns[1:]
        labels = [f"{column.name.replace('_', ' ')}: {column.meaning}" for column in columns]
    rows = tuple(
        (
            Cell(label[:1].upper() + label[1:]),
            *(_cell(value, column.name) for value in frame[column.name]),
        )
        for label, column in zip(labels, columns, strict=True)
    )
    values = (Heading(text[:1].upper() + text[1:], "number", "") for text in beside)
    return (Heading("What", "long", ""), *values), rows


def _grid(frame: polars.DataFrame, query: Query) -> tuple[tuple[Heading, ...], tuple[tuple[Cell, ...], ...]]:
    known = {column.name: column for column in query.columns}
    names = [name for name in frame.columns if not name.endswith("_id")] or frame.columns
    names.sort(key=lambda name: name == "url")
    headings = []
    columns = []
    for name in names:
        column = known.get(name)
        # a column of a pivoted table holds what its chart draws
        style = name if column else query.chart.options.get("y", "") if query.chart else ""
        is_number = frame[name].dtype.is_numeric() and style not in ("year", "weekday")
        text = HEADINGS.get(name, name.replace("_", " ")) if column else KIND_WORDS.get(name, name)
        values = frame[name]
        has_unit = style.startswith(SHARES) or style.endswith("seconds")
        if values.dtype.is_float() and not has_unit and (values == values.round()).all():
            values = values.cast(int, strict=False)
        cells = [_cell(value, style) for value in values]
        kind = "number" if is_number else "long" if max(len(cell.text) for cell in cells) > LONG else "short"
        headings.append(Heading(text[:1].upper() + text[1:], kind, column.meaning if column else ""))
        columns.append(cells)
    return tuple(headings), tuple(zip(*columns, strict=True))


def _laid_out(answer: Answer) -> polars.DataFrame:
    """The rows as a reader wants them: one row a month or weekday where the chart has series or hours beside each other."""
    chart, frame = answer.query.chart, answer.frame
    if chart and chart.kind == "heatmap":
        beside, down, values = (chart.options.get(key, "") for key in ("x", "y", "value"))
    # curves have no times in common
    elif chart and chart.kind != "distribution" and "series" in chart.options:
        beside, down, values = (chart.options.get(key, "") for key in ("series", "x", "y"))
    else:
        return frame
    if not {beside, down, values} <= set(frame.columns):
        return frame
    if frame.select(beside, down).is_duplicated().any() or frame[beside].null_count():
        return frame
    return frame.pivot(on=beside, index=down, values=values)


def _cell(value: object, name: str) -> Cell:
    if value is None:
        return Cell("" if name == "note" else NOTHING)
    if isinstance(value, bool):
        return Cell("yes" if value else "no")
    if isinstance(value, int):
        if name == "weekday" and 1 <= value <= 7:
            return Cell(WEEKDAYS[value - 1])
        return Cell(str(value) if name in PLAIN_NUMBERS else f"{value:,}")
    if isinstance(value, float):
        return Cell(_decimal(value, name))
    if isinstance(value, datetime):
        return Cell(f"{day(value)}, {value:%H:%M}")
    if isinstance(value, date):
        return Cell(f"{value:%b %Y}" if name == "month" else day(value))
    text = clean(str(value))
    if len(text) > LONGEST:
        text = text[:LONGEST].rstrip() + "…"
    if name == "url" and text.startswith("https://"):
        return Cell("open", text)
    if name == "entity":
        return Cell(words(text))
    return Cell(KIND_WORDS.get(text, text) if name in ("kind", "opening") else text)


def _decimal(value: float, name: str) -> str:
    if not math.isfinite(value):
        return NOTHING
    if name.startswith(SHARES) or name.endswith("_share"):
        return f"{100 * value:.1f}\u00a0%"
    if name.endswith("seconds"):
        for size, unit in ((86400, "days"), (3600, "h"), (60, "min")):
            if value >= size:
                return f"{value / size:,.1f}\u00a0{unit}"
        return f"{value:.0f}\u00a0s"
    return f"{value:.2g}" if 0 < abs(value) < 0.95 else f"{value:,.1f}"


def clean(text: str) -> str:
    return UNSAFE.sub(" ", text)
