"""Which two exports of an account are compared: as they are named by their number or a day, else the newest and the one before it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from .errors import UsageError
from .library import Library
from .periods import day
from .session import Scope, Session
from .store import Store

# The newest first.
EXPORTS = """
select
    a.archive_id,
    local_time(a.generated_at, s.tz)::date
from archives_in_scope as a
cross join scope as s
order by a.recency
"""


class Export(NamedTuple):
    number: int
    # in the time zone of the scope
    made_on: date | None

    def __str__(self) -> str:
        return f"{self.number} ({day(self.made_on)})"


def compared(store: Store, library: Library, scope: Scope, earlier: str | None, later: str | None) -> Scope:
    """The scope that looks from the later export back to the earlier one; `earlier` and `later` are what was typed."""
    with store.beside() as other:
        exports = [Export(*row) for row in Session(other, library, scope).rows(EXPORTS)]
    if len(exports) == 1:
        raise UsageError(
            f"There is one export of this account, {exports[0]}, and a comparison needs two. Ask the platform for another, "
            "and give or load it, too; an older one that you have kept will do as well."
        )
    newer = _named("--to", later, exports) if later else exports[0]
    if earlier:
        older = _named("--from", earlier, exports)
    else:
        with store.beside() as other:
            session = Session(other, library, replace(scope, export=newer.number))
            older = _before(newer, exports, session.rows("select archive_id from earlier_export"))
    if older == newer:
        raise UsageError(f"--from and --to are both the export {newer}. {_listing(exports)}")
    if exports.index(older) < exports.index(newer):
        raise UsageError(f"--from is the export {older}, which is newer than {newer}. Swap them.")
    return replace(scope, export=newer.number, earlier_export=older.number)


def _named(option: str, text: str, exports: list[Export]) -> Export:
    """The export of that number, or the newest made on or before that day."""
    if re.fullmatch("[0-9]+", text):
        found = [export for export in exports if export.number == int(text)]
        fault = "there is no export of that number"
    else:
        try:
            last = date.fromisoformat(text)
        except ValueError:
            raise UsageError(
                f"{option} {text}: expected the number of an export or a date such as 2024-12-31. {_listing(exports)}"
            ) from None
        found = [export for export in exports if export.made_on and export.made_on <= last]
        fault = "no export was made on or before that day"
    if not found:
        raise UsageError(f"{option} {text}: {fault}. {_listing(exports)}")
    return found[0]


def _before(newer: Export, exports: list[Export], earlier: list[tuple[int]]) -> Export:
    """The export that the view earlier_export gives, where it gives one."""
    if not earlier:
        raise UsageError(
            f"No export is older than {newer}, so there is nothing to compare it with. {_listing(exports)}"
        )
    return next(each for each in exports if each.number == earlier[0][0])


def _listing(exports: list[Export]) -> str:
    return f"Exports of this account: {', '.join(map(str, exports))}."
