"""What each metric says within a scope: its rows, its finding, and how far the export allows it to be said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from .periods import day, period_of
from .queries import Query
from .session import Session
from .wording import things, words

if TYPE_CHECKING:
    import polars

MEASURED, ESTIMATED, TOO_FEW = "Measured", "Estimated (window)", "Not enough data"
NOT_HERE, NOT_THERE = "Not in this archive", "Not on this platform"
TITLES = {"x": "X", "x_analytics": "X analytics"}
READ_MORE = "Read more: What this archive cannot tell, in index.html."
# Options of a chart line whose columns hold what is drawn, not what it is drawn against.
DRAWN = ("y", "value", "columns", "above", "low", "high", "point")
ALT_LENGTH = 350
PICTURES = {
    "line": "Line chart",
    "bars": "Bar chart",
    "heatmap": "Heat map",
    "distribution": "Cumulative curve",
    "ranking": "Ranked bars",
    "scorecard": "Scorecard",
    "dots": "Dot chart",
    "windows": "Band between two step curves",
    "order": "Scatter chart",
    "spans": "Floating bars",
    "inventory": "List with numbers and bars of time",
}

Lines = tuple[str, ...]

SCOPE = """
select
    shown_as('person', s.account_key, s.account_key) as account_key,
    case when not is_redacted() then s.handle end as handle,
    case when not is_redacted() then p.display_name end as display_name,
    s.platform,
    s.as_of_basis,
    s.tz,
    s.tz_basis,
    s.since,
    s.until,
    s.account_kind,
    s.as_of,
    local_time(s.as_of, s.tz)::date as as_of_day,
    (select min(local_at)::date from posts_in_scope) as first_day,
    (select count(*) from archives where not is_supplement) > (select count(*) from archives_in_scope) as is_one_of_several,
    coalesce(s.since > s.ends_at - interval 12 months, false) as is_short,
    is_redacted() as is_redacted
from scope as s
join profile as p using (archive_id)
"""
EXPORTS = """
select
    a.digest,
    a.platform,
    a.layout,
    shown_hour(a.generated_at) as generated_at,
    a.generated_at_basis,
    a.is_supplement
from archives as a
join sources_in_scope as s using (archive_id)
order by a.is_supplement, s.recency
"""
COVERAGE = "select entity, status, extent, records, note, looked_for, sources from coverage order by entity"
PROBLEMS = """
select
    -- a check of ours has no file
    case when count(file_id) = 0 then p.path else shown_path(p.path) end as path,
    p.field,
    -- of a container: it may name files by the folder that somebody put them in
    case when any_value(f.outcome) = 'salvaged' then shown_text(p.reason) else p.reason end as reason,
    count(*) as times,
    count(*) filter (where p.is_lost) as lost
