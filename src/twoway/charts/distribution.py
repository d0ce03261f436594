"""What share has happened by when: steps on a logarithmic time axis from a minute to 30 days."""

from __future__ import annotations

import math

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from twoway.charts import look
from twoway.charts.axes import FloatArray, Spec, empty_state, figure_of, numbers, pixel, place, value_axis
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
Area = tuple[float, float, float, float]  # left, top, right, bottom in pixels
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
    """Dots with `72 % in 24 h, 101 of 140`; a dot whose words would lie on others is left out."""
    figure = figure_of(ax)
    taken: list[Area] = []
    for mark in TOLD:
        value = float(y[np.searchsorted(x, mark, side="right") - 1])
        first, rest = share(value), f"in {MARKS[mark]}"
        if not np.isnan(counts).any():
            rest += f", {number(float(counts[seconds <= mark].sum()))} of {number(float(counts.sum()))}"
        start = width(figure, first, "key", bold=True) + 8
        if (area := _free(ax, (mark, value), start + width(figure, rest), (x, y), taken)) is None:
            continue
        taken.append(area)
        ax.plot([mark, mark], [0, value], color=look.INK3, lw=0.7, ls=(0, (1, 2)), zorder=2)
        (dot,) = ax.plot(mark, value, "o", color=look.ACCENT, markersize=7.5, zorder=4, clip_on=False)
        dot.set(markeredgecolor=look.PAPER, markeredgewidth=1.1)
        left, base = area[0] + 10, area[3] - 12
        write(figure, left, base, first, "key", colour=look.ACCENT, bold=True, halo=True)
        write(figure, left + start, base, rest, halo=True)


def _free(
    ax: Axes, dot: tuple[float, float], wide: float, curve: tuple[FloatArray, FloatArray], taken: list[Area]
) -> Area | None:
    """Room for words beside a dot: left above it, right below it, or below it as far right as the plot goes.

    A rising curve never comes left above a dot, nor right below; further left it may cross the words.
    """
    (across, down), edge = pixel(ax, *dot), pixel(ax, LAST, 0)[0]
    for left, base in (
        (across - 6 - wide, down - 34),
        (across + 22, down + 48),
        (edge - wide - 8, down + 48),
    ):
        area = left - 10, base - 30, left + wide + 10, base + 12
        seconds = float(ax.transData.inverted().transform((left - 10, 0))[0])
        height = float(curve[1][max(0, int(np.searchsorted(curve[0], seconds, side="right")) - 1)])
        is_inside = left >= LEFT + 6 and left + wide < edge and area[1] > 140 and area[3] < look.BOTTOM - 6
        is_clear = base < down or pixel(ax, FIRST, height)[1] < area[1] - 6
        if is_inside and is_clear and not any(_overlap(area, other) for other in taken):
            return area
    return None


def _overlap(a: Area, b: Area) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _rest(ax: Axes, at_end: float, lines: tuple[str, str]) -> None:
    """A bracket over those that come after the end of the axis."""
    figure, (right, low) = figure_of(ax), pixel(ax, LAST, at_end)
    high = pixel(ax, LAST, 1)[1]
    if low - high >= 20:
        across = [at / look.WIDTH for at in (right + 13, right + 22, right + 22, right + 13)]
        up = [1 - at / look.HEIGHT for at in (high, high, low - 3, low - 3)]
        figure.add_artist(Line2D(across, up, transform=figure.transFigure, color=look.INK3, linewidth=0.7))
    middle = min(max((low + high) / 2, look.TOP + 16), look.BOTTOM - 40)
    for rank, line in enumerate(lines):
        write(figure, right + 34, middle - 5 + 29 * rank, line)
