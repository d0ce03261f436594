"""Flagged runs of like accounts: their outlines, and where the words on them stand, each with a line that leads there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from twoway.charts import look
from twoway.charts.axes import pixel, spread
from twoway.charts.room import Area, Room, Spot, Words, strokes
from twoway.charts.text import width, wrap

WIDEST = 760, 620  # pixels of a line beside a block; the second has room beside any
NARROW = 440  # of a line over one of several blocks
APART = 100, 64, 36, 160, 240  # from the middle of a block to the words beside it
FIRST = 38  # from the top of the room to the first baseline


class Block(NamedTuple):
    """A run of like accounts: its first and last rank and creation, how many they are, and what is said of it."""

    first: float
    last: float
    low: float
    high: float
    people: float
    said: str


class Text(NamedTuple):
    """Lines under each other, and the line that leads from them to a block."""

    lines: list[Words]
    spot: Spot
    leader: list[tuple[float, float]]

    def areas(self, room: Room) -> list[Area]:
        return [room.area(self.lines, self.spot), *strokes(self.leader)]


def _frame(ax: Axes, block: Block) -> Area:
    """Where the outline runs, in pixels."""
    left, bottom = pixel(ax, block.first, block.low)
    right, top = pixel(ax, block.last, block.high)
    return left - 5, top - 5, right + 5, bottom + 5


def draw_outline(ax: Axes, block: Block) -> None:
    left, top, right, bottom = _frame(ax, block)
    corners = ax.transData.inverted().transform([(left, look.HEIGHT - bottom), (right, look.HEIGHT - top)])
    outline = Rectangle(corners[0], *(corners[1] - corners[0]), fill=False, clip_on=False, zorder=3.5)
    outline.set(edgecolor=look.FLAG, linewidth=1.1)
    ax.add_artist(outline)


def texts(ax: Axes, room: Room, blocks: Sequence[Block], note: str) -> list[Text]:
    """What is said of the blocks, where it is free: beside a single one, over several; [] if there is no room."""
    if len(blocks) == 1:
        return next(filter(None, (_beside(ax, room, blocks[0], note, limit) for limit in WIDEST)), [])
    return _above(ax, room, blocks, note) if blocks else []


def height(room: Room, blocks: Sequence[Block], note: str) -> int:
    """How many lines the words take at most."""
    if len(blocks) == 1:
        return max(len(_lines(room, blocks[0].said, note, limit)) for limit in WIDEST)
    return 3 + len(_note(room, note)) if blocks else 0


def _lines(room: Room, said: str, note: str, limit: float) -> list[Words]:
    lines = [*wrap(room.figure, said, limit, most=2), *(wrap(room.figure, note, limit) if note else [])]
    return [Words(line, colour=look.FLAG) for line in lines]


def _note(room: Room, note: str) -> list[Words]:
    wide = room.inside[2] - room.inside[0] - 16
    return [Words(line, colour=look.FLAG) for line in wrap(room.figure, note, wide, most=2)] if note else []


def _beside(ax: Axes, room: Room, block: Block, note: str, limit: float) -> list[Text]:
    """The words left of the block or right of it, at the top, with an elbow from their first line."""
    left, top, right, _ = _frame(ax, block)
    x, y = (left + right) / 2, room.inside[1] + FIRST
    lines = _lines(room, block.said, note, limit)
    for apart in APART:
        for spot in (Spot(x - apart, y, "right"), Spot(x + apart, y)):
            if room.is_free(room.area(lines, spot)):
                start = spot.x + 10 if spot.x < x else spot.x - 10
                return [Text(lines, spot, [(start, y - 9), (x, y - 9), (x, top)])]
    return []


def _above(ax: Axes, room: Room, blocks: Sequence[Block], note: str) -> list[Text]:
    """The note at the top, under it the words on each block, as near over it as the others allow."""
    frames = [_frame(ax, block) for block in blocks]
    middles = [(left + right) / 2 for left, _, right, _ in frames]
    said = [
        [Words(line, colour=look.FLAG) for line in wrap(room.figure, block.said, NARROW, most=2)]
        for block in blocks
    ]
    half = max(width(room.figure, line.text) for lines in said for line in lines) / 2
    places = spread(middles, 2 * half + 32, room.inside[0] + half, room.inside[2] - half)
    y = room.inside[1] + FIRST
    found = []
    if over := _note(room, note):
        found.append(Text(over, Spot(room.inside[0] + 8, y), []))
        y += look.LINE * len(over) + 8
    foot = max(room.area(lines, Spot(0, y))[3] for lines in said)  # of the longest, so that none is crossed
    for lines, middle, at, (_, top, _, _) in zip(said, middles, places, frames, strict=True):
        spot = Spot(at, y, "center")
        start = room.area(lines, spot)[3] + 3
        found.append(Text(lines, spot, [(at, start), (at, foot + 3), (middle, foot + 24), (middle, top)]))
        if top < foot + 24:
            return []
    return found if all(room.is_free(room.area(text.lines, text.spot)) for text in found) else []
