"""Bars over time or over a few categories, and the calendar that lines share with them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from twoway.charts import ranking
from twoway.charts.axes import (
    ABSENT, ACCENT, BOTTOM, CONTEXT, EPOCH, HATCH, HEIGHT, INK2, INK3, KIND_COLOURS, LEFT, MARGIN, MONTHS, PAPER,
    RIGHT, TOP, WIDTH, Spec, day, empty_state, figure_of, fit, formatted, month, number, numbers, pixel, place,
    value_axis, width, words, write,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

WIDEST = 160  # pixels of a slot, so that one month does not fill the picture
SERIES_COLOURS = (ACCENT, CONTEXT, *list(KIND_COLOURS.values())[1:])


class Slot(NamedTuple):
    """A place on the x axis: its bar reaches from start to end, shorter than its calendar unit if cut off."""

    key: object
    start: float
    end: float
    label: str


def days_of(series: pl.Series) -> list[float | None]:
    """Days since 1970 of a column of dates, instants or years."""
    if series.dtype.is_integer():
        years = [None if year is None or not 1 <= year <= 9998 else int(year) for year in series.to_list()]
        return [None if year is None else float(date(year, 1, 1).toordinal() - EPOCH) for year in years]
    instants = series.cast(pl.Datetime("us")).dt.epoch("us").to_list()
    return [None if instant is None else instant / 86_400e6 for instant in instants]


def day_of(instant: datetime) -> float:
    return instant.replace(tzinfo=UTC).timestamp() / 86_400


def unit_of(column: str, starts: Sequence[float]) -> str:
    """The step of a calendar: said by the column's name, else seen in its days."""
    if column in ("year", "month", "day"):
        return column
    dates = [date.fromordinal(EPOCH + math.floor(start)) for start in starts]
    if all((each.month, each.day) == (1, 1) for each in dates):
        return "year"
    return "month" if all(each.day == 1 for each in dates) else "day"


def following(start: float, unit: str) -> float:
    """The start of the next year, month or day."""
    when = date.fromordinal(EPOCH + math.floor(start))
    if unit == "day":
        return start + 1
    later = date(when.year + 1, 1, 1) if unit == "year" or when.month == 12 else date(when.year, when.month + 1, 1)
    return float(later.toordinal() - EPOCH)


def calendar(column: str, starts: Sequence[float], as_of: datetime | None) -> list[Slot]:
    """Every year, month or day from the first to the last; the last ends with the export."""
    unit = unit_of(column, starts)
    slots: list[Slot] = []
    at, last = min(starts), max(starts)
    known = sorted(set(starts))
    if (last - at) / {"year": 365, "month": 30, "day": 1}[unit] > 50_000:
        return [Slot(start, start, following(start, unit), "") for start in known]
    while at <= last:
        slots.append(Slot(at, at, following(at, unit), ""))
        at = slots[-1].end
    if as_of is not None and slots[-1].start < day_of(as_of) < slots[-1].end:
        slots[-1] = slots[-1]._replace(end=day_of(as_of))
    return slots


