"""The page: what the template is given, in words and tables, and the template itself.

Text of an export is untrusted: it is cleaned here, escaped by the template, and stands in <bdi>, so that a name cannot turn the line around it.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import groupby
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from . import __version__
from .answers import MEASURED, NOT_HERE, NOT_THERE, Answer, Facts, Problem
from .periods import day
from .queries import TOLD
from .tables import ROWS, Table, clean, table
from .wording import things, words

SECTIONS = {
    "headlines": "The answer in short",
    "scorecard": "Scorecard",
    "conversation": "Conversation",
    "engagement": "Engagement",
    "followers": "Followers",
    "changes": "Since your last export",
    "listening": "Listening and answering",
    "when": "When",
    "profile": "Profile",
    "privacy": "What this archive reveals",
    "next_steps": "Next steps",
    "": "Your own metrics",
    "cannot_tell": "What this archive cannot tell",
    "ledger": "Files of the export",
}
# So many of what is incomplete are named at the top.
GAPS = 3


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
    def reason(self) -> object:
        """What neighbours on the page must have in common to share one block."""
        return (self.answer.empty, self.answer.footnote) if self.is_absent else self.id

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
        return [list(group) for _, group in groupby(self.cards, lambda card: card.reason)]


def sections(answers: Sequence[Answer]) -> list[Section]:
    found = []
    for key, title in SECTIONS.items():
        inside = [each for each in answers if each.query.section == key]
        inside.sort(key=lambda each: (each.query.rank, each.query.name))
        if inside:
            found.append(Section(key, title, tuple(Card(each, _is_open(each)) for each in inside)))
    return found


def _told(every: Sequence[Section], key: str) -> list[dict[str, Any]]:
    """The rows of a section that is text."""
    return [
        row
        for each in every
        if each.key == key
        for card in each.cards
        for row in card.answer.frame.to_dicts()
    ]


def _is_open(answer: Answer) -> bool:
    """Small tables without a picture are the metric; the ledger of a real export is long."""
    return answer.query.is_open or (answer.query.chart is None and answer.frame.height <= 25)


def bold(text: str) -> Markup:
    """Escaped text, in which **…** is strong."""
    return Markup(re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", str(escape(clean(text)))))


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
    environment.filters |= {"bold": bold, "clean": clean, "day": day, "words": words}
    every = sections(answers)
    told = {key: _told(every, key) for key in TOLD}
    return environment.get_template("report.html.j2").render(
        about=about,
        facts=_facts(about),
        incomplete=_incomplete(about),
        sections=[each for each in every if each.key not in ("ledger", *TOLD)],
        ledger=next((each for each in every if each.key == "ledger"), None),
        headlines=told["headlines"],
        steps=[list(rows) for _, rows in groupby(told["next_steps"], lambda row: row["step"])],
        cannot_tell=[row for row in told["cannot_tell"] if row["looked_for"] is None],
        gaps=[row for row in told["cannot_tell"] if row["looked_for"] is not None],
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
    parts += [(about.account_key, False)] * about.is_redacted
    # what stands before a colon is the generation, which decides what an export can hold
    generation, colon, _ = about.exports[0].layout.partition(": ")
    layout = f", {generation}," if colon else ""
    parts += [(f"{about.title} archive{layout} {made}", False), (f"times in {about.tz} ({zone})", False)]
    exports = [each for each in about.exports if not each.is_supplement]
    if len(exports) > 1:
        parts.append((f"the newest of {len(exports)} exports", False))
    beside = dict.fromkeys(each.title for each in about.exports if each.is_supplement)
    if beside:
        parts.append((f"with {' and '.join(beside)} beside it", False))
    if about.since or about.until:
        start = f"from {day(about.since)}" if about.since else "from the first post"
        parts.append((f"{start} to {day(about.last_day)} only", False))
    return [(text, is_foreign) for text, is_foreign in parts if text.strip()]


def _incomplete(about: Facts) -> str:
    """What the newest export holds a part of, or what of it cannot be read; nothing where all that is there is whole."""
    parts = [
        f"{each.words} ({each.note or each.status})"
        for each in about.coverage.values()
        # reactions have no file of their own: they stand in that of the posts
        if each.status in ("partial", "unreadable") and each.entity != "reactions"
    ]
    more = f" and {len(parts) - GAPS} more" if len(parts) > GAPS else ""
    return f"{', '.join(parts[:GAPS])}{more}"


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
    supplements = sum(each.is_supplement for each in about.exports)
    beside = [f"SUPPLEMENT{number}" for number in range(1, supplements + 1)]
    report = ["twoway", "report", "ARCHIVE", *beside, "-o", "twoway-report"]
    query = ["twoway", "query", "post_mix", "--db", "twoway-report/twoway.duckdb"]
    account = "ACCOUNT" if about.is_redacted else about.account_key
    scope = ["--account", account] if about.is_one_of_several else []
    scope += ["--tz", about.tz] if about.tz_basis == "chosen" else []
    for option, value in (("--since", about.since), ("--until", about.until), ("--kind", about.account_kind)):
        scope += [option, str(value)] if value else []
    scope += ["--redact", "--key", "FILE"] if about.is_redacted else []
    verify = ["twoway", "verify", "twoway-report", *(["ARCHIVE", *beside] if not has_database else [])]
    verify += ["--key", "FILE"] if about.is_redacted else []
    commands = [[*report, *scope], *([[*query, *scope]] if has_database else []), verify]
    return [shlex.join(command) for command in commands]
