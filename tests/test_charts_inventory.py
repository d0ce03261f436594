"""The chart of what there is, judged by its artists."""

from __future__ import annotations

from datetime import date

import polars as pl
import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from test_charts import NAMES, check, drawn, png, said, spec, style  # noqa: F401

from twoway.charts import Spec, look
from twoway.errors import QueryError

SCHEMA = {
    "about": pl.String,
    "group": pl.String,
    "n": pl.Int64,
    "what": pl.String,
    "since": pl.Date,
    "until": pl.Date,
}
FEBRUARY, MARCH, LONG_AGO = date(2025, 2, 3), date(2025, 3, 10), date(2019, 6, 1)
ROWS: list[tuple[object, ...]] = [
    ("you", "Advertising", 1200, "ads shown to you, 9 advertisers", FEBRUARY, MARCH),
    ("you", "Advertising", 0, "ads that you reacted to", None, None),
    ("you", "Advertising", None, "clicks", None, None),
    ("you", "Log-ins", 40, "log-ins", MARCH, MARCH),
    ("you", "Apps", 1, "app that you let in", LONG_AGO, LONG_AGO),
    ("you and others", "Messages", 316, "direct messages", LONG_AGO, MARCH),
    ("others", "Address book", 3, "people from your address book", None, None),
]


def frame(*rows: tuple[object, ...]) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def heads(**options: str) -> Spec:
    return spec("inventory", first="About you", then="About others", **options)


def many(groups: int, each: int, side: str = "you") -> list[tuple[object, ...]]:
    return [
        (side, f"Group {g}", 1000 * g + e + 1, f"things {g}.{e}", LONG_AGO, MARCH)
        for g in range(groups)
        for e in range(each)
    ]


CASES: dict[str, tuple[pl.DataFrame, Spec]] = {
    "two blocks": (frame(*ROWS), heads()),
    "one row": (frame(ROWS[0]), heads()),
    "others alone": (frame(ROWS[5], ROWS[6]), heads()),
    "more than there is room for": (frame(*many(9, 4), *many(9, 3, "others")), heads()),
    "strange names": (frame(*[("you", text, 7, text, FEBRUARY, MARCH) for text in NAMES]), heads()),
    "huge numbers": (frame(("you", "W" * 60, 10**12, "W" * 200, date(2006, 3, 1), MARCH)), heads()),
    "years after the export": (frame(("you", "Odd", 1, "thing", MARCH, date(2031, 1, 1))), heads()),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_no_text_lies_on_another(case: str) -> None:
    figure, _ = drawn(*CASES[case])
    check(figure)


def spans(figure: Figure) -> list[tuple[str, float, float]]:
    """The bars: colour, and left and right in pixels."""
    [ax] = figure.axes
    boxes = [(to_hex(bar.get_facecolor()).upper(), bar.get_window_extent()) for bar in ax.patches]
    return [(colour, round(box.x0), round(box.x1)) for colour, box in boxes]


def test_what_is_there_is_drawn_and_the_rest_is_said() -> None:
    figure, _ = drawn(*CASES["two blocks"])
    words = said(figure)
    for text in ("About you", "Advertising", "1,200", "ads shown to you, 9 advertisers", "About others", "316", "3"):  # fmt: skip
        assert text in words
    assert "ads that you reacted to" not in words and "clicks" not in words
    assert "1 not in this archive" in words
    assert words.count("Advertising") == 1


def test_bars_have_the_colour_of_their_block_and_their_days() -> None:
    figure, ax = drawn(*CASES["two blocks"])
    ads, logins, app, messages = spans(figure)
    assert (ads[0], messages[0]) == (look.ACCENT, look.FLAG)
    # one day is as wide as can be seen, and inside the axis
    assert logins[2] - logins[1] == app[2] - app[1] == 9
    extent = ax.get_window_extent()
    assert app[1] == round(extent.x0) and messages[1] == round(extent.x0)
    assert ads[2] - ads[1] >= 9 and messages[2] - messages[1] > 0.9 * extent.width
    words = said(figure)
    assert "Feb – Mar 2025" in words and "Jun 2019" in words
    assert not any("Jun 2019 – " in text for text in words), "a long bar has no room beside it"


def test_each_group_keeps_its_first_rows() -> None:
    figure, _ = drawn(*CASES["more than there is room for"])
    words = said(figure)
    # 14 of 63: the first of nine groups, and the first of five others, as groups of one name are one
    assert sum(text.startswith("things") for text in words) == 14
    assert all(f"things {n}.0" in words for n in range(9))
    assert "and 49 more kinds" in words


def test_without_any_day_there_is_no_axis() -> None:
    figure, ax = drawn(frame(ROWS[6]), heads())
    assert not ax.spines["bottom"].get_visible() and not [*ax.patches, *ax.get_xticks()]
    assert "people from your address book" in said(figure)


def test_nothing_known_is_the_empty_state() -> None:
    figure, _ = drawn(frame(ROWS[1], ROWS[2]), heads())
    check(figure)
    assert "That is not a zero." in said(figure)


def test_a_column_that_is_not_there_is_named() -> None:
    with pytest.raises(QueryError, match=r"start=nowhere; .* `-- chart: inventory start=column`"):
        drawn(frame(*ROWS), heads(start="nowhere"))


def test_the_same_bytes_twice() -> None:
    assert png(*CASES["two blocks"]) == png(*CASES["two blocks"])
