"""Shares of several populations as dots on one axis, in a block for each question, one's own among them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from twoway.charts import look
from twoway.charts.axes import Spec, empty_state, figure_of, numbers, place
from twoway.charts.text import THIN, box, compact, fit, name, share, width, write

MOST = 28  # rows that are drawn
TOP, PITCH = (
    186,
    52.0,
)  # the first line, and from line to line at most; each block has a line for its question
LINES = 17  # of one column; more stand in two
ROOM = look.BOTTOM + 24 - TOP
HIDDEN = 15  # pixels from the middle of a dot within which an end of the interval does not show


class Place(NamedTuple):
    """A column of the picture, in pixels: its left, the axis from 0 to 100 %, and the right of the numbers."""

    left: float
    axis: float
    end: float
    right: float
    role: str
    has_count: bool


ONE = (Place(look.MARGIN, 640, 1360, 1400, "note", True),)
TWO = (Place(look.MARGIN, 514, 730, 800, "cell", False), Place(834, 1284, 1500, 1550, "cell", False))


@dataclass(frozen=True)
class Row:
    """One population's share of one question; a share of which only a range is known has none."""

    group: str
    label: str
    year: str
    value: float
    low: float
    high: float
    count: float
    is_you: bool

    @property
    def middle(self) -> float:
        return (self.low + self.high) / 2 if math.isnan(self.value) else self.value


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: group, label, value (a share); the columns year, n, low, high and is_you are drawn if they are there."""
    rows = [] if spec.empty or frame.is_empty() else _rows(frame, spec)
    if all(math.isnan(row.middle) for row in rows):
        ax.set_position(place(look.LEFT, look.TOP, look.RIGHT, look.BOTTOM))
        ax.set_xticks([])
        ax.set_yticks([])
        return empty_state(ax, spec)
    columns = _columns(_kept(rows))
    more = len(rows) - sum(len(block) for column in columns for block in column)
    places: tuple[Place, ...] = ONE if len(columns) == 1 else TWO
    pitch = min(PITCH, ROOM / (max(map(_lines, columns)) + (more > 0)))
    for where, column in zip(places, columns, strict=False):
        panel = ax if where is places[0] else figure_of(ax).add_axes(place(0, 0, 1, 1))
        y = _column(panel, where, column, pitch)
    if more:
        write(figure_of(ax), where.left, y, f"and {more:,} more", where.role, colour=look.INK3, middle=True)
    return ax


def _rows(frame: pl.DataFrame, spec: Spec) -> list[Row]:
    """Blocks in the order of the frame; in each the largest share first, what is not known last."""
    shares = numbers(frame, spec.column("value", frame))
    groups, labels = frame[spec.column("group", frame)], frame[spec.column("label", frame)]
    nothing = np.full(frame.height, math.nan)
    low, high, counts = (
        numbers(frame, column) if column in frame.columns else nothing for column in ("low", "high", "n")
    )
    years = frame["year"] if "year" in frame.columns else [None] * frame.height
    yours = frame["is_you"] if "is_you" in frame.columns else [False] * frame.height
    columns = zip(groups, labels, years, shares, low, high, counts, yours, strict=True)
    rows = [
        Row(
            name(group),
            name(label),
            "" if year is None else name(year),
            *(float(value), float(start), float(end), float(count)),
            is_you=bool(own),
        )
        for group, label, year, value, start, end, count, own in columns
    ]
    order = list(dict.fromkeys(row.group for row in rows))
    # NaN is no order of its own
    return sorted(
        rows,
        key=lambda row: (
            order.index(row.group),
            math.isnan(row.middle),
            0 if math.isnan(row.middle) else -row.middle,
        ),
    )


def _kept(rows: list[Row]) -> list[Row]:
    """As many as there is room for; one's own are never left out for others."""
    room = max(MOST - sum(row.is_you for row in rows), 0)
    others = [row for row in rows if not row.is_you]
    left_out = {id(row) for row in others[room:]}
    return [row for row in rows if id(row) not in left_out][:MOST]


def _columns(rows: list[Row]) -> list[list[list[Row]]]:
    """The blocks in one column, or in two as even as their order allows; what no column holds goes from the end of its largest block."""
    blocks = [list(block) for _, block in groupby(rows, lambda row: row.group)]
    columns = [blocks]
    if len(blocks) > 1 and _lines(blocks) > LINES:
        cut = min(range(1, len(blocks)), key=lambda rank: max(_lines(blocks[:rank]), _lines(blocks[rank:])))
        columns = [blocks[:cut], blocks[cut:]]
    for column in columns:
        while _lines(column) > LINES:
            largest = max(column, key=len)
            others = [rank for rank, row in enumerate(largest) if not row.is_you]
            del largest[others[-1] if others else -1]
    return columns


def _lines(column: list[list[Row]]) -> int:
    return sum(len(block) + 1 for block in column)


