"""What share has happened by when: steps on a logarithmic time axis from a minute to 30 days."""

from __future__ import annotations

import math

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from numpy.typing import NDArray

from twoway.charts import look
from twoway.charts.axes import Spec, empty_state, figure_of, numbers, pixel, place, value_axis
from twoway.charts.text import number, share, width, write

MARKS = {
    60: "1 min",
    600: "10 min",
    3600: "1 h",
    21_600: "6 h",
    86_400: "24 h",
    604_800: "7 d",
    2_592_000: "30 d",
}
TOLD = (86_400, 3600, 604_800)  # where a dot says k of n; the first is the most wanted
FIRST, LAST = 60, 2_592_000
FloatArray = NDArray[np.float64]
LEFT = 160  # four pixels more than other charts, for `100 %`


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: x (seconds, rising), y (share up to there), count (records of each step), unit=percent."""
    ax.set_position(place(LEFT, look.TOP, look.RIGHT, look.BOTTOM))
    ax.set_xscale("log")
    ax.set_xlim(FIRST, LAST)
    ax.minorticks_off()
    ax.set_xticks(list(MARKS), list(MARKS.values()))
    value_axis(ax, 1, "percent")
    if spec.empty or frame.is_empty():
        return empty_state(ax, spec)
    seconds, shares = numbers(frame, spec.column("x", frame)), numbers(frame, spec.column("y", frame))
    counts = (
        numbers(frame, spec.column("count", frame))
        if "count" in spec.options
        else np.full(len(seconds), math.nan)
    )
    known = ~np.isnan(seconds) & ~np.isnan(shares)
    if not known.any():
        return empty_state(ax, spec)
    order = np.argsort(seconds[known], kind="stable")
    seconds, shares, counts = seconds[known][order], shares[known][order], counts[known][order]
    at_end = float(shares[seconds <= LAST][-1]) if (seconds <= LAST).any() else 0.0
    figure = figure_of(ax)
    rest = (f"{share(1 - at_end)} later", "than 30 days")
    right = look.RIGHT - 44 - max(width(figure, line) for line in rest) if at_end < 1 - 1e-9 else look.RIGHT
    ax.set_position(place(LEFT, look.TOP, right, look.BOTTOM))

    inside = (seconds > FIRST) & (seconds <= LAST)
    before = shares[seconds <= FIRST]
    x = np.concatenate([[FIRST], seconds[inside], [LAST]])
    y = np.concatenate([before[-1:] if before.size else [0.0], shares[inside], [at_end]])
    if spec.is_few:
        ax.plot(
            seconds[inside],
            shares[inside],
            "o",
            color=look.INK2,
            markerfacecolor=look.PAPER,
            markersize=5,
            clip_on=False,
        )
    else:
        ax.plot(
            x,
            y,
            drawstyle="steps-post",
            color=look.ACCENT,
            lw=2.4,
            solid_joinstyle="miter",
            zorder=3,
            clip_on=False,
        )
        _dots(ax, x, y, counts, seconds)
    if at_end < 1 - 1e-9:
        _rest(ax, at_end, rest)
    return ax


def _dots(ax: Axes, x: FloatArray, y: FloatArray, counts: FloatArray, seconds: FloatArray) -> None:
    """Dots with `72 % in 24 h, 101 of 140`: above the rising curve, or under it; what would lie on others is left out."""
    figure = figure_of(ax)
    taken: list[tuple[float, float, float, float]] = []
    total = float(np.nansum(counts))
    for mark in TOLD:
        value = float(y[np.searchsorted(x, mark, side="right") - 1])
        said = share(value)
        rest = f" in {MARKS[mark]}"
        if not np.isnan(counts).any():
            rest += f", {number(float(counts[seconds <= mark].sum()))} of {number(total)}"
        across, down = pixel(ax, mark, value)
        first, second = width(figure, said, "key", bold=True), width(figure, rest)
        wide = first + 8 + second
        spots = [(across + 10 - wide, down - 34), (across + 22, down + 48)]
        for left, base in spots:
            area = left - 10, base - 30, left + wide + 10, base + 12
            free = all(area[2] < a or c < area[0] or area[3] < b or d < area[1] for a, b, c, d in taken)
            if (
                free
                and left >= LEFT + 6
                and base - 30 > 140
                and base + 12 < look.BOTTOM - 6
                and left + wide < look.RIGHT
            ):
                break
        else:
            continue
        taken.append(area)
        ax.plot([mark, mark], [0, value], color=look.INK3, lw=0.7, ls=(0, (1, 2)), zorder=2)
        ax.plot(
            mark,
            value,
            "o",
            color=look.ACCENT,
            markersize=7.5,
            markeredgecolor=look.PAPER,
            markeredgewidth=1.1,
            zorder=4,
        )
        write(figure, left, base, said, "key", colour=look.ACCENT, bold=True, halo=True)
        write(figure, left + first + 8, base, rest.strip(), halo=True)


def _rest(ax: Axes, at_end: float, lines: tuple[str, str]) -> None:
    """A bracket over those that come after the end of the axis."""
    figure, (right, low) = figure_of(ax), pixel(ax, LAST, at_end)
    high = pixel(ax, LAST, 1)[1]
    if low - high >= 20:
        left, back, top, bottom = (
            (right + 13) / 1600,
            (right + 22) / 1600,
            1 - high / 900,
            1 - (low - 3) / 900,
        )
        figure.add_artist(
            Line2D(
                [left, back, back, left],
                [top, top, bottom, bottom],
                transform=figure.transFigure,
                color=look.INK3,
                linewidth=0.7,
            )
        )
    middle = min(max((low + high) / 2, look.TOP + 16), look.BOTTOM - 40)
    write(figure, right + 34, middle - 5, lines[0])
    write(figure, right + 34, middle + 24, lines[1])
