"""Charts are judged by their artists: what is drawn, what is said, and that no text lies on another."""

from __future__ import annotations

import io
import math
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import combinations, pairwise

import numpy as np
import polars as pl
import pytest
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from twoway.charts import KINDS, STYLE, Spec, dress, font_chain, look, place
from twoway.charts.axes import spread, steps
from twoway.charts.calendar import calendar, time_ticks
from twoway.charts.text import compact, cut, name, number, safe, share, words
from twoway.errors import QueryError

AS_OF = datetime(2025, 3, 14, 9, 30)
POST_KINDS = ("reply", "repost", "quote", "mention", "self_reply", "original")
OPTIONS: dict[str, dict[str, str]] = {
    "line": {"x": "month", "y": "value", "unit": "percent"},
    "bars": {"x": "month", "y": "posts"},
    "heatmap": {"x": "hour", "y": "weekday", "value": "posts"},
    "distribution": {"x": "seconds", "y": "share", "count": "replies", "unit": "percent"},
    "ranking": {"label": "name", "value": "posts"},
    "scorecard": {},
    "dots": {"group": "check", "label": "who", "value": "share"},
    # its own tests are in test_charts_inventory.py
    "inventory": {
        "group": "group",
        "label": "what",
        "value": "n",
        "start": "since",
        "end": "until",
        "side": "about",
    },
    # their own tests are in test_charts_followers.py
    "windows": {"from": "not_before", "to": "likely_by", "below": "here_before", "above": "here_after"},
    "order": {
        "from": "from_rank",
        "to": "to_rank",
        "low": "created_from",
        "high": "created_to",
        "people": "people",
    },
    "spans": {"x": "period", "end": "period_end", "low": "surely", "high": "possibly"},
}
MIX = {
    "series": "kind",
    "bold": "original,reply",
    "below": "posts",
    "below_label": "posts a month",
    "few": "5",
}
NAMES = (
    "山田ベーカリー本店とても長い名前の店",
    "مخبز الزيتون الكبير جدا",
    "one\ntwo\tthree\x00\x1b[31m",
    "$x^2$ \\frac{1}{2} $",
    '<b>bold</b> & "quoted"',
    "\u202eoverridden\u202c",
    "Z̸̡̢̛̗̘͇̑̎̑͊a̴l̵g̶o̷",
    "שלום עולם",
    "W" * 80,
    "👩‍🍳🥖",
    "",
)


def spec(kind: str, *, status: str = "Measured", empty: tuple[str, ...] = (), **options: str) -> Spec:
    subtitle = ("what it shows", "Mar 2013 – 14 Mar 2025", "Europe/London", "1,346 posts")
    footnote = ("Each post counts once.", "Source: tweets.js.")
    chosen = options.pop("only", None)
    merged = options if chosen else {**OPTIONS[kind], **options}
    return Spec(kind, "Do you talk with people?", subtitle, status, footnote, merged, AS_OF, empty)


def mixed(**options: str) -> Spec:
    return replace(spec("line"), options={**OPTIONS["line"], **MIX, **options})


def drawn(frame: pl.DataFrame, what: Spec) -> tuple[Figure, Axes]:
    figure = Figure()
    ax = figure.add_axes(place(156, 196, 1536, 752))
    KINDS[what.kind](ax, frame, what)
    dress(figure, what)
    figure.canvas.draw()
    return figure, ax


def png(frame: pl.DataFrame, what: Spec) -> bytes:
    with rc_context(fname=STYLE), rc_context({"font.family": font_chain()}):
        figure, _ = drawn(frame, what)
        file = io.BytesIO()
        figure.savefig(file, format="png", metadata={"Software": None})
    return file.getvalue()


@pytest.fixture(autouse=True)
def style() -> Iterator[None]:
    with rc_context(fname=STYLE), rc_context({"font.family": font_chain()}), warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def texts(figure: Figure) -> list[Text]:
    """All texts that are visible: those of the figure and the tick labels inside the range of an axis."""
    found = list(figure.texts)
    for ax in figure.axes:
        found.extend(ax.texts)
        for axis, limits in ((ax.xaxis, ax.get_xlim()), (ax.yaxis, ax.get_ylim())):
            low, high = sorted(limits)
            for tick in axis.get_major_ticks():
                if low <= tick.get_loc() <= high and tick.label1.get_visible():
                    found.append(tick.label1)
    return [text for text in found if text.get_text().strip() and text.get_visible()]


def said(figure: Figure) -> list[str]:
    return [text.get_text() for text in texts(figure)]


def ydata(line: Line2D) -> list[float]:
    return [float(value) for value in np.asarray(line.get_ydata(), dtype=float)]


def bars(ax: Axes) -> list[Rectangle]:
    return [patch for patch in ax.patches if isinstance(patch, Rectangle) and not patch.get_hatch()]


def check(figure: Figure) -> None:
    """No text outside the canvas or on another text, and never an axis without anything in it."""
    boxes = [(text.get_text(), text.get_window_extent()) for text in texts(figure)]
    for text, extent in boxes:
        assert extent.x0 >= 0 and extent.x1 <= 1600, (text, extent)
        assert extent.y0 >= 0 and extent.y1 <= 900, (text, extent)
    for (a, one), (b, other) in combinations(boxes, 2):
        wide = min(one.x1, other.x1) - max(one.x0, other.x0)
        high = min(one.y1, other.y1) - max(one.y0, other.y0)
        # boxes hold room for descenders: lines of one block may share 4 pixels of it
        assert wide <= 0.5 or high <= 4, (a, b, wide, high)
    assert any(ax.patches or ax.lines or ax.collections for ax in figure.axes)


