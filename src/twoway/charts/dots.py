"""Shares of several populations as dots on one axis, in a block for each question, one's own among them."""

from __future__ import annotations

import math

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from twoway.charts import look
from twoway.charts.axes import Spec, empty_state, figure_of, numbers, place
from twoway.charts.text import THIN, box, compact, fit, name, share, width, write

MOST = 14  # rows that are drawn
AXIS, END = 640, 1360  # pixels from 0 to 100 %
TOP, PITCH = (
    186,
    52.0,
)  # the first line, and from line to line at most; each block has a line for its question
HIDDEN = 15  # pixels from the middle of a dot within which an end of the interval does not show


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: group, label, value (a share); columns year, n, low, high and is_you are drawn if they are there."""
    if spec.empty or frame.is_empty() or np.isnan(numbers(frame, spec.column("value", frame))).all():
        ax.set_position(place(look.LEFT, look.TOP, look.RIGHT, look.BOTTOM))
        ax.set_xticks([])
        ax.set_yticks([])
        return empty_state(ax, spec)
    figure = figure_of(ax)
    rows = _rows(frame, spec)
    kept = _kept(rows)
    more = len(rows) - len(kept)
    lines = len(kept) + len({row.group for row in kept}) + (more > 0)
    pitch = min(PITCH, (look.BOTTOM + 24 - TOP) / lines)
    top, bottom = TOP + pitch / 2, TOP + pitch * (lines - 0.4)
    # one unit up is one pixel down
    ax.set_position(place(AXIS, top, END, bottom))
    ax.set_xlim(0, 1)
    ax.set_ylim(bottom, top)
    ticks = [rank / 5 for rank in range(6)]
    ax.set_xticks(ticks, [f"{100 * tick:.0f}" for tick in ticks[:-1]] + [f"100{THIN}%"])
    ax.set_yticks([])
    ax.grid(visible=False)
    for tick in ticks[1:]:
        ax.plot([tick, tick], [top, bottom], color=look.RULE, linewidth=0.6, zorder=0)
    if any(not math.isnan(row.count) for row in kept):
        write(figure, look.RIGHT, TOP, "n", "cell", colour=look.INK3, anchor="right", middle=True)
    y, group = float(TOP), None
    for row in kept:
        if row.group != group:
            group = row.group
            question = fit(figure, group, look.RIGHT - look.MARGIN - 100, bold=True)
            write(figure, look.MARGIN, y, question, colour=look.INK, bold=True, middle=True, halo=True)
            y += pitch
        _row(ax, row, y)
        y += pitch
    if more:
        write(figure, look.MARGIN, y, f"and {more:,} more", colour=look.INK3, middle=True)
    return ax


class Row:
    """One population's share of one question."""

    def __init__(self, group: object, label: object, year: object, value: float) -> None:
        self.group = name(group)
        self.label, self.year, self.value = name(label), "" if year is None else name(year), value
        self.low = self.high = self.count = math.nan
        self.is_you = False


def _rows(frame: pl.DataFrame, spec: Spec) -> list[Row]:
    """Blocks in the order of the frame; in each the largest share first, what is not known last."""
    values = numbers(frame, spec.column("value", frame))
    groups, labels = frame[spec.column("group", frame)], frame[spec.column("label", frame)]
    years = frame["year"] if "year" in frame.columns else [None] * frame.height
    rows = [Row(*each) for each in zip(groups, labels, years, values, strict=True)]
    for column, attribute in (("low", "low"), ("high", "high"), ("n", "count")):
        if column in frame.columns:
            for row, number_ in zip(rows, numbers(frame, column), strict=True):
                setattr(row, attribute, float(number_))
    if "is_you" in frame.columns:
        for row, is_you in zip(rows, frame["is_you"], strict=True):
            row.is_you = bool(is_you)
    order = list(dict.fromkeys(row.group for row in rows))
    return sorted(
        rows,
        key=lambda row: (
            order.index(row.group),
            math.isnan(row.value),
            0 if math.isnan(row.value) else -row.value,
        ),
    )


def _kept(rows: list[Row]) -> list[Row]:
    """As many as there is room for; one's own are never left out for others."""
    others = [row for row in rows if not row.is_you]
    room = max(MOST - (len(rows) - len(others)), 0)
    left_out = {id(row) for row in others[room:]}
    return [row for row in rows if id(row) not in left_out][:MOST]


def _row(ax: Axes, row: Row, y: float) -> None:
    figure = figure_of(ax)
    colour = look.ACCENT if row.is_you else look.INK
    bold, space = row.is_you, 9
    # a name is shortened before its year, and stands apart from it: it may be written to the left
    room = AXIS - look.MARGIN - 30 - space - (width(figure, row.year, bold=bold) if row.year else 0)
    label = write(
        figure, look.MARGIN, y, fit(figure, row.label, room, bold=bold), colour=colour, bold=bold, middle=True
    )
    write(figure, box(label)[2] + space, y, row.year, colour=colour, bold=bold, middle=True)
    if not math.isnan(row.count):
        count = compact(row.count)
        write(figure, look.RIGHT, y, count, "cell", colour=look.INK3, anchor="right", middle=True)
    ax.plot([0, 1], [y, y], color=look.RULE, linewidth=0.6, zorder=0)
    if math.isnan(row.value):
        bar = Rectangle((0, y - 9), 0.2, 18, zorder=2)
        bar.set(facecolor=look.ABSENT, hatch="/////", hatchcolor=look.DOT, edgecolor=look.RULE, linewidth=0.7)
        ax.add_patch(bar)
        write(
            figure,
            AXIS + 0.2 * (END - AXIS) + 14,
            y,
            "not in this archive" if row.is_you else "no figure",
            colour=look.INK3,
            middle=True,
            halo=True,
        )
        return
    value = min(max(row.value, 0), 1)
    ends = [value if math.isnan(end) else min(max(end, 0), 1) for end in (row.low, row.high)]
    ends = [value if abs(end - value) * (END - AXIS) < HIDDEN else end for end in ends]
    if row.is_you:
        ax.plot(ends, [y, y], color=look.ACCENT, linewidth=2.2, solid_capstyle="butt", zorder=3)
    ax.plot(
        value,
        y,
        "o",
        color=look.ACCENT if row.is_you else look.CONTEXT,
        markersize=7.2 if row.is_you else 6,
        markeredgecolor=look.PAPER,
        markeredgewidth=1.2,
        clip_on=False,
        zorder=4,
    )
    text = share(row.value)
    right = AXIS + max(value, *ends) * (END - AXIS) + 16
    wide = width(figure, text, bold=row.is_you)
    shade = look.ACCENT if row.is_you else look.INK2
    if right + wide <= END + 40:
        write(figure, right, y, text, colour=shade, bold=row.is_you, middle=True, halo=True)
    else:
        left = AXIS + min(value, *ends) * (END - AXIS) - 16
        write(figure, left, y, text, colour=shade, bold=row.is_you, anchor="right", middle=True, halo=True)
