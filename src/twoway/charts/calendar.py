"""Calendars: the slots of a time axis, its ticks, and the line where an export ends. Times are days since 1970."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

import polars as pl
from matplotlib.axes import Axes

from twoway.charts import look
from twoway.charts.axes import figure_of
from twoway.charts.text import EPOCH, MONTHS, day, write


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
    later = (
        date(when.year + 1, 1, 1)
        if unit == "year" or when.month == 12
        else date(when.year, when.month + 1, 1)
    )
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
        return [
            ((slot.start + slot.end) / 2, str(year))
            for slot, year in years
            if year % step == 0 or len(years) == 1
        ]
    if slot_width < (56 if unit == "month" else 100):
        return []
    ticks = dict(time_ticks(slots[0].start - 31, slots[-1].end, pixels))
    known = {slot.key: (slot.start + slot.end) / 2 for slot in slots}
    return [(known[at], label) for at, label in ticks.items() if at in known]


def export_line(ax: Axes, as_of: float, right: float) -> float:
    """The end of what an export can know, with its date beside it; returns where the next text may begin."""
    ax.plot(
        [as_of, as_of],
        [0, 1],
        transform=ax.get_xaxis_transform(),
        color=look.INK3,
        lw=0.7,
        clip_on=False,
        zorder=3,
    )
    for rank, line in enumerate(("export of", day(as_of))):
        write(figure_of(ax), right + 16, look.TOP + 19 + 32 * rank, line)
    return look.TOP + 32 * 4
