"""What all charts share: the specification, sizes, colours, safe text, formats, axes and the empty state.

Positions are pixels from the top left of a picture of 1600 × 900.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import numpy as np
import polars as pl
from matplotlib import font_manager, patheffects
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from twoway.errors import QueryError

if TYPE_CHECKING:
    from numpy.typing import NDArray

STYLE: Final = Path(__file__).with_name("house.mplstyle")
WIDTH, HEIGHT = 1600, 900
MARGIN, LEFT, RIGHT, TOP, BOTTOM = 64, 156, 1536, 196, 752  # outer margin, then the frame of a single plot
POINT = 200 / 72  # pixels

INK, INK2, INK3 = "#17242C", "#47565F", "#66747C"
RULE, PAPER, ABSENT, HATCH = "#D8DEE1", "#FFFFFF", "#F7F9F9", "#E3E8EA"
ACCENT, CONTEXT = "#1450B4", "#7C919C"
KIND_COLOURS: Final = {
    "reply": ACCENT,
    "original": "#B9520F",
    "repost": "#0A8571",
    "mention": "#543D06",
    "quote": "#86489E",
    "self_reply": "#30383E",
}
HEAT = ("#F3F6FA", "#C5D5EE", "#6C94D6", "#1450B4", "#0A2A66")
SIZES: Final = {"title": 15.5, "subtitle": 9.5, "key": 10.5, "note": 9, "cell": 8.5, "footnote": 8}  # points
FONTS = (
    *(f"Noto Sans CJK {region}" for region in ("JP", "SC", "KR")),
    *("Hiragino Sans", "Yu Gothic", "PingFang SC", "Microsoft YaHei", "Malgun Gothic", "Noto Sans Thai"),
    *("Noto Sans Devanagari", "Noto Emoji", "Segoe UI Symbol", "Apple Symbols"),
)
THIN = "\u202f"  # no-break, before a unit
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")  # no locale
EPOCH = date(1970, 1, 1).toordinal()
NOTHING = (
    "This archive holds nothing to draw here.",
    "That is not a zero.",
    "See “What this archive cannot tell”.",
)

Anchor = Literal["left", "center", "right"]


@dataclass(frozen=True)
class Spec:
    """All that a chart is told besides its frame."""

    kind: str
    title: str
    subtitle: tuple[str, ...]
    status: str
    footnote: tuple[str, ...]
    options: Mapping[str, str]
    as_of: datetime | None
    empty: tuple[str, ...] = ()

    def column(self, key: str, frame: pl.DataFrame) -> str:
        """The column that an option names; it must be in the frame."""
        name = self.options.get(key, "")
        if name not in frame.columns:
            raise QueryError(
                f"The chart line says {key}={name or '(nothing)'}; the columns are {', '.join(frame.columns)}. "
                f"Name one of them: `-- chart: {self.kind} {key}=column`."
            )
        return name

    @property
    def is_few(self) -> bool:
        return self.status.startswith("Not enough")


def numbers(frame: pl.DataFrame, column: str) -> NDArray[np.float64]:
    """A column as floats; NULL, NaN and infinity are NaN."""
    values = frame[column].cast(pl.Float64, strict=False).fill_null(math.nan).to_numpy().astype(np.float64)
    values[~np.isfinite(values)] = math.nan
    return values


# ---- text


def font_chain() -> list[str]:
    """DejaVu Sans and those fonts for other scripts that are installed."""
    known = {font.name for font in font_manager.fontManager.ttflist}
    return ["DejaVu Sans", *(name for name in FONTS if name in known)]


@lru_cache(maxsize=1)
def _glyphs() -> frozenset[int]:
    found: set[int] = set()
    for name in font_chain():
        found.update(font_manager.get_font(font_manager.findfont(name)).get_charmap())
    return frozenset(found)


def safe(text: object) -> str:
    """Text from data as one line that can be drawn: no controls, no direction marks, nothing without a glyph."""
    kept: list[str] = []
    marks = 0
    for sign in unicodedata.normalize("NFC", str(text)):
        category = unicodedata.category(sign)
        if sign.isspace():
            kept.append(sign if sign in "\u00a0\u202f" else " ")
        elif category[0] == "C":
            # the joiners shape Arabic and Indic letters; between anything else they only glue emoji together
            if sign in "\u200c\u200d" and kept and unicodedata.category(kept[-1])[0] in "LM":
                kept.append(sign)
        elif ord(sign) in _glyphs() and not 0xFE00 <= ord(sign) <= 0xFE0F:
            marks = marks + 1 if category in ("Mn", "Me") else 0
            if marks <= 3:  # stacks of marks would climb over the rows above
                kept.append(sign)
    return re.sub(" +", " ", "".join(kept)).strip(" \u200c\u200d")


def write(
    figure: Figure,
    x: float,
    y: float,
    text: str,
    role: str = "note",
    *,
    colour: str = INK2,
    bold: bool = False,
    anchor: Anchor = "left",
    halo: bool = False,
    middle: bool = False,
) -> Text:
    """One line of text with its baseline (or its middle) at a pixel; the only way that text gets into a picture."""
    drawn = figure.text(
        x / WIDTH,
        1 - y / HEIGHT,
        safe(text),
        size=SIZES[role],
        color=colour,
        weight="bold" if bold else "normal",
        ha=anchor,
        va="center_baseline" if middle else "baseline",
        parse_math=False,
    )
    if halo:
        drawn.set_path_effects([patheffects.withStroke(linewidth=3, foreground=PAPER)])
    return drawn


def box(text: Text) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a text that stands in a figure, in pixels."""
    extent = text.get_window_extent()
    return extent.x0, HEIGHT - extent.y1, extent.x1, HEIGHT - extent.y0


