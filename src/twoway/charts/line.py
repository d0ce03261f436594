"""Lines over time with their names at the ends, and bars of the counts behind them in a lower panel."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.text import Text
from numpy.typing import NDArray

from twoway.charts import look
from twoway.charts.axes import (
    End,
    FloatArray,
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
from twoway.charts.bars import draw_bars, draw_gaps
from twoway.charts.calendar import (
    Slot,
    calendar,
    days_of,
    following,
    is_time,
    slot_ticks,
    time_ticks,
    unit_of,
)
from twoway.charts.text import box, compact, fit, formatted, month, safe, width, write
from twoway.errors import QueryError

SPLIT, PANEL_TOP, PANEL_BOTTOM = 640, 664, 768  # pixels of the two panels


MOST, KEPT = 8, 5  # with more lines than MOST, the KEPT largest are named


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: x, y, series, bold=a,b, few=column (hollow under 5) or N, below, below_label, unit, y_label, label, event."""
    if spec.empty or frame.is_empty():
        return empty_plot(ax, spec)
    x, y = spec.column("x", frame), spec.column("y", frame)
    if not is_time(frame[x]):
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
    unknown: NDArray[np.bool_] | None = None
    if (by := spec.options.get("few", "")) in frame.columns:
        counts = np.array([*_aligned(slots, days, names, numbers(frame, by)).values()])
        few = np.nansum(counts, axis=0) < 5
        unknown = np.isnan(counts).all(axis=0)
        # the export cuts the last month off: a few days are no month
        few[-1] |= slots[-1].end < following(slots[-1].start, unit_of(x, starts))
    if spec.is_few:
        few[:] = True
    below = None
    if "below" in spec.options:
        rows = np.array([*_aligned(slots, days, names, numbers(frame, spec.column("below", frame))).values()])
        below = np.where(np.isnan(rows).all(axis=0), math.nan, np.nansum(rows, axis=0))
        # of a month without posts there is no count to be had: only where the posts themselves are unknown is there a gap
        unknown = np.isnan(below) if unknown is None else unknown
        below = None if np.isnan(below).all() else below
    return _draw(ax, spec, x, slots, lines, few, below, unknown)


def _aligned(
    slots: Sequence[Slot], days: Sequence[float | None], names: Sequence[object], values: FloatArray
) -> dict[object, FloatArray]:
    """One array a series, with a place for every slot of the calendar; what has no row is unknown."""
    places = {slot.key: rank for rank, slot in enumerate(slots)}
    lines: dict[object, FloatArray] = {}
    for day, name, value in zip(days, names, values, strict=True):
        if day in places:
            if name not in lines:
                lines[name] = np.full(len(slots), math.nan)
            lines[name][places[day]] = value
    return lines


def _draw(
    ax: Axes,
    spec: Spec,
    x: str,
    slots: Sequence[Slot],
    lines: dict[object, FloatArray],
    few: NDArray[np.bool_],
    below: FloatArray | None,
    unknown: NDArray[np.bool_] | None,
) -> Axes:
    figure, unit = figure_of(ax), spec.options.get("unit")
    at = np.array([(slot.start + slot.end) / 2 for slot in slots])
    # what is said at a line's end is its last point that is not hollow, if it has any
    solid = {name: np.where(few, math.nan, values) for name, values in lines.items()}
    said = {name: lines[name] if np.isnan(values).all() else values for name, values in solid.items()}
    order = sorted(lines, key=lambda name: -_last(said[name])[1])
    named = order if len(order) <= MOST else order[:KEPT]
    bold = set(spec.options.get("bold", "").split(",")) if len(order) > 1 else {str(order[0])}
    newest = max(_last(values)[0] for values in said.values())
    ends = []
    for rank, name in enumerate(named):
        last, value = _last(said[name])
        text = formatted(value, unit)
        label = spec.options.get("label", "") if name is None and len(order) == 1 else _name(name)
        late = f", {month(slots[last].start)}" if last < newest else ""
        label = _cut(ax, label, f"{text}{late}", str(name) in bold)
        ends.append(End(at[last], value, label, f"{text}{late}", _colour(name, rank), str(name) in bold))
    if len(order) > len(named):
        rest = [_last(said[name]) for name in order[len(named) :]]
        last, value = rest[0]
        ends.append(End(at[last], value, f"{len(rest)} others", "", look.CONTEXT, bold=False))
    widest = max(width(figure, f"{end.name} {end.value}", "subtitle", bold=end.bold) for end in ends)
    notes = _below_label(ax, spec) if below is not None else []
    beside = max((width(figure, note) for note in notes), default=0)
    right = look.RIGHT - math.ceil(max(widest + look.LABEL, beside + 16))

    low, high = (slots[0].start, slots[-1].end) if below is not None else (float(at[0]), float(at[-1]))
    if low == high:
        low, high = slots[0].start, slots[-1].end
    pixels = right - look.LEFT
    is_wide = below is not None or len(slots) == 1
    ticks = slot_ticks(slots, unit_of(x, [slot.start for slot in slots]), pixels) if is_wide else []
    centred = bool(ticks)
    ticks = ticks or time_ticks(low, high, pixels)
    lift = 28 * any("\n" in label for _, label in ticks)
    caption = spec.options.get("y_label")
    bottom = (SPLIT if below is not None else look.BOTTOM) - lift
    ax.set_position(place(look.LEFT, look.TOP + 50 * bool(caption), right, bottom))
    if caption:
        write(figure, look.MARGIN, look.TOP + 4, fit(figure, caption, look.RIGHT - look.MARGIN))
    ax.set_xlim(low, max(high, ticks[-1][0]) if ticks else high)
    value_axis(ax, max(float(np.nanmax(values)) for values in lines.values()), unit)
    foot = ax
    if below is not None and unknown is not None:
        foot = _panel(ax, spec, slots, below, few, unknown, right, lift)
        for rank, note in enumerate(notes):
            write(figure, right + 16, PANEL_TOP - lift + 43 + look.LINE * rank, note)
        ax.tick_params(axis="x", length=0, labelbottom=False)
        ax.spines["bottom"].set_visible(False)
    foot.set_xticks([tick for tick, _ in ticks], [label for _, label in ticks])
    foot.tick_params(axis="x", length=0 if centred else 4, pad=8 if centred else 4)
    foot.spines["bottom"].set_bounds(low, high)
    for rank, name in reversed([*enumerate(order)]):
        _line(ax, at, lines[name], few, name, rank, str(name) in bold, rank < len(named), len(order) == 1)
    end_labels(ax, ends)
    _notes(ax, spec, at, [*lines.values()], right)
    return ax


