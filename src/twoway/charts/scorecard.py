"""Checks as rows: a strip of three bands, the value and its interval on it, and the finding in words."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from twoway.charts import look
from twoway.charts.axes import Spec, empty_state, figure_of, place
from twoway.charts.text import THIN, box, fit, number, safe, width, write
from twoway.errors import QueryError

COLUMNS = (
    *("area", "question", "k", "n", "value", "unit", "low", "high", "status", "sentence", "scale"),
    *("weak_limit", "strong_limit", "over_limit", "is_falling", "lowest", "highest", "most", "items"),
    *("organisation_weak", "organisation_strong", "person_weak", "person_strong"),
)
MOST = 13  # rows that the height holds
QUESTION, STRIP, END, SENTENCE = 252, 612, 956, 984  # pixels
FIRST, PITCH, APART = 205, 44.3, 7.5  # the first row, from row to row, more of it before a new area
HIGH, UNDER = 14, 18.5  # of a strip, and from its middle to that of its labels
DOT = 6.6  # points across
HIDDEN = 15  # pixels from the middle of the dot within which an end of the interval does not show
THIRDS = (0.0, 1 / 3, 2 / 3, 1.0)
OVER = 0.86  # where the segment of what is overdone begins
NAMES = ("weak", "typical", "strong")
# The outer ends of a strip, the worse first; what lies beyond stands at the end.
DAY = 86400
ENDS: Mapping[str, tuple[float, float]] = {
    "share": (0, 1),
    "people": (1, 400),
    "likes": (0.01, 100),
    "ratio": (1 / 64, 64),
    "seconds": (30 * DAY, 60),
    "accounts": (100, 0),
    "days": (365, 1),
}
BARE = {"seconds": ((1 / 3, "1 d"), (2 / 3, "1 h"))}  # the marks of an axis without bands
BARE_KNOTS = {"seconds": (30 * DAY, DAY, 3600, 60)}
# Whom an account speaks for, and which way the ticks of its limits go.
KINDS = {"organisation": -8, "person": 8}

Row = Mapping[str, Any]


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Draws the columns of the metric scorecard by their names; no options."""
    if spec.empty or frame.is_empty():
        ax.set_position(place(look.LEFT, look.TOP, look.RIGHT, look.BOTTOM))
        ax.set_xticks([])
        ax.set_yticks([])
        return empty_state(ax, spec)
    missing = [column for column in COLUMNS if column not in frame.columns]
    if missing:
        raise QueryError(
            f"The chart scorecard draws the column {missing[0]}; the columns are {', '.join(frame.columns)}. "
            "Give those that queries/metrics/scorecard.sql has."
        )
    if frame.height > MOST:
        raise QueryError(
            f"The chart scorecard holds {MOST} rows, the query gives {frame.height}. Leave some out."
        )
    figure = figure_of(ax)
    # one unit up is one pixel down, one across the whole strip
    ax.set_position(place(STRIP, 140, END, look.HAIRLINE))
    ax.set_xlim(0, 1)
    ax.set_ylim(look.HAIRLINE, 140)
    ax.axis("off")
    for rank, band in enumerate(NAMES):
        across = STRIP + (END - STRIP) * (2 * rank + 1) / 6
        write(figure, across, FIRST - 30, band, anchor="center")
    y, area = float(FIRST), None
    for row in frame.select(COLUMNS).iter_rows(named=True):
        if row["area"] != area:
            if area is not None:
                y += APART
                _hairline(figure, y - 20)
            area = row["area"]
            words = fit(figure, str(area), QUESTION - look.MARGIN - 12, bold=True)
            write(figure, look.MARGIN, y, words, colour=look.INK, bold=True, middle=True)
        grey = _is_grey(row)
        question = fit(figure, str(row["question"]), STRIP - QUESTION - 20)
        write(figure, QUESTION, y, question, colour=look.INK3 if grey else look.INK, middle=True)
        _strip(ax, row, y)
        _sentence(figure, y, row, grey)
        y += PITCH
    return ax


def _is_grey(row: Row) -> bool:
    return str(row["status"]).startswith("not ")


def _hairline(figure: Figure, y: float) -> None:
    across, up = [look.MARGIN / look.WIDTH, look.RIGHT / look.WIDTH], [1 - y / look.HEIGHT] * 2
    figure.add_artist(Line2D(across, up, transform=figure.transFigure, color=look.RULE, linewidth=0.7))


# ---- the strip


def _strip(ax: Axes, row: Row, y: float) -> None:
    is_absent = _is_grey(row) and row["status"] != "not enough data"
    if row["scale"] == "list":
        _cells(ax, row, y, is_absent)
    elif is_absent:
        for left, right in pairwise(THIRDS):
            _box(ax, left, right, y).set(
                facecolor=look.ABSENT, hatch="/////", hatchcolor=look.DOT, edgecolor=look.RULE, linewidth=0.7
            )
    elif row["weak_limit"] is None or row["strong_limit"] is None:
        _bare(ax, row, y)
    else:
        _bands(ax, row, y)