def width(figure: Figure, text: str, role: str = "note", bold: bool = False) -> float:
    probe = write(figure, 0, 0, text, role, bold=bold)
    left, _, right, _ = box(probe)
    probe.remove()
    return right - left


def fit(figure: Figure, text: str, limit: float, role: str = "note", bold: bool = False) -> str:
    """The text, cut until it is at most so many pixels wide."""
    text = safe(text)
    if width(figure, text, role, bold) <= limit:
        return text
    low, high = 0, len(text)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (
            (middle, high) if width(figure, text[:middle] + "…", role, bold) <= limit else (low, middle)
        )
    return text[:low].rstrip() + "…"


def number(value: float) -> str:
    if value == round(value) or abs(value) >= 100:
        return f"{math.floor(value + 0.5):,}"
    return f"{value:.1f}" if abs(value) >= 0.1 else f"{value:.2g}"


def share(value: float) -> str:
    """Whole percents; 0 % and 100 % only when they are exact."""
    percent = math.floor(100 * value + 0.5)
    if percent == 0 and value > 0:
        return f"<1{THIN}%"
    return f">99{THIN}%" if percent == 100 and value < 1 - 1e-9 else f"{percent}{THIN}%"


def formatted(value: float, unit: str | None) -> str:
    return share(value) if unit == "percent" else number(value)


def words(value: float, noun: str) -> str:
    """`1,346 posts`, `1 post`."""
    noun = noun.replace("_", " ")
    return f"{number(value)} {noun.removesuffix('s') if value == 1 else noun}"


def month(value: float) -> str:
    when = date.fromordinal(EPOCH + math.floor(value))
    return f"{MONTHS[when.month - 1]} {when.year}"


def day(value: float) -> str:
    return f"{date.fromordinal(EPOCH + math.floor(value)).day} {month(value)}"


# ---- places and axes


