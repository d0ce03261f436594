"""What share has happened by when: steps on a logarithmic time axis from a minute to 30 days."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from twoway.charts import look
from twoway.charts.axes import (
    End,
    FloatArray,
    Spec,
    empty_state,
    end_labels,
    figure_of,
    numbers,
    pixel,
    place,
    value_axis,
)
from twoway.charts.text import THIN, compact, fit, number, safe, share, width, write

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
BESIDE = 34  # from the end of the axis to the words beside it
COUNTS = 690, 781  # pixels: the foot of the plot above a row of counts, and the line that these stand on
MOST, KEPT = 6, 5  # with more earlier curves than MOST, the KEPT newest are named


@dataclass(frozen=True)
class Curve:
    """One curve; it ends where its shares are no longer known, else it stays as high as it is."""

    name: str
    seconds: FloatArray
    shares: FloatArray
    counts: FloatArray
    low: FloatArray
    high: FloatArray
    until: float

    def at(self, values: FloatArray, mark: float) -> float:
        """The step that holds at a time; before the first nothing has happened."""
        rank = int(np.searchsorted(self.seconds, mark, side="right")) - 1
        return float(values[rank]) if rank >= 0 else 0.0

    def steps(self, values: FloatArray) -> tuple[FloatArray, FloatArray]:
        """The points of a line inside the axis, from its first to its last time."""
        inside = (self.seconds > FIRST) & (self.seconds <= self.until)
        x = np.concatenate([[FIRST], self.seconds[inside], [self.until]])
        y = np.concatenate([[self.at(values, FIRST)], values[inside], [self.at(values, self.until)]])
        return x, y

    def reach(self, start: float, end: float) -> tuple[float, float]:
        """The lowest and the highest that is drawn between two times, the band included."""
        found = [
            value
            for values in (self.shares, self.low, self.high)
            for value in (
                self.at(values, start),
                *values[(self.seconds > start) & (self.seconds <= end)],
            )
            if not math.isnan(value)
        ]
        return min(found), max(found)


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: x (seconds, rising), y (share up to there), count (records of each step), unit=percent.

    series: the first of its curves is the bold one, the others are earlier ones in order; of those with a count under few=N none is
    drawn. low, high: a band. waiting: counts under the ticks. dot, dot_of=k,n: what the dots say, else the curve itself. label: what
    the curve is. rest: what those are that come after the axis.
    """
    ax.set_position(place(LEFT, look.TOP, look.RIGHT, look.BOTTOM))
    ax.set_xscale("log")
    ax.set_xlim(FIRST, LAST)
    ax.minorticks_off()
    ax.set_xticks(list(MARKS), list(MARKS.values()))
    value_axis(ax, 1, "percent")
    if spec.empty or frame.is_empty():
        return empty_state(ax, spec)
    curves = _curves(frame, spec)
    if not curves:
        return empty_state(ax, spec)
    first, *earlier = curves
    least = float(spec.options.get("few", "0"))
    is_few = spec.is_few or bool(np.nansum(first.counts) < least)
    earlier = [curve for curve in earlier if np.nansum(curve.counts) >= least and not spec.is_few]
    beside = _beside(first, spec, bool(earlier), is_few)
    waiting = _waiting(frame, spec)
    ends = _ends(ax, first, earlier) if earlier else []
    figure = figure_of(ax)
    widths = [BESIDE + width(figure, text, role, bold) for text, role, bold in beside]
    widths += [look.LABEL + width(figure, end.name, "subtitle", bold=end.bold) for end in ends]
    # the last count stands under the end of the axis and may reach beyond it
    gap = max(BESIDE, width(figure, compact(waiting[-1][1])) / 2 + 12) if waiting else 0
    if waiting:
        widths.append(gap + width(figure, "still waiting"))
    right = look.RIGHT - (max(widths) + 10 if widths else 0)
    ax.set_position(place(LEFT, look.TOP, right, COUNTS[0] if waiting else look.BOTTOM))

    _lines(ax, first, earlier, is_few)
    if not is_few:
        _dots(ax, [first, *earlier], frame, spec)
    if ends:
        end_labels(ax, ends)
    else:
        _beside_end(ax, first, beside, look.INK2 if is_few else look.ACCENT)
    for mark, count in waiting:
        write(figure, pixel(ax, mark, 0)[0], COUNTS[1], compact(count), anchor="center")
    if waiting:
        write(figure, right + gap, COUNTS[1], "still waiting")
    return ax