def _bands(ax: Axes, row: Row, y: float) -> None:
    few = _is_grey(row)
    most = 3 if row["most"] is None else row["most"]
    over = row["over_limit"] if most >= 3 else None
    limits = [row["weak_limit"], row["strong_limit"], *([] if over is None else [over])]
    places = [0, *THIRDS[1:3], *([] if over is None else [OVER]), 1]
    lowest, highest = row["lowest"], row["highest"]
    for band, (left, right) in enumerate(pairwise(places)):
        touched = lowest is not None and highest is not None and lowest <= band <= highest
        segment = _box(ax, left, right, y)
        if few or band > most:
            segment.set(facecolor=look.PAPER, edgecolor=look.RULE, linewidth=0.7)
        else:
            segment.set_facecolor(look.BANDS[band] if touched else look.IDLE)
    worst, best = _ends(row, limits)
    knots = [worst, *limits, best]
    _mark(ax, row, y, knots, places)
    unit = str(row["unit"])
    texts = [_limit(limit, unit, is_last=limit == limits[-1]) for limit in limits]
    if over is not None and highest == 3:
        texts[2] = f"over {texts[2]}"
    for at, text in zip(places[1:], texts, strict=False):
        _label(ax, at, y, text)


def _bare(ax: Axes, row: Row, y: float) -> None:
    """An axis without bands: information, or limits that are not known yet."""
    unit = str(row["unit"])
    ax.plot([0, 1], [y, y], color=look.INK3, linewidth=0.7, solid_capstyle="butt", zorder=1)
    if unit in BARE:
        for at, text in BARE[unit]:
            ax.plot([at, at], [y - 5, y + 5], color=look.INK3, linewidth=0.7, zorder=1)
            _label(ax, at, y, text)
        _mark(ax, row, y, BARE_KNOTS[unit], THIRDS)
        return
    _mark(ax, row, y, _ends(row, []), (0, 1))
    if unit != "share":
        return
    kinds = {kind: (row[f"{kind}_weak"], row[f"{kind}_strong"]) for kind in KINDS}
    known = {kind: limits for kind, limits in kinds.items() if None not in limits}
    for at in (0, 1):
        ax.plot([at, at], [y - 5, y + 5], color=look.INK3, linewidth=0.7, zorder=1)
        if not known:
            _label(ax, at, y, f"100{THIN}%" if at else "0")
    # whom the account speaks for is not stated: the limits of an organisation above, those of a person below
    for kind, limits in known.items():
        for at in limits:
            ax.plot([at, at], [y, y + KINDS[kind]], color=look.INK3, linewidth=1.0, zorder=1)
    if known:
        parts = (
            f"{kind} {_limit(weak, unit, is_last=False)} · {_limit(strong, unit, is_last=False)}"
            for kind, (weak, strong) in known.items()
        )
        _label(ax, 0.5, y, f"{', '.join(parts)}{THIN}%")


def _cells(ax: Axes, row: Row, y: float, is_absent: bool) -> None:
    """One cell an item: there, lacking, or not in the export."""
    there, known = (0, 0) if is_absent else (row["k"] or 0, row["n"] or 0)
    items = max(row["items"] or known, 1)
    for item in range(items):
        cell = _box(ax, item / items, (item + 1) / items, y)
        if item < there:
            cell.set_facecolor(look.INK2)
        elif item < known:
            cell.set(facecolor=look.PAPER, edgecolor=look.INK2, linewidth=0.9)
        else:
            cell.set(
                facecolor=look.ABSENT, hatch="/////", hatchcolor=look.DOT, edgecolor=look.RULE, linewidth=0.7
            )


def _mark(ax: Axes, row: Row, y: float, knots: Any, places: Any) -> None:
    """The interval and the value; an end that is not reached goes to that of the strip, a value that is not known as well."""
    value, low, high = (_finite(row[name]) for name in ("value", "low", "high"))
    few = _is_grey(row)
    colour = look.INK3 if few else look.INK
    at = None if value is None else _at(row, knots, places, value)
    if low is not None or high is not None:
        ends = sorted(
            _at(row, knots, places, end, -math.inf if rank == 0 else math.inf)
            for rank, end in enumerate((low, high))
        )
        if at is not None:
            near = HIDDEN / (END - STRIP)
            ends = [at if abs(end - at) < near else end for end in ends]
        ax.plot(ends, [y, y], color=colour, linewidth=1.4 if few else 2.2, solid_capstyle="butt", zorder=3)
    marker = "o"
    if at is None:
        if row["lowest"] is None:
            return
        # beyond every number: an arrow out of the strip
        at, marker = (0, "<") if row["lowest"] == 0 else (1, ">")
    ax.plot(
        at,
        y,
        marker,
        color=look.PAPER if few else colour,
        markersize=DOT if marker == "o" else 8,
        markeredgecolor=colour if few else look.PAPER,
        markeredgewidth=1.2,
        clip_on=False,
        zorder=4,
    )