def time_ticks(low: float, high: float, pixels: float) -> list[tuple[float, str]]:
    """Places (days since 1970) and labels of a time axis; the second line of a label is its year."""
    span = high - low
    first, last = (date.fromordinal(EPOCH + math.floor(end)) for end in (low, high))
    if span >= 730:
        step = 1 if span <= 9 * 366 else 2 if span <= 18 * 366 else 5
        while span / 365 / step * 90 > pixels:
            step *= 2
        starts = [date(year, 1, 1) for year in range(first.year, last.year + 1) if year % step == 0]
        labels = {start: str(start.year) for start in starts}
    else:
        if by_month := span >= 45:
            step = next((step for step in (1, 2, 3) if span / 30.4 / step * 66 <= pixels), 6)
            counted = range(12 * first.year + first.month - 1, 12 * last.year + last.month)
            starts = [date(rank // 12, rank % 12 + 1, 1) for rank in counted if rank % step == 0]
        else:
            step = next((step for step in (1, 2, 5, 10) if span / step * 100 <= pixels), 20)
            starts = [date.fromordinal(rank) for rank in range(first.toordinal(), last.toordinal() + 1, step)]
        starts = [start for start in starts if low <= start.toordinal() - EPOCH <= high]
        labels = {s: MONTHS[s.month - 1] if by_month else f"{s.day} {MONTHS[s.month - 1]}" for s in starts}
        for before, start in zip([None, *starts], starts, strict=False):
            # the year stands under the first label too, unless the next one says it
            crowded = before is None and len({later.year for later in starts[:3]}) > 1
            if (before is None or before.year != start.year) and not crowded:
                labels[start] += f"\n{start.year}"
    return [
        (float(start.toordinal() - EPOCH), labels[start])
        for start in starts
        if low <= start.toordinal() - EPOCH
    ]


def slot_ticks(slots: Sequence[Slot], unit: str, slot_width: float, pixels: float) -> list[tuple[float, str]]:
    """Labels under the middle of wide bars; [] where ticks at the first of January or of a month read better."""
    if unit == "year":
        step = next((step for step in (1, 2, 5, 10, 20, 50) if step * slot_width >= 64), 100)
        years = [(slot, date.fromordinal(EPOCH + math.floor(slot.end) - 1).year) for slot in slots]
        return [((slot.start + slot.end) / 2, str(year)) for slot, year in years if year % step == 0 or len(years) == 1]
    if slot_width < (56 if unit == "month" else 100):
        return []
    ticks = dict(time_ticks(slots[0].start - 31, slots[-1].end, pixels))
    known = {slot.key: (slot.start + slot.end) / 2 for slot in slots}
    return [(known[at], label) for at, label in ticks.items() if at in known]


def export_line(ax: Axes, as_of: float, right: float) -> float:
    """The end of what an export can know, with its date beside it; returns where the next text may begin."""
    ax.plot([as_of, as_of], [0, 1], transform=ax.get_xaxis_transform(), color=INK3, lw=0.7, clip_on=False, zorder=3)
    for rank, line in enumerate(("export of", day(as_of))):
        write(figure_of(ax), right + 16, TOP + 19 + 32 * rank, line)
    return TOP + 32 * 4


def draw_bars(
    ax: Axes, slots: Sequence[Slot], heights: NDArray[np.float64], few: float = 0, colour: str = CONTEXT,
    bottoms: NDArray[np.float64] | None = None, part: tuple[float, float] = (0.12, 0.88),
) -> None:
    """Bars with a gap between them; hollow under `few`, nothing where the height is unknown."""
    floors = np.zeros(len(slots)) if bottoms is None else bottoms
    if len(slots) > 2000:  # thinner than a pixel: one outline is faster and looks the same
        edges = [slot.start for slot in slots] + [slots[-1].end]
        ax.stairs(floors + heights, edges, baseline=floors, fill=True, color=colour, linewidth=0)
        return
    for slot, height, floor in zip(slots, heights, floors, strict=True):
        if not height > 0:
            continue
        start, wide = slot.start + part[0] * (slot.end - slot.start), (part[1] - part[0]) * (slot.end - slot.start)
        hollow = height < few
        ax.add_patch(
            Rectangle(
                (start, floor), wide, height, facecolor=PAPER if hollow else colour,
                edgecolor=INK3 if hollow else "none", linewidth=0.7 if hollow else 0, zorder=2,
            )
        )


def draw_gaps(ax: Axes, slots: Sequence[Slot], heights: NDArray[np.float64]) -> None:
    """Runs of unknown values, hatched over the full height, so that they do not pass for zeros."""
    start = None
    for slot, height in zip((*slots, None), (*heights, 0.0), strict=True):
        if slot is not None and math.isnan(height):
            start = slot.start if start is None else start
            end = slot.end
        elif start is not None:
            ax.add_patch(
                Rectangle(
                    (start, 0), end - start, 1, transform=ax.get_xaxis_transform(), facecolor=ABSENT, hatch="//",
                    hatchcolor=HATCH, zorder=1,
                )
            )
            figure = figure_of(ax)
            left, right = pixel(ax, start, 0)[0], pixel(ax, end, 0)[0]
            if width(figure, "not in this archive") < right - left - 24:
                write(figure, (left + right) / 2, (TOP + BOTTOM) / 2, "not in this archive", anchor="center", halo=True)
            start = None


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: x, y, series (side by side, stacked where narrow), few=N (hollow under it), unit, y_label."""
    if spec.empty or frame.is_empty():
        return _empty(ax, spec)
    x, y = spec.column("x", frame), spec.column("y", frame)
    is_time = frame.schema[x].is_temporal() or frame.schema[x].is_integer()
    keys: list[object] = [*days_of(frame[x])] if is_time else frame[x].to_list()
    values = numbers(frame, y)
    starts = [key for key in keys if isinstance(key, float)]
    if np.isnan(values).all() or (is_time and not starts):
        return _empty(ax, spec)
    names: list[object] = [y] * len(keys)
    if "series" in spec.options:
        names = frame[spec.column("series", frame)].to_list()
    table: dict[object, dict[object, float]] = {}
    for key, value, name in zip(keys, values, names, strict=True):
        table.setdefault(name, {})[key] = float(value)
    side: list[tuple[str, str | None]] = []  # words at the right, each with the colour it explains
    if is_time:
        slots = _partial(calendar(x, starts, spec.as_of), frame, keys)
        undated = sum(row[None] for row in table.values() if row.get(None, 0) > 0)
        side = [(f"and {number(undated)}", None), (f"without a {x}", None)] if undated else []
    else:
        shown = list(dict.fromkeys(keys))
        slots = [Slot(key, rank, rank + 1.0, ranking.name(key)) for rank, key in enumerate(shown[:12])]
        room = min(WIDEST, (RIGHT - LEFT) / len(slots)) - 14
        if len(table) == 1 and any(width(figure_of(ax), slot.label) > room for slot in slots):
            return ranking.draw(ax, frame, replace(spec, options={**spec.options, "label": x, "value": y}))
        side = [(f"and {len(shown) - 12} more", None)] if len(shown) > 12 else []
    return _draw(ax, spec, slots, table, side, (x, y))


def _empty(ax: Axes, spec: Spec) -> Axes:
    ax.set_position(place(LEFT, TOP, RIGHT, BOTTOM))
    value_axis(ax, 1, spec.options.get("unit"))
    if spec.options.get("unit") != "percent":
        ax.set_yticks([])
    ax.set_xticks([])
    return empty_state(ax, spec)


def _partial(slots: list[Slot], frame: pl.DataFrame, keys: Sequence[object]) -> list[Slot]:
    """A column `days` says how many days of the first and the last month were counted."""
    if "days" in frame.columns:
        covered = dict(zip(keys, numbers(frame, "days"), strict=True))
        first, last = slots[0], slots[-1]
        whole = following(first.start, "month") - first.start
        if len(slots) > 1 and 0 < covered.get(first.key, math.nan) < whole:
            slots[0] = first._replace(start=first.end - covered[first.key])
        if 0 < covered.get(last.key, math.nan) < last.end - last.start:
            slots[-1] = last._replace(end=last.start + covered[last.key])
    return slots


def _draw(
    ax: Axes,
    spec: Spec,
    slots: list[Slot],
    table: dict[object, dict[object, float]],
    side: list[tuple[str, str | None]],
    noun: tuple[str, str],
) -> Axes:
    figure, unit = figure_of(ax), spec.options.get("unit")
    is_time = not slots[0].label
    order = sorted(table, key=lambda name: (name != "sent", -np.nansum(list(table[name].values()))))[:6]
    heights = [np.array([table[name].get(slot.key, math.nan) for slot in slots]) for name in order]
    colours = [KIND_COLOURS.get(str(name), SERIES_COLOURS[rank]) for rank, name in enumerate(order)]
    if len(order) > 1:
        key = [(f"{ranking.cut(ranking.name(name), 14)}", colour) for name, colour in zip(order, colours, strict=True)]
        side = [*key, *side]
    low, high = slots[0].start, slots[-1].end
    as_of = day_of(spec.as_of) if spec.as_of is not None and is_time else math.inf
    has_export = low < as_of <= high + 31
    notes = [text for text, _ in side] + [f"export of {day(as_of)}"[10:]] * has_export
    right = RIGHT - (max(width(figure, text) for text in notes) + 16 + 22 * (len(order) > 1) if notes else 0)
    end = max(high, low + (high - low) / len(slots) * (right - LEFT) / WIDEST)
    slot_width = (right - LEFT) / (end - low) * float(np.median([slot.end - slot.start for slot in slots]))
    beside = len(order) > 1 and slot_width >= 12 * len(order)
    if len(order) > 1 and not beside:
        side.insert(len(order), ("stacked", None))
    # the place of everything is known now
    ticks = [((slot.start + slot.end) / 2, slot.label) for slot in slots]
    if is_time:
        ticks = slot_ticks(slots, unit_of(noun[0], [slot.start for slot in slots]), slot_width, right - LEFT)
    centred = bool(ticks)
    ticks = ticks or time_ticks(low, high, right - LEFT)
    caption = spec.options.get("y_label")
    ax.set_position(place(LEFT, TOP + 50 * bool(caption), right, BOTTOM - 28 * any("\n" in text for _, text in ticks)))
    if caption:
        write(figure, MARGIN, TOP + 4, caption)
    ax.set_xlim(low, end)
    ax.set_xticks([at for at, _ in ticks], [label for _, label in ticks])
    ax.tick_params(axis="x", length=0 if centred else 4, pad=8 if centred else 4)
    ax.spines["bottom"].set_bounds(low, high)
    totals = np.max(heights, axis=0) if beside else np.sum(heights, axis=0)
    tallest = float(np.nanmax(totals))
    value_axis(ax, tallest, unit)
    draw_gaps(ax, slots, totals)
    few = float(spec.options.get("few", 0))
    base = np.zeros(len(slots))
    for rank, (row, colour) in enumerate(zip(heights, colours, strict=True)):
        part = 0.76 / len(order) if beside else 0.76
        draw_bars(ax, slots, row, few, colour if len(order) > 1 else CONTEXT, base, 0.12 + part * rank * beside, part)
        base = base if beside else base + np.nan_to_num(row)
    if len(order) == 1:
        _say(ax, slots, totals, slot_width, few, noun[1], unit)
    y = export_line(ax, as_of, right) if has_export else TOP + 19
    for text, swatch in side:
        if swatch:
            corner = place(right + 16, y - 18, right + 34, y)
            patch = Rectangle(corner[:2], *corner[2:], transform=figure.transFigure, facecolor=swatch)
            figure.add_artist(patch)
        write(figure, right + 16 + (26 if swatch else 0), y, text)
        y += 34
    return ax


def _say(
    ax: Axes, slots: Sequence[Slot], heights: NDArray[np.float64], slot_width: float, few: float, noun: str, unit: str | None
) -> None:
    """The numbers in the plot: every bar's if there is room, else that of the tallest."""
    figure = figure_of(ax)
    tallest = float(np.nanmax(heights))
    best = int(np.nanargmax(heights))
    texts = ["" if math.isnan(height) else formatted(height, unit) for height in heights]
    if tallest <= 0:
        write(figure, (LEFT + pixel(ax, slots[-1].end, 0)[0]) / 2, (TOP + BOTTOM) / 2, "0 everywhere", anchor="center", halo=True)
        return
    if tallest >= few and np.sum(heights == tallest) == 1 and len(slots) > 1:
        draw_bars(ax, [slots[best]], heights[[best]], colour=ACCENT)
    if max(width(figure, text, bold=True) for text in texts) + 10 <= slot_width:
        for slot, height, text in zip(slots, heights, texts, strict=True):
            if text:
                x, y = pixel(ax, (slot.start + slot.end) / 2, height)
                is_best = height == tallest
                write(figure, x, y - 9, text, colour=ACCENT if is_best else INK2, bold=is_best, anchor="center", halo=True)
        return
    slot = slots[best]
    if slot.label:
        when = slot.label
    else:
        unit_ = slot.end - slot.start
        when = month(slot.start)
    x, y = pixel(ax, (slot.start + slot.end) / 2, tallest)
    said = share(tallest) if unit == "percent" else words(tallest, noun)
    text = write(figure, x, y - 11, f"{when}: {said}", "key", colour=ACCENT, bold=True, anchor="center", halo=True)
    left, _, right, _ = box(text)
    limit = RIGHT
    text.set_x((x + max(0.0, LEFT - left) - max(0.0, right - pixel(ax, ax.get_xlim()[1], 0)[0])) / WIDTH)
