"""Queries run against one database: read-only, locked, within one scope, their columns held against their headers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import zip_longest
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from .databases import time_zones
from .errors import QueryError, UsageError
from .library import Library
from .queries import Query, Variable, fault, select, views_read
from .store import Store
from .wording import meant

if TYPE_CHECKING:
    import polars

    from .redaction import Key

# The view whose rows another session gives.
EARLIER_SCORECARD = "earlier_scorecard"
# Whom an account speaks for.
KINDS = ("person", "organisation")
# What the views read of a scope.
VARIABLES = {
    "account": "varchar",
    "since": "date",
    "until": "date",
    "tz": "varchar",
    "kind": "varchar",
    "export": "integer",
    "earlier_export": "integer",
}
# Asked of the table, as posts_in_scope costs as much as a metric.
PERIOD = """
with dated as (
    select
        s.since,
        s.until,
        local_time(s.as_of, s.tz)::date as exported_on,
        local_post_time(p.created_at, p.time_precision, s.tz)::date as day
    from posts as p
    join archives_in_scope using (archive_id)
    cross join scope as s
    where p.audience != 'deleted'
)
select
    min(day)::varchar as first_day,
    max(day)::varchar as last_day,
    bool_or(coalesce(day >= since, true) and coalesce(day <= until, true)) as has_posts,
    -- longer than the checks look back, and no period was chosen
    bool_and(since is null and until is null and day < exported_on - interval 24 months) as is_long_silent
