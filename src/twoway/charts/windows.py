"""Numbers that grew in steps of which only a window is known: a band between its two edges, and counts that were measured."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
import polars as pl
from matplotlib.axes import Axes

from twoway.charts import look
from twoway.charts.axes import FloatArray, Spec, empty_plot, figure_of, numbers, pixel, place, value_axis
from twoway.charts.calendar import day_of, export_line, instants_of, time_ticks
from twoway.charts.room import Room, Spot, Words, pixels, strokes
from twoway.charts.text import day, fit, number, safe, width, wrap, write

EDGES = "not before", "likely by"
SMALLEST = 5, 5  # pixels of a window that is worth naming the edges at
LARGEST = 60  # windows that are tried for it
SAID, NEAR = 2, 24  # notes at steps, and pixels over them from which a line leads there
BESIDE = 18  # pixels from the end dot to its words
CAUTION = 620, 760, 900, math.inf  # pixels of a line of it, the first that is enough


@dataclass(frozen=True)
class Band:
    """Windows in the order of time, and counts at instants; times are days since 1970."""

    start: FloatArray
    end: FloatArray
    before: FloatArray
    after: FloatArray
    said: list[str]
    dots: list[tuple[float, float]]  # instant and count, the newest last
    low: float
    high: float

    def edges(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        """The instants at which either edge jumps, and the height of `not before` and of `likely by` from there on."""
        at = np.unique(np.concatenate([[self.low, self.high], self.start, self.end]))
        return at, self._edge(at, self.start), self._edge(at, self.end)

    def _edge(self, at: FloatArray, jumps: FloatArray) -> FloatArray:
        order = np.argsort(jumps, kind="stable")
        heights = np.maximum.accumulate(np.concatenate([[self.before.min()], self.after[order]]))
        return heights[np.searchsorted(jumps[order], at, side="right")]


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: from, to (instants of a window), below, above (the numbers before and after it), basis, said, caution, y_label.

    A row of the basis `listed` is a count that was measured at `to`; the newest is the end of the picture. A window without `from`
    begins at the left end, one without `to` ends at the right one. said: a note at a step. caution: stands in the picture.
    """
    band = None if spec.empty or frame.is_empty() else _band(frame, spec)
    if band is None:
        return empty_plot(ax, spec)
    figure = figure_of(ax)
    as_of = math.nan if spec.as_of is None else day_of(spec.as_of)
    end = _end(band, as_of)
    is_line = not math.isnan(as_of) and not end
    widths = [width(figure, line.text, line.role, bold=line.bold) for line in end]
    widths += [width(figure, text) for text in ("export of", day(as_of))] if is_line else []
    right = look.RIGHT - math.ceil(max(widths, default=-BESIDE) + BESIDE)
    ticks = time_ticks(band.low, band.high, right - look.LEFT)
    ax.set_xlim(band.low, band.high)
    ax.set_xticks([at for at, _ in ticks], [label for _, label in ticks])
    ax.spines["bottom"].set_bounds(band.low, band.high)
    value_axis(ax, max([*band.after, *(count for _, count in band.dots)]), whole=True)
    caption = spec.options.get("y_label", "")
    if caption:
        write(figure, look.MARGIN, look.TOP + 4, fit(figure, caption, look.RIGHT - look.MARGIN))

    top, bottom = look.TOP + 50 * bool(caption), look.BOTTOM - 28 * any("\n" in text for _, text in ticks)
    for lift in (0, 3 * look.LINE + 12):
        ax.set_position(place(look.LEFT, top + lift, right, bottom))
        # over the plot there is room only for the caution
        room = Room(figure, (look.LEFT + 8, top - 18 if lift else top + 8, right - 8, bottom - 10))
        _take(ax, room, band)
        if _caution(room, spec.options.get("caution", ""), top):
            break
    _draw(ax, band, spec.is_few)
    if is_line:
        export_line(ax, as_of)
    _say_end(ax, band, end, as_of)
    _say_earlier(ax, room, band)
    if not spec.is_few:
        _name_edges(ax, room, band)
    _say_steps(ax, room, band)
    return ax


