"""What all charts share: the specification, the value axis, labels at line ends, the empty state, the dress.

Positions are pixels from the top left of a picture of 1600 × 900.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from numpy.typing import NDArray

from twoway.charts import look
from twoway.charts.text import THIN, box, compact, fit, width, write
from twoway.errors import QueryError

FloatArray = NDArray[np.float64]
STYLE: Final = Path(__file__).with_name("house.mplstyle")
NOTHING = (
    "This archive holds nothing to draw here.",
    "That is not a zero.",
    "See “What this archive cannot tell”.",
)


@dataclass(frozen=True)
class Spec:
    """All that a chart is told besides its frame."""

    kind: str
    title: str
    subtitle: tuple[str, ...]
    status: str
    footnote: tuple[str, ...]
    options: Mapping[str, str]
    as_of: datetime | None
    empty: tuple[str, ...] = ()

    def column(self, key: str, frame: pl.DataFrame) -> str:
        """The column that an option names; it must be in the frame."""
        name = self.options.get(key, "")
        if name not in frame.columns:
            raise QueryError(
                f"The chart line says {key}={name or '(nothing)'}; the columns are {', '.join(frame.columns)}. "
                f"Name one of them: `-- chart: {self.kind} {key}=column`."
            )
        return name

    @property
    def is_few(self) -> bool:
        return self.status.startswith("Not enough")

    @property
    def few(self) -> float:
        """The number under which something is hollow, where the option says one and no column; 0 where it does not."""
        few = self.options.get("few", "")
        return float(few) if few.isdecimal() else 0

    @property
    def hollow_under(self) -> float:
        """The number under which a mark is hollow: all of them where the whole is few."""
        return math.inf if self.is_few else self.few


def numbers(frame: pl.DataFrame, column: str) -> FloatArray:
    """A column as floats; NULL, NaN and infinity are NaN."""
    values = frame[column].cast(pl.Float64, strict=False).fill_null(math.nan).to_numpy().astype(np.float64)
    values[~np.isfinite(values)] = math.nan
    return values


# ---- places and axes


def place(left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
    """A rectangle of pixels as the figure fractions that add_axes and set_position take."""
    return (
        left / look.WIDTH,
        1 - bottom / look.HEIGHT,
        (right - left) / look.WIDTH,
        (bottom - top) / look.HEIGHT,
    )


def figure_of(ax: Axes) -> Figure:
    """The figure of an Axes, ready to measure text."""
    figure = ax.get_figure(root=True)
    assert figure is not None
    if not isinstance(figure.canvas, FigureCanvasAgg):
        FigureCanvasAgg(figure)
    return figure


def pixel(ax: Axes, x: float, y: float) -> tuple[float, float]:
    across, up = ax.transData.transform((x, y))
    return float(across), look.HEIGHT - float(up)


def steps(top: float, most: int = 4, whole: bool = False) -> tuple[list[float], float]:
    """Gridlines from 0 by 1, 2, 2.5 or 5, and the end of the axis; with `whole` none between two numbers."""
    if not top > 0:
        return [0, 1], 1
    power = 10 ** math.floor(math.log10(top / most))
    candidates = [
        step
        for step in (power * factor for factor in (1, 2, 2.5, 5, 10, 20))
        if step >= top / most * (1 - 1e-9) and not (whole and step % 1)
    ]
    ends = [(step, math.ceil(top / step - 1e-9) * step) for step in candidates]
    step, end = next((pair for pair in ends if pair[1] <= 1.25 * top), min(ends, key=lambda pair: pair[1]))
    return [step * rank for rank in range(round(end / step) + 1)], end


def value_axis(ax: Axes, top: float, unit: str | None = None, most: int = 4, whole: bool = False) -> None:
    """The y axis from 0: light gridlines, the unit on the top tick only."""
    scale = 100 if unit == "percent" else 1
    ticks, end = steps(top * scale, most, whole) if top > 0 or unit != "percent" else steps(100)
    labels = [compact(tick) for tick in ticks]
    if unit == "percent":
        labels[-1] += f"{THIN}%"
    ax.set_yticks([tick / scale for tick in ticks], labels)
    ax.set_ylim(0, end / scale)


class End(NamedTuple):
    """The last point of a line and what is said there."""

    x: float
    y: float
    name: str
    value: str
    colour: str
    bold: bool
    # colour of the line, where the words have another
    line: str = ""


def spread(heights: Sequence[float], distance: float, low: float, high: float) -> list[float]:
    """Places as near as possible to the wanted ones (least squares) that keep the distance and their order.

    Neighbours that would be out of order are pooled into their mean; what lies outside low … high then moves to its end.
    """
    order = sorted(range(len(heights)), key=lambda rank: heights[rank])
    pools: list[list[float]] = []
    for rank, index in enumerate(order):
        pools.append([heights[index] - rank * distance])
        while len(pools) > 1 and np.mean(pools[-2]) > np.mean(pools[-1]):
            pools[-2:] = [pools[-2] + pools[-1]]
    # without the distances, so that who moves to an end pushes nobody over the other
    last = max(low, high - (len(heights) - 1) * distance)
    starts = [min(max(float(np.mean(pool)), low), last) for pool in pools for _ in pool]
    places = [start + rank * distance for rank, start in enumerate(starts)]
    return [places[order.index(index)] for index in range(len(heights))]


def end_labels(ax: Axes, ends: Sequence[End]) -> None:
    """Names at the ends of the lines, least moved without overlap; who moved gets an elbow leader."""
    figure, extent = figure_of(ax), ax.get_window_extent()
    points = [pixel(ax, end.x, end.y) for end in ends]
    last = max(x for x, _ in points)
    low, high = look.HEIGHT - extent.y1 - 10, look.HEIGHT - extent.y0 + 10
    heights = spread([y for _, y in points], look.APART, low, high)
    for end, (x, y), height in zip(ends, points, heights, strict=True):
        parts = [f"{end.name} {end.value}".strip()]
        if any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in end.name):
            parts = [
                end.name,
                end.value,
            ]  # in one text the number would join the letters that run to the left
        at = last + look.LABEL
        for part in parts:
            drawn = write(
                figure, at, height, part, "subtitle", colour=end.colour, bold=end.bold, middle=True, halo=True
            )
            at = box(drawn)[2] + 8
        if abs(height - y) > 6 or last - x > 20:
            across = [at / look.WIDTH for at in (x, last + 14, last + 28, last + 36)]
            up = [1 - at / look.HEIGHT for at in (y, y, height, height)]
            leader = Line2D(
                across,
                up,
                transform=figure.transFigure,
                color=end.line or end.colour,
                linewidth=1.5 if end.line else 0.7,
            )
            if last - x > 20:  # a line that ended early must not seem to go on
                leader.set_linestyle((0, (1, 3)))
            figure.add_artist(leader)


# ---- the parts around a plot


def empty_state(ax: Axes, spec: Spec, lines: Sequence[str] = NOTHING) -> Axes:
    """A hatched frame with a card that says what is missing: absent is not zero."""
    figure = figure_of(ax)
    ax.grid(visible=False)
    ax.tick_params(colors=look.INK3, labelcolor=look.INK3)
    ax.spines["bottom"].set_color(look.RULE)
    frame = Rectangle(
        (0, 0),
        1,
        1,
        transform=ax.transAxes,
        facecolor=look.ABSENT,
        hatch="//",
        hatchcolor=look.HATCH,
        zorder=0,
    )
    ax.add_patch(frame)
    extent = ax.get_window_extent()
    centre, middle = (extent.x0 + extent.x1) / 2, look.HEIGHT - (extent.y0 + extent.y1) / 2
    said = [fit(figure, line, extent.width - 160, "key") for line in (spec.empty or lines)[:8]]
    wide = max(width(figure, line, "key") for line in said) + 64
    high = 45 * len(said) + 60
    card = place(centre - wide / 2, middle - high / 2, centre + wide / 2, middle + high / 2)
    figure.add_artist(
        Rectangle(
            card[:2],
            *card[2:],
            transform=figure.transFigure,
            facecolor=look.PAPER,
            edgecolor=look.RULE,
            linewidth=0.9,
        )
    )
    for rank, line in enumerate(said):
        y = middle + 45 * (rank - (len(said) - 1) / 2)
        write(figure, centre, y, line, "key", colour=look.INK, anchor="center", middle=True)
    return ax


def empty_plot(ax: Axes, spec: Spec) -> Axes:
    """The empty state of a plot over time: a share still has its axis, a count has none."""
    ax.set_position(place(look.LEFT, look.TOP, look.RIGHT, look.BOTTOM))
    ax.set_xticks([])
    value_axis(ax, 1, spec.options.get("unit"))
    if spec.options.get("unit") != "percent":
        ax.set_yticks([])
    return empty_state(ax, spec)


def dress(figure: Figure, spec: Spec) -> None:
    """Title, subtitle, hairline and footnote; what is too wide loses its last parts."""
    if not isinstance(figure.canvas, FigureCanvasAgg):
        FigureCanvasAgg(figure)
    title = write(figure, look.MARGIN, look.TITLE, spec.title[:200], "title", colour=look.INK, bold=True)
    size = look.SIZES["title"]
    while box(title)[2] > look.RIGHT and size > 12.5:
        size -= 0.5
        title.set_fontsize(size)
    while box(title)[2] > look.RIGHT:
        title.set_text(title.get_text().removesuffix("…")[:-1].rstrip() + "…")
    said = _joined(figure, spec.subtitle, " · ", look.RIGHT - look.MARGIN, "subtitle")
    write(figure, look.MARGIN, look.SUBTITLE, said[:1].upper() + said[1:], "subtitle")
    across, up = [look.MARGIN / look.WIDTH, look.RIGHT / look.WIDTH], [1 - look.HAIRLINE / look.HEIGHT] * 2
    figure.add_artist(Line2D(across, up, transform=figure.transFigure, color=look.RULE, linewidth=0.7))
    status = write(figure, look.MARGIN, look.FOOTNOTE, f"{spec.status.rstrip('.')}.", "footnote", bold=True)
    start = box(status)[2] + 10
    note = _joined(figure, spec.footnote, " ", look.RIGHT - start, "footnote")
    write(figure, start, look.FOOTNOTE, note, "footnote", colour=look.INK3)


def _joined(figure: Figure, parts: Sequence[str], by: str, limit: float, role: str) -> str:
    kept = list(parts)
    while len(kept) > 1 and width(figure, by.join(kept), role) > limit:
        # a part of the subtitle that has a tail loses that first
        head, comma, _ = kept.pop().rpartition(", ")
        if comma and by == " · ":
            kept.append(head)
    return fit(figure, by.join(kept), limit, role)
