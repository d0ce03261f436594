"""What there is, thing by thing: how many in words, in blocks of groups, and a bar of time from the first to the last."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from twoway.charts import look
from twoway.charts.axes import Spec, empty_state, figure_of, numbers, pixel, place
from twoway.charts.calendar import day_of, days_of, time_ticks
from twoway.charts.text import fit, month, name, number, width, write

MOST = 14  # rows that are drawn
# The first line, from line to line at most, and where the last one ends.
TOP, PITCH, BOTTOM = 184, 50.0, 752
APART = 0.5  # lines more before a new block
# Pixels: the right of the numbers, the left of their words, the axis of time.
NUMBER, WHAT, AXIS, END = 488, 502, 1100, 1528
HIGH, LEAST = 13, 9  # pixels of a bar: its height, and its length at least
YEAR = 365.25  # days of the axis at least


@dataclass(frozen=True)
class Row:
    """Some things of one kind; a day that is not known is NaN."""

    side: str
    group: str
    what: str
    value: float
    start: float
    end: float


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: group, label (what follows the number), value, start, end (days), side (the block), first and then (heads of the blocks).

    Rows of an unknown or zero value are not drawn. Where there is no room for all, each group keeps its first rows.
    """
    rows = [] if spec.empty or frame.is_empty() else _rows(frame, spec)
    if not rows:
        ax.set_position(place(look.LEFT, look.TOP, look.RIGHT, look.BOTTOM))
        ax.set_xticks([])
        ax.set_yticks([])
        return empty_state(ax, spec)
    kept = _kept(rows)
    more = len(rows) - len(kept)
    blocks = _blocks(kept)
    lines = len(kept) + len(blocks) * (1 + APART) - APART
    pitch = min(PITCH, (BOTTOM - TOP) / (lines + 0.5))
    _axis(ax, kept, TOP + pitch * (lines - 0.5), spec)
    y = float(TOP)
    for key, colour, block in zip(("first", "then"), (look.ACCENT, look.FLAG), blocks, strict=False):
        if key == "then":
            _rule(figure_of(ax), y - pitch * (APART + 1) / 2)
        head = spec.options.get(key, block[0].side)
        write(figure_of(ax), look.MARGIN, y, head, colour=colour, bold=True, middle=True)
        for before, row in zip([None, *block], block, strict=False):
            y += pitch
            _row(ax, row, y, colour, is_first=before is None or before.group != row.group)
        y += pitch * (1 + APART)
    absent = frame[spec.column("value", frame)].null_count()
    said = [f"and {more:,} more kinds"] * (more > 0) + [f"{absent:,} not in this archive"] * (absent > 0)
    if said:
        text = fit(figure_of(ax), "; ".join(said), AXIS - WHAT - 24, "cell")
        write(figure_of(ax), WHAT, y - pitch * APART, text, "cell", colour=look.INK3, middle=True)
    return ax


def _rows(frame: pl.DataFrame, spec: Spec) -> list[Row]:
    texts = [frame[spec.column(key, frame)].to_list() for key in ("side", "group", "label")]
    values = numbers(frame, spec.column("value", frame))
    days = [
        [math.nan if day is None else day for day in days_of(frame[spec.column(key, frame)])]
        for key in ("start", "end")
    ]
    return [
        Row(name(side), name(group), name(what), float(value), start, end)
        for side, group, what, value, start, end in zip(*texts, values, *days, strict=True)
        if value > 0
    ]


def _kept(rows: Sequence[Row]) -> list[Row]:
    """The first of each group, then the second of each, as many as there is room for, in their own order."""
    places: dict[str, int] = {}
    depths = []
    for rank, row in enumerate(rows):
        depths.append((places.get(row.group, 0), rank))
        places[row.group] = places.get(row.group, 0) + 1
    return [rows[rank] for rank in sorted(rank for _, rank in sorted(depths)[:MOST])]


def _blocks(rows: Sequence[Row]) -> list[list[Row]]:
    """Those of the first side, and those of all others."""
    own = [row for row in rows if row.side == rows[0].side]
    others = [row for row in rows if row.side != rows[0].side]
    return [own, others] if others else [own]


def _axis(ax: Axes, rows: Sequence[Row], bottom: float, spec: Spec) -> None:
    """The axis of time below the bars, from the first thing to the export; one unit up is one pixel down."""
    ax.set_position(place(AXIS, TOP, END, bottom))
    ax.set_ylim(bottom, TOP)
    ax.set_yticks([])
    ax.grid(visible=False)
    days = [day for row in rows for day in (row.start, row.end) if not math.isnan(day)]
    if not days:
        ax.set_xlim(0, 1)
        ax.set_xticks([])
        ax.spines["bottom"].set_visible(False)
        return
    last = max(days) if spec.as_of is None else max(*days, day_of(spec.as_of))
    first = min(*days, last - YEAR)
    ax.set_xlim(first, last)
    ticks = time_ticks(first, last, END - AXIS)
    ax.set_xticks([at for at, _ in ticks], [label for _, label in ticks])
    for at, _ in ticks:
        ax.plot([at, at], [TOP, bottom], color=look.RULE, linewidth=0.6, zorder=0)


def _row(ax: Axes, row: Row, y: float, colour: str, *, is_first: bool) -> None:
    figure = figure_of(ax)
    count = number(row.value)
    if is_first:
        room = NUMBER - look.MARGIN - width(figure, count, bold=True) - 16
        write(figure, look.MARGIN, y, fit(figure, row.group, room), colour=look.INK2, middle=True)
    write(figure, NUMBER, y, count, colour=look.INK, bold=True, anchor="right", middle=True)
    write(figure, WHAT, y, fit(figure, row.what, AXIS - WHAT - 24), colour=look.INK, middle=True)
    if math.isnan(row.start) or math.isnan(row.end):
        return
    left, right = (min(max(pixel(ax, day, y)[0], AXIS), END) for day in (row.start, row.end))
    if right - left < LEAST:
        left = min(max((left + right - LEAST) / 2, AXIS), END - LEAST)
        right = left + LEAST
    _bar(figure, left, right, y, colour)
    said = _span(row)
    if left - AXIS > width(figure, said, "cell") + 12:
        write(figure, left - 10, y, said, "cell", anchor="right", middle=True, halo=True)
    elif END - right > width(figure, said, "cell") + 12:
        write(figure, right + 10, y, said, "cell", middle=True, halo=True)


def _span(row: Row) -> str:
    """The months from the first to the last."""
    first, last = month(row.start), month(row.end)
    if first == last:
        return last
    return f"{first.removesuffix(last[-5:])} – {last}"


def _bar(figure: Figure, left: float, right: float, y: float, colour: str) -> None:
    across, up, wide, high = place(left, y - HIGH / 2, right, y + HIGH / 2)
    figure.add_artist(Rectangle((across, up), wide, high, transform=figure.transFigure, facecolor=colour))


def _rule(figure: Figure, y: float) -> None:
    across, up = [look.MARGIN / look.WIDTH, look.RIGHT / look.WIDTH], [1 - y / look.HEIGHT] * 2
    figure.add_artist(Line2D(across, up, transform=figure.transFigure, color=look.RULE, linewidth=0.7))
