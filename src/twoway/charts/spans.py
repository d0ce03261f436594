"""Counts of periods of which only bounds are known: floating bars from the sure to the possible, and dots of what was stated."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from twoway.charts import look
from twoway.charts.axes import FloatArray, Spec, empty_plot, figure_of, numbers, pixel, place, value_axis
from twoway.charts.bars import WIDEST, draw_gaps
from twoway.charts.calendar import Slot, day_of, days_of, export_line, slot_ticks, time_ticks
from twoway.charts.room import Room, Spot, Words, pixels, strokes
from twoway.charts.text import MONTHS, date_of, day, fit, month, number, width, write

GAP = 0.12  # of a period, left and right of its bar
HEADROOM = 96  # pixels over the tallest bar, for what is said of it
QUARTER, YEAR = 32, 300  # days from which a period is one


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: x (first day), end (the day after the last), low, high, point (a count somebody stated), few=N, y_label, bar_label, point_label.

    NULL in low or high: nothing is known of the period; it is hatched, as is a period without a row between others. A row without
    its days is left out. few: hollow where even the possible is less.
    """
    found = [] if spec.empty or frame.is_empty() else [*_periods(frame, spec)]
    slots, low, high, point = _columns(found)
    if np.isnan(high).all() and np.isnan(point).all():
        return empty_plot(ax, spec)
    as_of = math.inf if spec.as_of is None else day_of(spec.as_of)
    if slots[-1].start < as_of < slots[-1].end:
        slots[-1] = slots[-1]._replace(end=as_of)
    _axes(ax, slots, max(float(np.nanmax([*high, *point])), 1), as_of, spec)
    draw_gaps(ax, slots, np.where(np.isnan(high) & np.isnan(point), math.nan, 1))
    _bars(ax, slots, low, high, spec.hollow_under)
    middles = np.array([(slot.start + slot.end) / 2 for slot in slots])
    ax.plot(middles, point, "o", color=look.INK, markersize=5, clip_on=False, zorder=4)
    _say(ax, slots, low, high, point, spec)
    return ax


Row = tuple[Slot, float, float, float]


def _periods(frame: pl.DataFrame, spec: Spec) -> Iterator[Row]:
    """Every period in the order of time with its low, high and point, and the gaps between them as periods of unknown numbers."""
    starts, ends = (days_of(frame[spec.column(key, frame)]) for key in ("x", "end"))
    low, high = (numbers(frame, spec.column(key, frame)) for key in ("low", "high"))
    nothing = np.full(frame.height, math.nan)
    point = numbers(frame, spec.column("point", frame)) if "point" in spec.options else nothing
    unknown = np.isnan(low) | np.isnan(high)
    low, high = np.where(unknown, math.nan, low), np.where(unknown, math.nan, high)
    before = None
    for start, end, rank in sorted(
        (start, end, rank)
        for rank, (start, end) in enumerate(zip(starts, ends, strict=True))
        if start is not None and end is not None and end > start
    ):
        if before is not None and start > before:
            yield Slot(before, before, start, ""), math.nan, math.nan, math.nan
        yield Slot(start, start, end, ""), float(low[rank]), float(high[rank]), float(point[rank])
        before = end


def _columns(rows: Sequence[Row]) -> tuple[list[Slot], FloatArray, FloatArray, FloatArray]:
    low, high, point = (np.array([row[place_] for row in rows], dtype=np.float64) for place_ in (1, 2, 3))
    return [row[0] for row in rows], low, high, point


def _unit(slots: Sequence[Slot]) -> str:
    days = max(slot.end - slot.start for slot in slots)
    typical = float(np.median([slot.end - slot.start for slot in slots[:-1]])) if len(slots) > 1 else days
    return "year" if typical >= YEAR else "quarter" if typical >= QUARTER else "month"