from dated
"""


@dataclass(frozen=True)
class Scope:
    """What a session is about; None leaves a choice to the view scope."""

    account: str | None = None
    since: date | None = None
    until: date | None = None
    tz: str | None = None
    # person or organisation
    kind: str | None = None
    # the export to look from, and the one to compare it with, by their archive_id
    export: int | None = None
    earlier_export: int | None = None
    # what names are replaced by a pseudonym with; without it they are shown
    key: Key | None = field(default=None, repr=False)

    def check(self) -> None:
        """Refuse what no database could answer."""
        if self.since and self.until and self.since > self.until:
            raise UsageError(f"--since {self.since} is after --until {self.until}. Swap them.")
        if self.tz is not None and self.tz not in (known := time_zones()):
            raise UsageError(
                f"--tz {self.tz} is no time zone known here.{meant(self.tz, known)} "
                "Give an IANA name such as Europe/London."
            )
        if self.kind not in (None, *KINDS):
            raise UsageError(
                f"--kind {self.kind}: expected {' or '.join(KINDS)}.{meant(str(self.kind), KINDS)}"
            )

    def check_account(self, owners: Mapping[str, str], place: str) -> None:
        """Refuse an account that is not among the owners (account to platform) of the exports in `place`, or the lack of a choice."""
        listing = ", ".join(f"{account} ({platform})" for account, platform in sorted(owners.items()))
        if self.account is not None and self.account not in owners:
            raise UsageError(f"--account {self.account} is not in {place}. Found: {listing or 'no export'}.")
        if self.account is None and len(owners) > 1:
            raise UsageError(f"There are several accounts: {listing}. Choose one with --account.")


def owners(store: Store) -> dict[str, str]:
    """Accounts whose exports a database holds, each with its platform."""
    return dict(
        store.rows(
            """
            select
                coalesce(account_id, 'unknown-' || archive_id),
                max(platform)
            from archives
            where not is_supplement
            group by 1
            """
        )
    )


class Session:
    """Queries run against one database, read-only and locked, within one scope."""

    def __init__(self, store: Store, library: Library, scope: Scope, *, materialise: bool = False) -> None:
        """A view is computed once, as a temporary table that shadows the stored one, so that its SQL is always the library's: all at once
        with `materialise`, else when a query needs it.
        """
        self.store = store
        self.library = library
        self.scope = scope
        self._computed: set[str] = set()
        self._set_scope(scope)
        stored = store.rows("select views_hash from schema_version") == [(library.views_hash,)]
        if not stored:
            store.run(library.macros.replace("create or replace macro", "create or replace temp macro"))
            for reference in library.references:
                store.fill(reference, temporary=True)
        if materialise:
            self._compute({view.name for view in library.views})
        store.lock()

    def _compute(self, names: set[str]) -> None:
        """Computed in their order, a view finds those that it reads as tables: taken apart inside each other, they would take minutes."""
        for view in self.library.views:
            if view.name in names - self._computed:
                self.store.run(f"create temp table {view.name} as {select(view)}")
                self._computed.add(view.name)
                if view.name == EARLIER_SCORECARD:
                    self._look_back(view)

    def _look_back(self, scorecard: Query) -> None:
        """Fill the scorecard as of the earlier export, which a view cannot: beside this session, one that looks from there."""
        columns = ", ".join(column.name for column in scorecard.columns)
        for (archive_id,) in self.store.rows("select archive_id from earlier_export"):
            with self.store.beside() as store:
                earlier = replace(self.scope, export=archive_id, earlier_export=None)
                rows = Session(store, self.library, earlier).rows(f"select {columns} from scorecard")
            self.store.append(scorecard.name, rows)

    def _set_scope(self, scope: Scope) -> None:
        scope.check()
        known = owners(self.store)
        scope.check_account(known, self.store.path.name)
        if not known:
            raise UsageError(
                f"{self.store.path.name} holds no export. Load one with: twoway load ARCHIVE --db {self.store.path}"
            )
        for name, form in VARIABLES.items():
            self.store.run(f"set variable {name} = cast($value as {form})", {"value": getattr(scope, name)})
        if scope.key:
            self.store.run("set variable redaction = cast($value as blob[])", {"value": scope.key.pads})

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a statement of our own gives, on the views of the library."""
        self._compute(views_read(sql, self.library.views))
        return self.store.rows(sql)

    def is_asked(self, query: Query) -> bool:
        """False for a query that says nothing here: the view that it goes with has no row."""
        if not query.only_with:
            return True
        return bool(self.rows(f"select 1 from {query.only_with} limit 1"))

    def period_without_posts(self, *, of_checks: bool = False) -> str:
        """A sentence when no post lies in the period chosen, or in that of the checks, although there are posts; else empty."""
        first_day, last_day, has_posts, is_long_silent = self.rows(PERIOD)[0]
        if of_checks and is_long_silent:
            return (
                f"The last post is of {last_day}, and the checks look at the last 12 or 24 months before the export. "
                f"For what was before the silence: --until {last_day}."
            )
        if first_day is None or has_posts:
            return ""
        return f"No post lies in the period chosen: those of the export are from {first_day} to {last_day}."

    def run(self, query: Query, settings: Mapping[str, str] = MappingProxyType({})) -> polars.DataFrame:
        """The result of a query, its columns checked against its header. `settings` are values of variables it declares."""
        declared = {variable.name: variable for variable in query.variables}
        if unknown := sorted(set(settings) - set(declared)):
            known = ", ".join(declared) or "none"
            raise UsageError(
                f"--set {unknown[0]}: {query.name} declares no such variable; it declares {known}."
                f"{meant(unknown[0], declared)}"
            )
        try:
            for name, value in settings.items():
                self._set(declared[name], value)
            self._compute(views_read(query.sql, self.library.views))
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
        """One SELECT, and exactly the columns that the header declares, if there is one."""
        kinds = self.store.statements(select(query))
        if kinds != ["SELECT"]:
            raise QueryError(f"expected one SELECT, found {', '.join(kinds) or 'nothing'}")
        if not query.title:
            return
        found = self.store.columns(select(query))
        for column, (name, kind) in zip_longest(query.columns, found, fillvalue=("", "")):
            stated = (column[0], column[1].upper())
            if stated != (name, kind):
                line = query.line_of("column", stated[0])
                raise fault(
                    query.path,
                    line,
                    f"the header declares {' '.join(stated).strip() or 'no more columns'}, the query gives {f'{name} {kind}'.strip() or 'no more columns'}",
                )
