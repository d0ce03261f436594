"""Text in pictures: made safe, measured, cut and written; numbers, shares and dates in words."""

from __future__ import annotations

import math
import re
import unicodedata
from datetime import date
from functools import lru_cache
from itertools import combinations, pairwise
from typing import Literal

from matplotlib import font_manager, patheffects
from matplotlib.figure import Figure
from matplotlib.text import Text

from twoway.charts import look

THIN = "\u202f"  # no-break, before a unit
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")  # no locale
EPOCH = date(1970, 1, 1).toordinal()
STOPS, STOP = tuple(".,:;!?"), 120  # after which a line may well end; worth so many pixels

Anchor = Literal["left", "center", "right"]


def font_chain() -> list[str]:
    """DejaVu Sans and those fonts for other scripts that are installed."""
    known = {font.name for font in font_manager.fontManager.ttflist}
    return ["DejaVu Sans", *(name for name in look.FONTS if name in known)]


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


def name(text: object, handle: object = None) -> str:
    """A name of the data; if less than two letters of it can be drawn, the @handle."""
    whole = "" if text is None else str(text)
    drawn = safe(whole)
    letters = sum(sign.isalnum() for sign in drawn)
    if letters >= 2 or (drawn and drawn == whole.strip()):
        return drawn
    return f"@{safe(handle)}" if handle is not None and safe(handle) else drawn or "(no name)"


def cut(text: str, columns: int = 22) -> str:
    """At most so many columns, of which a CJK sign takes two."""
    used = 0
    ends = [0]
    for place_, sign in enumerate(text, 1):
        if unicodedata.category(sign) not in ("Mn", "Me", "Cf"):
            used += 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        if used > columns:
            return text[: ends[-1]].rstrip() + "…"
        if used < columns:
            ends.append(place_)
    return text


def write(
    figure: Figure,
    x: float,
    y: float,
    text: str,
    role: str = "note",
    *,
    colour: str = look.INK2,
    bold: bool = False,
    anchor: Anchor = "left",
    halo: bool = False,
    middle: bool = False,
) -> Text:
    """One line of text with its baseline (or its middle) at a pixel; the only way that text gets into a picture."""
    drawn = figure.text(
        x / look.WIDTH,
        1 - y / look.HEIGHT,
        safe(text),
        size=look.SIZES[role],
        color=colour,
        weight="bold" if bold else "normal",
        ha=anchor,
        va="center_baseline" if middle else "baseline",
        parse_math=False,
    )
    if halo:
        drawn.set_path_effects([patheffects.withStroke(linewidth=3, foreground=look.PAPER)])
    return drawn


def box(text: Text) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a text that stands in a figure, in pixels."""
    extent = text.get_window_extent()
    return extent.x0, look.HEIGHT - extent.y1, extent.x1, look.HEIGHT - extent.y0


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


def wrap(figure: Figure, text: str, limit: float, role: str = "note", most: int = 3) -> list[str]:
    """The text in as few lines of so many pixels as it takes, broken rather after a stop; what needs more than `most` is cut."""
    parts = safe(text).split(" ")
    gap = width(figure, "a a", role) - width(figure, "aa", role)
    ends = [0.0]
    for part in parts:
        ends.append(ends[-1] + width(figure, part, role) + gap)
    way = tuple(_greedy(ends, limit + gap))

    def cost(way: tuple[int, ...]) -> float:
        stops = sum(parts[rank - 1].endswith(STOPS) for rank in way)
        widest = max(ends[to] - gap - ends[at] for at, to in pairwise((0, *way, len(parts))))
        return widest - STOP * stops if widest <= limit else math.inf

    if len(way) < most and len(parts) < 100:
        way = min(combinations(range(1, len(parts)), len(way)), key=cost)
    lines = [" ".join(parts[at:to]) for at, to in pairwise((0, *way[: most - 1], len(parts)))]
    return [fit(figure, line, limit, role) for line in lines]


def _greedy(ends: list[float], limit: float) -> list[int]:
    """Where lines end that take as many words as fit, at least one."""
    found = [0]
    for rank in range(1, len(ends)):
        if ends[rank] - ends[found[-1]] > limit and rank - 1 > found[-1]:
            found.append(rank - 1)
    return found[1:]


def number(value: float) -> str:
    if value == round(value) or abs(value) >= 100:
        return f"{math.floor(value + 0.5):,}"
    return f"{value:.1f}".removesuffix(".0") if abs(value) >= 0.1 else f"{value:.2g}"


def share(value: float) -> str:
    """Whole percents; 0 % and 100 % only when they are exact."""
    percent = math.floor(100 * value + 0.5)
    if percent == 0 and value > 0:
        return f"<1{THIN}%"
    return f">99{THIN}%" if percent == 100 and value < 1 - 1e-9 else f"{percent}{THIN}%"


def formatted(value: float, unit: str | None) -> str:
    return share(value) if unit == "percent" else number(value)


def compact(value: float) -> str:
    """Numbers from 100,000 in few signs: the room beside an axis is 92 pixels."""
    for size, sign in ((1e9, "bn"), (1e6, "M"), (1e3, "k")):
        if abs(value) >= max(size, 1e5):
            return f"{value / size:.3g}{THIN}{sign}"
    return number(value)


def words(value: float, noun: str) -> str:
    """`1,346 posts`, `1 post`."""
    noun = noun.replace("_", " ")
    return f"{number(value)} {noun.removesuffix('s') if value == 1 else noun}"


def date_of(days: float) -> date:
    """The day of an instant in days since 1970."""
    return date.fromordinal(EPOCH + math.floor(days))


def month(value: float) -> str:
    when = date_of(value)
    return f"{MONTHS[when.month - 1]} {when.year}"


def day(value: float) -> str:
    return f"{date_of(value).day} {month(value)}"