def _column(ax: Axes, where: Place, blocks: list[list[Row]], pitch: float) -> float:
    """Blocks below each other on one axis; gives the line after the last."""
    figure = figure_of(ax)
    top, bottom = TOP + pitch / 2, TOP + pitch * (_lines(blocks) - 0.4)
    # one unit up is one pixel down
    ax.set_position(place(where.axis, top, where.end, bottom))
    ax.set_xlim(0, 1)
    ax.set_ylim(bottom, top)
    ticks = [0, 0.2, 0.4, 0.6, 0.8, 1] if where.has_count else [0, 0.5, 1]
    ax.set_xticks(ticks, [f"{100 * tick:.0f}" for tick in ticks[:-1]] + [f"100{THIN}%"])
    ax.set_yticks([])
    ax.grid(visible=False)
    for tick in ticks[1:]:
        ax.plot([tick, tick], [top, bottom], color=look.RULE, linewidth=0.6, zorder=0)
    if where.has_count and any(not math.isnan(row.count) for block in blocks for row in block):
        write(figure, look.RIGHT, TOP, "n", "cell", colour=look.INK3, anchor="right", middle=True)
    y = float(TOP)
    for block in blocks:
        question = fit(figure, block[0].group, where.right - where.left - 20, where.role, bold=True)
        write(figure, where.left, y, question, where.role, colour=look.INK, bold=True, middle=True, halo=True)
        for row in block:
            y += pitch
            _label(ax, where, row, y)
            _mark(ax, where, row, y)
        y += pitch
    return y


def _label(ax: Axes, where: Place, row: Row, y: float) -> None:
    """Who and when. A name is shortened before its year, and stands apart from it: it may be written to the left."""
    figure, role, bold, space = figure_of(ax), where.role, row.is_you, 9
    colour = look.ACCENT if row.is_you else look.INK
    year = width(figure, row.year, role, bold=bold) + space if row.year else 0
    who = fit(figure, row.label, where.axis - where.left - 20 - year, role, bold=bold)
    drawn = write(figure, where.left, y, who, role, colour=colour, bold=bold, middle=True)
    write(figure, box(drawn)[2] + space, y, row.year, role, colour=colour, bold=bold, middle=True)
    if where.has_count and not math.isnan(row.count):
        count = compact(row.count)
        write(figure, look.RIGHT, y, count, "cell", colour=look.INK3, anchor="right", middle=True)


def _mark(ax: Axes, where: Place, row: Row, y: float) -> None:
    """The dot with its interval; a band where only a range is known; hatched where nothing is."""
    scale = where.end - where.axis
    ax.plot([0, 1], [y, y], color=look.RULE, linewidth=0.6, zorder=0)
    if math.isnan(row.middle):
        bar = Rectangle((0, y - 8), 0.2, 16, zorder=2)
        bar.set(facecolor=look.ABSENT, hatch="/////", hatchcolor=look.DOT, edgecolor=look.RULE, linewidth=0.7)
        ax.add_patch(bar)
        _say(ax, where, y, 0.2, "not known", row)
        return
    ends = [row.middle if math.isnan(end) else min(max(end, 0), 1) for end in (row.low, row.high)]
    if math.isnan(row.value):
        band = Rectangle((ends[0], y - 7), ends[1] - ends[0], 14, facecolor=look.BAND, zorder=2)
        ax.add_patch(band)
        low, high = (share(end) for end in ends)
        _say(ax, where, y, ends[1], f"{low.removesuffix('%').rstrip(THIN)}–{high}", row, ends[0])
        return
    value = min(max(row.value, 0), 1)
    shown = [value if abs(end - value) * scale < HIDDEN else end for end in ends]
    colour = look.ACCENT if row.is_you else look.CONTEXT
    if shown != [value, value]:
        ax.plot(shown, [y, y], color=colour, linewidth=2.2, solid_capstyle="butt", zorder=3)
    dot = ax.plot(value, y, "o", color=colour, markeredgecolor=look.PAPER, markeredgewidth=1.2, zorder=4)[0]
    dot.set(markersize=7.2 if row.is_you else 6, clip_on=False)
    _say(ax, where, y, max(value, *shown), share(row.value), row, min(value, *shown))


def _say(ax: Axes, where: Place, y: float, right: float, text: str, row: Row, left: float = 0) -> None:
    """The number right of its mark, or left of it where there is no room."""
    figure, scale = figure_of(ax), where.end - where.axis
    colour = look.ACCENT if row.is_you else look.INK2
    x = where.axis + right * scale + 14
    is_room = x + width(figure, text, where.role, bold=row.is_you) <= where.right
    if not is_room:
        x = where.axis + left * scale - 14
    drawn = write(figure, x, y, text, where.role, colour=colour, bold=row.is_you, middle=True, halo=True)
    drawn.set_horizontalalignment("left" if is_room else "right")
