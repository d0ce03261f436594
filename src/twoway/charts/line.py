"""Lines over time with their names at the ends, and bars of the counts behind them in a lower panel."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from numpy.typing import NDArray

from twoway.charts import look
from twoway.charts.axes import (
    End,
    Spec,
    empty_plot,
    end_labels,
    figure_of,
    numbers,
    pixel,
    place,
    steps,
    value_axis,
)
from twoway.charts.bars import draw_bars
from twoway.charts.calendar import Slot, calendar, days_of, time_ticks
from twoway.charts.text import box, compact, fit, formatted, month, safe, width, write
from twoway.errors import QueryError

FloatArray = NDArray[np.float64]
SPLIT, PANEL_TOP, PANEL_BOTTOM = 640, 664, 768  # pixels of the two panels


MOST, KEPT = 8, 5  # with more lines than MOST, the KEPT largest are named


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: x, y, series, bold=a,b, few=column (hollow under 5) or N, below, below_label, unit, y_label, label, event."""
    if spec.empty or frame.is_empty():
        return empty_plot(ax, spec)
    x, y = spec.column("x", frame), spec.column("y", frame)
    if not (frame.schema[x].is_temporal() or frame.schema[x].is_integer()):
        raise QueryError(
            f"The chart line says x={x}, a column of {frame.schema[x]}; a line needs dates. Cast it, or draw a ranking."
        )
    days = days_of(frame[x])
    starts = [start for start in days if start is not None]
    if not starts or np.isnan(numbers(frame, y)).all():
        return empty_plot(ax, spec)
    slots = calendar(x, starts, spec.as_of)
    names = frame[spec.column("series", frame)].to_list() if "series" in spec.options else [None] * len(days)
    lines = _aligned(slots, days, names, numbers(frame, y))
    lines = {name: values for name, values in lines.items() if not np.isnan(values).all()}
    few = np.zeros(len(slots), dtype=bool)
    if (by := spec.options.get("few", "")) in frame.columns:
        few = np.nansum([*_aligned(slots, days, names, numbers(frame, by)).values()], axis=0) < 5
    if spec.is_few:
        few[:] = True
    below = None
    if "below" in spec.options:
        rows = np.array([*_aligned(slots, days, names, numbers(frame, spec.column("below", frame))).values()])
        below = np.where(np.isnan(rows).all(axis=0), math.nan, np.nansum(rows, axis=0))
        below = None if np.isnan(below).all() else below
    return _draw(ax, spec, slots, lines, few, below)


def _aligned(
    slots: Sequence[Slot], days: Sequence[float | None], names: Sequence[object], values: FloatArray
) -> dict[object, FloatArray]:
    """One array a series, with a place for every slot of the calendar; what has no row is unknown."""
    places = {slot.key: rank for rank, slot in enumerate(slots)}
    lines: dict[object, FloatArray] = {}
    for day, name, value in zip(days, names, values, strict=True):
        if day in places:
            lines.setdefault(name, np.full(len(slots), math.nan))[places[day]] = value
    return lines


def _draw(
    ax: Axes,
    spec: Spec,
    slots: Sequence[Slot],
    lines: dict[object, FloatArray],
    few: NDArray[np.bool_],
    below: FloatArray | None,
) -> Axes:
    figure, unit = figure_of(ax), spec.options.get("unit")
    at = np.array([(slot.start + slot.end) / 2 for slot in slots])
    order = sorted(lines, key=lambda name: -_last(lines[name])[1])
    named = order if len(order) <= MOST else order[:KEPT]
    bold = set(spec.options.get("bold", "").split(",")) if len(order) > 1 else {str(order[0])}
    newest = max(_last(values)[0] for values in lines.values())
    ends = []
    for rank, name in enumerate(named):
        last, value = _last(lines[name])
        text = formatted(value, unit)
        label = spec.options.get("label", "") if name is None and len(order) == 1 else _name(name)
        late = f", {month(slots[last].start)}" if last < newest else ""
        text = _label(ax, label, f"{text}{late}", str(name) in bold)
        ends.append(End(at[last], value, text, _colour(name, rank), str(name) in bold))
    if len(order) > len(named):
        rest = [_last(lines[name]) for name in order[len(named) :]]
        last, value = rest[0]
        ends.append(End(at[last], value, f"{len(rest)} others", look.CONTEXT, bold=False))
    widest = max(width(figure, end.text, "subtitle", bold=end.bold) for end in ends)
    right = look.RIGHT - math.ceil(widest) - look.LABEL

    low, high = (slots[0].start, slots[-1].end) if below is not None else (float(at[0]), float(at[-1]))
    if low == high:
        low, high = slots[0].start, slots[0].end
    ticks = time_ticks(low, high, right - look.LEFT)
    lift = 28 * any("\n" in label for _, label in ticks)
    caption = spec.options.get("y_label")
    ax.set_position(
        place(
            look.LEFT,
            look.TOP + 50 * bool(caption),
            right,
            (SPLIT if below is not None else look.BOTTOM) - lift,
        )
    )
    if caption:
        write(figure, look.MARGIN, look.TOP + 4, fit(figure, caption, look.RIGHT - look.MARGIN))
    ax.set_xlim(low, high)
    value_axis(ax, max(float(np.nanmax(values)) for values in lines.values()), unit)
    foot = ax
    if below is not None:
        foot = _panel(ax, spec, slots, below, few, right, lift)
        ax.tick_params(axis="x", length=0, labelbottom=False)
        ax.spines["bottom"].set_visible(False)
    foot.set_xticks([tick for tick, _ in ticks], [label for _, label in ticks])
    foot.spines["bottom"].set_bounds(low, high)
    for rank, name in reversed([*enumerate(order)]):
        _line(ax, at, lines[name], few, name, rank, str(name) in bold, rank < len(named), len(order) == 1)
    end_labels(ax, ends, right)
    _event(ax, spec, at, lines, right)
    return ax


