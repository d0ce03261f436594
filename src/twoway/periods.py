"""The time that a metric is about, in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars

    from .answers import Facts
    from .queries import Query


def day(value: date | None) -> str:
    return f"{value.day} {value:%b %Y}" if value else "an unknown day"


def period_of(query: Query, frame: polars.DataFrame, about: Facts) -> str:
    """The period in words: from the first month drawn, or the first post, to the export or the end that was chosen.

    What is stated beside the export may reach beyond it.
    """
    end = day(about.last_day)
    months = _months(frame)
    if about.last_day and months and max(months) > about.last_day:
        end = f"{max(months):%b %Y}"
    if query.period == "as of export":
        newest = "the newest record, " if about.as_of_basis != "manifest" else ""
        return f"as of {newest}{day(about.as_of_day)}"
    said = _window(frame) if query.period == "12 months" else ""
    # what is counted says its time itself: a quiet account is judged by twice the time, and a chosen start may cut it
    is_cut = said.startswith("since") if said else about.is_short
    if query.period == "12 months" and not is_cut:
        return f"{said or '12 months'} to {end}"
    if about.since:
        is_over = about.last_day is not None and about.since > about.last_day
        return f"since {day(about.since)}" if is_over else f"{day(about.since)} – {end}"
    first = min(months, default=about.first_day)
    start = f"{first:%b %Y}" if first else ""
    return end if start == end else f"{start} – {end}" if start else f"to {end}"


def _months(frame: polars.DataFrame) -> list[date]:
    if "month" not in frame.columns:
        return []
    found = (value for value in frame["month"] if isinstance(value, date))
    # also where they are times
    return [date(value.year, value.month, value.day) for value in found]


def _window(frame: polars.DataFrame) -> str:
    """The time that the rows say they are about; among checks that is the time of those on posts."""
    if "period" not in frame.columns:
        return ""
    periods = frame["period"].to_list()
    if "check_name" in frame.columns:
        checks = zip(frame["check_name"], periods, strict=True)
        periods = [period for name, period in checks if name == "talks_with_people"]
    return next((str(period) for period in periods if period not in (None, "all")), "")