def _curves(frame: pl.DataFrame, spec: Spec) -> list[Curve]:
    """The curves in the order of their first rows; what is not known at all is none."""
    series = spec.column("series", frame) if "series" in spec.options else None
    curves = []
    for name in frame[series].unique(maintain_order=True) if series else [None]:
        part = frame.filter(pl.col(series).eq_missing(pl.lit(name))) if series else frame
        seconds, shares = numbers(part, spec.column("x", part)), numbers(part, spec.column("y", part))
        nothing = np.full(len(seconds), math.nan)
        counts, low, high = (
            numbers(part, spec.column(key, part)) if key in spec.options else nothing
            for key in ("count", "low", "high")
        )
        order = np.argsort(seconds, kind="stable")
        order = order[~np.isnan(seconds[order])]
        known = order[~np.isnan(shares[order])]
        if known.size:
            last = float(seconds[known[-1]])
            ends = bool((seconds[order] > last).any() and last < LAST)
            until = max(last, FIRST) if ends else LAST
            seconds, shares, counts, low, high = (
                each[known] for each in (seconds, shares, counts, low, high)
            )
            curves.append(
                Curve("" if name is None else safe(name), seconds, shares, counts, low, high, until)
            )
    return curves


def _waiting(frame: pl.DataFrame, spec: Spec) -> list[tuple[int, float]]:
    """The counts at the ticks."""
    if "waiting" not in spec.options:
        return []
    seconds, counts = numbers(frame, spec.column("x", frame)), numbers(frame, spec.column("waiting", frame))
    return [
        (mark, float(count))
        for mark in MARKS
        for count in counts[seconds == mark][:1]
        if not math.isnan(count)
    ]


# ---- lines


def _lines(ax: Axes, first: Curve, earlier: Sequence[Curve], is_few: bool) -> None:
    for rank, curve in reversed([*enumerate(earlier)]):
        colour, thick = _shade(rank, len(earlier))
        ax.plot(*curve.steps(curve.shares), drawstyle="steps-post", color=colour, lw=thick, zorder=2.5)
    if is_few:
        inside = (first.seconds >= FIRST) & (first.seconds <= LAST)
        changes = inside & (np.diff(first.shares, prepend=0) != 0)
        points = changes if changes.any() else inside
        ax.plot(
            first.seconds[points],
            first.shares[points],
            "o",
            color=look.INK2,
            markerfacecolor=look.PAPER,
            markersize=5,
            clip_on=False,
            zorder=3,
        )
        return
    (x, low), (_, high) = first.steps(first.low), first.steps(first.high)
    if not np.isnan(low).all():
        ax.fill_between(x, low, high, step="post", color=look.BAND, lw=0, zorder=2)
    ax.plot(
        *first.steps(first.shares),
        drawstyle="steps-post",
        color=look.ACCENT,
        lw=2.6 if earlier else 2.4,
        solid_joinstyle="miter",
        zorder=3,
        clip_on=False,
    )


def _shade(rank: int, count: int) -> tuple[str, float]:
    """Colour and width of an earlier curve: the older the paler."""
    named = KEPT if count > MOST else count
    return (look.AGES[min(rank, len(look.AGES) - 1)], 1.5) if rank < named else (look.AGES[-1], 0.7)


def _ends(ax: Axes, first: Curve, earlier: Sequence[Curve]) -> list[End]:
    """What stands at the ends of several curves: their names alone, the newest first."""
    named = earlier if len(earlier) <= MOST else earlier[:KEPT]
    ends = [End(first.until, first.at(first.shares, first.until), first.name, "", look.ACCENT, bold=True)]
    names = [fit(figure_of(ax), curve.name, 240, "subtitle") for curve in named]
    if len(named) < len(earlier):
        names.append(f"{len(earlier) - len(named)} earlier")
    for rank, (curve, name) in enumerate(zip(earlier, names, strict=False)):
        at_end, (line, _) = curve.at(curve.shares, curve.until), _shade(rank, len(earlier))
        ends.append(End(curve.until, at_end, name, "", look.INK2, bold=False, line=line))
    return ends


# ---- dots


def _dots(ax: Axes, curves: Sequence[Curve], frame: pl.DataFrame, spec: Spec) -> None:
    """Dots with `72 % in 24 h, 101 of 140`; a dot whose words would lie on others is left out."""
    figure, first = figure_of(ax), curves[0]
    taken: list[Area] = []
    for mark in TOLD:
        value, k_of_n = _dot(first, frame, spec, mark)
        if math.isnan(value):
            continue
        said, rest = share(value), f"in {MARKS[mark]}"
        if k_of_n and not any(math.isnan(each) for each in k_of_n):
            rest += f", {number(k_of_n[0])} of {number(k_of_n[1])}"
        start = width(figure, said, "key", bold=True) + 8
        if (area := _free(ax, mark, value, start + width(figure, rest), curves, taken)) is None:
            continue
        taken.append(area)
        ax.plot([mark, mark], [0, value], color=look.INK3, lw=0.7, ls=(0, (1, 2)), zorder=2)
        (dot,) = ax.plot(mark, value, "o", color=look.ACCENT, markersize=7.5, zorder=4, clip_on=False)
        dot.set(markeredgecolor=look.PAPER, markeredgewidth=1.1)
        left, base = area[0] + 10, area[3] - 12
        write(figure, left, base, said, "key", colour=look.ACCENT, bold=True, halo=True)
        write(figure, left + start, base, rest, halo=True)