def _last(values: FloatArray) -> tuple[int, float]:
    last = int(np.flatnonzero(~np.isnan(values))[-1])
    return last, float(values[last])


def _name(name: object) -> str:
    return str(name).replace("_", "-") if name in look.KINDS else "unknown" if name is None else safe(name)


def _label(ax: Axes, label: str, value: str, bold: bool) -> str:
    """Name and value; the name is cut so that all lines keep three quarters of the width."""
    figure = figure_of(ax)
    room = 0.26 * (look.RIGHT - look.LEFT) - look.LABEL - width(figure, f" {value}", "subtitle", bold=bold)
    return f"{fit(figure, label, room, 'subtitle', bold=bold)} {value}".strip()


def _colour(name: object, rank: int) -> str:
    return look.KINDS.get(str(name), [*look.KINDS.values()][rank % len(look.KINDS)])


def _line(
    ax: Axes,
    at: FloatArray,
    values: FloatArray,
    few: NDArray[np.bool_],
    name: object,
    rank: int,
    bold: bool,
    named: bool,
    alone: bool,
) -> None:
    """One line: broken where unknown or few, single points as dots, few as hollow dots."""
    colour = _colour(name, rank) if named else look.CONTEXT
    solid = np.where(few, math.nan, values)
    wide = 2.4 if alone else 2.6 if bold else 1.5 if named else 0.8
    (drawn,) = ax.plot(
        at, solid, color=colour, lw=wide, zorder=4 if bold else 3 if named else 2, clip_on=False
    )
    if name == "self_reply" or rank >= len(look.KINDS):
        drawn.set_linestyle((0, look.DASH))
    known = np.concatenate([[False], ~np.isnan(solid), [False]])
    single = known[1:-1] & ~known[:-2] & ~known[2:]
    size = 5.2 if bold else 4.2
    if named:
        single[_last(values)[0]] = not few[_last(values)[0]]
    if single.any():
        ax.plot(
            at[single], values[single], "o", color=colour, markersize=size, mew=0, zorder=5, clip_on=False
        )
    hollow = few & ~np.isnan(values)
    if hollow.any():
        ax.plot(
            at[hollow],
            values[hollow],
            "o",
            color=colour,
            mfc=look.PAPER,
            markersize=4,
            mew=1.1,
            zorder=5,
            clip_on=False,
        )


def _panel(
    ax: Axes,
    spec: Spec,
    slots: Sequence[Slot],
    heights: FloatArray,
    few: NDArray[np.bool_],
    right: float,
    lift: float,
) -> Axes:
    """The counts behind the lines, on the same time axis."""
    figure = figure_of(ax)
    panel = figure.add_axes(place(look.LEFT, PANEL_TOP - lift, right, PANEL_BOTTOM - lift))
    panel.set_xlim(ax.get_xlim())
    top = float(np.nanmax(heights)) or 1
    tick = max(step for step in steps(top, 2)[0] if step <= top)
    panel.set_yticks([0, tick], ["0", compact(tick)])
    panel.set_ylim(0, top)
    limit = spec.options.get("few", "")
    hollow = few if few.any() else heights < (float(limit) if limit.isdecimal() else 0)
    for chosen, below in ((hollow, math.inf), (~hollow, 0)):
        some = [slot for slot, take in zip(slots, chosen, strict=True) if take]
        if some:
            draw_bars(panel, some, heights[chosen], below)
    said = safe(spec.options.get("below_label", spec.options["below"]).replace("_", " ")).split(" ")
    rows = [""]
    for word in said:
        longer = f"{rows[-1]} {word}".strip()
        if width(figure, longer) <= look.RIGHT - right - 16 or not rows[-1]:
            rows[-1] = longer
        else:
            rows.append(word)
    for rank, row in enumerate(rows[:3]):
        y = PANEL_TOP - lift + 43 + 32 * (rank - max(0, len(rows[:3]) - 2))
        write(figure, right + 16, y, fit(figure, row, look.RIGHT - right - 16))
    return panel


def _event(ax: Axes, spec: Spec, at: FloatArray, lines: dict[object, FloatArray], right: float) -> None:
    """`event=2017-11-08: what happened`: a dotted line, its words above the lines if they have room there."""
    when, _, what = spec.options.get("event", "").partition(":")
    if not what:
        return
    day = days_of(pl.Series([when]).str.to_date(strict=False))[0]
    if day is None or not at[0] <= day <= at[-1]:
        return
    figure, x = figure_of(ax), pixel(ax, day, 0)[0]
    words = fit(figure, f"{month(day)}: {what.strip()}", right - x)
    ax.plot(
        [day, day],
        [0, 0.93],
        transform=ax.get_xaxis_transform(),
        color=look.INK2,
        lw=0.7,
        ls=(0, (1, 2)),
        zorder=2,
    )
    text = write(figure, x, look.TOP + 24, words, halo=True)
    left, _, end, bottom = box(text)
    for values in lines.values():
        for point, value in zip(at, values, strict=True):
            across, down = pixel(ax, point, value)
            if left - 6 < across < end + 6 and down < bottom + 6:
                text.remove()
                return