def _band(frame: pl.DataFrame, spec: Spec) -> Band | None:
    """What the frame holds; None if nothing of it has a time and a number."""
    start, end = (instants_of(frame[spec.column(key, frame)]) for key in ("from", "to"))
    before, after = (numbers(frame, spec.column(key, frame)) for key in ("below", "above"))
    listed = np.zeros(frame.height, dtype=bool)
    if "basis" in spec.options:
        listed = (frame[spec.column("basis", frame)].cast(pl.String) == "listed").fill_null(False).to_numpy()
    said = frame[spec.column("said", frame)].to_list() if "said" in spec.options else [None] * frame.height
    windows = np.flatnonzero(~listed & ~np.isnan(before) & ~np.isnan(after))
    counts = np.flatnonzero(listed & ~np.isnan(after))
    times = [*start[windows], *end[windows], *end[counts]]
    times = [time for time in times if not math.isnan(time)]
    if spec.as_of is not None:
        times.append(day_of(spec.as_of))
    if not times or not (windows.size or counts.size):
        return None
    low, high = min(times), max(times)
    low = low if high - low > 1 else high - 30
    if np.isnan(start[windows]).any():
        low -= 0.03 * (high - low)  # so that the end of a window without a beginning is seen
    dots = sorted(
        (high if math.isnan(end[rank]) else float(end[rank]), float(after[rank])) for rank in counts
    )
    return Band(
        np.nan_to_num(start[windows], nan=low),
        np.nan_to_num(end[windows], nan=high),
        before[windows],
        after[windows],
        [safe(said[rank] or "") for rank in windows],
        dots,
        low,
        high,
    )


# ---- what is drawn


def _draw(ax: Axes, band: Band, is_few: bool) -> None:
    if band.start.size:
        at, upper, lower = band.edges()
        if not is_few:
            ax.fill_between(at, lower, upper, step="post", color=look.WINDOW, linewidth=0, zorder=2)
        for edge in (upper, lower):
            ax.plot(
                at,
                edge,
                drawstyle="steps-post",
                color=look.INK2 if is_few else look.ACCENT,
                linewidth=1.1,
                solid_joinstyle="miter",
                clip_on=False,
                zorder=2.5,
            )
    for rank, (at_, count) in enumerate(reversed(band.dots)):
        ax.plot(at_, count, "o", color=look.INK, markersize=6 if rank else 7.2, clip_on=False, zorder=4)


def _take(ax: Axes, room: Room, band: Band) -> None:
    """The band, step by step, and the dots."""
    if band.start.size:
        at, upper, lower = band.edges()
        x, top = pixels(ax, at, upper)
        _, bottom = pixels(ax, at, lower)
        room.take(np.column_stack([x[:-1], top[:-1] - 2, x[1:], bottom[:-1] + 2]))
        room.take(np.column_stack([x[1:] - 2, top[1:], x[1:] + 2, bottom[:-1]]))
    for at_, count in band.dots:
        across, down = pixel(ax, at_, count)
        room.take([(across - 10, down - 10, across + 10, down + 10)])


# ---- what is said


def _end(band: Band, as_of: float) -> list[Words]:
    """The newest count that was measured; without a date of the export nobody knows its day."""
    if not band.dots:
        return []
    at, count = band.dots[-1]
    when = ("in the newest", "export") if math.isnan(as_of) else ("in the export of", day(at))
    said = (*when, "(measured)")
    return [Words(number(count), "key", look.INK, bold=True), *(Words(line) for line in said)]


def _say_end(ax: Axes, band: Band, end: Sequence[Words], as_of: float) -> None:
    if not end:
        return
    figure, (x, y) = figure_of(ax), pixel(ax, *band.dots[-1])
    if not math.isnan(as_of):
        foot_to_head = [0, 1 + 26 / float(ax.get_window_extent().height)]
        upright = ax.plot([as_of, as_of], foot_to_head, transform=ax.get_xaxis_transform(), zorder=3)[0]
        upright.set(color=look.INK3, linewidth=0.7, clip_on=False)
    foot = look.HEIGHT - float(ax.get_window_extent().y0)
    is_low = y + look.LINE * len(end) > foot
    for rank, line in enumerate(end):
        # the words stand over a count near the foot of the plot, off the tick labels
        down = y + 10 + (look.LINE * (rank - len(end) * is_low) + 10 * (1 - 2 * is_low) if rank else 0)
        write(figure, x + BESIDE, down, line.text, line.role, colour=line.colour, bold=line.bold)


