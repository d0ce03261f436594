"""Calendars: the slots of a time axis, its ticks, and the line where an export ends. Times are days since 1970."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

import numpy as np
import polars as pl
from matplotlib.axes import Axes

from twoway.charts import look
from twoway.charts.axes import FloatArray, figure_of, pixel
from twoway.charts.text import EPOCH, MONTHS, date_of, day, write
from twoway.errors import QueryError

STEPS = {"year": 365, "month": 30, "week": 7, "day": 1}  # days, about


class Slot(NamedTuple):
    """A place on the x axis: its bar reaches from start to end, shorter than its calendar unit if cut off."""

    key: object
    start: float
    end: float
    label: str


def is_time(series: pl.Series) -> bool:
    """Dates, instants, or whole numbers that can only be years."""
    return series.dtype.is_temporal() or (series.dtype.is_integer() and (series.drop_nulls() >= 1000).all())


def days_of(series: pl.Series) -> list[float | None]:
    """Whole days since 1970 of a column of dates, instants or years; NULL for years beyond the calendar."""
    if series.dtype.is_integer():
        years = [None if year is None or not 1 <= year <= 9998 else int(year) for year in series.to_list()]
        return [None if year is None else float(date(year, 1, 1).toordinal() - EPOCH) for year in years]
    instants = series.cast(pl.Datetime("us")).dt.epoch("us").to_list()
    return [None if instant is None else float(instant // 86_400_000_000) for instant in instants]


def instants_of(series: pl.Series) -> FloatArray:
    """Days since 1970 with their fractions, of a column of dates or instants; NULL is NaN."""
    if not series.dtype.is_temporal() and series.null_count() < len(series):
        raise QueryError(
            f"The chart line names {series.name}, a column of {series.dtype}, as a time. Cast it to a TIMESTAMP."
        )
    instants = series.cast(pl.Datetime("us"), strict=False).dt.epoch("us").cast(pl.Float64)
    return (instants / 86_400_000_000).fill_null(math.nan).to_numpy().astype(np.float64)


def day_of(instant: datetime) -> float:
    return instant.replace(tzinfo=UTC).timestamp() / 86_400


def unit_of(column: str, starts: Sequence[float]) -> str:
    """The step of a calendar: said by the column's name, else seen in its days."""
    if column in STEPS:
        return column
    dates = [date_of(start) for start in set(starts)]
    if all(each.day == 1 for each in dates):
        return "year" if all(each.month == 1 for each in dates) else "month"
    return "week" if len(dates) > 1 and all((start - starts[0]) % 7 == 0 for start in starts) else "day"


def following(start: float, unit: str) -> float:
    """The start of the next year, month, week or day."""
    if unit in ("day", "week"):
        return start + STEPS[unit]
    when = date_of(start)
    turn = unit == "year" or when.month == 12
    later = date(when.year + 1, 1, 1) if turn else date(when.year, when.month + 1, 1)
    return float(later.toordinal() - EPOCH)


def calendar(column: str, starts: Sequence[float], as_of: datetime | None) -> list[Slot]:
    """Every year, month, week or day from the first to the last; the last ends with the export."""
    unit = unit_of(column, starts)
    at, last = min(starts), max(starts)
    if (last - at) / STEPS[unit] > 50_000:  # too fine to see a gap
        slots = [Slot(start, start, following(start, unit), "") for start in sorted(set(starts))]
    else:
        slots = []
        while at <= last:
            slots.append(Slot(at, at, following(at, unit), ""))
            at = slots[-1].end
    if as_of is not None and slots[-1].start < day_of(as_of) < slots[-1].end:
        slots[-1] = slots[-1]._replace(end=day_of(as_of))
    return slots


def time_ticks(low: float, high: float, pixels: float) -> list[tuple[float, str]]:
    """Places (days since 1970) and labels of a time axis; the second line of a label is its year."""
    span = high - low
    first, last = (date_of(end) for end in (low, high))
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


def slot_ticks(slots: Sequence[Slot], unit: str, pixels: float) -> list[tuple[float, str]]:
    """Labels under the middle of wide bars; [] where ticks at the first of January or of a month read better."""
    first, scale = slots[0].start, pixels / (slots[-1].end - slots[0].start)  # pixels of a day
    wide = STEPS[unit] * scale
    if unit != "year" and len(slots) > 1 and wide < (56 if unit == "month" else 100):
        return []
    step = next((step for step in (1, 2, 5, 10, 20, 50) if step * wide >= 64), 100)
    ticks: list[tuple[float, str]] = []
    for rank, slot in enumerate(slots):
        when = date_of(slot.key if isinstance(slot.key, float) else first)
        label = MONTHS[when.month - 1] if unit == "month" else f"{when.day} {MONTHS[when.month - 1]}"
        if unit == "year":
            label = str(when.year)
            if when.year % step and len(slots) > 1:
                continue
        elif (rank == 0 and when.month != 12) or (
            when.month == 1 and (unit == "month" or when.day <= STEPS[unit])
        ):
            label += f"\n{when.year}"
        # a last bar that is cut off is narrow: its label keeps clear of the one before
        at = (slot.start + slot.end) / 2
        if ticks and unit in ("year", "month"):
            at = max(at, ticks[-1][0] + (78 if unit == "year" else 60) / scale)
        ticks.append((at, label))
    return ticks


def export_line(ax: Axes, as_of: float) -> float:
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
    figure, x = figure_of(ax), pixel(ax, as_of, 0)[0]
    top = look.HEIGHT - float(ax.get_window_extent().y1)
    for rank, line in enumerate(("export of", day(as_of))):
        write(figure, x + 16, top + 19 + look.LINE * rank, line, halo=True)
    return top + 4 * look.LINE