def _axes(ax: Axes, slots: Sequence[Slot], tallest: float, as_of: float, spec: Spec) -> None:
    figure, low, high = figure_of(ax), slots[0].start, slots[-1].end
    has_export = low < as_of <= high + 31
    beside = max(width(figure, text) for text in ("export of", day(as_of))) + 16 if has_export else 0
    right = look.RIGHT - math.ceil(beside)
    end = max(high, low + (high - low) / len(slots) * (right - look.LEFT) / WIDEST)
    scale = (right - look.LEFT) / (end - low)
    ticks = _ticks(slots, scale)
    centred = bool(ticks)
    ticks = ticks or time_ticks(low, high, scale * (high - low))
    caption = spec.options.get("y_label", "")
    bottom = look.BOTTOM - 28 * any("\n" in text for _, text in ticks)
    top = look.TOP + 50 * bool(caption)
    ax.set_position(place(look.LEFT, top, right, bottom))
    if caption:
        write(figure, look.MARGIN, look.TOP + 4, fit(figure, caption, look.RIGHT - look.MARGIN))
    ax.set_xlim(low, max([end, *(at for at, _ in ticks)]))
    ax.set_xticks([at for at, _ in ticks], [label for _, label in ticks])
    ax.tick_params(axis="x", length=0 if centred else 4, pad=8 if centred else 4)
    ax.spines["bottom"].set_bounds(low, high)
    value_axis(ax, tallest, whole=True)
    over = tallest * (bottom - top) / (bottom - top - HEADROOM)
    ax.set_ylim(0, max(ax.get_ylim()[1], over))
    if has_export:
        export_line(ax, as_of)


def _ticks(slots: Sequence[Slot], scale: float) -> list[tuple[float, str]]:
    """A label under each bar; [] where the bars are too narrow for that."""
    if (unit := _unit(slots)) != "quarter":
        return slot_ticks(slots, unit, scale * (slots[-1].end - slots[0].start))
    if scale * 91 < 64:
        return []
    ticks = []
    for rank, slot in enumerate(slots):
        when = date_of(slot.start)
        year = f"\n{when.year}" if rank == 0 or when.month < 4 else ""
        ticks.append(((slot.start + slot.end) / 2, f"Q{(when.month + 2) // 3}{year}"))
    return ticks


def _bars(ax: Axes, slots: Sequence[Slot], low: FloatArray, high: FloatArray, few: float) -> None:
    """The bar of each period, with its two ends; one line where they meet; hollow where few."""
    left, right = _sides(slots)
    is_bar, is_few = high > low, high < few
    for rank in np.flatnonzero(is_bar):
        corner = left[rank], low[rank]
        bar = Rectangle(corner, right[rank] - left[rank], high[rank] - low[rank], zorder=2)
        bar.set_facecolor(look.PAPER if is_few[rank] else look.WINDOW)
        if is_few[rank]:
            bar.set(edgecolor=look.INK3, linewidth=0.7)
        ax.add_artist(bar)  # add_patch would measure every bar anew
    for chosen, colour in ((~is_few, look.ACCENT), (is_few, look.INK3)):
        both, one = chosen & is_bar, chosen & (low == high)
        for rows, ends, thick in ((both, (low, high), 1.1), (one, (high,), 2.2)):
            for end in ends:
                if rows.any():
                    edge = ax.hlines(end[rows], left[rows], right[rows], colors=colour, linewidths=thick)
                    edge.set(clip_on=False, zorder=3)


def _sides(slots: Sequence[Slot]) -> tuple[FloatArray, FloatArray]:
    starts, ends = (np.array([slot[place_] for slot in slots], dtype=np.float64) for place_ in (1, 2))
    return starts + GAP * (ends - starts), ends - GAP * (ends - starts)


