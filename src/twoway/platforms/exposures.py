"""What files reveal of their owner and of others: counted, never kept.

Of each kind of thing only how many there are, how many different ones, and the first and last time leave this module; names, addresses,
numbers, tokens and texts do not. What tells two values apart is a digest under a key that is thrown away with the load.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import NamedTuple

from ..decode import LOST
from ..records import Exposure, Problem, Row
from ..values import parse_count
from . import Context
from .x_rows import lost, moment

DOTTED_DAY = re.compile(r"\d{4}\.\d\d\.\d\d", re.ASCII)
# Some devices are said to be from the start of 1970: that is no time.
NO_TIME = re.compile(r"0|1970-01-01(?:[ T].*)?")
NOT_A_COUNT = "expected a count"
OTHER = "other"


class Kind(NamedTuple):
    """One kind of thing in a file, and where a record holds it.

    A path leads by names through objects, `*` through all of them, and opens the lists on its way. The other paths start at the thing.
    """

    kind: str
    path: str
    # the times of a thing, paths with blanks between them
    times: str = ""
    # what tells one from another; empty: the thing itself
    different: str | None = None
    # only things where something at the path is this
    where: tuple[str, object] | None = None
    # a word of the thing, and the words of which each is counted
    parts: tuple[str, frozenset[str]] | None = None
    # the thing itself is a number of things
    is_number: bool = False


def inside(value: object, path: str) -> Iterator[object]:
    """Whatever stands at a path and is not empty; what has another shape holds nothing there."""
    if isinstance(value, list):
        for item in value:
            # no list of lists: a deep one would have no end
            if not isinstance(item, list):
                yield from inside(item, path)
        return
    name, _, rest = path.partition(".")
    if not name:
        if value not in (None, "", {}):
            yield value
    elif isinstance(value, dict):
        for field in value.values() if name == "*" else (value.get(name),):
            yield from inside(field, rest)


class Tally:
    """How many things of one kind there are, and when: all that is known of them in the end."""

    def __init__(self, context: Context, kind: str, *, tells_apart: bool = False) -> None:
        self.records = 0
        self.first_at: int | None = None
        self.last_at: int | None = None
        self._context = context
        self._kind = kind
        self._digests: set[int] | None = set() if tells_apart else None
        self._parts: Counter[str] = Counter()

    def add(self, at: int) -> None:
        self.records += 1
        self.date(at)

    def date(self, at: int) -> None:
        self.first_at = at if self.first_at is None else min(self.first_at, at)
        self.last_at = at if self.last_at is None else max(self.last_at, at)

    def tell_apart(self, values: Iterator[object]) -> None:
        """Take the values as one that may be new; only a digest of them is kept, under the key of this load."""
        text = "\0".join(str(value) for value in values if isinstance(value, str | int))
        if text and self._digests is not None:
            digest = blake2b(text.encode(), digest_size=8, key=self._context.digest_key).digest()
            self._digests.add(int.from_bytes(digest))

    def part(self, word: str) -> None:
        self._parts[word] += 1

    def rows(self) -> Iterator[Exposure]:
        archive_id, file_id = self._context.archive_id, self._context.file_id
        different = None if self._digests is None else len(self._digests)
        yield Exposure(
            archive_id, file_id, self._kind, None, self.records, different, self.first_at, self.last_at
        )
        for word, records in sorted(self._parts.items()):
            yield Exposure(archive_id, file_id, self._kind, word, records, None, None, None)


def and_then(rows: Iterator[Row], *gathered: Iterable[Row]) -> Iterator[Row]:
    """The rows of a file, then what was gathered while they were made, also where the file breaks off."""
    lost_rest: Exception | None = None
    try:
        yield from rows
    except LOST as error:
        lost_rest = error
    for each in gathered:
        yield from each
    if lost_rest:
        raise lost_rest


def exposures(
    context: Context, records: Iterator[tuple[int, dict[str, object]]], kinds: tuple[Kind, ...]
) -> Iterator[Row]:
    """Count a file; a kind of which it holds nothing is a row with 0, which tells it from a file that is not there."""
    tallies = [(kind, Tally(context, kind.kind, tells_apart=kind.different is not None)) for kind in kinds]
    return and_then(_counted(context, records, tallies), *(tally.rows() for _, tally in tallies))


def _counted(
    context: Context, records: Iterator[tuple[int, dict[str, object]]], tallies: list[tuple[Kind, Tally]]
) -> Iterator[Row]:
    wrappers = {kind.path.partition(".")[0] for kind, _ in tallies}
    for position, record in records:
        if not record or not ("*" in wrappers or wrappers & record.keys()):
            yield lost(context, position, " or ".join(sorted(wrappers)))
            continue
        for kind, tally in tallies:
            yield from _count(context, position, record, kind, tally)


def _count(
    context: Context, position: int, record: Mapping[str, object], kind: Kind, tally: Tally
) -> Iterator[Problem]:
    for thing in inside(record, kind.path):
        if kind.where and kind.where[1] not in inside(thing, kind.where[0]):
            continue
        if kind.is_number:
            try:
                tally.records += parse_count(thing if isinstance(thing, str | int) else str(thing)) or 0
            except ValueError:
                name = kind.path.rpartition(".")[2]
                yield Problem(
                    context.archive_id, context.file_id, context.path, position, name, NOT_A_COUNT, False
                )
            continue
        tally.records += 1
        if kind.different is not None:
            tally.tell_apart(inside(thing, kind.different))
        if kind.parts:
            for word in inside(thing, kind.parts[0]):
                tally.part(word if isinstance(word, str) and word in kind.parts[1] else OTHER)
        for path in kind.times.split():
            for stated in inside(thing, path):
                text = str(stated)
                if DOTTED_DAY.fullmatch(text):
                    text = text.replace(".", "-")
                at = None if NO_TIME.fullmatch(text) else moment(context, position, path, text)
                if isinstance(at, Problem):
                    yield at
                elif at is not None:
                    tally.date(at)
