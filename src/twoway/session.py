"""Queries run against one database: read-only, locked, within one scope, their columns held against their headers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from types import MappingProxyType
from typing import TYPE_CHECKING

from .errors import QueryError, UsageError
from .queries import Library, Query, Variable, fault, select
from .store import Store

if TYPE_CHECKING:
    import polars


@dataclass(frozen=True)
class Scope:
    """What a session is about; None leaves a choice to the view scope."""

    account: str | None = None
    since: date | None = None
    until: date | None = None
    tz: str | None = None
    # person or organisation
    kind: str | None = None


class Session:
    """Queries run against one database, read-only and locked, within one scope."""

    def __init__(self, store: Store, library: Library, scope: Scope, *, materialise: bool = False) -> None:
        """With `materialise`, every view is computed once, as a temporary table that shadows it."""
        self.store = store
        self.library = library
        self._set_scope(scope)
        stored = store.rows("select views_hash from schema_version") == [(library.views_hash,)]
        if not stored:
            store.run(library.macros.replace("create or replace macro", "create or replace temp macro"))
            for reference in library.references:
                store.fill(reference, temporary=True)
        if materialise or not stored:
            form = "table" if materialise else "view"
            for view in library.views:
                store.run(f"create or replace temp {form} {view.name} as {select(view)}")
        store.lock()

    def _set_scope(self, scope: Scope) -> None:
        accounts = self.store.rows(
            "select coalesce(account_id, 'unknown-' || archive_id), max(platform), count(*) from archives group by 1 order by 1"
        )
        known = [account for account, _, _ in accounts]
        listing = ", ".join(
            f"{account} ({platform}, {exports} exports)" for account, platform, exports in accounts
        )
        if scope.account is not None and scope.account not in known:
            raise UsageError(
                f"--account {scope.account} is not in {self.store.path.name}, which holds {listing or 'no export'}."
            )
        if scope.account is None and len(known) > 1:
            raise UsageError(
                f"{self.store.path.name} holds several accounts: {listing}. Choose one with --account."
            )
        if not known:
            raise UsageError(
                f"{self.store.path.name} holds no export. Load one with: twoway load ARCHIVE --db {self.store.path}"
            )
        if scope.since and scope.until and scope.since > scope.until:
            raise UsageError(f"--since {scope.since} is after --until {scope.until}. Swap them.")
        if scope.tz is not None and not self.store.rows(
            "select 1 from pg_timezone_names() where name = $tz", {"tz": scope.tz}
        ):
            raise UsageError(
                f"--tz {scope.tz} is no time zone known here. Give an IANA name such as Europe/London."
            )
        for name in ("account", "since", "until", "tz", "kind"):
            form = "date" if name in ("since", "until") else "varchar"
            self.store.run(f"set variable {name} = cast($value as {form})", {"value": getattr(scope, name)})

    def run(self, query: Query, settings: Mapping[str, str] = MappingProxyType({})) -> polars.DataFrame:
        """The result of a query, its columns checked against its header. `settings` are values of variables it declares."""
        declared = {variable.name: variable for variable in query.variables}
        if unknown := sorted(set(settings) - set(declared)):
            known = ", ".join(declared) or "none"
            raise UsageError(
                f"--set {unknown[0]}: {query.name} declares no such variable; it declares {known}."
            )
        try:
            for name, value in settings.items():
                self._set(declared[name], value)
            self.check(query)
            return self.store.frame(select(query))
        except QueryError as error:
            raise QueryError(
                str(error) if str(error).startswith(str(query.path)) else f"{query.path}: {error}"
            ) from None
        finally:
            for name in settings:
                self.store.run(f"reset variable {name}")

    def _set(self, variable: Variable, value: str) -> None:
        name, kind = variable.name, variable.type
        try:
            self.store.run(f"set variable {name} = cast($value as {kind})", {"value": value})
        except QueryError:
            raise UsageError(f"--set {name}={value}: expected a value of type {kind}.") from None

    def check(self, query: Query) -> None:
        """One SELECT, and exactly the columns that the header declares."""
        kinds = self.store.statements(select(query))
        if kinds != ["SELECT"]:
            raise QueryError(f"expected one SELECT, found {', '.join(kinds) or 'nothing'}")
        found = self.store.columns(select(query))
        for column, (name, kind) in zip_longest(query.columns, found, fillvalue=("", "")):
            stated = (column[0], column[1].upper())
            if stated != (name, kind):
                line = self._line_of(query, stated[0])
                raise fault(
                    query.path,
                    line,
                    f"the header declares {' '.join(stated).strip() or 'no more columns'}, the query gives {f'{name} {kind}'.strip() or 'no more columns'}",
                )

    @staticmethod
    def _line_of(query: Query, column: str) -> int:
        for number, line in enumerate(query.sql.splitlines(), 1):
            if re.match(rf"--\s*column:\s*{re.escape(column)}\b", line):
                return number
        return 1

    def run_plain(self, sql: str) -> polars.DataFrame:
        """A SELECT without a header."""
        kinds = self.store.statements(sql)
        if kinds != ["SELECT"]:
            raise QueryError(
                f"expected one SELECT, found {', '.join(kinds) or 'nothing'}. The database is open read-only."
            )
        return self.store.frame(sql)
