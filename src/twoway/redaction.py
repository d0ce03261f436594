"""Reports that are handed on: the key that makes pseudonyms, and the queries that must not reach it.

The names are replaced in SQL, where they leave (`shown_as` and its neighbours in queries/macros.sql). That nothing was missed is checked by
disclosure.py.
"""

from __future__ import annotations

import hmac
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from .errors import QueryError, UsageError
from .library import Library, query_root
from .queries import Query, select

if TYPE_CHECKING:
    from .store import Store

SHORTEST_KEY, LONGEST_KEY = 16, 1 << 20
# Bytes that SHA-256 takes at once: the length of the pads of HMAC.
BLOCK = 64
# Functions of DuckDB that take a text for a query.
RUN_A_TEXT = {"query", "query_table", "json_execute_serialized_sql"}


@dataclass(frozen=True)
class Key:
    """What pseudonyms hang on: with it they can be made again, without it nobody can try names out."""

    # not the key of the file, which may be a phrase that somebody uses elsewhere, too
    secret: bytes = field(repr=False)

    @classmethod
    def of(cls, text: bytes) -> Key:
        return cls(hmac.digest(text, b"twoway pseudonyms", "sha256"))

    @property
    def pads(self) -> list[bytes]:
        """The inner and the outer key of HMAC (RFC 2104), which is all that a query needs."""
        whole = self.secret.ljust(BLOCK, b"\0")
        return [bytes(each ^ pad for each in whole) for pad in (0x36, 0x5C)]

    def pseudonym(self, sort: str, name: str) -> str:
        """As the macro shown_as makes it."""
        return f"{sort}-{hmac.new(self.secret, f'{sort}:{name}'.encode(), sha256).hexdigest()[:12]}"


def key_of(path: Path | None) -> Key:
    """The key in a file, else a new one that is forgotten with the run."""
    if path is None:
        return Key.of(os.urandom(32))
    try:
        with path.open("rb") as stream:
            text = stream.read(LONGEST_KEY + 1)
    except OSError as error:
        raise UsageError(f"--key {path} cannot be read: {error.strerror}.") from None
    if not SHORTEST_KEY <= len(text) <= LONGEST_KEY:
        found = f"{len(text)} bytes" if len(text) < SHORTEST_KEY else "more than 1 MiB"
        raise UsageError(
            f"--key {path} holds {found}; expected {SHORTEST_KEY} or more that nobody can guess. "
            "Make one with: head -c 32 /dev/urandom > FILE"
        )
    return Key.of(text)


def is_of_the_package(query: Query) -> bool:
    return query.path.is_relative_to(query_root())


def check_queries(store: Store, library: Library) -> None:
    """Refuse a query of somebody's own that could print the key."""
    for query in (*library.metrics.values(), *library.findings.values()):
        if is_of_the_package(query):
            continue
        _check_functions(store, query)
        left = query.sql.lower()
        for variable in query.variables:
            left = left.replace(f"getvariable('{variable.name.lower()}')", "")
        if not re.search("getvariable|duckdb_variables|redaction", left):
            continue
        raise QueryError(
            f"{query.path}: with --redact a query of your own may read no variable but those that it declares, each as "
            "getvariable('name'). Name nobody by shown_as(), which needs none."
        )


def _check_functions(store: Store, query: Query) -> None:
    """By DuckDB's own parser, to which a name in a text is no function, and one in quotes is."""
    [(parsed,)] = store.rows("select json_serialize_sql($sql)", {"sql": select(query)})
    tree = msgspec.json.decode(parsed)
    if tree["error"]:
        raise QueryError(
            f"{query.path}: with --redact a query of your own is taken apart before it runs, and this one cannot be: "
            f"{tree['error_message']}"
        )
    if found := sorted(RUN_A_TEXT & set(_functions(tree))):
        raise QueryError(
            f"{query.path}: with --redact a query of your own may not run a text as SQL, as {found[0]}() does, because nobody can "
            "see what it reads. Write the query out."
        )


def _functions(tree: object) -> Iterator[str]:
    if isinstance(tree, dict):
        if isinstance(name := tree.get("function_name"), str):
            yield name.lower()
        for value in tree.values():
            yield from _functions(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _functions(value)
