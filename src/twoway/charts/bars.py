"""Bars over time or over a few categories, and the calendar that lines share with them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from twoway.charts import look, ranking
from twoway.charts.axes import FloatArray, Spec, empty_plot, figure_of, numbers, pixel, place, value_axis
from twoway.charts.calendar import (
    Slot,
    calendar,
    day_of,
    days_of,
    export_line,
    following,
    is_time,
    slot_ticks,
    time_ticks,
    unit_of,
)
from twoway.charts.text import cut, day, formatted, month, name, number, share, width, words, write

WIDEST = 160  # pixels of a slot, so that one month does not fill the picture
SERIES_COLOURS = (look.ACCENT, look.CONTEXT, *list(look.KINDS.values())[1:])


def draw_bars(
    ax: Axes,
    slots: Sequence[Slot],
    heights: FloatArray,
    few: float = 0,
    colour: str = look.CONTEXT,
    floors: FloatArray | None = None,
    offset: float = 0.12,
    wide: float = 0.76,
) -> None:
    """Bars with a gap between them; hollow under `few`, nothing where the height is unknown."""
    floors = np.zeros(len(slots)) if floors is None else floors
    if len(slots) > 2000:  # thinner than a pixel: one outline looks the same and is drawn in no time
        edges = [slot.start for slot in slots]
        ax.fill_between(edges, floors, floors + heights, step="post", color=colour, linewidth=0)
        return
    for slot, height, floor in zip(slots, heights, floors, strict=True):
        if height > 0:
            days = slot.end - slot.start
            bar = Rectangle(
                (slot.start + offset * days, floor), wide * days, height, facecolor=colour, zorder=2
            )
            if height < few:
                bar.set(facecolor=look.PAPER, edgecolor=look.INK3, linewidth=0.7)
            ax.add_artist(bar)  # add_patch would measure every bar anew


def draw_gaps(ax: Axes, slots: Sequence[Slot], heights: FloatArray, *, named: bool = True) -> None:
    """Runs of unknown values, hatched over the full height, so that they do not pass for zeros; named where there is room."""
    start = None
    for slot, height in zip((*slots, None), (*heights, 0.0), strict=True):
        if slot is not None and math.isnan(height):
            start = slot.start if start is None else start
            end = slot.end
        elif start is not None:
            ax.add_patch(
                Rectangle(
                    (start, 0),
                    end - start,
                    1,
                    transform=ax.get_xaxis_transform(),
                    facecolor=look.ABSENT,
                    hatch="//",
                    hatchcolor=look.HATCH,
                    zorder=1,
                )
            )
            if named:
                _absent(ax, pixel(ax, start, 0)[0], pixel(ax, end, 0)[0])
            start = None


def _absent(ax: Axes, left: float, right: float) -> None:
    """`not in this archive` in a gap, on one line or two, if it fits at all."""
    figure = figure_of(ax)
    for lines in (("not in this archive",), ("not in this", "archive")):
        if max(width(figure, line) for line in lines) < right - left - 12:
            for rank, line in enumerate(lines):
                y = (look.TOP + look.BOTTOM) / 2 + look.LINE * rank
                write(figure, (left + right) / 2, y, line, anchor="center", halo=True)
            return


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: x, y, series (side by side, stacked where narrow), few=N (hollow under it), unit, y_label."""
    if spec.empty or frame.is_empty():
        return empty_plot(ax, spec)
    x, y = spec.column("x", frame), spec.column("y", frame)
    timed = is_time(frame[x])
    keys: list[object] = [*days_of(frame[x])] if timed else frame[x].to_list()
    values = numbers(frame, y)
    starts = [key for key in keys if isinstance(key, float)]
    if np.isnan(values).all() or (timed and not starts):
        return empty_plot(ax, spec)
    names: list[object] = [y] * len(keys)
    if "series" in spec.options:
        names = frame[spec.column("series", frame)].to_list()
    table: dict[object, dict[object, float]] = {}
    for key, value, series in zip(keys, values, names, strict=True):
        table.setdefault(series, {})[key] = float(value)
    side: list[tuple[str, str | None]] = []  # words at the right, each with the colour it explains
    if timed:
        slots = _partial(calendar(x, starts, spec.as_of), frame, keys)
        undated = sum(row[None] for row in table.values() if row.get(None, 0) > 0)
        side = [(f"and {number(undated)}", None), (f"without a {x}", None)] if undated else []
    else:
        shown = list(dict.fromkeys(keys))
        slots = [Slot(key, rank, rank + 1.0, name(key)) for rank, key in enumerate(shown[:12])]
        room = min(WIDEST, (look.RIGHT - look.LEFT) / len(slots)) - 14
        if len(table) == 1 and any(width(figure_of(ax), slot.label) > room for slot in slots):
            return ranking.draw(ax, frame, replace(spec, options={**spec.options, "label": x, "value": y}))
        side = [(f"and {len(shown) - 12} more", None)] if len(shown) > 12 else []
    return _draw(ax, spec, slots, table, side, (x, y))


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
    timed = not slots[0].label
    order = sorted(table, key=lambda one: (one != "sent", -np.nansum([*table[one].values()])))[:6]
    heights = [np.array([table[one].get(slot.key, math.nan) for slot in slots]) for one in order]
    colours = [look.KINDS.get(str(one), SERIES_COLOURS[rank]) for rank, one in enumerate(order)]
    if len(order) > 1:
        side = [(cut(name(one), 14), colour) for one, colour in zip(order, colours, strict=True)] + side
    # the axis begins with the whole first month, even where its bar is narrower
    first = slots[0].key
    low, high = first if timed and isinstance(first, float) else slots[0].start, slots[-1].end
    as_of = day_of(spec.as_of) if spec.as_of is not None and timed else math.inf
    # what is stated beside the export may reach beyond it
    has_export = max(low, slots[-1].start) < as_of <= high + 31
    notes = [*(text for text, _ in side), *([day(as_of)] if has_export else [])]
    widest = max((width(figure, text) for text in notes), default=-16) + 16 + 26 * (len(order) > 1)
    right = look.RIGHT - math.ceil(widest)
    end = max(high, low + (high - low) / len(slots) * (right - look.LEFT) / WIDEST)
    slot_width = (
        (right - look.LEFT) / (end - low) * float(np.median([slot.end - slot.start for slot in slots]))
    )
    beside = len(order) > 1 and slot_width >= 12 * len(order)
    if len(order) > 1 and not beside:
        side.insert(len(order), ("stacked", None))
    pixels = (right - look.LEFT) * (high - low) / (end - low)
    ticks = [((slot.start + slot.end) / 2, slot.label) for slot in slots]
    if timed:
        unit_name = unit_of(noun[0], [slot.start for slot in slots])
        ticks = slot_ticks(slots, unit_name, pixels)
    centred = bool(ticks)
    ticks = ticks or time_ticks(low, high, pixels)
    end = max(end, ticks[-1][0]) if ticks else end
    caption = spec.options.get("y_label")
    bottom = look.BOTTOM - 28 * any("\n" in text for _, text in ticks)
    ax.set_position(place(look.LEFT, look.TOP + 50 * bool(caption), right, bottom))
    if caption:
        write(figure, look.MARGIN, look.TOP + 4, caption)
    ax.set_xlim(low, end)
    ax.set_xticks([at for at, _ in ticks], [label for _, label in ticks])
    ax.tick_params(axis="x", length=0 if centred else 4, pad=8 if centred else 4)
    ax.spines["bottom"].set_bounds(low, high)
    known = np.nan_to_num(heights)
    totals = known.max(axis=0) if beside else known.sum(axis=0)
    totals[np.isnan(heights).all(axis=0)] = math.nan
    tallest = float(np.nanmax(totals))
    whole = bool(np.all(known == np.floor(known)))
    value_axis(ax, tallest, unit, whole=whole)
    draw_gaps(ax, slots, totals)
    base = np.zeros(len(slots))
    for rank, (row, colour) in enumerate(zip(heights, colours, strict=True)):
        part = 0.76 / len(order) if beside else 0.76
        shade = colour if len(order) > 1 else look.CONTEXT
        draw_bars(ax, slots, row, spec.hollow_under, shade, base, 0.12 + part * rank * beside, part)
        base = base if beside else base + np.nan_to_num(row)
    if len(order) == 1:
        _say(ax, slots, totals, slot_width, spec, noun)
    y = export_line(ax, as_of) if has_export else look.TOP + 19
    x = (pixel(ax, as_of, 0)[0] if has_export else right) + 16
    for text, swatch in side:
        if swatch:
            corner = place(x, y - 18, x + 18, y)
            patch = Rectangle(corner[:2], *corner[2:], transform=figure.transFigure, facecolor=swatch)
            figure.add_artist(patch)
        write(figure, x + (26 if swatch else 0), y, text)
        y += 34
    return ax