from problems as p
left join files as f using (archive_id, file_id)
where archive_id in (select archive_id from scope union all select archive_id from supplements_in_scope)
group by p.path, p.field, p.reason
order by lost desc, times desc, p.path, p.field, p.reason
"""


class Coverage(NamedTuple):
    entity: str
    status: str
    extent: str
    records: int | None
    note: str | None
    looked_for: str
    sources: str | None

    @property
    def words(self) -> str:
        return words(self.entity)

    @property
    def is_held(self) -> bool:
        return self.status not in ("absent", "unreadable")


class Export(NamedTuple):
    digest: str
    platform: str
    layout: str
    generated_at: datetime | None
    generated_at_basis: str
    is_supplement: bool

    @property
    def title(self) -> str:
        return TITLES.get(self.platform, self.platform.capitalize())


class Problem(NamedTuple):
    path: str
    field: str | None
    reason: str
    times: int
    lost: int


@dataclass(frozen=True)
class Facts:
    """What is the same for every metric of a report. Days are local days of `tz`; the exports come newest first, supplements last."""

    coverage: Mapping[str, Coverage]
    exports: tuple[Export, ...]
    problems: tuple[Problem, ...]
    # as SCOPE selects
    account_key: str
    handle: str | None
    display_name: str | None
    platform: str
    as_of_basis: str
    tz: str
    tz_basis: str
    since: date | None
    until: date | None
    # person or organisation, where it is stated
    account_kind: str | None
    as_of: datetime | None
    as_of_day: date | None
    first_day: date | None
    # the database holds other accounts, too
    is_one_of_several: bool
    # the chosen period is shorter than 12 months
    is_short: bool
    # names are replaced, and the account key is a pseudonym
    is_redacted: bool

    @property
    def title(self) -> str:
        return TITLES.get(self.platform, self.platform.capitalize())

    @property
    def last_day(self) -> date | None:
        return min((day for day in (self.until, self.as_of_day) if day), default=None)


@dataclass(frozen=True)
class Answer:
    """One metric. `empty` is not empty when there is nothing to draw: what is missing, what to do, where to read more."""

    query: Query
    frame: polars.DataFrame
    sentences: tuple[str, ...]
    status: str
    empty: tuple[str, ...]
    period: str
    count: str
    subtitle: tuple[str, ...]
    footnote: tuple[str, ...]

    @property
    def alt(self) -> str:
        """The picture in words, from the numbers of the table, for somebody who does not see it."""
        kind = PICTURES.get(self.query.chart.kind, "Picture") if self.query.chart else "Picture"
        start = f"{', '.join(part for part in (kind, self.period, self.count) if part)}."
        end = "The numbers are in the table below."
        said = " ".join(self.sentences).replace("**", "") or self.query.title
        for middle in ((said, *self.query.notes[:1]), (said,)):
            whole = " ".join((start, *middle, end))
            if len(whole) <= ALT_LENGTH:
                return whole
        return f"{start} {said[: ALT_LENGTH - len(start) - len(end) - 3].rstrip()}… {end}"


def facts(session: Session) -> Facts:
    rows = session.rows
    return Facts(
        {row[0]: Coverage(*row) for row in rows(COVERAGE)},
        tuple(Export(*row) for row in rows(EXPORTS)),
        tuple(Problem(*row) for row in rows(PROBLEMS)),
        *rows(SCOPE)[0],
    )


def answer(session: Session, query: Query, about: Facts) -> Answer:
    frame = session.run(query)
    needed = [about.coverage[entity] for entity in query.needs if entity in about.coverage]
    total = _total(query, frame)
    status, empty, footnote = _status(query, frame, total, needed, about)
    sentences: tuple[str, ...] = ()
    if query.name in session.library.findings and status not in (NOT_HERE, NOT_THERE):
        found = session.run(session.library.findings[query.name])
        sentences = tuple(found["sentence"].drop_nulls())
    period = period_of(query, frame, about)
    count = things(total, query.count[1]) if query.count and total is not None and not empty else ""
    # the bands of a check may depend on whom the account speaks for
    kind = about.account_kind if query.section == "scorecard" else None
    parts = (query.subtitle[:1].upper() + query.subtitle[1:], period, about.tz, kind, count)
    return Answer(
        query, frame, sentences, status, empty, period, count, tuple(part for part in parts if part), footnote
    )


def title(query: Query, about: Facts) -> str:
    """The question; a chart line may ask it about the account by its name."""
    named = query.chart.options.get("title") if query.chart else None
    return named.replace("{account}", f"@{about.handle}") if named and about.handle else query.title


def _total(query: Query, frame: polars.DataFrame) -> int | None:
    if not query.count or query.count[0] not in frame.columns or not frame[query.count[0]].dtype.is_numeric():
        return None
    return int(frame[query.count[0]].sum())


def _status(
    query: Query, frame: polars.DataFrame, total: int | None, needed: list[Coverage], about: Facts
) -> tuple[str, Lines, Lines]:
    """Status, lines of the empty state, parts of the footnote. Absent, zero and too few are three different things."""
    held = [each for each in needed if each.is_held]
    if query.needs and not needed:
        lines = (
            f"An export of {about.title} has no place for this.",
            "One of another platform may have.",
            READ_MORE,
        )
        return NOT_THERE, lines, ("This is not a zero.", *query.notes)
    # an older export may hold what the newest lacks
    if needed and not held and _is_blank(query, frame):
        return NOT_HERE, *_absent(needed)
    # whatever is too wide for the picture goes from the end
    footnote = (*_incomplete(held or needed[:1]), *query.notes, *_sources(held))
    if not _is_blank(query, frame):
        if total is not None and total < query.few:
            return TOO_FEW, (), footnote
        # rows that say themselves what they rest on
        is_estimated = "basis" in frame.columns and "estimated" in frame["basis"]
        return (ESTIMATED if is_estimated else MEASURED), (), footnote
    if held and all(each.status == "empty" for each in held):
        return MEASURED, _zero(held[0], about), footnote
    return TOO_FEW, _too_few(frame, is_part=bool(about.since or about.until)), footnote


def _absent(needed: list[Coverage]) -> tuple[Lines, Lines]:
    first = needed[0]
    damaged = next((each for each in needed if each.status == "unreadable"), None)
    if damaged:
        missing = f"This file of the export cannot be read: {damaged.sources or damaged.looked_for}."
        advice = "Download the export again, and give the zip as it is."
    else:
        missing = f"This export does not hold {first.words}, so this cannot be said."
        advice = "Ask the platform for a new export of all your data; it may include them."
    looked_for = ", ".join(dict.fromkeys(each.looked_for for each in needed))
    zero = f"This is not a zero: {first.words} may exist on the platform."
    return (missing, advice, READ_MORE), (zero, f"Looked for: {looked_for}.")


def _zero(held: Coverage, about: Facts) -> Lines:
    return (
        f"{held.sources or held.looked_for} is there and holds no {held.words}.",
        f"That is a true zero, as of {day(about.as_of_day)}.",
        "Read more: Files of the export, in index.html.",
    )


def _too_few(frame: polars.DataFrame, *, is_part: bool) -> Lines:
    more = "Read more: Definitions, in index.html."
    if not frame.is_empty():
        return (
            "What was read is not enough for this picture.",
            "The table holds the numbers that there are.",
            more,
        )
    if is_part:
        return "Nothing in the period chosen counts here.", "A longer period may hold something.", more
    return "The export was read; nothing in it counts here.", "The definition says what would count.", more


def _is_blank(query: Query, frame: polars.DataFrame) -> bool:
    """No rows, or a NULL in every cell that the chart would draw; without a chart, in every number."""
    if frame.is_empty():
        return True
    if query.chart:
        named = ",".join(query.chart.options.get(option, "") for option in DRAWN).split(",")
        drawn = [name for name in named if name in frame.columns]
        # of columns beside each other the first row alone is drawn
        frame = frame.head(1) if "columns" in query.chart.options else frame
    else:
        drawn = [name for name, kind in frame.schema.items() if kind.is_numeric()]
    return bool(drawn) and all(frame[name].null_count() == frame.height for name in drawn)


def _incomplete(held: list[Coverage]) -> Iterator[str]:
    for each in held:
        if each.status == "partial":
            yield f"Incomplete: {each.words}, {each.note or 'not all was read'}."
        elif not each.is_held:
            yield f"Incomplete: the newest export holds no {each.words} that can be read."


def _sources(held: list[Coverage]) -> Iterator[str]:
    names = [name for each in held for name in (each.sources or "").split(", ") if name]
    if names:
        yield f"Source: {', '.join(names) if len(names) <= 3 else f'{names[0]} and {len(names) - 1} other files'}."