def _caution(room: Room, text: str, top: float) -> bool:
    """The caution above the band at the left, else below it at the right; whether it found room."""
    if not text:
        return True
    left, _, right, bottom = room.inside
    for limit in CAUTION:
        wide = min(limit, right - left - 32)
        lines = [Words(line, colour=look.INK) for line in wrap(room.figure, text, wide)]
        if any(line.text.endswith("…") for line in lines) and limit < math.inf:
            continue
        area = room.area(lines, Spot(0, 0))
        over = (Spot(left + 6, top + down) for down in (42, 30, 14))
        under = (Spot(right - 16 - area[2], bottom - 12 - area[3] + up) for up in (0, -12, 8))
        if room.put(lines, [*over, *under]):
            return True
    return False


def _say_earlier(ax: Axes, room: Room, band: Band) -> None:
    """The counts of earlier exports, the newer first, beside their dots, which lie above the band: people left."""
    for at, count in reversed(band.dots[:-1]):
        x, y = pixel(ax, at, count)
        value, when = Words(number(count), "key", look.INK, bold=True), Words(f"in the export of {day(at)}")
        for lines, spots in (
            ([value, when], [Spot(x - 16, y + 10, "right")]),
            ([when, value], [Spot(x - 16, y + down - look.LINE, "right") for down in (10, 2, -6)]),
            ([value, when], [Spot(x + 16, y + 10)]),
            ([value], [Spot(x - 16, y + 10, "right"), Spot(x, y - 20, "center"), Spot(x + 16, y + 10)]),
        ):
            if room.put(lines, spots):
                break


def _name_edges(ax: Axes, room: Room, band: Band) -> None:
    """The names of the two edges, at the largest window that has room for both outside the band, else for one."""
    left, high = pixels(ax, band.start, band.after)
    right, low = pixels(ax, band.end, band.before)
    wide, tall = right - left, low - high
    area = np.where((wide >= SMALLEST[0]) & (tall >= SMALLEST[1]), wide * tall, 0)
    names = [[Words(name, colour=look.ACCENT)] for name in EDGES]
    largest = [rank for rank in np.argsort(-area, kind="stable")[:LARGEST] if area[rank] > 0]
    for enough, rank in product((2, 1), largest):
        before = [Spot(left[rank] - 12, high[rank] + down, "right") for down in (8, 0, -10, -18)]
        before += [Spot(left[rank] + 4, high[rank] - 16)]
        after = [Spot(right[rank] + 12, low[rank] + down) for down in (4, 12, 22, 30)]
        after += [Spot(right[rank] - 4, low[rank] + 34, "right")]
        spots = [room.find(name, spots) for name, spots in zip(names, (before, after), strict=True)]
        if sum(spot is not None for spot in spots) >= enough:
            for name, spot in zip(names, spots, strict=True):
                if spot:
                    room.write(name, spot)
            return


def _say_steps(ax: Axes, room: Room, band: Band) -> None:
    """Notes at their steps: above, rather at the left, with a line down if they are not near; else below at the right."""
    noted = [rank for rank, text in enumerate(band.said) if text][:SAID]
    for rank in noted:
        lines = [Words(line) for line in wrap(room.figure, band.said[rank], 300, most=2)]
        left, high = pixel(ax, band.start[rank], band.after[rank])
        right, low = pixel(ax, band.end[rank], band.before[rank])
        last, wide = look.LINE * (len(lines) - 1), room.area(lines, Spot(0, 0))[2]
        at = max(left - 20, room.inside[0] + wide)
        over = [Spot(at, low - last - up, "right") for up in range(8, 120, 8)]
        under = [Spot(right + 20, high + 24 + down) for down in range(0, 112, 8)]
        spot = room.put(lines, [*over, *under])
        if spot and spot.anchor == "right" and (foot := spot.y + last) < high - NEAR:
            beside = [(at + 8, foot - 9), (left, foot - 9), (left, high - 4)]
            leader = beside if at + 12 < left else [(left, foot + 12), (left, high - 4)]
            if room.is_clear(strokes(leader)):
                room.leader(leader, look.INK2, 0.7)
