"""The .sql files: found and parsed; session.py checks and runs them.

queries/README.md shows the header on one page. A file's name is the query's name; its header is its documentation and its contract.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from .errors import QueryError

TITLE_LENGTH = 52
SECTIONS = (
    "headlines",
    "scorecard",
    "conversation",
    "engagement",
    "followers",
    "changes",
    "listening",
    "when",
    "profile",
    "privacy",
    "next_steps",
    "cannot_tell",
    "ledger",
)
# Sections whose rows are text of the page, so that only metrics of twoway's fit them.
TOLD = ("headlines", "next_steps", "cannot_tell")
PERIODS = ("all", "12 months", "as of export")
TAGS = (
    *(
        "column",
        "variable",
        "chart",
        "subtitle",
        "period",
        "count",
        "few",
        "needs",
        "only_with",
        "note",
        "section",
        "table",
    ),
    "NULL",
)
TAG = re.compile(r"^([a-z_]+|NULL):(?:\s+(.*))?$")
COLUMN = re.compile(r"^(\w+)\s+(\S+(?:\([^)]*\))?)\s+(\S.*)$")
VARIABLE = re.compile(r"^(\w+)\s+(\S+)\s+(\S+)\s+(\S.*)$")
COUNT = re.compile(r"^(\w+)\s+(\S.*)$")
OPTION = re.compile(r'(\w+)=("[^"]*"|\S+)')


class Column(NamedTuple):
    name: str
    type: str
    meaning: str


class Variable(NamedTuple):
    name: str
    type: str
    default: str
    meaning: str


@dataclass(frozen=True)
class Chart:
    kind: str
    options: Mapping[str, str]


@dataclass(frozen=True)
class Query:
    """One .sql file: its header, taken apart, and its SELECT. Without a title it has no header: plain SQL."""

    name: str
    path: Path
    sql: str
    title: str = ""
    prose: str = ""
    null: str = ""
    columns: tuple[Column, ...] = ()
    variables: tuple[Variable, ...] = ()
    chart: Chart | None = None
    subtitle: str = ""
    period: str = "all"
    count: tuple[str, str] | None = None
    # with a count under this, what is said is not enough data
    few: int = 1
    needs: tuple[str, ...] = ()
    # a view; while it has no row, a report leaves the query out
    only_with: str = ""
    notes: tuple[str, ...] = ()
    section: str = ""
    # place inside the section: the lower the earlier, those without one last
    rank: int = 1000
    # whether the page shows the table without being asked
    is_open: bool = False

    @property
    def hash(self) -> str:
        return sha256(self.sql.encode()).hexdigest()

    def line_of(self, tag: str, name: str = "") -> int:
        """Number of the header's line with this tag, and this name in it."""
        pattern = re.compile(rf"--\s*{tag}:\s*{re.escape(name)}\b")
        return next(
            (number for number, line in enumerate(self.sql.splitlines(), 1) if pattern.match(line)), 1
        )


def read_text(path: Path) -> str:
    try:
        # some editors begin the file with a byte order mark
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise QueryError(f"{path} cannot be read: it is not UTF-8 text. Save it as UTF-8.") from None
    except OSError as error:
        raise QueryError(f"{path} cannot be read: {error.strerror}.") from None


def check_needs(query: Query, entities: Collection[str]) -> None:
    """Refuse a need that no platform could ever meet."""
    for entity in query.needs:
        if entity not in entities:
            raise fault(
                query.path,
                query.line_of("needs"),
                f"`needs: {entity}`; expected one of {', '.join(sorted(entities))}",
            )


def select(query: Query) -> str:
    """The statement without the semicolon that a shell may want."""
    return query.sql.rstrip().removesuffix(";")


def read_query(path: Path) -> Query:
    """A single file: with a header, which then binds it, or plain SQL."""
    sql = read_text(path)
    has_header = any(line.startswith("-- column:") for line in sql.splitlines())
    return parse(path, path.stem) if has_header else Query(path.stem, path, sql)


