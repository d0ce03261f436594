"""Room for words in a plot: off all that is drawn and off other words. Pixels count from the top left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from twoway.charts import look
from twoway.charts.axes import FloatArray
from twoway.charts.text import Anchor, width, write

Area = tuple[float, float, float, float]  # left, top, right, bottom
ASCENT, DESCENT = 24, 8  # pixels of a line over and under its baseline
APART = 6  # at least from words to anything else


class Words(NamedTuple):
    """One line of text."""

    text: str
    role: str = "note"
    colour: str = look.INK2
    bold: bool = False


class Spot(NamedTuple):
    """A place for lines of text: where they are aligned, and the baseline of the first."""

    x: float
    y: float
    anchor: Anchor = "left"


class Room:
    """A part of the picture, and what is taken of it."""

    def __init__(self, figure: Figure, inside: Area) -> None:
        self.figure, self.inside = figure, inside
        self._taken: FloatArray = np.empty((0, 4))
        self._words: list[Area] = []

    def take(self, areas: FloatArray | Sequence[Area]) -> None:
        """Take rectangles, one a row; a NaN in one takes nothing."""
        self._taken = np.vstack([self._taken, np.asarray(areas, dtype=np.float64).reshape(-1, 4)])

    def is_free(self, area: Area) -> bool:
        """Whether words may stand there."""
        left, top, right, bottom = self.inside
        is_inside = area[0] >= left and area[1] >= top and area[2] <= right and area[3] <= bottom
        return is_inside and not _hits(self._taken, area, APART)

    def is_clear(self, areas: Sequence[Area]) -> bool:
        """Whether a line may run there: over what is drawn, but not over words."""
        words = np.asarray(self._words, dtype=np.float64).reshape(-1, 4)
        return not any(_hits(words, area, 2) for area in areas)

    def area(self, lines: Sequence[Words], spot: Spot) -> Area:
        """What lines of text take at a spot."""
        wide = max(width(self.figure, line.text, line.role, bold=line.bold) for line in lines)
        return _area(wide, len(lines), spot)

    def find(self, lines: Sequence[Words], spots: Iterable[Spot]) -> Spot | None:
        """The first spot that is free."""
        wide = max(width(self.figure, line.text, line.role, bold=line.bold) for line in lines)
        return next((spot for spot in spots if self.is_free(_area(wide, len(lines), spot))), None)

    def write(self, lines: Sequence[Words], spot: Spot) -> None:
        """Write the lines below each other, on paper without gridlines, and take their place."""
        for rank, line in enumerate(lines):
            drawn = write(
                self.figure,
                spot.x,
                spot.y + look.LINE * rank,
                line.text,
                line.role,
                colour=line.colour,
                bold=line.bold,
                anchor=spot.anchor,
            )
            drawn.set_bbox({"facecolor": look.PAPER, "edgecolor": "none", "pad": 1.5})
        self._words.append(self.area(lines, spot))
        self.take(self._words[-1:])

    def put(self, lines: Sequence[Words], spots: Iterable[Spot]) -> Spot | None:
        """Write the lines at the first spot that is free, if any is."""
        spot = self.find(lines, spots)
        if spot:
            self.write(lines, spot)
        return spot

    def leader(self, points: Sequence[tuple[float, float]], colour: str, thick: float = 0.9) -> None:
        """A thin line through pixels, and take its place; words may not stand on it."""
        across = [x / look.WIDTH for x, _ in points]
        up = [1 - y / look.HEIGHT for _, y in points]
        line = Line2D(across, up, transform=self.figure.transFigure, color=colour, linewidth=thick)
        line.set_solid_joinstyle("miter")
        self.figure.add_artist(line)
        self.take(strokes(points))


def strokes(points: Sequence[tuple[float, float]]) -> list[Area]:
    """What a line through pixels takes."""
    return [
        (min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)) for (x, y), (to_x, to_y) in pairwise(points)
    ]


def _hits(taken: FloatArray, area: Area, apart: float) -> bool:
    left, top, right, bottom = area
    is_hit = (taken[:, 0] < right + apart) & (taken[:, 2] > left - apart)
    is_hit &= (taken[:, 1] < bottom + apart) & (taken[:, 3] > top - apart)
    return bool(is_hit.any())


def _area(wide: float, count: int, spot: Spot) -> Area:
    left = spot.x - {"left": 0, "center": wide / 2, "right": wide}[spot.anchor]
    return left, spot.y - ASCENT, left + wide, spot.y + look.LINE * (count - 1) + DESCENT


def pixels(ax: Axes, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Points of the data as pixels."""
    points = ax.transData.transform(np.column_stack([x, y]))
    return points[:, 0], look.HEIGHT - points[:, 1]