def _say(
    ax: Axes, slots: Sequence[Slot], heights: FloatArray, slot_width: float, spec: Spec, noun: tuple[str, str]
) -> None:
    """The numbers in the plot: every bar's if there is room, else that of the tallest."""
    figure, unit = figure_of(ax), spec.options.get("unit")
    best, tallest = int(np.nanargmax(heights)), float(np.nanmax(heights))
    if tallest <= 0:
        middle = (look.LEFT + pixel(ax, slots[-1].end, 0)[0]) / 2, (look.TOP + look.BOTTOM) / 2
        write(figure, *middle, f"{words(0, noun[1])} throughout", anchor="center", halo=True)
        return
    if np.sum(heights == tallest) == 1 and len(slots) > 1 and tallest >= spec.hollow_under:
        draw_bars(ax, [slots[best]], heights[[best]], colour=look.ACCENT)
    middles = [(slot.start + slot.end) / 2 for slot in slots]
    if slot_width > 30:
        texts = ["" if math.isnan(height) else formatted(height, unit) for height in heights]
        if max(width(figure, text, bold=True) for text in texts) + 10 <= slot_width:
            for at, height, text in zip(middles, heights, texts, strict=True):
                colour, bold = (look.ACCENT, True) if height == tallest else (look.INK2, False)
                x, y = pixel(ax, at, height)
                write(figure, x, y - 9, text, colour=colour, bold=bold, anchor="center", halo=True)
            return
    start = slots[best].start
    when = {"year": lambda: month(start)[4:], "month": lambda: month(start), "day": lambda: day(start)}
    what = slots[best].label or when[unit_of(noun[0], [slot.start for slot in slots])]()
    said = share(tallest) if unit == "percent" else words(tallest, noun[1])
    x, y = pixel(ax, middles[best], tallest)
    half = width(figure, f"{what}: {said}", "key", bold=True) / 2
    x = max(look.LEFT + half, min(x, pixel(ax, slots[-1].end, 0)[0] - half - 14))
    write(
        figure, x, y - 11, f"{what}: {said}", "key", colour=look.ACCENT, bold=True, anchor="center", halo=True
    )