def views_read(sql: str, views: Iterable[Query]) -> set[str]:
    """Names of the views that a statement reads, and of those that they read; a name that stands in a text counts, too."""
    found: set[str] = set()
    words = set(re.findall(r"\w+", sql))
    # a view reads only those before it
    for view in reversed([*views]):
        if view.name in words:
            found.add(view.name)
            words |= set(re.findall(r"\w+", view.sql))
    return found


def parse(path: Path, name: str) -> Query:
    """Take the header of a .sql file apart; every fault is a QueryError with file:line.

    A tag's text goes on over the following lines up to a blank one or the next tag.
    """
    sql = read_text(path)
    header = []
    for number, line in enumerate(sql.splitlines(), 1):
        if not line.startswith("--"):
            break
        header.append((number, line[2:].strip()))
    if not header or not header[0][1]:
        raise fault(
            path, 1, "expected a title, as in `-- What do you post?`; queries/README.md shows a header"
        )
    title = header[0][1]
    tags: dict[str, list[tuple[int, str]]] = {tag: [] for tag in TAGS}
    prose: list[str] = []
    open_tag: list[tuple[int, str]] | None = None
    for number, line in header[1:]:
        if match := TAG.match(line):
            tag, text = match.groups()
            if tag not in tags:
                raise fault(path, number, f"unknown tag `{tag}:`; known are {', '.join(TAGS)}")
            open_tag = tags[tag]
            open_tag.append((number, text or ""))
        elif line and open_tag is not None:
            open_tag[-1] = (open_tag[-1][0], f"{open_tag[-1][1]} {line}")
        else:
            open_tag = None
            prose.append(line)

    def only(tag: str, known: Iterable[str] = ()) -> str:
        if len(tags[tag]) > 1:
            raise fault(path, tags[tag][1][0], f"a second `{tag}:`; one is enough")
        for number, text in tags[tag]:
            if known and text not in known:
                raise fault(path, number, f"`{tag}: {text}`; expected one of {', '.join(known)}")
        return tags[tag][0][1] if tags[tag] else ""

    columns = tuple(
        Column(*_parts(path, COLUMN, "column: name TYPE meaning", *each)) for each in tags["column"]
    )
    chart = None
    if text := only("chart"):
        kind, *_ = text.split()
        options = {key: value.strip('"') for key, value in OPTION.findall(text)}
        chart = Chart(kind, options)
        if len(title) > TITLE_LENGTH:
            raise fault(path, 1, f"the title has {len(title)} characters, a picture holds {TITLE_LENGTH}")
    count = _parts(path, COUNT, "count: column words", *tags["count"][0]) if only("count") else None
    few = only("few")
    if few and (not few.isdecimal() or count is None):
        raise fault(path, tags["few"][0][0], f"`few: {few}`; expected a whole number, beside a `count:`")
    section, _, rank = only("section").partition(" ")
    if section and (section not in SECTIONS or not (rank or "0").isdecimal()):
        known = ", ".join(SECTIONS)
        raise fault(
            path,
            tags["section"][0][0],
            f"`section: {section} {rank}`; expected one of {known}, and a number or none",
        )
    return Query(
        name=name,
        path=path,
        sql=sql,
        title=title,
        prose=" ".join(prose).strip(),
        null=only("NULL"),
        columns=columns,
        variables=tuple(
            Variable(*_parts(path, VARIABLE, "variable: name TYPE default meaning", *each))
            for each in tags["variable"]
        ),
        chart=chart,
        subtitle=only("subtitle"),
        period=only("period", PERIODS) or PERIODS[0],
        count=(count[0], count[1]) if count else None,
        needs=tuple(re.split(r",\s*", only("needs"))) if tags["needs"] else (),
        only_with=only("only_with"),
        notes=tuple(text for _, text in tags["note"]),
        few=int(few or 1),
        section=section,
        rank=int(rank or 1000),
        is_open=only("table", ("open",)) == "open",
    )


def fault(path: Path, line: int, text: str) -> QueryError:
    return QueryError(f"{path}:{line}: {text}.")


def _parts(path: Path, pattern: re.Pattern[str], form: str, line: int, text: str) -> tuple[str, ...]:
    match = pattern.match(text)
    if not match:
        raise fault(path, line, f"`{text}`; expected `{form}`")
    return match.groups()
