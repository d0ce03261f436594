"""The charts of followers, judged by their artists: the band of windows, the order of following, spans of what is possible."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import numpy as np
import polars as pl
import pytest
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_hex, to_rgba
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from test_charts import AS_OF, NAMES, check, drawn, png, said, spec, style  # noqa: F401

from twoway.charts import Spec, look
from twoway.charts.text import width, wrap
from twoway.errors import QueryError

CAUTION = (
    "Everybody who left is missing. So the past was higher than drawn, and growth looks steeper than it was."
)
NOTE = "Bought or automated followers look like this; a campaign or a school class can, too."
Point = tuple[float, float]


def day(year: int, month: int = 1, of_month: int = 1) -> datetime:
    return datetime(year, month, of_month)


def days(instant: datetime) -> float:
    return instant.replace(tzinfo=UTC).timestamp() / 86_400


# ---- frames


WINDOWS = {
    "not_before": pl.Datetime("us"),
    "likely_by": pl.Datetime("us"),
    "here_before": pl.Int64,
    "here_after": pl.Int64,
    "basis": pl.String,
    "said": pl.String,
}
Window = tuple[datetime | None, datetime | None, int | None, int | None, str, str | None]


def windows(*rows: Window) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=WINDOWS, orient="row")


def growth(
    count: int,
    people: int,
    start: datetime = datetime(2013, 3, 1),
    power: float = 1.0,
    said: dict[int, str] | None = None,
) -> pl.DataFrame:
    """Windows of uneven length, one after the other, up to the export."""
    shares = [((rank + 0.3 * (rank * 7 % 5) / 5) / count) ** power for rank in range(count)]
    at = [start + (AS_OF - start) * share for share in shares] + [AS_OF]
    numbers = [round(people * rank / count) for rank in range(count + 1)]
    rows: list[Window] = [
        (at[rank], at[rank + 1], numbers[rank], numbers[rank + 1], "estimated", (said or {}).get(rank))
        for rank in range(count)
    ]
    return windows(*rows, listed(AS_OF, people))


def listed(at: datetime | None, count: int) -> Window:
    return (None, at, None, count, "listed", None)


def windowed(**options: str) -> Spec:
    more = {"basis": "basis", "said": "said", "caution": CAUTION, "y_label": "followers who are still here"}
    return spec("windows", **{**more, **options})


ORDER = {
    "from_rank": pl.Int64,
    "to_rank": pl.Int64,
    "created_from": pl.Datetime("us"),
    "created_to": pl.Datetime("us"),
    "people": pl.Int64,
    "newest_so_far": pl.Datetime("us"),
    "block": pl.Int64,
    "said": pl.String,
    "verdict": pl.String,
}


def order(
    count: int, blocks: dict[int, tuple[int, int, str]] | None = None, verdict: str = "newest_first"
) -> pl.DataFrame:
    """One row a follower; a block is its first rank, its length and what is said."""
    rng = np.random.default_rng(count)
    rows = []
    newest = day(2006)
    for rank in range(1, count + 1):
        came = day(2013, 3) + (AS_OF - day(2013, 3)) * (rank / count)
        created = max(day(2006, 7), came - timedelta(days=float(rng.exponential(900))))
        block = next((key for key, (at, long, _) in (blocks or {}).items() if at <= rank < at + long), None)
        said_ = None
        if blocks and block is not None:
            created = day(2012, block % 12 + 1) + timedelta(days=rank % 25)
            said_ = blocks[block][2] if rank == blocks[block][0] else None
        newest = max(newest, created)
        edge = newest if verdict in ("newest_first", "dated") else None
        half = timedelta(days=1)
        rows.append((rank, rank, created - half, created + half, 1, edge, block, said_, verdict))
    return pl.DataFrame(rows, schema=ORDER, orient="row")


def cells(columns: int, heights: int, people: int, block: tuple[int, int] | None = None) -> pl.DataFrame:
    """Cells under a rising edge; a block is a column and a row of cells."""
    rows = []
    for column, height in ((a, b) for a in range(columns) for b in range(heights)):
        low, high = (day(2007) + timedelta(days=48 * (height + part)) for part in (0, 1))
        edge = day(2013, 3) + (AS_OF - day(2013, 3)) * (column / columns)
        if low > edge:
            continue
        is_block = block == (column, height)
        first = column * people // columns + 1
        count = (column * 31 + height * 17) % 23 + 1
        rows.append(
            (
                *(first, (column + 1) * people // columns, low, high, 900 if is_block else count, edge),
                *(1 if is_block else None, "900 of 1,000 in a row" if is_block else None, "newest_first"),
            )
        )
    return pl.DataFrame(rows, schema=ORDER, orient="row")


def ordered(**options: str) -> Spec:
    more = {"edge": "newest_so_far", "block": "block", "said": "said", "verdict": "verdict", "few": "300"}
    return spec("order", **{**more, "block_note": NOTE, **options})


SPANS = {
    "period": pl.Date,
    "period_end": pl.Date,
    "surely": pl.Int64,
    "possibly": pl.Int64,
    "stated": pl.Int64,
}


def spans(months: int, first: date, bounds: list[tuple[int | None, int | None, int | None]]) -> pl.DataFrame:
    """Periods of so many months each."""
    starts = [12 * first.year + first.month - 1 + months * rank for rank in range(len(bounds) + 1)]
    ends = [date(rank // 12, rank % 12 + 1, 1) for rank in starts]
    rows = [(start, end, *row) for (start, end), row in zip(pairwise(ends), bounds, strict=True)]
    return pl.DataFrame(rows, schema=SPANS, orient="row")


def spanned(**options: str) -> Spec:
    more = {"point": "stated", "y_label": "people who came and are still here", "point_label": "stated by X"}
    return spec("spans", **{**more, **options})


def wild(count: int, stated: int = 3) -> list[tuple[int | None, int | None, int | None]]:
    return [
        (rank * 7 % 40, rank * 7 % 40 + rank * 5 % 30, (rank * 11) % 60 if rank % stated == 0 else None)
        for rank in range(count)
    ]


SAID = {1: (200, 90, "86 of 90 in a row: accounts made in Feb 2012.")}
THREE = {
    1: (120, 40, "38 of 40 in a row: accounts made in Feb 2012."),
    2: (400, 90, "88 of 90 in a row: accounts made in Mar 2012."),
    3: (1100, 60, "60 of 60 in a row: accounts made in Apr 2012."),
}
FIVE = {
    rank: (60 * rank, 30 + rank, f"{30 + rank} of {30 + rank} in a row: {NAMES[rank]}")
    for rank in range(1, 6)
}

CASES: dict[str, tuple[pl.DataFrame, Spec]] = {
    "windows": (growth(300, 3000, said={200: "Jan 2020: about 110 within two weeks"}), windowed()),
    "few windows": (growth(5, 50), windowed()),
    "one window": (growth(1, 12), windowed()),
    "thousands of windows": (growth(6000, 200_000), windowed()),
    "steep windows": (growth(80, 3000, power=0.2), windowed()),
    "flat windows": (growth(80, 3000, power=4), windowed()),
    "three months of windows": (growth(15, 120, start=day(2024, 12, 8)), windowed()),
    "a day of windows": (growth(15, 120, start=day(2025, 3, 14)), windowed()),
    "windows without a beginning": (
        growth(9, 90).with_columns(not_before=pl.when(pl.col("here_before") > 0).then("not_before")),
        windowed(),
    ),
    "earlier exports": (
        pl.concat([growth(60, 3000), windows(listed(day(2019, 6), 1700), listed(day(2022, 8), 2710))]),
        windowed(),
    ),
    "many exports": (
        pl.concat(
            [
                growth(60, 3000),
                windows(*(listed(day(2015 + r // 4, 3 * (r % 4) + 1), 900 + 50 * r) for r in range(38))),
            ]
        ),
        windowed(),
    ),
    "most have left": (
        pl.concat(
            [growth(30, 400), windows(listed(day(2014, 6), 9_000_000), listed(day(2022, 8), 2_710_000))]
        ),
        windowed(),
    ),
    "windows without a manifest": (growth(60, 3000), replace(windowed(), as_of=None)),
    "windows without a list": (growth(60, 3000).filter(pl.col("basis") != "listed"), windowed()),
    "a list alone": (windows(listed(AS_OF, 17)), windowed()),
    "windows of too few": (growth(5, 9), replace(windowed(), status="Not enough data")),
    "a caution much too long": (growth(60, 3000), windowed(caution=CAUTION * 5)),
    "a caution in one word": (growth(60, 3000), windowed(caution="W" * 300)),
    "strange notes": (growth(60, 3000, said={20: NAMES[1] * 9, 40: NAMES[0] * 9, 41: "x"}), windowed()),
    "order": (order(1500, SAID), ordered()),
    "order of three blocks": (order(1500, THREE), ordered()),
    "order of five blocks": (order(900, FIVE), ordered()),
    "a block at the start": (order(900, {1: (1, 50, "50 of 50 in a row: " + "accounts " * 40)}), ordered()),
    "a block at the end": (order(900, {1: (850, 51, "50 of 51 in a row")}), ordered()),
    "order of 50": (order(50), ordered()),
    "order of one": (order(1), ordered()),
    "order of two": (order(2), ordered(few="1")),
    "order of 20,000": (order(20_000, {1: (9000, 600, "590 of 600 in a row")}), ordered()),
    "cannot tell": (order(900, verdict="cannot_tell"), ordered()),
    "sorted by id": (order(900, SAID, verdict="sorted_by_id"), ordered()),
    "cells": (cells(346, 138, 200_000, (230, 90)), ordered()),
    "some without a date": (
        order(900, verdict="cannot_tell").with_columns(
            pl.when(pl.col("from_rank") % 9 > 0).then(pl.col("created_from", "created_to")).name.keep()
        ),
        ordered(),
    ),
    "young accounts": (
        order(900).with_columns(
            created_from=pl.lit(day(2024, 6)) + pl.duration(days=pl.col("from_rank") % 200),
            created_to=pl.lit(day(2024, 6)) + pl.duration(days=pl.col("from_rank") % 200),
            newest_so_far=pl.lit(day(2025)),
        ),
        ordered(),
    ),
    "years": (spans(12, date(2013, 1, 1), wild(13)), spanned()),
    "quarters": (spans(3, date(2022, 1, 1), wild(13)), spanned()),
    "many quarters": (spans(3, date(2013, 1, 1), wild(49)), spanned(few="5")),
    "months": (spans(1, date(2013, 3, 1), wild(145)), spanned()),
    "1,200 months": (spans(1, date(1925, 4, 1), wild(1200)), spanned()),
    "one year": (spans(12, date(2025, 1, 1), [(5, 900_000, 70)]), spanned()),
    "one month": (spans(1, date(2025, 3, 1), [(5, 5, 5)]), spanned()),
    "a gap": (
        pl.concat(
            [spans(3, date(2019, 1, 1), wild(8)), spans(3, date(2022, 1, 1), [*wild(12), (None, None, None)])]
        ),
        spanned(),
    ),
    "stated alone": (spans(12, date(2019, 1, 1), [(None, None, 90), (None, None, 40)]), spanned()),
    "none came": (spans(12, date(2019, 1, 1), [(0, 0, None)] * 4), spanned()),
    "spans of too few": (spans(12, date(2019, 1, 1), wild(6)), replace(spanned(), status="Not enough data")),
}


# ---- what lies where


def outlines(ax: Axes) -> Iterator[list[Point]]:
    """The lines, bands and bars of a plot as chains of pixels."""
    for line in ax.lines:
        if line.get_transform() == ax.transData and line.get_linestyle() != "None":
            points = np.asarray(line.get_xydata(), dtype=float)
            if line.get_drawstyle() == "steps-post":
                corners = np.repeat(points, 2, axis=0)
                points = np.column_stack([corners[1:, 0], corners[:-1, 1]])
            yield [tuple(point) for point in ax.transData.transform(points)]
    for collection in ax.collections:
        if not (isinstance(collection, PolyCollection) and len(collection.get_paths()) > 1):
            for path in collection.get_paths():
                yield [tuple(point) for point in ax.transData.transform(np.asarray(path.vertices))]
    for patch in ax.patches:
        if not patch.get_hatch() and patch.get_transform() != ax.transAxes:
            vertices = patch.get_patch_transform().transform(np.asarray(patch.get_path().vertices))
            yield [tuple(point) for point in ax.transData.transform(vertices)]


def marks(ax: Axes) -> np.ndarray:
    """The middles of dots and cells in pixels."""
    found = [np.empty((0, 2))]
    for line in ax.lines:
        if line.get_marker() == "o":
            points = np.asarray(line.get_xydata(), dtype=float)
            found.append(ax.transData.transform(points[~np.isnan(points).any(axis=1)]))
    for collection in ax.collections:
        if isinstance(collection, PolyCollection) and len(collection.get_paths()) > 1:
            middles = [np.asarray(path.vertices)[:4].mean(axis=0) for path in collection.get_paths()]
            found.append(ax.transData.transform(np.array(middles)))
    return np.vstack(found)


def leaders(figure: Figure, colour: str | None = None) -> list[Line2D]:
    """Lines of the figure, the one over its footnote among them."""
    found = [artist for artist in figure.artists if isinstance(artist, Line2D)]
    return [line for line in found if colour in (None, line.get_color())]


def off_data(figure: Figure, ax: Axes) -> None:
    """No text lies on a line, in a band or a bar, or on a dot."""
    ends = []
    for chain in outlines(ax):
        for (x, y), (to_x, to_y) in pairwise(chain):
            steps = max(2, min(400, int(max(abs(to_x - x), abs(to_y - y)) / 3)))
            ends.append(np.column_stack([np.linspace(x, to_x, steps), np.linspace(y, to_y, steps)]))
    points = np.vstack([*ends, marks(ax)])
    for text in figure.texts:
        extent = text.get_window_extent()
        inside = (points[:, 0] > extent.x0 + 1) & (points[:, 0] < extent.x1 - 1)
        inside &= (points[:, 1] > extent.y0 + 4) & (points[:, 1] < extent.y1 - 4)
        assert not inside.any(), (text.get_text(), extent)


@pytest.mark.parametrize("case", CASES)
def test_no_text_lies_on_another_or_on_data(case: str) -> None:
    figure, ax = drawn(*CASES[case])
    check(figure)
    off_data(figure, ax)
    # a leader crosses what is drawn, never words
    for leader in leaders(figure):
        points = figure.transFigure.transform(np.asarray(leader.get_xydata(), dtype=float))
        for (x, y), (to_x, to_y) in pairwise(points):
            for text in figure.texts:
                extent = text.get_window_extent()
                across = min(x, to_x) < extent.x1 and max(x, to_x) > extent.x0
                assert not (across and min(y, to_y) < extent.y1 and max(y, to_y) > extent.y0), text.get_text()


@pytest.mark.parametrize("case", ["windows", "earlier exports", "order of three blocks", "cells", "quarters"])
def test_the_same_bytes_twice(case: str) -> None:
    assert png(*CASES[case]) == png(*CASES[case])


@pytest.mark.parametrize(
    ("frame", "what"),
    [
        (windows((None, None, None, None, "estimated", None), listed(AS_OF, 1)).head(1), windowed()),
        (windows((day(2020), day(2021), None, None, "estimated", None)), windowed()),
        (order(3).with_columns(created_from=None, created_to=None), ordered()),
        (order(3).with_columns(from_rank=pl.lit(None, pl.Int64)), ordered()),
        (spans(12, date(2020, 1, 1), [(None, None, None)] * 3), spanned()),
        (spans(12, date(2020, 1, 1), [(1, 2, 3)]).with_columns(period=pl.lit(None, pl.Date)), spanned()),
    ],
)
def test_nothing_but_null_is_the_empty_state(frame: pl.DataFrame, what: Spec) -> None:
    figure, ax = drawn(frame, what)
    check(figure)
    assert "That is not a zero." in said(figure) and any(patch.get_hatch() for patch in ax.patches)


def test_times_have_to_be_times() -> None:
    with pytest.raises(QueryError, match="names not_before, a column of String, as a time"):
        drawn(growth(3, 9).cast({"not_before": pl.String}), windowed())
    with pytest.raises(QueryError, match="edge=nothing; the columns are from_rank"):
        drawn(order(400), ordered(edge="nothing"))


# ---- windows


def edges(ax: Axes) -> list[list[Point]]:
    """The two step curves, `not before` first."""
    lines = [line for line in ax.lines if line.get_drawstyle() == "steps-post"]
    return [[(float(x), float(y)) for x, y in np.asarray(line.get_xydata(), dtype=float)] for line in lines]


def height(edge: list[Point], at: float) -> float:
    return [y for x, y in edge if x <= at][-1]


def test_the_edges_jump_where_the_windows_begin_and_end() -> None:
    rows = windows(
        (day(2015), day(2017), 0, 30, "estimated", None),
        (day(2017), day(2018), 30, 80, "estimated", None),
        (day(2020), None, 80, 100, "estimated", None),
        listed(AS_OF, 100),
    )
    figure, ax = drawn(rows, windowed())
    not_before, likely_by = edges(ax)
    at = [days(day(2015)), days(day(2016)), days(day(2017)), days(day(2018)), days(day(2020)), days(AS_OF)]
    assert [height(not_before, each) for each in at] == [30, 30, 80, 80, 100, 100]
    # a window without an end is open up to the export
    assert [height(likely_by, each) for each in at] == [0, 0, 30, 80, 80, 100]
    (band,) = ax.collections
    assert to_hex(np.asarray(band.get_facecolor())[0]).upper() == look.WINDOW
    assert {line.get_color() for line in ax.lines if line.get_drawstyle() == "steps-post"} == {look.ACCENT}
    assert {"not before", "likely by", "followers who are still here"} <= set(said(figure))


def test_a_window_without_a_beginning_starts_at_the_left_end() -> None:
    rows = windows(
        (None, day(2015), 0, 30, "estimated", None), (day(2015), day(2016), 30, 40, "estimated", None)
    )
    _, ax = drawn(rows, windowed())
    not_before, likely_by = edges(ax)
    left = ax.get_xlim()[0]
    assert left < days(day(2015)) - 30
    assert not_before[0] == (left, 30) and likely_by[0] == (left, 0)


def test_exports_are_dots_and_only_the_newest_is_the_end() -> None:
    figure, ax = drawn(*CASES["earlier exports"])
    dots = [line for line in ax.lines if line.get_marker() == "o"]
    found = sorted(tuple(map(float, np.asarray(dot.get_xydata())[0])) for dot in dots)
    assert found == [(days(day(2019, 6)), 1700), (days(day(2022, 8)), 2710), (days(AS_OF), 3000)]
    assert {dot.get_color() for dot in dots} == {look.INK}
    bold = [text.get_text() for text in figure.texts if text.get_weight() == "bold"]
    assert {"1,700", "2,710", "3,000"} <= set(bold)
    assert {"in the export of", "14 Mar 2025", "(measured)", "in the export of 1 Aug 2022"} <= set(
        said(figure)
    )
    lines = [line for line in ax.lines if line.get_color() == look.INK3]
    assert [float(np.asarray(line.get_xdata())[0]) for line in lines] == [days(AS_OF)]


def test_without_a_manifest_nobody_knows_the_day() -> None:
    figure, _ = drawn(*CASES["windows without a manifest"])
    assert {"3,000", "in the newest", "export", "(measured)"} <= set(said(figure))
    assert not [text for text in said(figure) if text.startswith("14 Mar")]
    figure, _ = drawn(*CASES["windows without a list"])
    assert {"export of", "14 Mar 2025"} <= set(said(figure)) and "(measured)" not in said(figure)


@pytest.mark.parametrize("case", [case for case in CASES if "windows" in case])
def test_the_caution_is_never_left_out(case: str) -> None:
    figure, _ = drawn(*CASES[case])
    lines = [text for text in figure.texts if len(text.get_text()) > 12 and text.get_text() in CAUTION]
    assert " ".join(line.get_text() for line in lines) == CAUTION and len(lines) <= 3
    assert {line.get_color() for line in lines} == {look.INK}


def test_a_caution_that_is_much_too_long_is_cut_over_the_plot() -> None:
    for case in ("a caution much too long", "a caution in one word"):
        figure, ax = drawn(*CASES[case])
        (cut,) = (text for text in figure.texts if text.get_text().endswith("…"))
        assert cut.get_window_extent().y0 > ax.get_window_extent().y1


def test_at_most_two_steps_have_a_note() -> None:
    notes = {rank: f"note {rank}" for rank in (60, 120, 180, 240)}
    figure, _ = drawn(growth(300, 3000, said=notes), windowed())
    assert [text for text in said(figure) if text.startswith("note")] == ["note 60", "note 120"]


def test_thousands_of_windows_are_three_artists() -> None:
    figure, ax = drawn(*CASES["thousands of windows"])
    assert len(ax.collections) == 1 and len(edges(ax)) == 2 and len(ax.lines) == 4
    assert "not before" not in said(figure), "a band as thin as a line has no edges to name"


def test_windows_of_too_few_are_hollow() -> None:
    _, ax = drawn(*CASES["windows of too few"])
    assert not ax.collections
    assert {line.get_color() for line in ax.lines if line.get_drawstyle() == "steps-post"} == {look.INK2}


# ---- order


def points(ax: Axes) -> dict[str, Line2D]:
    """The dots by their colour."""
    return {str(line.get_color()): line for line in ax.lines if line.get_marker() == "o"}


def outlined(ax: Axes) -> list[Rectangle]:
    return [patch for patch in ax.patches if isinstance(patch, Rectangle) and not patch.get_fill()]


def test_a_dot_stands_in_the_middle_of_what_is_known() -> None:
    frame = order(1500, SAID)
    figure, ax = drawn(frame, ordered())
    dots = points(ax)
    plain, flagged = dots[look.POINT], dots[look.FLAG]
    assert len(plain.get_xdata()) == 1410 and len(flagged.get_xdata()) == 90
    first = frame.row(0, named=True)
    middle = (days(first["created_from"]) + days(first["created_to"])) / 2
    assert np.asarray(plain.get_xydata())[0].tolist() == [1, pytest.approx(middle)]
    assert plain.get_markersize() ** 2 == pytest.approx(26 * (50 / 1500) ** 0.45)
    assert plain.get_alpha() == pytest.approx(0.5 * math.sqrt(2))
    (edge,) = (line for line in ax.lines if line.get_drawstyle() == "steps-post")
    assert edge.get_color() == look.ACCENT and len(edge.get_xdata()) == 1501
    assert max(np.asarray(edge.get_ydata(), dtype=float)) == days(frame["newest_so_far"].max())  # type: ignore[arg-type]
    words = set(said(figure))
    assert {
        "1 first",
        "1,500 newest",
        "500",
        "account made in",
        "one dot an account",
        "newest account so far",
    } <= words


def test_a_block_is_outlined_and_told_with_an_elbow() -> None:
    figure, ax = drawn(*CASES["order"])
    (outline,) = outlined(ax)
    left, right = outline.get_x(), outline.get_x() + outline.get_width()
    assert left < 200 and right > 289 and right - left < 110
    assert to_hex(outline.get_edgecolor()).upper() == look.FLAG
    told = [text.get_text() for text in figure.texts if text.get_color() == look.FLAG]
    assert told == [
        "86 of 90 in a row: accounts made in Feb 2012.",
        "Bought or automated followers look like this;",
        "a campaign or a school class can, too.",
    ]
    (leader,) = leaders(figure, look.FLAG)
    assert len(leader.get_xdata()) == 3


def test_three_blocks_are_told_and_the_largest_rather() -> None:
    figure, ax = drawn(*CASES["order of three blocks"])
    told = " ".join(text.get_text() for text in figure.texts if text.get_color() == look.FLAG)
    assert all(text in told for *_, text in THREE.values()) and NOTE in told
    assert len(leaders(figure, look.FLAG)) == 3
    figure, ax = drawn(*CASES["order of five blocks"])
    told = " ".join(text.get_text() for text in figure.texts if text.get_color() == look.FLAG)
    assert len(outlined(ax)) == 5
    assert ["31 of" in told, "32 of" in told, "33 of" in told, "35 of" in told] == [False, False, True, True]


def test_under_300_nothing_is_judged() -> None:
    frame = order(50, {1: (10, 20, "20 of 20 in a row")})
    figure, ax = drawn(frame, ordered())
    (dots,) = ax.lines
    assert dots.get_markerfacecolor() == look.PAPER and len(dots.get_xdata()) == 50
    assert not outlined(ax) and "under 300: not judged" in said(figure)
    assert not [text for text in said(figure) if "in a row" in text or text == "newest account so far"]


@pytest.mark.parametrize("case", ["cannot tell", "sorted by id"])
def test_an_order_that_is_none_in_time_has_no_edge(case: str) -> None:
    figure, ax = drawn(*CASES[case])
    assert not [line for line in ax.lines if line.get_drawstyle() == "steps-post"]
    assert list(points(ax)) == [look.POINT] and not outlined(ax)
    words = said(figure)
    assert {"1 end of the list", "900 its start"} <= set(words) and "newest account so far" not in words
    reason = {
        "cannot tell": "the order of this list may not be one in time",
        "sorted by id": "this list is sorted by account",
    }
    assert [text for text in words if text.startswith(reason[case])]


def test_who_has_no_date_is_counted() -> None:
    figure, ax = drawn(*CASES["some without a date"])
    assert [text for text in said(figure) if text.endswith("100 without a date left out")]
    assert len(points(ax)[look.POINT].get_xdata()) == 800 and "900 its start" in said(figure)


def test_many_are_cells_the_darker_the_more() -> None:
    frame, what = CASES["cells"]
    figure, ax = drawn(frame, what)
    (drawn_cells,) = ax.collections
    assert len(drawn_cells.get_paths()) == frame.height
    assert {"darker: more accounts", "1 first", "200,000 newest", "900 of 1,000 in a row"} <= set(
        said(figure)
    )
    colours = np.asarray(drawn_cells.get_facecolor())
    flagged = np.flatnonzero(frame["block"].is_not_null().to_numpy())
    assert [to_hex(colours[rank]).upper() for rank in flagged] == [look.FLAG]
    people, lightness = frame["people"].to_numpy(), colours[:, :3].sum(axis=1)
    most, least = (lightness[people == count] for count in (23, 1))
    assert most.max() < least.min() and to_hex(colours[people == 23][0]) == to_hex(to_rgba(look.DENSITY[-1]))
    corners = np.asarray(drawn_cells.get_paths()[0].vertices)
    row = frame.row(0, named=True)
    assert corners[:, 0].min() == row["from_rank"] - 0.5 and corners[:, 0].max() == row["to_rank"] + 0.5
    assert corners[:, 1].min() == days(row["created_from"])


def test_few_years_are_months() -> None:
    figure, _ = drawn(*CASES["young accounts"])
    assert {"Jul\n2024", "Sep", "Nov"} <= set(said(figure))


# ---- spans


def bars(ax: Axes) -> list[tuple[float, float]]:
    return [(bar.get_y(), bar.get_y() + bar.get_height()) for bar in span_bars(ax)]


def span_bars(ax: Axes) -> list[Rectangle]:
    return [patch for patch in ax.patches if isinstance(patch, Rectangle) and not patch.get_hatch()]


def test_a_bar_floats_from_the_sure_to_the_possible() -> None:
    figure, ax = drawn(
        spans(
            12, date(2021, 1, 1), [(10, 40, None), (20, 60, 50), (30, 30, None), (0, 25, 30), (8, 16, None)]
        ),
        spanned(),
    )
    assert bars(ax) == [(10, 40), (20, 60), (0, 25), (8, 16)]
    lines = [line for line in ax.collections if isinstance(line, LineCollection)]
    ends = sorted(float(path[0][1]) for line in lines for path in line.get_segments())
    assert ends == [0, 8, 10, 16, 20, 25, 30, 40, 60]
    assert {to_hex(np.asarray(line.get_colors())[0]).upper() for line in lines} == {look.ACCENT}
    (dots,) = (line for line in ax.lines if line.get_marker() == "o")
    stated = [value for value in np.asarray(dots.get_ydata(), dtype=float) if not math.isnan(value)]
    assert stated == [50, 30] and dots.get_color() == look.INK
    words = said(figure)
    assert [words.count(text) for text in ("2022: 20–60", "between sure and possible", "stated by X")] == [
        1,
        1,
        1,
    ]


def test_bars_are_as_wide_as_their_periods_and_the_last_ends_with_the_export() -> None:
    _, ax = drawn(spans(3, date(2024, 1, 1), [(1, 9, None)] * 5), spanned())
    wide = [bar.get_width() / 0.76 for bar in span_bars(ax)]
    assert wide == [pytest.approx(each, abs=0.1) for each in (91, 91, 92, 92, 72.4)]


def test_what_is_not_known_is_hatched() -> None:
    figure, ax = drawn(*CASES["a gap"])
    assert len([patch for patch in ax.patches if patch.get_hatch()]) == 2
    assert "archive" in said(figure)
    # one bound alone is none
    _, ax = drawn(spans(12, date(2021, 1, 1), [(10, None, None), (20, 60, None)]), spanned())
    assert bars(ax) == [(20, 60)]


def test_the_numbers_are_those_of_a_bar_and_zero_is_said() -> None:
    figure, _ = drawn(*CASES["a gap"])
    assert "between sure and possible" in said(figure)
    figure, _ = drawn(*CASES["none came"])
    assert "0 throughout" in said(figure) and "between sure and possible" not in said(figure)
    figure, _ = drawn(spans(12, date(2021, 1, 1), [(4, 4, None), (9, 9, None)]), spanned())
    assert "2022: 9" in said(figure) and "between sure and possible" not in said(figure)


def test_few_are_hollow() -> None:
    _, ax = drawn(spans(12, date(2021, 1, 1), [(1, 4, None), (2, 9, None)]), spanned(few="5"))
    assert [to_hex(bar.get_facecolor()).upper() for bar in span_bars(ax)] == [look.PAPER, look.WINDOW]
    _, ax = drawn(*CASES["spans of too few"])
    assert {to_hex(bar.get_facecolor()).upper() for bar in span_bars(ax)} == {look.PAPER}


# ---- words


def test_lines_break_rather_after_a_stop() -> None:
    figure = drawn(*CASES["one month"])[0]
    assert wrap(figure, CAUTION, 620) == [
        "Everybody who left is missing.",
        "So the past was higher than drawn,",
        "and growth looks steeper than it was.",
    ]
    assert wrap(figure, "short", 620) == ["short"] and wrap(figure, "", 620) == [""]
    cut = wrap(figure, "word " * 90, 300, most=2)
    assert len(cut) == 2 and cut[1].endswith("…") and max(width(figure, line) for line in cut) <= 300
    assert wrap(figure, "W" * 90, 300)[0].endswith("…")
