"""The scorecard in the terminal and as a table: every number in its unit, from a database or straight from an export."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from conftest import SAMPLES, Call

import twoway
from twoway.answers import answer, facts, title
from twoway.databases import open_for_asking
from twoway.library import Library
from twoway.scores import lines
from twoway.session import Scope, Session
from twoway.tables import table

SAMPLE = SAMPLES / "hostile"


def test_straight_from_an_export_it_says_the_same_as_from_a_database_and_leaves_nothing(
    call: Call, tmp_path: Path, sample_database: Callable[[str], Path]
) -> None:
    said, talk = call("score", SAMPLE)
    assert list((tmp_path / "temporary").iterdir()) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["temporary"]
    assert talk.startswith("hostile: X (Twitter), 161 records")
    assert call("score", "--db", sample_database("hostile"))[0] == said


def test_every_check_is_a_row_with_its_number_in_its_unit(call: Call) -> None:
    said, _ = call("score", SAMPLE, "--kind", "person")
    head, under, _, *rest = said.replace("\u00a0", " ").splitlines()
    assert head == 'Is @<b>"mallory"</b> a two-way street?'
    assert re.fullmatch(
        r"24 months to 30 Nov 2024 · UTC · person · \d+ of 12 checks measured, no total score", under
    )
    assert "\ufffd" not in said
    cells = [re.split("  +", line.strip()) for line in rest]
    rows = {line[1]: line for line in cells if len(line) == 7}
    assert rows.pop("check") == ["area", "check", "value", "95 % interval", "n", "band", "finding"]
    assert len(rows) == 13
    assert rows["Talk or announce?"][2:] == [
        *("36.6 %", "23.6–51.9", "41", "typical to strong", "37 % talk with people: 15 of 41")
    ]
    assert rows["Answer others?"][5] == "weak to typical"
    assert rows["Follow back?"][5:] == [
        "not enough data",
        "Not enough data: 31 followers, need 50 (as of export)",
    ]
    assert "checks could be measured" in rest[-1] and "**" not in said


def test_a_period_and_a_zone_are_those_of_the_options(call: Call) -> None:
    said, talk = call("score", SAMPLE, "--since", "2030-01-01", "--tz", "Asia/Tokyo")
    assert "No post lies in the period chosen" in talk
    assert "Asia/Tokyo" in said


@pytest.mark.parametrize(
    ("since", "title", "said"),
    [
        ("2023-01-01", "1 Jan 2023 – 30 Nov 2024", "since 1 Jan 2023"),
        ("2023-06-01", "1 Jun 2023 – 30 Nov 2024", "since 1 Jun 2023"),
        ("2022-06-01", "24 months to 30 Nov 2024", "24 months"),
        ("2099-01-01", "since 1 Jan 2099", "since 1 Jan 2099"),
    ],
)
def test_the_title_has_the_time_of_the_numbers(
    library: Library, sample_database: Callable[[str], Path], since: str, title: str, said: str
) -> None:
    with open_for_asking(sample_database("hostile")) as store:
        session = Session(store, library, Scope(since=date.fromisoformat(since)), materialise=True)
        for name in ("scorecard", "circle"):
            told = answer(session, library.metrics[name], facts(session))
            assert told.period == title
            assert told.frame["period"][0] == said


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "Expected an archive or a database, found neither."),
        ([SAMPLE, "--db", "a.duckdb"], "Expected an archive or a database, found both."),
        ([SAMPLE, "--kind", "persn"], "--kind persn: expected person or organisation. Did you mean person?"),
        ([SAMPLE, "--account", "1"], "--account 1 is not in hostile."),
    ],
)
def test_what_cannot_be_asked_is_said_before_anything_is_loaded(
    call: Call, words: list[str | Path], sentence: str
) -> None:
    said, talk = call("score", *words, code=2)
    assert said == ""
    assert talk.startswith(sentence)
    assert talk.count("\n") == 1


@pytest.mark.parametrize("command", ["report", "query", "score"])
def test_the_kind_belongs_to_whatever_shows_a_band(call: Call, command: str) -> None:
    words = ["scorecard", "--db", "a.duckdb"] if command == "query" else [SAMPLE]
    _, talk = call(command, *words, "--kind", "brand", code=2)
    assert talk == "--kind brand: expected person or organisation.\n"


def test_it_leaves_nothing_when_it_is_interrupted(tmp_path: Path) -> None:
    program = (
        "import sys, twoway.terminal\n"
        "def interrupt(session): raise KeyboardInterrupt\n"
        "twoway.terminal.print_scorecard = interrupt\n"
        f"sys.argv = ['twoway', 'score', {str(SAMPLE)!r}]\n"
        "from twoway.cli import main\n"
        "main()\n"
    )
    environment = os.environ | {"TMPDIR": str(tmp_path), "PYTHONPATH": str(Path(twoway.__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (130, "")
    assert list(tmp_path.iterdir()) == []


# ---- the words of a number


def row(**values: object) -> dict[str, object]:
    plain: dict[str, object] = {
        "area": "Engage",
        "question": "Talk?",
        "k": 704,
        "n": 1346,
        "value": 0.523,
        "unit": "share",
        "low": 0.496,
        "high": 0.55,
        "band": "strong",
        "status": "measured",
        "scale": "linear",
        "sentence": "**52 %** talk",
        "source": "Somebody 2012.",
        "is_beyond": False,
        "other_period": None,
    }
    return plain | values


@pytest.mark.parametrize(
    ("values", "value", "interval"),
    [
        ({}, "52.3 %", "49.6–55.0"),
        ({"unit": "people", "value": 17.2, "low": 13.1, "high": 21.6}, "17", "13–22"),
        ({"unit": "people", "value": 8.25, "low": 5.0, "high": 13.1}, "8.2", "5.0–13.1"),
        ({"unit": "ratio", "value": 2.429, "low": None, "high": None}, "2.4", "–"),
        ({"unit": "likes", "value": 0.719, "low": None, "high": None}, "0.72", "–"),
        ({"unit": "likes", "value": 0.0, "low": None, "high": None}, "0.0", "–"),
        ({"unit": "ratio", "value": None, "low": None, "high": None}, "–", "–"),
        ({"unit": "seconds", "value": 8640.0, "low": 6840.0, "high": 10440.0}, "2.4 h", "1.9–2.9 h"),
        ({"unit": "seconds", "value": 45.0, "low": 40.2, "high": 61.0}, "45 s", "40–61 s"),
        (
            {"unit": "seconds", "value": None, "low": 90_000.0, "high": None, "is_beyond": True},
            *("not reached", "1.0 days or more"),
        ),
        (
            {"unit": "seconds", "value": None, "low": None, "high": None, "is_beyond": True},
            *("not reached", "not reached"),
        ),
        (
            {"unit": "ratio", "value": None, "low": None, "high": None, "is_beyond": True},
            *("nobody followed", "–"),
        ),
        ({"unit": "seconds", "value": 9e4, "low": None, "high": 18e4}, "1.0 days", "up to 2.1 days"),
        ({"unit": "days", "value": 1.9, "low": 1.6, "high": 2.3}, "1.9 days", "1.6–2.3 days"),
        ({"unit": "accounts", "value": 96.0, "low": None, "high": None}, "96 of 100", "–"),
        ({"unit": "accounts", "value": 7.0, "low": None, "high": None}, "7 of 100", "–"),
        ({"unit": "items", "k": 6, "n": 7, "value": None, "low": None, "high": None}, "6 of 7", "–"),
    ],
)
def test_numbers_have_the_unit_of_their_check(values: dict[str, object], value: str, interval: str) -> None:
    [line] = lines(pl.DataFrame([row(**values)]))
    assert (line.value.replace("\u00a0", " "), line.interval.replace("\u00a0", " ")) == (value, interval)


@pytest.mark.parametrize(
    ("values", "band"),
    [
        ({}, "strong"),
        ({"status": "lower bound"}, "strong (lower bound)"),
        ({"status": "not in this archive", "band": None}, "not in this archive"),
        ({"status": "not enough data", "band": None}, "not enough data"),
        ({"scale": "list", "band": None}, "a list, no band"),
        ({"scale": "none", "band": None}, "information, no band"),
        ({"band": None}, "no band: whom it speaks for is not stated"),
    ],
)
def test_a_band_that_is_not_named_says_why(values: dict[str, object], band: str) -> None:
    assert lines(pl.DataFrame([row(**values)]))[0].band == band


def test_a_finding_says_its_time_where_it_is_another() -> None:
    frame = pl.DataFrame([row(), row(other_period="as of export")])
    assert [line.finding for line in lines(frame)] == ["52 % talk", "52 % talk (as of export)"]


def test_a_median_that_is_not_reached_is_no_gap(call: Call) -> None:
    said, _ = call("score", SAMPLES / "megaphone.zip")
    cells = [re.split("  +", line.strip()) for line in said.replace("\u00a0", " ").splitlines()]
    assert [
        *("Respond", "How fast?", "not reached", "not reached", "30", "weak"),
        "More than half not answered; n 30 (all time)",
    ] in cells
    [others] = [line for line in cells if line[1:2] == ["Answer others?"]]
    assert others[5] == "no band without --kind"


def test_the_table_of_the_page_is_the_scorecard_in_words_and_says_where_the_bands_come_from(
    library: Library, sample_database: Callable[[str], Path]
) -> None:
    with open_for_asking(sample_database("hostile")) as store:
        session = Session(store, library, Scope(kind="organisation"), materialise=True)
        about = facts(session)
        query = library.metrics["scorecard"]
        shown = table(answer(session, query, about))
    assert [heading.text for heading in shown.headings] == [
        *("Check", "Value", "95 % interval", "n", "Band", "Finding")
    ]
    assert shown.groups[:4] == ("Engage", "Engage", "Listen", "Listen") and len(shown.groups) == 13
    assert shown.caption == "Is this account a two-way street? 24 months to 30 Nov 2024."
    assert len(shown.rows) == len(shown.sources) == 13
    assert [cell.text for cell in shown.rows[3]] == [
        *("A wide circle?", "15", "–", "15", "not enough data", "Not enough data: 15 exchanges, need 100")
    ]
    assert shown.rows[5][5].text == "Not enough data: 31 followers, need 50 (as of export)"
    assert shown.sources[3][0] == "A wide circle?" and "threshold" in shown.sources[3][1]
    assert title(query, about) == 'Is @<b>"mallory"</b> a two-way street?'