def _dot(first: Curve, frame: pl.DataFrame, spec: Spec, mark: int) -> tuple[float, list[float]]:
    """The share at a mark and what it is of: from the columns named, else from the curve."""
    if "dot" not in spec.options:
        if mark > first.until:
            return math.nan, []
        return first.at(first.shares, mark), [
            float(first.counts[first.seconds <= mark].sum()),
            float(first.counts.sum()),
        ]
    rows = numbers(frame, spec.column("x", frame)) == mark
    value = numbers(frame, spec.column("dot", frame))[rows]
    names = [name for name in spec.options.get("dot_of", "").split(",") if name]
    of = [numbers(frame, name)[rows] for name in names]
    return (float(value[0]) if value.size else math.nan), [float(each[0]) for each in of if each.size]


def _free(
    ax: Axes, mark: float, value: float, wide: float, curves: Sequence[Curve], taken: list[Area]
) -> Area | None:
    """Room for words beside a dot, off every curve and band: left above it, right below it, or below it as far right as the plot goes."""
    (across, down), (edge, foot) = pixel(ax, mark, value), pixel(ax, LAST, 0)
    reaches = [curve.reach(mark, mark) for curve in curves]
    top = min(pixel(ax, mark, max(high for _, high in reaches))[1], down - 12)
    under = max(pixel(ax, mark, min(low for low, _ in reaches))[1], down)
    for left, base in (
        (across - 6 - wide, top - 22),
        (across - 6 - wide, top - 64),
        (across + 22, under + 48),
        (edge - wide - 8, under + 48),
        (across - 6 - wide, top - 106),
    ):
        area = left - 10, base - 30, left + wide + 10, base + 12
        start, end = (float(ax.transData.inverted().transform((each, 0))[0]) for each in (area[0], area[2]))
        drawn = [curve.reach(start, end) for curve in curves]
        highest, lowest = (
            pixel(ax, mark, max(high for _, high in drawn))[1],
            pixel(ax, mark, min(low for low, _ in drawn))[1],
        )
        is_inside = left >= LEFT + 6 and left + wide < edge and area[1] > 140 and area[3] < foot - 6
        is_clear = area[3] < highest - 4 or area[1] > lowest + 6
        if is_inside and is_clear and not any(_overlap(area, other) for other in taken):
            return area
    return None


def _overlap(a: Area, b: Area) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


# ---- beside the end of a single curve


def _beside(first: Curve, spec: Spec, has_others: bool, is_few: bool) -> list[tuple[str, str, bool]]:
    """The words right of a single curve, with role and weight: those that come after the axis, and what the curve is."""
    if has_others:
        return []
    words: list[tuple[str, str, bool]] = []
    at_end = first.at(first.shares, LAST) if first.until == LAST else 1
    if at_end < 1 - 1e-9:
        rest = spec.options.get("rest", "later")
        words += [
            (f"{share(1 - at_end)} {rest}", "note", False),
            ("than 30 days" if rest == "later" else "in 30 days", "note", False),
        ]
    if label := spec.options.get("label", first.name):
        words.append((label, "subtitle", True))
        if not is_few and not np.isnan(first.low).all():
            words.append((f"95{THIN}% band", "subtitle", False))
    return words


def _beside_end(ax: Axes, first: Curve, words: Sequence[tuple[str, str, bool]], colour: str) -> None:
    """A bracket over those that come after the end of the axis, and under it the name of the curve."""
    figure = figure_of(ax)
    end = first.at(first.shares, first.until)
    (right, low), high = pixel(ax, LAST, end), pixel(ax, LAST, 1)[1]
    foot = pixel(ax, LAST, 0)[1]
    rest = [text for text, role, _ in words if role == "note"]
    labels = [(text, bold) for text, role, bold in words if role != "note"]
    below = low + 32
    if rest:
        if low - high >= 20:
            across = [at / look.WIDTH for at in (right + 13, right + 22, right + 22, right + 13)]
            up = [1 - at / look.HEIGHT for at in (high, high, low - 3, low - 3)]
            figure.add_artist(
                Line2D(across, up, transform=figure.transFigure, color=look.INK3, linewidth=0.7)
            )
        middle = min(max((low + high) / 2, look.TOP + 16), foot - 40)
        for rank, line in enumerate(rest):
            write(figure, right + BESIDE, middle - 5 + 29 * rank, line)
        below = max(below, middle + 24 + 38)
    below = min(below, foot - 10 - look.APART * (len(labels) - 1))
    for rank, (text, bold) in enumerate(labels):
        y = below + look.APART * rank
        write(figure, right + BESIDE, y, text, "subtitle", colour=colour, bold=bold)
