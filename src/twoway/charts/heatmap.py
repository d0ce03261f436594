"""The week as 7 × 24 cells, with the sums of its hours and days along the edges."""

from __future__ import annotations

import math

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.patches import Rectangle

from twoway.charts import look
from twoway.charts.axes import FloatArray, Spec, empty_state, figure_of, numbers, place
from twoway.charts.text import compact, fit, number, share, width, words, write

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
CELLS_TOP, CELLS_RIGHT, CELLS_BOTTOM = 290, 1330, 756  # pixels
SUMS = 282, 1340  # the feet of the sums: of the hours above, of the days at the right
TALLEST = 94
COLUMN, ROW = (CELLS_RIGHT - look.LEFT) / 24, (CELLS_BOTTOM - CELLS_TOP) / 7
SHADES = LinearSegmentedColormap.from_list("heat", look.HEAT, N=256)
Colour = str | tuple[float, float, float, float]


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: x (hour 0 … 23), y (weekday, 1 = Monday), value. A cell without a row is unknown, not zero."""
    ax.set_position(place(look.LEFT, CELLS_TOP, CELLS_RIGHT, CELLS_BOTTOM))
    ax.set_xlim(0, 24)
    ax.set_ylim(7, 0)
    ax.grid(visible=False)
    ax.spines["bottom"].set_visible(False)
    ax.set_yticks([row + 0.5 for row in range(7)], DAYS)
    ax.set_xticks(range(0, 25, 3), ["0 h", *(str(hour) for hour in range(3, 25, 3))])
    cells = np.full((7, 24), math.nan)
    noun = ""
    if not spec.empty and not frame.is_empty():
        noun = spec.column("value", frame)
        hours, weekdays = numbers(frame, spec.column("x", frame)), numbers(frame, spec.column("y", frame))
        for hour, weekday, value in zip(hours, weekdays, numbers(frame, noun), strict=True):
            if 0 <= hour < 24 and 1 <= weekday <= 7:
                cells[int(weekday) - 1, int(hour)] = value
    if np.isnan(cells).all():
        ax.set_position(place(look.LEFT, look.TOP, look.RIGHT, CELLS_BOTTOM - 4))
        return empty_state(ax, spec)
    top = float(np.nanmax(cells))
    _cells(ax, cells, top)
    _sums(ax, cells, noun)
    _key(ax, top, noun)
    return ax


def _box(ax: Axes, left: float, top: float, right: float, bottom: float, colour: Colour) -> Rectangle:
    """A rectangle by its pixels, in the coordinates of the cells."""
    corner = (left - look.LEFT) / COLUMN, (top - CELLS_TOP) / ROW
    patch = Rectangle(corner, (right - left) / COLUMN, (bottom - top) / ROW, clip_on=False, zorder=2)
    patch.set_facecolor(colour)
    ax.add_patch(patch)
    return patch


def _cells(ax: Axes, cells: FloatArray, top: float) -> None:
    figure = figure_of(ax)
    known = np.sort(cells[~np.isnan(cells)])[::-1]
    third = known[min(2, len(known) - 1)]
    told = max(third, 1) if np.sum(cells >= third) <= 5 else math.inf
    for (weekday, hour), cell in np.ndenumerate(cells):
        value = float(cell)
        x, y = look.LEFT + hour * COLUMN, CELLS_TOP + weekday * ROW
        shade = value / top if top > 0 else 0.0
        patch = _box(
            ax, x + 1.5 * (hour > 0), y + 2.5 * (weekday > 0), x + COLUMN - 1.5, y + ROW - 2.5, SHADES(shade)
        )
        if math.isnan(value):
            patch.set(facecolor=look.ABSENT, hatch="/////", hatchcolor=look.HATCH)
        elif value == 0:
            ax.plot(
                hour + 0.5, weekday + 0.5, "o", color=look.DOT, markersize=1.9, markeredgewidth=0, zorder=3
            )
        elif value >= told and width(figure, number(value), "cell") <= COLUMN - 4:
            colour = look.PAPER if shade > 0.55 else look.INK
            middle = x + COLUMN / 2, y + ROW / 2
            write(figure, *middle, number(value), "cell", colour=colour, anchor="center", middle=True)


def _sums(ax: Axes, cells: FloatArray, noun: str) -> None:
    """Bars of the hours above and of the days at the right; the largest of each says its number."""
    figure, total = figure_of(ax), float(np.nansum(cells))
    hours, days = np.nansum(cells, axis=0), np.nansum(cells, axis=1)
    tops = np.where(hours > 0, SUMS[0] - np.maximum(1, TALLEST * hours / max(hours.max(), 1e-300)), SUMS[0])
    best = int(np.argmax(hours)) if np.sum(hours == hours.max()) == 1 else -1
    for hour in np.flatnonzero(hours > 0):
        left = look.LEFT + float(hour) * COLUMN
        _box(
            ax,
            left + 3,
            tops[hour],
            left + COLUMN - 3,
            SUMS[0],
            look.ACCENT if hour == best else look.CONTEXT,
        )
    if best >= 0:
        text = f"{best}–{best + 1} h: {words(hours[best], noun)}, {share(hours[best] / total)}"
        wide = width(figure, text, bold=True)
        left = look.LEFT + best * COLUMN
        # beside the bar where the neighbours are low enough, else above it
        middle = min(max(left + COLUMN / 2 - wide / 2, look.LEFT), CELLS_RIGHT - wide)
        spots = [
            (left + COLUMN + 6, look.TOP + 11.0),
            (left - 6 - wide, look.TOP + 11.0),
            (middle, look.TOP - 18.0),
        ]
        edges = look.LEFT + COLUMN * np.arange(24)
        for x, y in spots:
            under = (edges + COLUMN > x - 6) & (edges < x + wide + 6) & (np.arange(24) != best)
            if look.LEFT <= x <= CELLS_RIGHT - wide and tops[under].min(initial=SUMS[0]) >= y + 8:
                break
        write(figure, x, y, text, colour=look.ACCENT, bold=True)
    texts = [compact(day) for day in days]
    longest = min(134.0, look.RIGHT - SUMS[1] - 9 - max(width(figure, text, bold=True) for text in texts))
    for weekday, (day, text) in enumerate(zip(days, texts, strict=True)):
        if np.isnan(cells[weekday]).all():
            continue
        middle = CELLS_TOP + (weekday + 0.5) * ROW
        end = SUMS[1] + longest * day / max(days.max(), 1e-300)
        is_best = bool(day == days.max() and np.sum(days == day) == 1)
        if day > 0:
            bar = _box(ax, SUMS[1], middle - 28.5, end, middle + 28.5, look.CONTEXT)
            bar.set_facecolor(look.ACCENT if is_best else look.CONTEXT)
        colour = look.ACCENT if is_best else look.INK2
        write(figure, end + 8, middle, text, colour=colour, bold=is_best, middle=True)


def _key(ax: Axes, top: float, noun: str) -> None:
    figure, left = figure_of(ax), SUMS[1] + 12
    write(
        figure,
        left,
        204,
        fit(figure, f"{noun.replace('_', ' ')} per cell", look.RIGHT - left, "cell"),
        "cell",
    )
    for rank, colour in enumerate(look.HEAT):
        _box(ax, left + 24 * rank, 216, left + 24 * (rank + 1), 236, colour)
    write(figure, left, 268, "0", "cell")
    if top > 0:
        write(figure, left + 24 * len(look.HEAT), 268, compact(top), "cell", anchor="right")
