"""The scorecard as lines of text: each number in the unit of its check, for the page and the terminal."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import polars

HEADINGS = ("Check", "Value", "95 % interval", "n", "Band", "Finding")
CHANGES = ("Check", "Then", "Now", "Band then", "Band now", "Change")
NOTHING = "–"
NO_KIND = "no band: whom it speaks for is not stated"
# What a value beyond every number is, by the unit.
BEYOND = {"seconds": "not reached", "ratio": "nobody followed"}
TIMES = ((86400.0, "days"), (3600.0, "h"), (60.0, "min"), (1.0, "s"))


class Line(NamedTuple):
    """One check in words."""

    area: str
    question: str
    value: str
    interval: str
    n: str
    band: str
    # with the time it is about, where that is not the time of the checks on posts
    finding: str
    source: str

    @property
    def cells(self) -> tuple[str, ...]:
        """Under HEADINGS."""
        return self.question, self.value, self.interval, self.n, self.band, self.finding


def lines(frame: polars.DataFrame) -> list[Line]:
    """The rows of the metric scorecard."""
    return [_line(row) for row in frame.iter_rows(named=True)]


def changes(frame: polars.DataFrame) -> list[tuple[str, tuple[str, ...]]]:
    """The rows of the metric score_changes: each area, and what stands under CHANGES."""
    return [(row["area"], _change(row)) for row in frame.iter_rows(named=True)]


def _change(row: dict[str, Any]) -> tuple[str, ...]:
    then, now = (
        {"low": None, "high": None, "unit": row["unit"], "scale": row["scale"]}
        | {name: row[f"{name}_{side}"] for name in ("k", "n", "value", "is_beyond", "band", "status")}
        for side in ("before", "after")
    )
    said = [row["change"]] * (row["change"] is not None) + ["intervals apart"] * bool(row["is_apart"])
    return row["question"], _value(then), _value(now), _band(then), _band(now), ", ".join(said) or NOTHING


def _line(row: dict[str, Any]) -> Line:
    return Line(
        row["area"],
        row["question"],
        _value(row),
        _interval(row),
        NOTHING if row["n"] is None else f"{row['n']:,}",
        _band(row),
        _finding(row),
        row["source"] or "",
    )


def _value(row: dict[str, Any]) -> str:
    if row["unit"] == "items" and row["n"]:
        return f"{row['k']:,} of {row['n']:,}"
    if row["is_beyond"]:
        return BEYOND.get(row["unit"], "beyond every number")
    if row["value"] is None:
        return NOTHING
    number, sign = _in_unit(row, row["value"])
    return number + ("\u00a0of\u00a0100" if row["unit"] == "accounts" else sign)


def _interval(row: dict[str, Any]) -> str:
    """From one end to the other; an end that is not reached is left open."""
    low, high = row["low"], row["high"]
    if low is None and high is None:
        # a ratio has no interval; that of a median is not reached either
        return BEYOND["seconds"] if row["is_beyond"] and row["unit"] == "seconds" else NOTHING
    sign = "" if row["unit"] == "share" else _in_unit(row, low if high is None else high)[1]
    first, last = ("" if end is None else _in_unit(row, end)[0] for end in (low, high))
    if low is None:
        return f"up to {last}{sign}"
    return f"{first}{sign} or more" if high is None else f"{first}–{last}{sign}"


def _in_unit(row: dict[str, Any], number: float) -> tuple[str, str]:
    """A number in the unit and with the decimals of the row, and the sign of the unit."""
    unit = row["unit"]
    size = next((abs(row[name]) for name in ("value", "low", "high") if row[name] is not None), 0.0)
    if unit == "share":
        return f"{100 * number:.1f}", "\u00a0%"
    if unit == "seconds":
        scale, sign = next((time for time in TIMES if size >= time[0]), TIMES[-1])
        return f"{number / scale:,.{0 if size / scale >= 100 or scale == 1 else 1}f}", f"\u00a0{sign}"
    decimals = 0 if size >= 10 else 1 if size >= 1 or size == 0 else 2
    if unit == "days":
        return f"{number:,.1f}".removesuffix(".0"), "\u00a0day" if number == 1 else "\u00a0days"
    if 0 < number < 0.005:
        return "under 0.01", ""
    if unit == "accounts" or (math.isclose(number, round(number)) and size >= 10):
        decimals = 0
    return f"{number:,.{decimals}f}", ""


def _band(row: dict[str, Any]) -> str:
    """The band, or why there is none."""
    if row["status"] not in ("measured", "lower bound"):
        return str(row["status"])
    without = {"list": "a list, no band", "none": "information, no band"}
    band = row["band"] or without.get(row["scale"], NO_KIND)
    return f"{band} (lower bound)" if row["status"] == "lower bound" else band


def _finding(row: dict[str, Any]) -> str:
    sentence = (row["sentence"] or "").replace("**", "")
    return f"{sentence} ({row['other_period']})" if row["other_period"] else sentence