def _say(
    ax: Axes, slots: Sequence[Slot], low: FloatArray, high: FloatArray, point: FloatArray, spec: Spec
) -> None:
    """The numbers of the bar of which the most is sure, with what a bar is; and at one dot what a dot is."""
    figure, extent = figure_of(ax), ax.get_window_extent()
    top = look.HEIGHT - float(extent.y1)
    room = Room(figure, (look.LEFT, top - 20, float(extent.x1), look.BOTTOM))
    sides = _sides(slots)
    (left, _), (right, _) = (pixels(ax, side, 0 * side) for side in sides)
    (_, high_y), (_, low_y), (_, dot_y) = (pixels(ax, sides[0], each) for each in (high, low, point))
    x = (left + right) / 2
    room.take(np.column_stack([left, high_y - 2, right, low_y + 2]))
    room.take(np.column_stack([x - 8, dot_y - 8, x + 8, dot_y + 8]))
    reach = right.copy()  # where what stands right of a bar may begin
    if spec.as_of is not None and (as_of := day_of(spec.as_of)) <= ax.get_xlim()[1]:
        line = pixel(ax, as_of, 0)[0]
        room.take([(line - 1, 0, line + 1, look.HEIGHT)])
        room.take([(line, 0, line + 16 + width(figure, day(as_of)), top + 19 + look.LINE)])
        reach[-1] = max(reach[-1], line)
    # a gap says itself what it is
    gone = np.isnan(high) & np.isnan(point)
    gap = 0 * left[gone]
    room.take(np.column_stack([left[gone] - 20, gap, right[gone] + 20, gap + look.HEIGHT]))

    # the most that is sure, of a bar, if there is any, rather than of a line
    order = sorted(np.flatnonzero(~np.isnan(high)), key=lambda at: (high[at] == low[at], -low[at], -high[at]))
    for at in order:
        mark = Mark(float(x[at]), float(high_y[at]), float(left[at]), float(reach[at]))
        words = _numbers(slots, int(at), low, high, spec)
        if room.put(words, _near(room, words, mark)) or _point(room, words, mark, look.ACCENT):
            break
    words = [Words(spec.options.get("point_label", "stated"), colour=look.INK)]
    stated = [rank for rank in np.argsort(-(point - high), kind="stable") if not math.isnan(point[rank])]
    dots = [Mark(float(x[at]), float(dot_y[at]), float(x[at]) - 8, float(x[at]) + 8) for at in stated]
    if not any(room.put(words, _near(room, words, dot)) for dot in dots):
        _ = any(_point(room, words, dot, look.INK) for dot in dots)


def _numbers(slots: Sequence[Slot], at: int, low: FloatArray, high: FloatArray, spec: Spec) -> list[Words]:
    """What is said of one period, and under it what a bar is."""
    if not np.nanmax(high) > 0:
        return [Words("0 throughout", "key", look.ACCENT, bold=True)]
    span = f"{number(low[at])}–{number(high[at])}" if low[at] < high[at] else number(low[at])
    words = [Words(f"{_when(slots[at], _unit(slots))}: {span}", "key", look.ACCENT, bold=True)]
    if low[at] < high[at]:
        words.append(Words(spec.options.get("bar_label", "between sure and possible"), colour=look.ACCENT))
    return words


class Mark(NamedTuple):
    """What words are on, in pixels: its middle, its top and its sides."""

    x: float
    y: float
    left: float
    right: float


def _middle(room: Room, words: Sequence[Words], x: float) -> float:
    """Where centred words are nearest to their mark without reaching beyond the plot."""
    half = room.area(words, Spot(0, 0))[2] / 2
    return min(max(x, room.inside[0] + half + 2), room.inside[2] - half - 8)


def _near(room: Room, words: Sequence[Words], mark: Mark) -> Iterator[Spot]:
    """Places over a mark and beside it; of one line also under it, of several further down its side."""
    yield Spot(_middle(room, words, mark.x), mark.y - 18 - look.LINE * (len(words) - 1), "center")
    yield Spot(mark.right + 14, mark.y + 10)
    yield Spot(mark.left - 14, mark.y + 10, "right")
    if len(words) > 1:
        yield from (Spot(mark.right + 14, mark.y + down) for down in (42, 74, 106))
    else:
        yield Spot(_middle(room, words, mark.x), mark.y + 40, "center")


def _point(room: Room, words: Sequence[Words], mark: Mark, colour: str) -> bool:
    """Words higher up, with a line down to their mark; whether there was room."""
    for up in range(28, 500, 10):
        y = mark.y - up - look.LINE * (len(words) - 1)
        middle = Spot(_middle(room, words, mark.x), y, "center")
        for spot in (middle, Spot(mark.x - 8, y), Spot(mark.x + 8, y, "right")):
            area = room.area(words, spot)
            leader = [(mark.x, area[3] + 4), (mark.x, mark.y - 4)]
            if room.is_free(area) and room.is_clear(strokes(leader)):
                room.write(words, spot)
                room.leader(leader, colour, 0.7)
                return True
    return False


def _when(slot: Slot, unit: str) -> str:
    """The period in words."""
    start, last = date_of(slot.start), date_of(slot.start + (slot.end - slot.start) * 0.9)
    if unit == "year":
        return str(start.year)
    if unit == "month" or start.month == last.month:
        return month(slot.start)
    return f"{MONTHS[start.month - 1]}–{month(slot.end - 1)}"
