"""The page: what the template is given, in words and tables, and the template itself.

Text of an export is untrusted: it is cleaned here, escaped by the template, and stands in <bdi>, so that a name cannot turn the line around it.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from . import __version__
from .answers import MEASURED, NOT_HERE, NOT_THERE, Answer, Facts, Problem, day, things, words

if TYPE_CHECKING:
    import polars

    from .queries import Query

ROWS = 100
# Characters from which a cell may take several lines.
LONG = 24
# A cell holds no more than this; the CSV holds all.
LONGEST = 300
SECTIONS = {
    "scorecard": "Scorecard",
    "conversation": "Conversation",
    "engagement": "Engagement",
    "followers": "Followers",
    "listening": "Listening and answering",
    "when": "When",
    "profile": "Profile",
    "next_steps": "Next steps",
    "": "Your own metrics",
    "ledger": "Files of the export",
}
# The order of our metrics inside their sections; a user's own come after them, by name.
ORDER = (
    *("post_mix", "post_mix_by_month", "people", "reply_freshness_curve", "reply_freshness"),
    *("hashtags", "link_domains", "languages"),
    *("engagement_by_month", "engagement_totals", "top_posts"),
    *("likes_given", "lists", "message_volume"),
    *("posts_by_month", "posting_hours", "sources"),
    *("coverage", "ledger"),
)
# The short table that the page opens by itself although there is a picture.
OPEN = ("post_mix",)
SHARES = ("share", "within_", "follow_back_")
PLAIN_NUMBERS = ("year", "hour", "weekday")
KIND_WORDS = {"self_reply": "self-reply"}
HEADINGS = {"url": "address", "seconds": "time"}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# Controls, and the marks that turn the direction of what follows.
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
NOTHING = "–"


class Heading(NamedTuple):
    text: str
    # number, short (one line) or long
    kind: str
    meaning: str


class Cell(NamedTuple):
    text: str
    link: str = ""


@dataclass(frozen=True)
class Table:
    caption: str
    headings: tuple[Heading, ...]
    rows: tuple[tuple[Cell, ...], ...]
    # what a dash in it means
    note: str


@dataclass(frozen=True)
class Card:
    """One metric on the page."""

    answer: Answer
    is_open: bool

    @property
    def id(self) -> str:
        return "metric-" + re.sub(r"[^\w-]", "-", self.answer.query.name)

    @property
    def headline(self) -> str:
        return self.answer.sentences[0] if self.answer.sentences else self.answer.query.title

    @property
    def has_picture(self) -> bool:
        return self.answer.query.chart is not None and not self.answer.empty

    @property
    def picture(self) -> str:
        return quote(f"figures/{self.answer.query.name}.png")

    @property
    def csv(self) -> str:
        return quote(f"data/{self.answer.query.name}.csv")

    @property
    def is_absent(self) -> bool:
        return self.answer.status in (NOT_HERE, NOT_THERE)

    @property
    def pill(self) -> str:
        return "solid" if self.answer.status == MEASURED else "hatched" if self.is_absent else "dashed"

    @cached_property
    def table(self) -> Table | None:
        return None if self.is_absent or self.answer.frame.is_empty() else table(self.answer)


@dataclass(frozen=True)
class Section:
    key: str
    title: str
    cards: tuple[Card, ...]

    @property
    def id(self) -> str:
        return self.key.replace("_", "-") or "own"

    @property
    def groups(self) -> list[list[Card]]:
        """Cards in order; neighbours that are absent for the same reason stand together."""
        return [
            list(group)
            for _, group in groupby(self.cards, lambda card: card.is_absent and card.answer.empty or card.id)
        ]

    @property
    def headline(self) -> str | None:
        return next((card.headline for card in self.cards if card.answer.sentences), None)


def sections(answers: Sequence[Answer]) -> list[Section]:
    found = []
    for key, title in SECTIONS.items():
        inside = [each for each in answers if each.query.section == key]
        inside.sort(key=lambda each: _rank(each.query.name))
        if inside:
            found.append(Section(key, title, tuple(Card(each, _is_open(each)) for each in inside)))
    return found


def _rank(name: str) -> tuple[int, str]:
    return (ORDER.index(name) if name in ORDER else len(ORDER), name)


def _is_open(answer: Answer) -> bool:
    """Small tables without a picture are the metric; the ledger of a real export is long."""
    return answer.query.name in OPEN or (answer.query.chart is None and answer.frame.height <= 25)


# ---- tables


def table(answer: Answer) -> Table:
    """At most ROWS rows: the last of a series in time, else the first; ids are left to the CSV, addresses come last."""
    query = answer.query
    caption = f"{query.subtitle[:1].upper()}{query.subtitle[1:]}, {answer.period}."
    if answer.frame.height == 1:
        headings, rows = _one_row(answer)
    else:
        frame = _laid_out(answer)
        height = frame.height
        in_time = frame[frame.columns[0]].dtype.is_temporal() and frame[frame.columns[0]].is_sorted()
        headings, rows = _grid(frame.tail(ROWS) if in_time else frame.head(ROWS), query)
        if height > ROWS:
            caption += (
                f" The {'last' if in_time else 'first'} {ROWS} of {height:,} rows; the CSV holds them all."
            )
    has_gaps = any(cell.text == NOTHING for row in rows for cell in row)
    null = re.sub(r"\s*No rows?\b[^.]*\.", "", query.null)
    note = f"{NOTHING} stands for: {null}" if has_gaps and not null.lower().startswith("never") else ""
    return Table(caption, headings, rows, note.replace("NULL", NOTHING))


def _one_row(answer: Answer) -> tuple[tuple[Heading, ...], tuple[tuple[Cell, ...], ...]]:
    """One line a column, by its meaning."""
    columns, frame = answer.query.columns, answer.frame
    meanings = (column.meaning[:1].upper() + column.meaning[1:] for column in columns)
    values = (_cell(frame[column.name][0], column.name) for column in columns)
    rows = tuple((Cell(meaning), value) for meaning, value in zip(meanings, values, strict=True))
    return (Heading("What", "long", ""), Heading("Value", "number", "")), rows


def _grid(frame: polars.DataFrame, query: Query) -> tuple[tuple[Heading, ...], tuple[tuple[Cell, ...], ...]]:
    known = {column.name: column for column in query.columns}
    names = [name for name in frame.columns if not name.endswith("_id")] or frame.columns
    names.sort(key=lambda name: name == "url")
    headings = []
    columns = []
    for name in names:
        column = known.get(name)
        # a column of a pivoted table holds what its chart draws
        style = name if column else query.chart.options.get("y", "") if query.chart else ""
        is_number = frame[name].dtype.is_numeric() and style not in ("year", "weekday")
        text = HEADINGS.get(name, name.replace("_", " ")) if column else KIND_WORDS.get(name, name)
        values = frame[name]
        if values.dtype.is_float() and not style.startswith(SHARES) and (values == values.round()).all():
            values = values.cast(int, strict=False)
        cells = [_cell(value, style) for value in values]
        kind = "number" if is_number else "long" if max(len(cell.text) for cell in cells) > LONG else "short"
        headings.append(Heading(text[:1].upper() + text[1:], kind, column.meaning if column else ""))
        columns.append(cells)
    return tuple(headings), tuple(zip(*columns, strict=True))


def _laid_out(answer: Answer) -> polars.DataFrame:
    """The rows as a reader wants them: one row a month or weekday where the chart has series or hours beside each other."""
    chart, frame = answer.query.chart, answer.frame
    if chart and chart.kind == "heatmap":
        beside, down, values = (chart.options.get(key, "") for key in ("x", "y", "value"))
    elif chart and "series" in chart.options:
        beside, down, values = (chart.options.get(key, "") for key in ("series", "x", "y"))
    else:
        return frame
    if frame.select(beside, down).is_duplicated().any() or frame[beside].null_count():
        return frame
    return frame.pivot(on=beside, index=down, values=values)


def _cell(value: object, name: str) -> Cell:
    if value is None:
        return Cell("" if name == "note" else NOTHING)
    if isinstance(value, bool):
        return Cell("yes" if value else "no")
    if isinstance(value, int):
        if name == "weekday" and 1 <= value <= 7:
            return Cell(WEEKDAYS[value - 1])
        return Cell(str(value) if name in PLAIN_NUMBERS else f"{value:,}")
    if isinstance(value, float):
        return Cell(_decimal(value, name))
    if isinstance(value, datetime):
        return Cell(f"{day(value)}, {value:%H:%M}")
    if isinstance(value, date):
        return Cell(f"{value:%b %Y}" if name == "month" else day(value))
    text = clean(str(value))
    if len(text) > LONGEST:
        text = text[:LONGEST].rstrip() + "…"
    if name == "url" and text.startswith("https://"):
        return Cell("open", text)
    if name == "entity":
        return Cell(words(text))
    return Cell(KIND_WORDS.get(text, text) if name == "kind" else text)


def _decimal(value: float, name: str) -> str:
    if name.startswith(SHARES):
        return f"{100 * value:.1f}\u00a0%"
    if name.endswith("seconds"):
        for size, unit in ((86400, "days"), (3600, "h"), (60, "min")):
            if value >= size:
                return f"{value / size:,.1f}\u00a0{unit}"
        return f"{value:.0f}\u00a0s"
    return f"{value:.2g}" if 0 < abs(value) < 0.05 else f"{value:,.1f}"


def clean(text: str) -> str:
    return UNSAFE.sub(" ", text)


def bold(text: str) -> Markup:
    """Escaped text, in which **…** is strong."""
    return Markup(re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", str(escape(clean(text)))))  # noqa: S704


# ---- the page


def page(answers: Sequence[Answer], about: Facts, versions: dict[str, str], has_database: bool) -> str:
    environment = Environment(
        loader=PackageLoader(__package__),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"bold": bold, "clean": clean, "day": day}
    every = sections(answers)
    return environment.get_template("report.html.j2").render(
        about=about,
        facts=_facts(about),
        sections=[each for each in every if each.key != "ledger"],
        ledger=next((each for each in every if each.key == "ledger"), None),
        headlines=[
            (each.title, each.headline) for each in every if each.key not in ("ledger", "") and each.headline
        ],
        gaps=[each for each in about.coverage.values() if each.status in ("absent", "partial", "unreadable")],
        problems=about.problems[:ROWS],
        problem_words=_problem_words(about.problems),
        cards=[card for each in every for card in each.cards],
        commands=_commands(about, has_database),
        versions={"twoway": __version__, **versions},
        has_database=has_database,
        things=things,
    )


def _facts(about: Facts) -> list[tuple[str, bool]]:
    """Parts of the line under the title; True: a text of the export, to be isolated."""
    zone = {"account": "as set in the account", "chosen": "as chosen"}.get(
        about.tz_basis, "the export names none"
    )
    made = f"exported on {_long_day(about.as_of_day)}"
    if about.as_of_basis != "manifest":
        made = f"with nothing newer than {_long_day(about.as_of_day)}; it does not say when it was made"
    parts = [(about.display_name or "", True), (f"@{about.handle}" if about.handle else "", True)]
    parts += [(f"{about.title} archive {made}", False), (f"times in {about.tz} ({zone})", False)]
    if len(about.exports) > 1:
        parts.append((f"the newest of {len(about.exports)} exports", False))
    if about.since or about.until:
        start = f"from {day(about.since)}" if about.since else "from the first post"
        parts.append((f"{start} to {day(about.last_day)} only", False))
    return [(text, is_foreign) for text, is_foreign in parts if text.strip()]


def _long_day(value: date | None) -> str:
    return f"{value.day} {value:%B %Y}" if value else "an unknown day"


def _problem_words(problems: Sequence[Problem]) -> str:
    if not problems:
        return "Every record was read as it stands."
    lost = sum(each.lost for each in problems)
    times = sum(each.times for each in problems)
    return (
        f"Noted while reading: {things(times, 'problems')}, of which {lost:,} cost a whole record or the rest of a file; "
        "in the others one field was repaired or left out."
    )


def _commands(about: Facts, has_database: bool) -> list[str]:
    command = ["twoway", "report", "ARCHIVE", "-o", "twoway-report"]
    if about.tz_basis == "chosen":
        command += ["--tz", about.tz]
    for option, value in (("--since", about.since), ("--until", about.until)):
        command += [option, str(value)] if value else []
    database = "twoway.duckdb" if has_database else "FILE.duckdb"
    query = ["twoway", "query", "post_mix", "--db", database, *command[5:]]
    return [shlex.join(command), shlex.join(query)]
