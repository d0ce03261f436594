"""Followers in the order in which they came, by when their accounts were made: one dot each, or cells of many."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any

import numpy as np
import polars as pl
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.colors import LinearSegmentedColormap, to_rgba

from twoway.charts import look
from twoway.charts.axes import FloatArray, Spec, empty_plot, figure_of, numbers, place, steps
from twoway.charts.blocks import Block, draw_outline, height, texts
from twoway.charts.calendar import instants_of, time_ticks
from twoway.charts.room import Room, Spot, Words, pixels
from twoway.charts.text import EPOCH, date_of, fit, number, safe, width, write

CAPTION, TOP = 180, 204  # pixels: the baseline over the plot, and the plot
LEFT, RIGHT = look.LEFT + 4, look.RIGHT - 5  # of the first and the last rank
TOLD = 3  # blocks
DATED = ("newest_first", "dated")  # verdicts by which the order is one in time
NOT_DATED = {"sorted_by_id": "this list is sorted by account, not by time"}
SHADES = LinearSegmentedColormap.from_list("density", look.DENSITY, N=256)
YEARS = 1, 2, 4, 5, 10, 20, 50


@dataclass(frozen=True)
class Ranks:
    """Rows whose accounts have a date; times are days since 1970."""

    first: FloatArray
    last: FloatArray
    low: FloatArray
    high: FloatArray
    people: FloatArray
    edge: FloatArray
    block: FloatArray
    newest: float  # the last rank of all, also of those without a date
    everybody: float
    is_dated: bool
    verdict: str

    @property
    def is_cells(self) -> bool:
        return bool((self.last > self.first).any())

    @property
    def middle(self) -> FloatArray:
        return (self.low + self.high) / 2

    def upper_edge(self) -> tuple[FloatArray, FloatArray]:
        """Its steps, one a rank or a column of cells, up to the last rank."""
        known = ~np.isnan(self.edge)
        first, edge = self.first[known], self.edge[known]
        ranks, places = np.unique(first, return_inverse=True)
        heights = np.full(len(ranks), -math.inf)
        np.maximum.at(heights, places, edge)
        return np.append(ranks, self.newest), np.append(heights, heights[-1:])


def draw(ax: Axes, frame: pl.DataFrame, spec: Spec) -> Axes:
    """Options: from, to (ranks, 1 came first), low, high (creation), people, edge, block, said, verdict, few=N, block_note, y_label.

    Rows of one rank each are dots, rows of several are cells, the darker the more people. Under `few` people the dots are hollow. Edge
    and blocks are drawn only from there on, and where the verdict says that the order is one in time.
    """
    rows = None if spec.empty or frame.is_empty() else _ranks(frame, spec)
    if rows is None:
        return empty_plot(ax, spec)
    is_few = spec.is_few or rows.everybody < spec.few
    is_judged = rows.is_dated and not is_few
    blocks = [*_blocks(rows, frame, spec)] if is_judged else []
    _axes(ax, rows)
    _caption(ax, rows, spec, is_few)
    has_edge = is_judged and not np.isnan(rows.edge).all()
    _say(ax, rows, spec, blocks, has_edge)
    if rows.is_cells:
        _cells(ax, rows, is_judged)
    else:
        _dots(ax, rows, is_judged, is_few)
    if has_edge:
        ax.plot(
            *rows.upper_edge(),
            drawstyle="steps-post",
            color=look.ACCENT,
            linewidth=1.6,
            clip_on=False,
            zorder=3,
        )
    for block in blocks:
        draw_outline(ax, block)
    return ax


def _ranks(frame: pl.DataFrame, spec: Spec) -> Ranks | None:
    """The rows with a date; None if there is none. Where one end of the creation is unknown, the other stands for it."""
    first, last = (numbers(frame, spec.column(key, frame)) for key in ("from", "to"))
    low, high = (instants_of(frame[spec.column(key, frame)]) for key in ("low", "high"))
    people = np.nan_to_num(numbers(frame, spec.column("people", frame)), nan=1)
    low, high = np.where(np.isnan(low), high, low), np.where(np.isnan(high), low, high)
    nothing = np.full(frame.height, math.nan)
    edge = instants_of(frame[spec.column("edge", frame)]) if "edge" in spec.options else nothing
    block = numbers(frame, spec.column("block", frame)) if "block" in spec.options else nothing
    verdicts = frame[spec.column("verdict", frame)].drop_nulls() if "verdict" in spec.options else ["dated"]
    verdict = str(verdicts[0]) if len(verdicts) else "cannot_tell"
    placed = ~np.isnan(first) & ~np.isnan(last)
    known = placed & ~np.isnan(low) & (people > 0)
    if not known.any():
        return None
    first, people_placed, last_placed = first[known], people[placed], last[placed]
    return Ranks(
        first,
        last[known],
        low[known],
        high[known],
        people[known],
        edge[known],
        block[known],
        newest=float(last_placed.max()),
        everybody=float(people_placed.sum()),
        is_dated=verdict in DATED,
        verdict=verdict,
    )


def _blocks(rows: Ranks, frame: pl.DataFrame, spec: Spec) -> Iterator[Block]:
    """The flagged blocks by their numbers, with the first text on a row of each."""
    words: dict[float, str] = {}
    if "block" in spec.options and "said" in spec.options:
        said = frame[spec.column("said", frame)].to_list()
        for key, text in zip(numbers(frame, spec.column("block", frame)), said, strict=True):
            if text:
                words.setdefault(float(key), safe(text))
    for key in np.unique(rows.block[~np.isnan(rows.block)]):
        mine = rows.block == key
        yield Block(
            *(float(rows.first[mine].min()), float(rows.last[mine].max())),
            *(float(rows.low[mine].min()), float(rows.high[mine].max())),
            people=float(rows.people[mine].sum()),
            said=words.get(float(key), ""),
        )


# ---- axes


def _axes(ax: Axes, rows: Ranks) -> None:
    """Ranks from left to right, years upwards."""
    figure, last = figure_of(ax), rows.newest
    half = 0.5 if rows.is_cells else 0
    start, end = 1 - half, max(last, 2) + half
    pad = (end - start) / (RIGHT - LEFT)
    ax.set_xlim(start - 4 * pad, end + 5 * pad)
    words = ("1 first", f"{number(last)} newest")
    if not rows.is_dated:
        words = ("1 end of the list", f"{number(last)} its start")
    ends = [width(figure, word) + 40 for word in words]
    inner = [
        tick
        for tick in steps(last, 5, whole=True)[0]
        if start + ends[0] * pad < tick - 30 * pad and tick + 30 * pad < end - ends[1] * pad
    ]
    ticks = [(1.0, words[0]), *((tick, number(tick)) for tick in inner)]
    if last > 1:
        ticks.append((last, words[1]))
    ax.set_xticks([at for at, _ in ticks], [label for _, label in ticks])
    ax.get_xticklabels()[0].set_horizontalalignment("left")
    if last > 1:
        ax.get_xticklabels()[-1].set_horizontalalignment("right")
    ax.spines["bottom"].set_bounds(1, max(last, 2))

    shown = (rows.low, rows.high) if rows.is_cells else (rows.middle, rows.middle)
    bottom, top = float(shown[0].min()), float(shown[1].max())
    if rows.is_dated and not np.isnan(rows.edge).all():
        top = max(top, float(np.nanmax(rows.edge)))
    margin = 0.025 * max(top - bottom, 60)
    ax.set_ylim(bottom - (0 if rows.is_cells else margin), top + margin)
    years = _year_ticks(*ax.get_ylim())
    ax.set_yticks([at for at, _ in years], [label for _, label in years])


def _year_ticks(low: float, high: float) -> list[tuple[float, str]]:
    """The first of January of at most five years, or months where it would be one year at most."""
    first, last = (date_of(end).year for end in (low, high))
    starts = [(date(year, 1, 1).toordinal() - EPOCH, year) for year in range(first, last + 1)]
    for step in YEARS:
        years = [(float(at), str(year)) for at, year in starts if low <= at <= high and year % step == 0]
        if len(years) <= 5:
            break
    if len(years) > 1:
        return years
    # a label of two lines would reach over the plot, and the lowest needs its year
    (at, label), *others = (
        tick for tick in time_ticks(low, high, 330) if tick[0] <= high - 0.06 * (high - low)
    )
    year = date_of(at).year
    return [(at, label if "\n" in label else f"{label}\n{year}"), *others]


def _caption(ax: Axes, rows: Ranks, spec: Spec, is_few: bool) -> None:
    """What the y axis is; at the right what a mark is, and what may not be read from it."""
    figure = figure_of(ax)
    caption = fit(figure, spec.options.get("y_label", "account made in"), 500)
    write(figure, look.MARGIN, CAPTION, caption)
    said = ["darker: more accounts" if rows.is_cells else "one dot an account"]
    if is_few:
        said = [f"under {number(spec.few)}: not judged" if spec.few else "too few to judge"]
    elif not rows.is_dated:
        said.insert(0, NOT_DATED.get(rows.verdict, "the order of this list may not be one in time"))
    unknown = rows.everybody - float(rows.people.sum())
    if unknown > 0:
        said.append(f"{number(unknown)} without a date left out")
    while width(figure, " · ".join(said)) > look.RIGHT - look.MARGIN - width(figure, caption) - 60:
        said.pop()
    write(figure, look.RIGHT, CAPTION, " · ".join(said), anchor="right")


# ---- marks


def _dots(ax: Axes, rows: Ranks, is_judged: bool, is_few: bool) -> None:
    size = min(max(26 * (50 / rows.everybody) ** 0.45, 1.6), 26) ** 0.5
    seen = min(max(0.5 * (3000 / rows.everybody) ** 0.5, 0.08), 0.9)
    flagged = ~np.isnan(rows.block) & is_judged
    for chosen, colour, alpha in ((~flagged, look.POINT, seen), (flagged, look.FLAG, min(1, 2 * seen))):
        if not chosen.any():
            continue
        dots = ax.plot(rows.first[chosen], rows.middle[chosen], "o", color=colour, alpha=alpha, zorder=2)[0]
        dots.set(markersize=size, markeredgewidth=0, clip_on=False)
        if is_few:
            dots.set(markerfacecolor=look.PAPER, markeredgecolor=look.INK2, markeredgewidth=1.2, alpha=1)


def _cells(ax: Axes, rows: Ranks, is_judged: bool) -> None:
    left, right = rows.first - 0.5, rows.last + 0.5
    corners = [(left, rows.low), (right, rows.low), (right, rows.high), (left, rows.high)]
    # as one array it is drawn in a fifth of the time
    areas: Any = np.stack([np.column_stack(corner) for corner in corners], axis=1)
    flagged = ~np.isnan(rows.block) & is_judged
    most = float(rows.people[~flagged].max(initial=1))
    colours = SHADES(np.log1p(rows.people) / math.log1p(most))
    colours[flagged] = to_rgba(look.FLAG)
    cells = PolyCollection(areas, facecolors=colours, edgecolors="none", antialiaseds=False, zorder=2)
    ax.add_collection(cells, autolim=False)


# ---- words


def _say(ax: Axes, rows: Ranks, spec: Spec, blocks: Sequence[Block], has_edge: bool) -> None:
    """Place the plot so low that all that is to be said has room over what is drawn, and say it."""
    figure, note = figure_of(ax), spec.options.get("block_note", "")
    told = sorted((block for block in blocks if block.said), key=lambda block: -block.people)[:TOLD]
    edge = [Words("newest account so far", colour=look.ACCENT)]
    for count, lines_more in product(range(len(told), -1, -1), (None, 0, 1)):
        room = Room(figure, (look.LEFT, TOP - 16, look.RIGHT, look.BOTTOM - 6))
        lift = 0
        if lines_more is not None:
            lift = look.LINE * (height(room, told[:count], note) + lines_more) + 12 * (1 + lines_more)
        ax.set_position(place(look.LEFT, TOP + lift, look.RIGHT, look.BOTTOM))
        _take(ax, room, rows, has_edge)
        found = texts(ax, room, told[:count], note)
        for text in found:
            room.take(text.areas(room))
        spot = room.find(edge, _over_edge(ax, room, rows, edge)) if has_edge else None
        if len(found) >= count and (spot or not has_edge or lines_more):
            break
    for text in found:
        room.write(text.lines, text.spot)
        if text.leader:
            room.leader(text.leader, look.FLAG)
    if spot:
        room.write(edge, spot)


def _take(ax: Axes, room: Room, rows: Ranks, has_edge: bool) -> None:
    """What is drawn, and all that is under the edge."""
    if rows.is_cells:
        left, top = pixels(ax, rows.first - 0.5, rows.high)
        right, bottom = pixels(ax, rows.last + 0.5, rows.low)
        room.take(np.column_stack([left, top, right, bottom]))
    else:
        x, y = pixels(ax, rows.first, rows.middle)
        room.take(np.column_stack([x - 4, y - 4, x + 4, y + 4]))
    if has_edge:
        x, y = pixels(ax, *rows.upper_edge())
        room.take(np.column_stack([x[:-1], y[:-1] - 2, x[1:], np.full(len(x) - 1, look.BOTTOM)]))


def _over_edge(ax: Axes, room: Room, rows: Ranks, words: Sequence[Words]) -> Iterator[Spot]:
    """Places over the edge, first where it is flat, and rather in the left half."""
    x, y = pixels(ax, *rows.upper_edge())
    left, _, right, _ = room.area(words, Spot(0, 0))
    ends = np.arange(LEFT + right - left, RIGHT, 16)
    starts = ends - (right - left)
    at_start, at_end = (y[np.searchsorted(x, at, side="right") - 1] for at in (starts, ends))
    for rank in np.argsort(at_start - at_end + 0.08 * np.abs(ends - 700), kind="stable"):
        for up in (18, 26):
            yield Spot(float(ends[rank]), float(at_end[rank]) - up, "right")