def _at(row: Row, knots: Any, places: Any, value: float | None, beyond: float = 0) -> float:
    """Place of a value on the strip, 0 to 1: straight between the knots, on their logarithms where the scale is one."""
    wanted = np.array([*knots, beyond if value is None else value], dtype=float)
    if row["scale"] == "log" or row["unit"] == "seconds":
        wanted = np.log(np.maximum(wanted, 1e-9))
    if knots[0] > knots[-1]:
        wanted = -wanted
    return float(np.interp(wanted[-1], wanted[:-1], places))


def _ends(row: Row, limits: list[float]) -> tuple[float, float]:
    """The outer ends: those of the unit, but always beyond the limits."""
    falling = bool(row["is_falling"])
    worst, best = ENDS.get(str(row["unit"]), (0, 1))
    if not limits:
        return worst, best
    weak, last = limits[0], limits[-1]
    if row["unit"] not in ENDS:
        step = abs(last - weak) or 1
        worst, best = (weak + step, last - step) if falling else (weak - step, last + step)
    if falling:
        return max(worst, weak), min(best, last)
    return min(worst, weak), max(best, last)


def _box(ax: Axes, left: float, right: float, y: float) -> Rectangle:
    """A segment with a gap of three pixels to the next."""
    gap = 1.5 / (END - STRIP)
    left, right = left + (gap if left > 0 else 0), right - (gap if right < 1 else 0)
    patch = Rectangle((left, y - HIGH / 2), right - left, HIGH, clip_on=False, zorder=2)
    ax.add_patch(patch)
    return patch


def _label(ax: Axes, at: float, y: float, text: str) -> None:
    """Under the strip and between its ends."""
    figure = figure_of(ax)
    x, half = STRIP + (END - STRIP) * at, width(figure, text, "limit") / 2
    # a few pixels beyond the strip rather than close to the next label
    x = min(max(x, STRIP + half), END + (16 if at == OVER else 0) - half)
    write(figure, x, y + UNDER, text, "limit", colour=look.INK3, anchor="center", middle=True)


def _limit(value: float, unit: str, *, is_last: bool) -> str:
    if unit == "share":
        percent = number(round(100 * value, 6))
        return f"{percent}{THIN}%" if is_last else percent
    if unit == "seconds":
        size, sign = (DAY, "d") if value > DAY else (3600, "h") if value >= 3600 else (60, "min")
        return f"{number(value / size)}{THIN}{sign}"
    return f"{number(value)}{THIN}d" if unit == "days" else number(value)


# ---- words


def _sentence(figure: Figure, y: float, row: Row, grey: bool) -> None:
    """The finding with its numbers in bold, shortened at its parts until it fits."""
    limit = look.RIGHT - SENTENCE
    whole = str(row["sentence"] or "")
    more = " · lower bound" if row["status"] == "lower bound" else ""
    runs = next(
        (
            runs
            for runs in (_runs(figure, short + more) for short in _shorter(whole))
            if sum(gap + width(figure, text, bold=bold) for text, bold, gap in runs) <= limit
        ),
        [(fit(figure, whole.replace("**", ""), limit), False, 0.0)],
    )
    x = float(SENTENCE)
    for text, bold, gap in runs:
        colour = look.INK3 if grey else look.INK if bold else look.INK2
        drawn = write(figure, x + gap, y, text, colour=colour, bold=bold, middle=True)
        x = box(drawn)[2]


def _shorter(sentence: str) -> Iterator[str]:
    """The sentence, then without its last part, and so on; then without its last words. A list that is cut hints at the rest."""
    yield sentence
    for pattern in (r" · |[:;,] ", " "):
        for match in reversed([*re.finditer(pattern, sentence)]):
            kept = sentence[: match.start()]
            if kept.count("**") % 2 == 0:
                yield f"{kept} …" if match[0] in (", ", " ") else kept


def _runs(figure: Figure, sentence: str) -> list[tuple[str, bool, float]]:
    """The stretches of one weight: text, whether it is bold, and the gap before it."""
    space = width(figure, "n n") - width(figure, "nn")
    parts = sentence.split("**")
    spaced = [
        rank > 0 and (part.startswith(" ") or parts[rank - 1].endswith(" "))
        for rank, part in enumerate(parts)
    ]
    return [
        (part.strip(" "), rank % 2 == 1, space if spaced[rank] else 0.0)
        for rank, part in enumerate(parts)
        if safe(part)
    ]


def _finite(value: Any) -> float | None:
    return float(value) if value is not None and math.isfinite(value) else None