def months(count: int, end: tuple[int, int] = (2025, 3)) -> list[date]:
    last = end[0] * 12 + end[1] - 1
    return [date(rank // 12, rank % 12 + 1, 1) for rank in range(last - count + 1, last + 1)]


def mix(count: int) -> pl.DataFrame:
    rows = [
        (
            month,
            kind,
            10 + rank % 7,
            None if rank < 11 else (1 + place_) / 21 + 0.01 * math.sin(rank + place_),
        )
        for rank, month in enumerate(months(count))
        for place_, kind in enumerate(POST_KINDS)
    ]
    schema = {"month": pl.Date, "kind": pl.String, "posts": pl.Int64, "value": pl.Float64}
    return pl.DataFrame(rows, schema=schema, orient="row")


def mostly(count: int) -> pl.DataFrame:
    """The mix of who only announces: one kind at nearly all, the others at nothing."""
    is_first = pl.col("kind") == POST_KINDS[0]
    return mix(count).with_columns(
        value=pl.when(pl.col("value").is_null()).then(None).when(is_first).then(0.97).otherwise(0.0)
    )


def monthly(values: list[float | None], column: str = "posts") -> pl.DataFrame:
    return pl.DataFrame({"month": months(len(values)), column: values}, schema_overrides={column: pl.Float64})


def week(posts: Mapping[tuple[int, int], int], rest: int | None = 0) -> pl.DataFrame:
    cells = [(day, hour) for day in range(1, 8) for hour in range(24)]
    found = [posts.get(cell, rest) for cell in cells]
    columns = {"weekday": [day for day, _ in cells], "hour": [hour for _, hour in cells], "posts": found}
    return pl.DataFrame(columns, schema_overrides={"posts": pl.Int64})


def steps_of(seconds: list[float]) -> pl.DataFrame:
    shares = [(rank + 1) / len(seconds) for rank in range(len(seconds))]
    return pl.DataFrame({"seconds": sorted(seconds), "replies": [1] * len(seconds), "share": shares})


def answers(seconds: list[float], waiting: list[float]) -> pl.DataFrame:
    """What messages_answered_curve gives: a point at each answer and at each mark, up to the last that was watched."""
    marks = [60.0, 600.0, 3600.0, 21_600.0, 86_400.0, 604_800.0, 2_592_000.0]
    times, everyone = sorted({*seconds, *waiting, *marks}), len(seconds) + len(waiting)
    rows = []
    for time in times:
        answered, left = sum(each <= time for each in seconds), sum(each <= time for each in waiting)
        value = answered / everyone if time <= max([*seconds, *waiting]) or not waiting else None
        low, high = (max(0, value - 0.08), min(1, value + 0.07)) if value and value < 1 else (None, None)
        is_told = value is not None and time in (3600, 86_400, 604_800)
        rows.append(
            {
                "seconds": time,
                "share": value,
                "low": low,
                "high": high,
                "turns": seconds.count(time) + waiting.count(time),
                "waiting": everyone - answered - left,
                "dot": max(0, (value or 0) - 0.02) if is_told else None,
                "k": answered if is_told else None,
                "n": everyone - 1 if is_told else None,
            }
        )
    return pl.DataFrame(rows, infer_schema_length=None).cast({"low": pl.Float64, "high": pl.Float64})


def answered(**options: str) -> Spec:
    chosen = {"low": "low", "high": "high", "waiting": "waiting", "dot": "dot", "dot_of": "k,n"}
    more = {"count": "turns", "label": "answered", "rest": "no answer"}
    return spec("distribution", **{**chosen, **more, **options})


def yearly(counts: Mapping[str, int]) -> pl.DataFrame:
    """Curves of several years, the later the later the posts."""
    curves = [
        steps_of([90 * 1.7**rank * 1.05**place_ for place_ in range(count)]).with_columns(period=pl.lit(name))
        for rank, (name, count) in enumerate(counts.items())
    ]
    return pl.concat(curves)


def named(names: list[str | None], values: list[float | None]) -> pl.DataFrame:
    return pl.DataFrame(
        {"name": names, "posts": values, "handle": [f"h{rank}" for rank in range(len(names))]}
    )


def ranked(count: int) -> pl.DataFrame:
    names = [*NAMES, *(f"somebody {rank}" for rank in range(count))][:count]
    return named([*names], [float(1000 - 7 * rank) for rank in range(count)])


def scorecard(*rows: dict[str, object]) -> pl.DataFrame:
    """Rows of the metric scorecard; what a row does not say is as in a measured share."""
    plain = {
        "area": "Engage",
        "question": "Talk or announce?",
        "k": 704,
        "n": 1346,
        "value": 0.52,
        "unit": "share",
        "low": 0.5,
        "high": 0.55,
        "status": "measured",
        "sentence": "**52 %** talk: 704 of 1,346",
        "scale": "linear",
        "weak_limit": 0.1,
        "strong_limit": 0.4,
        "over_limit": None,
        "is_falling": False,
        "lowest": 2,
        "highest": 2,
        "most": None,
        "items": None,
        "organisation_weak": None,
        "organisation_strong": None,
        "person_weak": None,
        "person_strong": None,
    }
    numbers = (
        "value",
        "low",
        "high",
        *(column for column in plain if column.endswith(("_weak", "_strong", "_limit"))),
    )
    whole = ("k", "n", "lowest", "highest", "most", "items")
    schema = {**dict.fromkeys(numbers, pl.Float64), **dict.fromkeys(whole, pl.Int64)}
    return pl.DataFrame([plain | row for row in rows], schema_overrides=schema)


TWO_BANDS = {"low": 0.3, "high": 0.5, "value": 0.38, "lowest": 1}
ABSENT: dict[str, object] = {
    "status": "not in this archive",
    "sentence": "Not in this archive: no direct-messages.js",
    "value": None,
    "low": None,
    "high": None,
    "lowest": None,
    "highest": None,
    "k": None,
    "n": None,
}
FEW: dict[str, object] = {
    "status": "not enough data",
    "sentence": "Not enough data: n = 17, need 20",
    "lowest": None,
    "highest": None,
}
OVER = {"value": 0.8, "low": 0.7, "high": 0.9, "over_limit": 0.6, "lowest": 3, "highest": 3}
NO_KIND: dict[str, object] = dict.fromkeys(("weak_limit", "strong_limit", "lowest", "highest"))
BOTH_KINDS = {
    "organisation_weak": 0.05,
    "organisation_strong": 0.2,
    "person_weak": 0.15,
    "person_strong": 0.5,
}
RATIO = {"unit": "ratio", "scale": "log", "weak_limit": 0.1, "strong_limit": 0.5, "over_limit": 10.0}
FAST = {"unit": "seconds", "scale": "log", "is_falling": True, "weak_limit": 86400.0, "strong_limit": 14400.0}
FRESH: dict[str, object] = {
    **NO_KIND,
    "unit": "seconds",
    "scale": "none",
    "value": 8640.0,
    "low": 1e3,
    "high": 1e5,
}
ITEMS: dict[str, object] = {
    "scale": "list",
    "unit": "items",
    "k": 3,
    "n": 5,
    "items": 7,
    "value": None,
    "low": None,
    "high": None,
    **NO_KIND,
    "sentence": "**3 of 5** known basics there; no picture, no header, no bio, no link, under 20 posts",
}
THIRTEEN = scorecard(
    {},
    NO_KIND | BOTH_KINDS | {"question": "Answer others?"},
    OVER | {"area": "Listen"},
    TWO_BANDS | {"area": "Listen", "status": "lower bound"},
    ABSENT | {"area": "Listen", "question": "Give as well as take, and much more than anybody?"},
    FEW | {"area": "Reciprocate", "low": None, "high": 0.7},
    RATIO | {"area": "Reciprocate", "value": None, "low": None, "high": None, "lowest": 3, "highest": 3},
    {
        "area": "Respond",
        "sentence": "**80 %** " + "of what people wrote to you first got an answer " * 3,
        "most": 1,
    },
    FAST | {"area": "Respond", "value": None, "low": 9e4, "high": None, "lowest": 0, "highest": 0},
    FRESH | {"area": "Respond"},
    ITEMS | {"area": "Legitimate" * 4},
    RATIO
    | {"area": "Legitimate" * 4, "value": 0.0, "lowest": 0, "highest": 0, "sentence": "**$x$** 山田 {1}"},
    {"area": "Transparent", "question": "مخبز الزيتون", "sentence": "**W**" * 60},
)


def beside(*rows: tuple[object, ...]) -> pl.DataFrame:
    kinds = {"check": pl.String, "who": pl.String, "year": pl.String, "share": pl.Float64, "n": pl.Int64}
    kinds |= {"is_you": pl.Boolean, "low": pl.Float64, "high": pl.Float64}
    return pl.DataFrame(rows, schema=kinds, orient="row")


OTHERS = beside(
    ("answer others", "Large US nonprofits", "2009", 0.2, 4655, False, None, None),
    ("answer others", "US adults, rarely posting", "2021-22", 0.51, None, False, None, None),
    ("answer others", "US adults, often posting", "2021-22", 0.3, None, False, None, None),
    ("answer others", "@larkmoorbake", "2024-25", 0.33, 1346, True, 0.305, 0.355),
    ("answer others", "General users", "2009", 0.31, 720_000, False, None, None),
    ("pass on others’ words", "Large US nonprofits", "2009", 0.16, 4655, False, None, None),
    ("pass on others’ words", "US news outlets", "2011", 0.01, 3600, False, None, None),
    ("pass on others’ words", "@larkmoorbake", "2024-25", 0.14, 41, True, 0.05, 0.29),
    ("pass on others’ words", "US adults, often posting", "2021-22", 0.46, None, False, None, None),
)

NASTY: dict[str, tuple[pl.DataFrame, Spec]] = {
    "beside others": (OTHERS, spec("dots")),
    "one dot": (OTHERS[3:4], spec("dots")),
    "60 dots": (
        beside(
            *(
                (
                    "a question that is much too long",
                    NAMES[rank % 11] * 3,
                    "1999",
                    rank / 59,
                    10**9,
                    False,
                    None,
                    None,
                )
                for rank in range(60)
            ),
            ("another", "you", None, 1.0, 4, True, 0.51, 1.0),
            ("third", "you", None, None, None, True, None, None),
        ),
        spec("dots"),
    ),
    "all but one kind at zero": (mostly(14), mixed()),
    "scorecard": (THIRTEEN, spec("scorecard")),
    "one check": (scorecard({}), spec("scorecard")),
    "all absent": (scorecard(*[ABSENT] * 13), spec("scorecard", status="Not enough data")),
    "mix": (
        mix(145),
        mixed(event="2017-11-08: posts may be 280 characters", start_label="first 12"),
    ),
    "mix of 14 months": (mix(14), mixed()),
    "mix of 36 months": (mix(36), mixed()),
    "one line": (monthly([0.1, None, 0.3, 0.2], "value"), spec("line", label="مخبز الزيتون")),
    "one point": (monthly([0.5], "value"), spec("line", y_label="share of posts")),
    "300 months, huge": (
        monthly([1e9 + 1e6 * rank for rank in range(300)], "value"),
        spec("line", unit="", label="a label that is much too long to stand beside a line"),
    ),
    "60 lines": (
        pl.concat(
            [
                monthly([1.0 + rank] * 20, "value").with_columns(s=pl.lit(f"{NAMES[rank % 9]}{rank}"))
                for rank in range(60)
            ]
        ),
        spec("line", unit="", series="s"),
    ),
    "100,000 days": (
        pl.DataFrame(
            {
                "day": [date(1750, 1, 1) + timedelta(days=rank) for rank in range(100_000)],
                "value": [0.5] * 100_000,
            }
        ),
        spec("line", x="day"),
    ),
    "few": (
        monthly([0.1, 0.9, 0.3, 0.2], "value").with_columns(posts=pl.Series([3, 9, 8, 1])),
        spec("line", few="posts", below="posts", below_label="posts a month with a long explanation"),
    ),
    "bars": (monthly([float(rank % 50) for rank in range(145)]), spec("bars", few="5")),
    "bars with gaps": (monthly([5.0] * 40 + [None] * 40 + [7.0] * 40), spec("bars")),
    "one bar": (monthly([7]), spec("bars")),
    "14 bars": (monthly([float(rank) for rank in range(14)]), spec("bars", y_label="posts a month")),
    "all zero": (monthly([0] * 30), spec("bars")),
    "huge bars": (monthly([1e9 * rank for rank in range(300)]), spec("bars")),
    "100,000 bars": (
        pl.DataFrame(
            {
                "day": [date(1750, 1, 1) + timedelta(days=rank) for rank in range(100_000)],
                "posts": range(100_000),
            }
        ),
        spec("bars", x="day"),
    ),
    "years": (
        pl.DataFrame({"year": [*range(2010, 2026), None], "posts": [*range(16), 17]}),
        spec("bars", x="year"),
    ),
    "two series": (
        pl.concat([monthly([3.0, 4.0] * 50).with_columns(s=pl.lit(s)) for s in ("received", "sent")]),
        spec("bars", series="s"),
    ),
    "two short series": (
        pl.concat([monthly([3.0, 4.0] * 5).with_columns(s=pl.lit(s)) for s in ("received", "sent")]),
        spec("bars", series="s"),
    ),
    "categories": (named(["en", "de", "日本語", "$"], [100, 40, None, 3]), spec("bars", x="name")),
    "60 categories": (ranked(60), spec("bars", x="name")),
    "60 short categories": (
        named([f"c{rank}" for rank in range(60)], [float(rank) for rank in range(60)]),
        spec("bars", x="name"),
    ),
    "week": (week({(d, h): (d * h) % 31 for d in range(1, 8) for h in range(24)}), spec("heatmap")),
    "one post": (week({(3, 22): 1}), spec("heatmap")),
    "huge week": (
        week({(d, h): 10**9 + d * h for d in range(1, 7) for h in range(24)}, None),
        spec("heatmap"),
    ),
    "flat week": (week({}, 3), spec("heatmap")),
    "zero week": (week({}), spec("heatmap")),
    "curve": (steps_of([60.0 * 1.04**rank for rank in range(300)]), spec("distribution")),
    "early curve": (steps_of([5.0 + rank / 10 for rank in range(12_443)]), spec("distribution")),
    "late curve": (steps_of([2_000_000.0 + 40_000 * rank for rank in range(43)]), spec("distribution")),
    "one reply": (steps_of([4000]), spec("distribution")),
    "answers": (answers([90.0 * 1.07**rank for rank in range(122)], [3e7] * 24), answered()),
    "few answers": (
        answers([900.0, 9000.0, 40_000.0], [3e7] * 5),
        replace(answered(), status="Not enough data"),
    ),
    "few without an answer": (answers([], [3e7] * 5), replace(answered(), status="Not enough data")),
    "no answers": (answers([], [3e7] * 31), answered()),
    "all answered": (answers([90.0 * 1.07**rank for rank in range(122)], []), answered()),
    "answered at once": (answers([2.0] * 40, []), answered()),
    "answers of a week": (answers([90.0 * 1.2**rank for rank in range(40)], [400_000.0] * 24), answered()),
    "millions of answers": (
        answers([3000.0], [3e7]).with_columns(pl.col("turns", "waiting", "k", "n") * 1_234_567),
        answered(),
    ),
    "five years": (
        yearly({"last 12 months": 90, "2024": 40, "2023": 200, "2022": 29, "2021": 88}),
        spec("distribution", series="period", few="30"),
    ),
    "16 years": (
        yearly({"last 12 months": 90, **{str(year): 60 for year in range(2024, 2009, -1)}}),
        spec("distribution", series="period", few="30"),
    ),
    "a quiet year": (
        yearly({"since 1 Jan 2025": 9, "2024": 40}),
        spec("distribution", series="period", few="30"),
    ),
    "one year": (yearly({"last 12 months": 90}), spec("distribution", series="period", few="30")),
    "years of strange names": (
        yearly({name_ or "?": 31 for name_ in NAMES}),
        spec("distribution", series="period", few="30"),
    ),
    "60 names": (ranked(60), spec("ranking")),
    "one name": (named(["Ava Thorne"], [1]), spec("ranking")),
    "huge names": (named([*NAMES], [1e9 - rank for rank in range(len(NAMES))]), spec("ranking")),
    "few names": (ranked(3), spec("ranking", status="Not enough data")),
    "lists": (
        pl.DataFrame({"followers": [3000], "following": [None], "mutual": [None]}),
        spec("ranking", only="1", columns="followers,following,mutual"),
    ),
    "100,000 names": (named(["x y"] * 100_000, [float(rank) for rank in range(100_000)]), spec("ranking")),
}


@pytest.mark.parametrize("case", NASTY)
def test_no_text_lies_on_another(case: str) -> None:
    figure, _ = drawn(*NASTY[case])
    check(figure)


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_frame_is_not_an_empty_axis(kind: str) -> None:
    empty = ("Your export holds no direct messages.", "Ask for a new one.", "Or see below." * 20)
    for what in (spec(kind, empty=empty), spec(kind)):
        figure, ax = drawn(pl.DataFrame(), what)
        check(figure)
        assert any(patch.get_hatch() for patch in ax.patches)
        assert ("Your export holds no direct messages." in said(figure)) == bool(what.empty)


@pytest.mark.parametrize(
    ("kind", "frame"),
    [
        ("line", monthly([None, None], "value")),
        ("bars", monthly([None, None])),
        ("heatmap", week({}, None)),
        (
            "distribution",
            pl.DataFrame({"seconds": [1.0], "share": [None], "replies": [0]}).cast({"share": pl.Float64}),
        ),
        ("ranking", pl.DataFrame({"name": ["a"], "posts": [None]}).cast({"posts": pl.Int64})),
    ],
)
def test_nothing_but_null_is_the_empty_state(kind: str, frame: pl.DataFrame) -> None:
    figure, _ = drawn(frame, spec(kind))
    check(figure)
    assert "That is not a zero." in said(figure)


@pytest.mark.parametrize(
    "case",
    ["mix", "bars", "week", "curve", "answers", "five years", "60 names", "scorecard", "beside others"],
)
def test_the_same_bytes_twice(case: str) -> None:
    first = png(*NASTY[case])
    assert first == png(*NASTY[case])
    assert b"Software" not in first


def test_lines_are_the_columns_and_say_their_last_value() -> None:
    figure, ax = drawn(mix(145), mixed())
    assert ax.get_position().y1 == pytest.approx(1 - 196 / 900)
    assert {f"self-reply {share(5 / 21 + 0.01 * math.sin(148))}"} <= set(said(figure))
    long = [line for line in ax.lines if len(ydata(line)) == 145]
    assert len(long) == 6
    assert {line.get_color() for line in long} == set(look.KINDS.values())
    assert sorted(line.get_linewidth() for line in long) == [1.5, 1.5, 1.5, 1.5, 2.6, 2.6]
    panel = figure.axes[1]
    assert [round(bar.get_height()) for bar in bars(panel)][:3] == [60, 66, 72]
    assert panel.get_xlim() == ax.get_xlim()


def test_a_gap_is_not_bridged_and_few_are_hollow() -> None:
    _, ax = drawn(monthly([0.1, None, 0.3, 0.2], "value"), spec("line"))
    assert [math.isnan(value) for value in ydata(ax.lines[0])] == [False, True, False, False]
    missing = monthly([0.1, 0.2, 0.3], "value").filter(pl.col("value") != 0.2)
    _, ax = drawn(missing, spec("line"))
    assert len(ydata(ax.lines[0])) == 3
    frame = monthly([0.1, 0.9, 0.3], "value").with_columns(posts=pl.Series([9, 2, 9]))
    for as_of, expected in ((None, [0.9]), (AS_OF, [0.9, 0.3])):
        # an export in the middle of a month leaves a few days of it
        _, ax = drawn(frame, replace(spec("line", few="posts"), as_of=as_of))
        hollow = [line for line in ax.lines if line.get_markerfacecolor() == look.PAPER]
        assert [ydata(line) for line in hollow] == [expected]


def test_more_than_eight_lines_keep_five() -> None:
    figure, _ = drawn(*NASTY["60 lines"])
    assert "55 others" in said(figure)


def test_bars_have_their_heights_and_the_tallest_speaks() -> None:
    figure, ax = drawn(monthly([float(rank) for rank in range(100)]), spec("bars", few="5"))
    assert sorted({bar.get_height() for bar in bars(ax)}) == [float(rank) for rank in range(1, 100)]
    assert "Mar 2025: 99 posts" in said(figure)
    assert {"export of", "14 Mar 2025"} <= set(said(figure))
    hollow = [bar.get_height() for bar in bars(ax) if to_rgba(bar.get_edgecolor())[3] > 0]
    assert hollow == [1, 2, 3, 4]


def test_a_cut_off_month_is_as_wide_as_its_days() -> None:
    frame = monthly([5.0] * 24).with_columns(days=pl.Series([9.0] + [30.0] * 22 + [14.0]))
    _, ax = drawn(frame, spec("bars"))
    widths = [bar.get_width() / 0.76 for bar in bars(ax)]
    assert widths[0] == pytest.approx(9)
    assert widths[-1] == pytest.approx(13.4, abs=0.1)  # to the minute of the export
    assert widths[1] == pytest.approx(31, abs=1)


@pytest.mark.parametrize(
    ("posts", "likes", "few", "gaps"),
    [
        ([9, 0, 8, 7], [3, None, 2, 1], "posts", 0),  # a month without posts has no likes, and is no gap
        ([9, None, 8, 7], [3, None, 2, 1], "posts", 1),
        ([9, 9, 9, 9], [3, None, 2, None], "5", 2),
    ],
)
def test_below_a_line_what_is_unknown_is_hatched(
    posts: list[float | None], likes: list[float | None], few: str, gaps: int
) -> None:
    frame = monthly([0.1, 0.9, 0.3, 0.2], "value").with_columns(
        posts=pl.Series(posts), likes=pl.Series(likes)
    )
    figure, _ = drawn(frame, spec("line", few=few, below="likes", below_label="likes"))
    patches = [patch for axes in figure.axes for patch in axes.patches]
    assert len([patch for patch in patches if patch.get_hatch()]) == gaps


def test_unknown_months_are_hatched_and_zeros_are_not() -> None:
    _, ax = drawn(monthly([5.0, 0.0, None, None, 4.0]), spec("bars"))
    assert len([patch for patch in ax.patches if patch.get_hatch()]) == 1
    assert len({bar.get_x() for bar in bars(ax)}) == 2


def test_what_has_no_year_is_said_beside() -> None:
    figure, _ = drawn(*NASTY["years"])
    assert {"and 17", "without a year"} <= set(said(figure))


def test_the_week_says_its_peak_and_marks_true_zeros() -> None:
    posts = {(5, 7): 38, (6, 8): 48, (2, 8): 7}
    figure, ax = drawn(week(posts), spec("heatmap"))
    assert {"8–9 h: 55 posts, 59\u202f%", "38", "48", "posts per cell"} <= set(said(figure))
    assert len(ax.lines) == 168 - 3
    _, ax = drawn(week(posts, None), spec("heatmap"))
    assert not ax.lines
    assert len([patch for patch in ax.patches if patch.get_hatch()]) == 168 - 3


def test_the_curve_says_k_of_n() -> None:
    figure, ax = drawn(
        steps_of([100.0] * 18 + [4000.0] * 54 + [90_000.0] * 20 + [9e6] * 8), spec("distribution")
    )
    assert {"18\u202f%", "in 1 h, 18 of 100", "72\u202f%", "in 24 h, 72 of 100", "8\u202f% later"} <= set(
        said(figure)
    )
    assert ax.lines[0].get_drawstyle() == "steps-post"
    assert max(ydata(ax.lines[0])) == pytest.approx(0.92)


def test_the_curve_of_answers_has_its_band_and_its_dots_from_the_columns() -> None:
    figure, ax = drawn(*NASTY["answers"])
    # the curve says 70 %, the dot what the column says
    rows = {row["seconds"]: row for row in NASTY["answers"][0].iter_rows(named=True)}
    told = rows[86_400]
    assert {f"{share(told['dot'])}", f"in 24 h, {told['k']} of 145"} <= set(said(figure))
    (curve,) = (line for line in ax.lines if line.get_drawstyle() == "steps-post")
    assert curve.get_color() == look.ACCENT and max(ydata(curve)) == pytest.approx(122 / 146)
    dots = [line for line in ax.lines if line.get_marker() == "o"]
    assert sorted(ydata(dot)[0] for dot in dots) == [
        pytest.approx(rows[mark]["dot"]) for mark in (3600, 86_400, 604_800)
    ]
    (band,) = ax.collections
    assert tuple(np.asarray(band.get_facecolor())[0]) == to_rgba(look.BAND)
    heights = np.asarray(band.get_paths()[0].vertices)[:, 1]
    assert heights.max() == pytest.approx(rows[2_592_000]["high"])
    # who waits at the ticks, and who never got an answer
    assert {"146", str(rows[86_400]["waiting"]), "still waiting"} <= set(said(figure))
    assert {f"{share(24 / 146)} no answer", "in 30 days", "answered", "95\u202f% band"} <= set(said(figure))


def test_words_beside_dots_keep_off_the_band() -> None:
    for case in ("answers", "no answers", "answers of a week", "five years", "16 years"):
        figure, ax = drawn(*NASTY[case])
        curves = [line for line in ax.lines if line.get_drawstyle() == "steps-post"]
        edges = [np.asarray(path.vertices) for band in ax.collections for path in band.get_paths()]
        points = [ax.transData.transform(np.asarray(line.get_xydata(), dtype=float)) for line in curves]
        points += [ax.transData.transform(edge) for edge in edges]
        for text in figure.texts:
            if text.get_text().startswith("in "):
                extent = text.get_window_extent()
                for x, y in np.vstack(points):
                    is_on = extent.x0 < x < extent.x1 and extent.y0 < y < extent.y1
                    assert not is_on, (case, text.get_text())


def test_the_curve_ends_where_nobody_is_watched_any_longer() -> None:
    figure, ax = drawn(*NASTY["answers of a week"])
    (curve,) = (line for line in ax.lines if line.get_drawstyle() == "steps-post")
    assert max(np.asarray(curve.get_xdata(), dtype=float)) == 400_000
    assert not [text for text in said(figure) if "no answer" in text or "in 7 d" in text]
    # what all have stays so
    _, ax = drawn(*NASTY["all answered"])
    (curve,) = (line for line in ax.lines if line.get_drawstyle() == "steps-post")
    assert max(np.asarray(curve.get_xdata(), dtype=float)) == 2_592_000


def test_few_answers_are_hollow_points_without_a_band() -> None:
    figure, ax = drawn(*NASTY["few answers"])
    (points,) = ax.lines
    assert points.get_markerfacecolor() == look.PAPER and not ax.collections
    assert ydata(points) == [1 / 8, 2 / 8, 3 / 8]
    assert "95\u202f% band" not in said(figure)
    assert ydata(drawn(*NASTY["few without an answer"])[1].lines[0]) == [0] * 7


def test_the_newest_of_several_curves_is_bold_and_small_ones_are_left_out() -> None:
    figure, ax = drawn(*NASTY["five years"])
    curves = [line for line in ax.lines if line.get_drawstyle() == "steps-post"]
    assert [line.get_color() for line in curves if line.get_linewidth() == 2.6] == [look.ACCENT]
    assert len(curves) == 4
    assert {"last 12 months", "2024", "2023", "2021"} <= set(said(figure)) and "2022" not in said(figure)
    assert "in 24 h, 90 of 90" in said(figure) or "in 1 h, 90 of 90" in said(figure)
    figure, _ = drawn(*NASTY["16 years"])
    assert {"2024", "2020", "10 earlier"} <= set(said(figure)) and "2019" not in said(figure)
    # a newest curve of too few is hollow, the earlier are lines all the same
    figure, ax = drawn(*NASTY["a quiet year"])
    (points,) = (line for line in ax.lines if line.get_marker() == "o")
    assert points.get_markerfacecolor() == look.PAPER and len(ydata(points)) == 9
    assert {"since 1 Jan 2025", "2024"} <= set(said(figure))


def test_shares_show_their_counts_in_the_colours_of_the_kinds() -> None:
    counts: list[int | None] = [505, 443, 137, 105, 79, 77]
    frame = pl.DataFrame(
        {
            "name": ["original", "reply", "self_reply", "repost", "mention", "quote", None],
            "posts": [*(count / 1346 for count in counts if count), None],
            "n": [*counts, 12],
        }
    )
    figure, ax = drawn(frame, spec("ranking", count="n", unit="percent"))
    check(figure)
    assert {"33\u202f%", "443 of 1,346", "self-reply", "unknown", "12 n, in no share"} <= set(said(figure))
    assert len({bar.get_facecolor() for bar in bars(ax)}) == 6


def segments(row: dict[str, object]) -> list[tuple[float, float, str]]:
    """The strip of one check: where each segment begins and ends, and its colour, or what stands for one."""
    _, ax = drawn(scorecard(row), spec("scorecard"))
    names = {
        to_rgba(colour): band for band, colour in zip(("weak", "typical", "strong"), look.BANDS, strict=False)
    }
    names |= {to_rgba(look.IDLE): "idle", to_rgba(look.PAPER): "hollow", to_rgba(look.INK2): "there"}
    return [
        (
            round(patch.get_x(), 2),
            round(patch.get_x() + patch.get_width(), 2),
            "hatched" if patch.get_hatch() else names[to_rgba(patch.get_facecolor())],
        )
        for patch in ax.patches
        if isinstance(patch, Rectangle)
    ]


def marks(row: dict[str, object]) -> dict[str, list[float]]:
    """The dot or arrow and the interval of one check, as places on the strip."""
    _, ax = drawn(scorecard(row), spec("scorecard"))
    found = {}
    for line in ax.lines:
        if (marker := str(line.get_marker())) != "None" or line.get_linewidth() > 1:
            found[marker] = [round(float(at), 2) for at in np.asarray(line.get_xdata(), dtype=float)]
    return found


def test_a_strip_fills_what_the_interval_touches() -> None:
    assert segments({}) == [(0, 0.33, "idle"), (0.34, 0.66, "idle"), (0.67, 1, "strong")]
    assert [band for *_, band in segments(TWO_BANDS)] == ["idle", "typical", "strong"]
    assert segments(OVER)[2:] == [(0.67, 0.86, "idle"), (0.86, 1, "weak")]
    assert [band for *_, band in segments(OVER | {"lowest": 2})] == ["idle", "idle", "strong", "weak"]
    assert [band for *_, band in segments(FEW)] == ["hollow"] * 3
    assert [band for *_, band in segments(ABSENT)] == ["hatched"] * 3
    assert [band for *_, band in segments(ABSENT | {"status": "not on this platform"})] == ["hatched"] * 3
    assert segments(NO_KIND) == segments(FRESH) == []
    # what may not be named is not offered: strong to who mostly passes on, over to the famous
    assert [band for *_, band in segments({"most": 1, "lowest": 1, "highest": 1})] == [
        "idle",
        "typical",
        "hollow",
    ]
    assert [band for *_, band in segments(OVER | {"most": 2, "lowest": 2, "highest": 2})] == [
        "idle",
        "idle",
        "strong",
    ]
    assert [what for *_, what in segments(ITEMS)] == ["there"] * 3 + ["hollow"] * 2 + ["hatched"] * 2
    assert [what for *_, what in segments(ITEMS | ABSENT)] == ["hatched"] * 7


def test_right_is_better_and_thirds_are_piecewise() -> None:
    assert marks({"value": 0.25, "low": 0.1, "high": 0.4}) == {"o": [0.5], "None": [0.33, 0.67]}
    assert marks({"value": 0.7, "low": None, "high": None}) == {"o": [0.83]}
    assert marks(OVER | {"value": 0.45, "low": 0.3, "high": 0.8}) == {"o": [0.71], "None": [0.56, 0.93]}
    # on logarithms, and the longest time at the left: half of the way from 24 h to 4 h is 9.8 h
    nine = 3600 * math.sqrt(96)
    assert marks(FAST | {"value": nine, "low": 14400.0, "high": 86400.0}) == {
        "o": [0.5],
        "None": [0.33, 0.67],
    }
    assert marks(FRESH) == {"o": [0.57], "None": [0.32, 0.77]}
    assert marks(RATIO | {"value": 1e9, "low": None, "high": None}) == {"o": [1.0]}
    assert marks(NO_KIND | {"value": 0.25, "low": 0.1, "high": 0.4}) == {"o": [0.25], "None": [0.1, 0.4]}
    blocks = {"unit": "accounts", "is_falling": True, "weak_limit": 50.0, "strong_limit": 30.0}
    assert marks(blocks | {"value": 40.0, "low": None, "high": None}) == {"o": [0.5]}


def test_an_interval_hides_behind_the_dot_and_an_end_that_is_not_reached_is_open() -> None:
    assert marks({"value": 0.25, "low": 0.24, "high": 0.26}) == {"o": [0.5], "None": [0.5, 0.5]}
    assert marks({"value": 0.25, "low": 0.1, "high": None}) == {"o": [0.5], "None": [0.33, 1.0]}
    slow: dict[str, object] = {**FAST, "value": None, "low": 86400.0, "high": None, "lowest": 0, "highest": 0}
    assert marks(slow) == {"<": [0.0], "None": [0.0, 0.33]}
    assert marks(RATIO | {"value": None, "low": None, "high": None, "lowest": 3, "highest": 3}) == {
        ">": [1.0]
    }
    assert marks(ABSENT) == {}
    _, ax = drawn(scorecard(FEW), spec("scorecard"))
    assert [line.get_markerfacecolor() for line in ax.lines if line.get_marker() == "o"] == [look.PAPER]


def test_limits_stand_under_a_strip_with_their_unit() -> None:
    def labels(row: dict[str, object]) -> list[str]:
        figure, _ = drawn(scorecard(row), spec("scorecard"))
        return [text.get_text().replace("\u202f", " ") for text in figure.texts if text.get_fontsize() == 7]

    assert labels({}) == ["10", "40 %"]
    assert labels(OVER) == ["10", "40", "over 60 %"]
    assert labels(OVER | {"highest": 2, "lowest": 2}) == ["10", "40", "60 %"]
    assert labels(FAST) == ["24 h", "4 h"]
    assert labels(FRESH) == ["1 d", "1 h"]
    assert labels(
        {"unit": "days", "scale": "log", "is_falling": True, "weak_limit": 30.0, "strong_limit": 7.0}
    ) == ["30 d", "7 d"]
    assert labels(NO_KIND) == ["0", "100 %"]
    assert labels(NO_KIND | BOTH_KINDS) == ["organisation 5 · 20, person 15 · 50 %"]
    assert labels(ABSENT) == []


def test_without_a_kind_the_limits_of_both_are_ticks() -> None:
    _, ax = drawn(scorecard(NO_KIND | BOTH_KINDS), spec("scorecard"))
    ticks = {
        float(np.asarray(line.get_xdata())[0]): float(np.ptp(np.asarray(line.get_ydata()[:2])))
        * np.sign(line.get_ydata()[1] - line.get_ydata()[0])
        for line in ax.lines
        if len(set(line.get_xdata())) == 1 and line.get_linewidth() == 1.0
    }
    assert ticks == {0.05: -8, 0.2: -8, 0.15: 8, 0.5: 8}


def test_a_finding_is_shortened_at_its_parts() -> None:
    figure, _ = drawn(THIRTEEN, spec("scorecard"))
    words_ = said(figure)
    bold = [text.get_text() for text in figure.texts if text.get_weight() == "bold"]
    assert {"52 %", "Engage", "3 of 5", "80 %", "$x$"} <= set(bold)
    assert {
        "talk: 704 of 1,346",
        "talk: 704 of 1,346 · lower bound",
        "known basics there; no picture …",
    } <= set(words_)
    assert {"of what people wrote to you first …", "Not in this archive: no direct-messages.js"} <= set(
        words_
    )
    assert max(text.get_window_extent().x1 for text in figure.texts) <= 1536


def test_too_many_checks_and_other_columns_are_said() -> None:
    with pytest.raises(QueryError, match="holds 13 rows, the query gives 14"):
        drawn(scorecard(*[{}] * 14), spec("scorecard"))
    with pytest.raises(QueryError, match="draws the column scale; the columns are area, "):
        drawn(scorecard({}).drop("scale"), spec("scorecard"))


def test_dots_are_sorted_in_their_blocks_and_ones_own_stands_out() -> None:
    figure, ax = drawn(OTHERS, spec("dots"))
    check(figure)
    dots = [line for line in ax.lines if line.get_marker() == "o"]
    assert [round(float(np.asarray(line.get_xdata())[0]), 2) for line in dots] == [
        0.51,
        0.33,
        0.31,
        0.3,
        0.2,
        0.46,
        0.16,
        0.14,
        0.01,
    ]
    heights = [ydata(line)[0] for line in dots]
    assert heights == sorted(heights) and heights[5] - heights[4] == pytest.approx(
        2 * (heights[1] - heights[0])
    )
    own = [line for line in dots if line.get_color() == look.ACCENT]
    assert [round(float(np.asarray(line.get_xdata())[0]), 2) for line in own] == [0.33, 0.14]
    intervals = [np.asarray(line.get_xdata()).tolist() for line in ax.lines if line.get_linewidth() == 2.2]
    assert intervals == [[0.305, 0.355], [0.05, 0.29]]
    bold = [text.get_text() for text in figure.texts if text.get_weight() == "bold"]
    assert {"answer others", "@larkmoorbake", "2024-25", "33\u202f%", "14\u202f%"} <= set(bold)
    assert {"US adults, often posting", "2021-22", "30\u202f%", "4,655", "720\u202fk", "n"} <= set(
        said(figure)
    )


def test_ones_own_dot_is_never_left_out() -> None:
    figure, ax = drawn(*NASTY["60 dots"])
    dots = [line for line in ax.lines if line.get_marker() == "o"]
    assert len(dots) == 16
    dots = [line for line in figure.axes[1].lines if line.get_marker() == "o"]
    assert [line.get_color() for line in dots] == [look.ACCENT]
    assert {"and 44 more", "100\u202f%", "not known"} <= set(said(figure))
    assert len([patch for patch in figure.axes[1].patches if patch.get_hatch()]) == 1


def test_a_share_of_which_only_a_range_is_known_is_a_band_without_a_dot() -> None:
    ranged = beside(
        ("talk", "you", "2025", 0.1, 90, True, 0.05, 0.18),
        ("talk", "Large US nonprofits", "2009", None, 4655, False, 0.0, 0.4),
    )
    figure, ax = drawn(ranged, spec("dots"))
    check(figure)
    assert len([line for line in ax.lines if line.get_marker() == "o"]) == 1
    assert [(patch.get_x(), patch.get_width()) for patch in ax.patches if isinstance(patch, Rectangle)] == [
        (0, 0.4)
    ]
    assert "0–40\u202f%" in said(figure)


def test_names_are_only_text() -> None:
    figure, _ = drawn(ranked(60), spec("ranking"))
    words_ = said(figure)
    assert {"$x^2$ \\frac{1}{2} $", "one two three[31m", "overridden", "@h9", "and 48 more"} <= set(words_)
    assert len([text for text in words_ if text.startswith(("9", "1,0"))]) == 12


def test_absent_lists_are_hatched_not_zero() -> None:
    figure, ax = drawn(*NASTY["lists"])
    assert said(figure).count("not in this archive") == 2
    assert len([patch for patch in ax.patches if patch.get_hatch()]) == 2


def test_title_shrinks_and_trailing_parts_go() -> None:
    long = Spec(
        "bars",
        "How " + "very " * 30 + "long?",
        ("a" * 40, "b" * 40, "c" * 40),
        "Measured",
        ("d " * 60, "e" * 40),
        {},
        None,
    )
    figure = Figure()
    dress(figure, long)
    title, subtitle, status, footnote = (text.get_text() for text in figure.texts)
    assert title.endswith("…")
    assert subtitle == "A" + "a" * 39 + " · " + "b" * 40
    assert status == "Measured."
    assert "e" not in footnote
    figure = Figure()
    dress(figure, replace(long, subtitle=("a" * 40, "b" * 9, "10 of 12 checks, " + "c" * 40)))
    assert figure.texts[1].get_text().endswith("b · 10 of 12 checks")
    assert all(text.get_window_extent().x1 <= 1536 for text in figure.texts)


def test_a_wrong_column_is_named() -> None:
    with pytest.raises(QueryError, match="y=nothing; the columns are month, posts"):
        drawn(monthly([1.0]), spec("bars", y="nothing"))


def test_words_and_numbers() -> None:
    assert [number(value) for value in (0, 1346, 1e9, 2.44, 0.004, 1234.5)] == [
        "0",
        "1,346",
        "1,000,000,000",
        "2.4",
        "0.004",
        "1,235",
    ]
    assert [share(value).replace("\u202f", " ") for value in (0, 0.001, 0.125, 0.999, 1)] == [
        "0 %",
        "<1 %",
        "13 %",
        ">99 %",
        "100 %",
    ]
    assert [compact(value).replace("\u202f", " ") for value in (99_999, 250_000, 2.5e6, 1e9)] == [
        "99,999",
        "250 k",
        "2.5 M",
        "1 bn",
    ]
    assert (words(1, "posts"), words(2, "own_posts")) == ("1 post", "2 own posts")
    assert safe("a\u202eb\x07\ud800 \u200d\ufe0fc\n\nd") == "ab c d"
    assert name("🎂", "ava") == "@ava"
    assert name(None) == "(no name)"
    assert cut("山" * 12) == "山" * 10 + "…"
    assert cut("a" * 22) == "a" * 22


def test_labels_move_as_little_as_they_can() -> None:
    assert spread([100, 300], 34, 0, 500) == [100, 300]
    assert spread([100, 100, 300], 34, 0, 500) == [83, 117, 300]
    assert spread([490, 495], 34, 0, 500) == [466, 500]
    assert spread([200, 100], 34, 0, 500) == [200, 100]
    # one at each end: who moves from the one does not have to stop for the other
    assert spread([2, 490, 490, 495], 34, 0, 500) == [2, 432, 466, 500]
    assert spread([10, 10, 10], 34, 0, 50) == [0, 34, 68]


def test_axes_end_at_round_numbers() -> None:
    assert steps(67) == ([0, 20, 40, 60, 80], 80)
    assert steps(3000) == ([0, 1000, 2000, 3000], 3000)
    assert steps(0) == ([0, 1], 1)


@pytest.mark.parametrize("span", [0, 1, 5, 40, 100, 400, 729, 731, 3000, 7305, 40_000])
def test_time_axes_have_few_labels_in_order(span: int) -> None:
    ticks = time_ticks(15_000, 15_000 + span, 1100)
    assert 1 <= len(ticks) <= 20
    assert [at for at, _ in ticks] == sorted({at for at, _ in ticks})


def test_a_calendar_is_complete() -> None:
    slots = calendar("month", [0.0, 31.0, 365.0], None)
    assert len(slots) == 13
    assert all(slot.end == after.start for slot, after in pairwise(slots))