def place(left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
    """A rectangle of pixels as the figure fractions that add_axes and set_position take."""
    return left / WIDTH, 1 - bottom / HEIGHT, (right - left) / WIDTH, (bottom - top) / HEIGHT


def figure_of(ax: Axes) -> Figure:
    """The figure of an Axes, ready to measure text."""
    figure = ax.get_figure(root=True)
    assert figure is not None
    if not isinstance(figure.canvas, FigureCanvasAgg):
        FigureCanvasAgg(figure)
    return figure


def pixel(ax: Axes, x: float, y: float) -> tuple[float, float]:
    across, up = ax.transData.transform((x, y))
    return float(across), HEIGHT - float(up)


def steps(top: float, most: int = 4) -> tuple[list[float], float]:
    """Gridlines from 0 by 1, 2, 2.5 or 5, and the end of the axis."""
    if not top > 0:
        return [0, 1], 1
    power = 10 ** math.floor(math.log10(top / most))
    candidates = [
        power * factor for factor in (1, 2, 2.5, 5, 10, 20) if power * factor >= top / most * (1 - 1e-9)
    ]
    ends = [(step, math.ceil(top / step - 1e-9) * step) for step in candidates]
    step, end = next((pair for pair in ends if pair[1] <= 1.25 * top), min(ends, key=lambda pair: pair[1]))
    return [step * rank for rank in range(round(end / step) + 1)], end


def compact(value: float) -> str:
    """Numbers from 100,000 in few signs: the room beside an axis is 92 pixels."""
    for size, sign in ((1e9, "bn"), (1e6, "M"), (1e3, "k")):
        if abs(value) >= max(size, 1e5):
            return f"{value / size:,.12g}{THIN}{sign}"
    return number(value)


def value_axis(ax: Axes, top: float, unit: str | None = None, most: int = 4) -> None:
    """The y axis from 0: light gridlines, the unit on the top tick only."""
    scale = 100 if unit == "percent" else 1
    ticks, end = steps(top * scale, most) if top > 0 or unit != "percent" else steps(100)
    labels = [compact(tick) for tick in ticks]
    if unit == "percent":
        labels[-1] += f"{THIN}%"
    ax.set_yticks([tick / scale for tick in ticks], labels)
    ax.set_ylim(0, end / scale)


# ---- the parts around a plot


def empty_state(ax: Axes, spec: Spec, lines: Sequence[str] = NOTHING) -> Axes:
    """A hatched frame with a card that says what is missing: absent is not zero."""
    figure = figure_of(ax)
    ax.grid(visible=False)
    ax.tick_params(colors=INK3, labelcolor=INK3)
    ax.spines["bottom"].set_color(RULE)
    frame = Rectangle(
        (0, 0), 1, 1, transform=ax.transAxes, facecolor=ABSENT, hatch="//", hatchcolor=HATCH, zorder=0
    )
    ax.add_patch(frame)
    extent = ax.get_window_extent()
    centre, middle = (extent.x0 + extent.x1) / 2, HEIGHT - (extent.y0 + extent.y1) / 2
    said = [fit(figure, line, extent.width - 160, "key") for line in (spec.empty or lines)[:8]]
    wide = max(width(figure, line, "key") for line in said) + 64
    high = 45 * len(said) + 60
    card = place(centre - wide / 2, middle - high / 2, centre + wide / 2, middle + high / 2)
    figure.add_artist(
        Rectangle(
            card[:2], *card[2:], transform=figure.transFigure, facecolor=PAPER, edgecolor=RULE, linewidth=0.9
        )
    )
    for rank, line in enumerate(said):
        y = middle + 45 * (rank - (len(said) - 1) / 2)
        write(figure, centre, y, line, "key", colour=INK, anchor="center", middle=True)
    return ax


def dress(figure: Figure, spec: Spec) -> None:
    """Title, subtitle, hairline and footnote; what is too wide loses its last parts."""
    FigureCanvasAgg(figure)
    room = RIGHT - MARGIN
    size = SIZES["title"]
    title = write(figure, MARGIN, 82, spec.title, "title", colour=INK, bold=True)
    while box(title)[2] > RIGHT and size > 12.5:
        size -= 0.5
        title.set_fontsize(size)
    while box(title)[2] > RIGHT:
        title.set_text(title.get_text().removesuffix("…")[:-1] + "…")

    def joined(parts: tuple[str, ...], by: str, limit: float, role: str) -> str:
        kept = list(parts)
        while len(kept) > 1 and width(figure, by.join(kept), role) > limit:
            kept.pop()
        return fit(figure, by.join(kept), limit, role)

    write(figure, MARGIN, 128, joined(spec.subtitle, " · ", room, "subtitle"), "subtitle")
    ends = [MARGIN / WIDTH, RIGHT / WIDTH], [1 - 832 / HEIGHT] * 2
    figure.add_artist(Line2D(*ends, transform=figure.transFigure, color=RULE, linewidth=0.7))
    status = write(figure, MARGIN, 866, f"{spec.status.rstrip('.')}.", "footnote", bold=True)
    start = box(status)[2] + 10
    note = joined(spec.footnote, " ", RIGHT - start, "footnote")
    write(figure, start, 866, note, "footnote", colour=INK3)
