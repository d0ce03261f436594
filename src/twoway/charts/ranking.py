"""Names and their numbers, the largest first."""

from __future__ import annotations

import math

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from twoway.charts import look
from twoway.charts.axes import FloatArray, Spec, empty_state, figure_of, numbers, place
from twoway.charts.text import cut, fit, name, number, share, width, write
from twoway.errors import QueryError

MOST = 12  # rows that are drawn
PITCH = 130  # pixels from row to row at most
FILL = 0.62  # of the pitch


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: label, value, count, unit=percent; or columns=a,b,c of a frame of one row; bold=labels to stress."""
    if spec.empty or frame.is_empty():
        return _empty(ax, spec)
    names, handles, values, counts = _rows(frame, spec)
    if np.isnan(values).all():
        return _empty(ax, spec)
    figure, percent = figure_of(ax), spec.options.get("unit") == "percent"
    kinds = all(key is None or key in look.KINDS for key in names)
    order = [*range(len(names))]
    if "columns" not in spec.options:
        order.sort(
            key=lambda row: (math.isnan(values[row]), -values[row] if values[row] == values[row] else 0)
        )
    order = order[:MOST]
    more = len(names) - len(order)
    labels = [_label(names[row], handles[row], kinds) for row in order]
    texts = [_texts(values[row], counts[row], _whole(values, counts), percent, spec) for row in order]
    room = max(width(figure, a, bold=bool(b)) + (width(figure, b) + 16 if b else 0) for a, b in texts)
    labels = [fit(figure, label, 0.32 * (look.RIGHT - look.MARGIN)) for label in labels]
    left = (
        look.MARGIN
        + max(width(figure, label) for label in [*labels, f"and {more:,} more"][: len(labels) + (more > 0)])
        + 10
    )
    right = look.RIGHT - room - 12
    ax.set_position(place(left, look.TOP, right, look.BOTTOM))
    pitch = min(PITCH, (look.BOTTOM - look.TOP) / (len(order) + (more > 0) - 0.24))
    top = float(np.nanmax(values)) or 1
    ax.set_xlim(0, top)
    ax.set_ylim((look.BOTTOM - look.TOP) / pitch - 0.26, -0.26)
    ax.set_xticks([])
    ax.set_yticks([])
    ax.spines["bottom"].set_visible(False)
    stressed = _stressed([names[row] for row in order], values[order], spec)
    for rank, row in enumerate(order):
        y = look.TOP + (rank + 0.26) * pitch
        write(figure, left - 10, y, labels[rank], colour=look.INK, anchor="right", middle=True)
        value = values[row]
        known = not math.isnan(value)
        end = left + (right - left) * value / top if known else left + 150
        colour = (
            look.KINDS.get(str(names[row]), look.CONTEXT)
            if kinds
            else look.ACCENT
            if rank in stressed
            else look.CONTEXT
        )
        bar = Rectangle(
            (0, rank - FILL / 2), value if known else top * 150 / (right - left), FILL, facecolor=colour
        )
        if not known:
            bar.set(
                facecolor=look.ABSENT, hatch="/////", hatchcolor=look.INK3, edgecolor=look.INK3, linewidth=0.7
            )
        elif spec.is_few:
            bar.set(facecolor=look.PAPER, edgecolor=look.INK3, linewidth=0.7)
        bar.set_clip_on(False)
        ax.add_artist(bar)
        first, second = texts[rank]
        told = write(
            figure,
            end + 12,
            y,
            first,
            colour=look.INK if second else look.INK2,
            bold=bool(second),
            middle=True,
        )
        if second:
            write(figure, end + 12 + width(figure, first, bold=True) + 16, y, second, middle=True)
        if not known:
            told.set(color=look.INK3)
    if more > 0:
        y = look.TOP + (len(order) + 0.26) * pitch
        write(figure, left - 10, y, f"and {more:,} more", colour=look.INK3, anchor="right", middle=True)
    return ax


def _empty(ax: Axes, spec: Spec) -> Axes:
    ax.set_position(place(look.LEFT, look.TOP, look.RIGHT, look.BOTTOM))
    ax.set_xticks([])
    ax.set_yticks([])
    return empty_state(ax, spec)


def _rows(frame: pl.DataFrame, spec: Spec) -> tuple[list[object], list[object], FloatArray, FloatArray]:
    """Labels, handles, values and counts, one a row of the picture."""
    if "columns" in spec.options:
        columns = [column.strip() for column in spec.options["columns"].split(",")]
        missing = [column for column in columns if column not in frame.columns]
        if missing:
            raise QueryError(
                f"The chart line names the column {missing[0]}; the columns are {', '.join(frame.columns)}. "
                "Name those: `-- chart: ranking columns=a,b`."
            )
        values = np.array([numbers(frame, column)[0] for column in columns])
        return [*columns], [None] * len(columns), values, np.full(len(columns), math.nan)
    labels = frame[spec.column("label", frame)].to_list()
    counts = (
        numbers(frame, spec.column("count", frame))
        if "count" in spec.options
        else np.full(len(labels), math.nan)
    )
    handles = frame["handle"].to_list() if "handle" in frame.columns else [None] * len(labels)
    return labels, handles, numbers(frame, spec.column("value", frame)), counts


def _label(key: object, handle: object, kinds: bool) -> str:
    if kinds:
        return "unknown" if key is None else str(key).replace("_", "-")
    return cut(name(key, handle))


def _whole(values: FloatArray, counts: FloatArray) -> float:
    """What a share is a share of: the sum of the counts if that fits them all, else what the largest implies."""
    both = ~np.isnan(values) & ~np.isnan(counts)
    if not both.any():
        return math.nan
    total = float(counts[both].sum())
    if np.abs(values[both] * total - counts[both]).max() < 0.5:
        return total
    largest = int(np.argmax(np.where(both & (values > 0), counts, -1)))
    return round(counts[largest] / values[largest]) if values[largest] > 0 else math.nan


def _texts(value: float, count: float, whole: float, percent: bool, spec: Spec) -> tuple[str, str]:
    """The words beside a bar: `33 %` and `443 of 1,346`, or a number alone."""
    if math.isnan(value):
        if math.isnan(count):
            return "not in this archive", ""
        return f"{number(count)} {spec.options['count'].replace('_', ' ')}, in no share", ""
    first = share(value) if percent else number(value)
    if math.isnan(count):
        return first, ""
    return first, number(count) if math.isnan(whole) else f"{number(count)} of {number(whole)}"


def _stressed(names: list[object], values: FloatArray, spec: Spec) -> set[int]:
    """The rows in the accent colour: those that `bold` names, else the largest, unless many are as large."""
    if "bold" in spec.options:
        wanted = spec.options["bold"].split(",")
        return {rank for rank, key in enumerate(names) if str(key) in wanted}
    largest = {rank for rank, value in enumerate(values) if value == np.nanmax(values)}
    return largest if 2 * len(largest) <= len(values) or len(values) == 1 else set()