def _last(values: FloatArray) -> tuple[int, float]:
    last = int(np.flatnonzero(~np.isnan(values))[-1])
    return last, float(values[last])


def _name(name: object) -> str:
    return str(name).replace("_", "-") if name in look.KINDS else "unknown" if name is None else safe(name)


def _cut(ax: Axes, label: str, value: str, bold: bool) -> str:
    """The name of a line, cut so that all lines keep three quarters of the width."""
    figure = figure_of(ax)
    room = 0.26 * (look.RIGHT - look.LEFT) - look.LABEL - width(figure, f" {value}", "subtitle", bold=bold)
    return fit(figure, label, room, "subtitle", bold=bold)


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
    if name == "self_reply" or (named and rank >= len(look.KINDS)):
        drawn.set_linestyle((0, look.DASH))
    known = np.concatenate([[False], ~np.isnan(solid), [False]])
    single = known[1:-1] & ~known[:-2] & ~known[2:]
    size = 5.2 if bold else 4.2
    if named and not np.isnan(solid).all():
        single[_last(solid)[0]] = True
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
    unknown: NDArray[np.bool_],
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
    panel.set_ylim(0, max(top, 1.2 * tick))  # its number keeps clear of the 0 above
    draw_gaps(panel, slots, np.where(unknown, math.nan, 0), named=False)
    hollow = few if few.any() else heights < spec.few
    for chosen, below in ((hollow, math.inf), (~hollow, 0)):
        some = [slot for slot, take in zip(slots, chosen, strict=True) if take]
        if some:
            draw_bars(panel, some, heights[chosen], below)
    return panel


def _below_label(ax: Axes, spec: Spec) -> list[str]:
    """The name of the counts, on one line or, from ten letters, on two of like length."""
    said = safe(spec.options.get("below_label", spec.options["below"].replace("_", " ")))
    gaps = [place for place, sign in enumerate(said) if sign == " "]
    if len(said) > 9 and gaps:
        gap = min(gaps, key=lambda place: max(place, len(said) - place - 1))
        return [fit(figure_of(ax), part, 300) for part in (said[:gap], said[gap + 1 :])]
    return [fit(figure_of(ax), said, 300)]


def _is_free(ax: Axes, text: Text, at: FloatArray, lines: Iterable[FloatArray]) -> bool:
    """Whether all lines run below a text."""
    left, _, right, bottom = box(text)
    for values in lines:
        points = ax.transData.transform(np.column_stack([at, values]))
        near = points[(points[:, 0] > left - 12) & (points[:, 0] < right + 12), 1]
        if np.nanmax(near, initial=-math.inf) > look.HEIGHT - bottom - 4:
            return False
    return True


def _notes(ax: Axes, spec: Spec, at: FloatArray, lines: Sequence[FloatArray], right: float) -> None:
    """`event=2017-11-08: what happened` and `start_label=…`, each only where it does not lie on a line."""
    figure = figure_of(ax)
    when, _, what = spec.options.get("event", "").partition(":")
    start = days_of(pl.Series([when]).str.to_date(strict=False))[0]
    if what and start is not None and at[0] <= start <= at[-1]:
        across = [start, start]
        ax.plot(
            across,
            [0, 0.93],
            transform=ax.get_xaxis_transform(),
            color=look.INK2,
            lw=0.7,
            ls=(0, (1, 2)),
            zorder=2,
        )
        x = pixel(ax, start, 0)[0]
        told = fit(figure, f"{month(start)}: {what.strip()}", right - x)
        event = write(figure, x, look.TOP + 24, told, halo=True)
        if not _is_free(ax, event, at, lines):
            event.remove()
    first = min(int(np.flatnonzero(~np.isnan(values))[0]) for values in lines)
    if first > 0 and (said := spec.options.get("start_label")):
        high = max(float(values[first]) for values in lines if not math.isnan(values[first]))
        x, y = pixel(ax, at[first], high)
        for rise in (18, 30, 42):
            label = write(figure, x, y - rise, said, colour=look.INK3, halo=True)
            if _is_free(ax, label, at, lines) and box(label)[1] > look.TOP + 30:
                break
            label.remove()
