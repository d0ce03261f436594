"""Whether a report still is what its archive gives: all of it is made again beside it, compared, and what differs is said with its cause."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from .commands import draw_report, load_all
from .databases import open_for_asking
from .drafts import temporary_folder
from .errors import ReportError, UsageError
from .parts import open_exports
from .redaction import Key
from .report import digest_of, digests, json_text
from .session import Scope, owners
from .wording import things

if TYPE_CHECKING:
    from .library import Library

PICTURES = "figures/"
TABLES = "data/"
# Parts of report.json that are compared by themselves, or that say what the report was made with.
APART = {"version", "versions", "fonts", "files", "digest", "queries", "metrics"}
# What another version of twoway may say otherwise of the same numbers.
OF_THE_VERSION = {"schema_version", "queries"}


class Parameters(msgspec.Struct):
    account: str
    since: date | None
    until: date | None
    kind: str | None
    tz: str
    tz_basis: str


class Export(msgspec.Struct):
    digest: str


class Hashes(msgspec.Struct):
    views: str
    metrics: dict[str, str]
    findings: dict[str, str]


class Metric(msgspec.Struct):
    query: str
    columns: list[str]
    rows: list[list[Any]]


class Contents(msgspec.Struct):
    """What report.json says of itself."""

    tool: str
    version: str
    versions: dict[str, str]
    fonts: list[str]
    redacted: bool
    has_database: bool
    parameters: Parameters
    exports: list[Export]
    queries: Hashes
    metrics: dict[str, Metric]
    files: dict[str, str]
    digest: str

    @property
    def archives(self) -> list[str]:
        return sorted(each.digest for each in self.exports)


@dataclass(frozen=True)
class Report:
    """A report.json: as it stands, and typed."""

    raw: Mapping[str, Any]
    contents: Contents
    # to the byte, and with the digest of what it says
    is_as_written: bool


@dataclass(frozen=True)
class Verdict:
    """What differs, a line each, and the sentence that sums up."""

    lines: list[str]
    sentence: str


def read_report(folder: Path) -> Report:
    path = folder / "report.json"
    try:
        text = path.read_text(encoding="utf-8")
        raw = msgspec.json.decode(text)
        if not isinstance(raw, dict) or raw.get("tool") != "twoway":
            raise ReportError(f"{path} is not of twoway's. Expected the folder of a report.")
        is_as_written = text == json_text(raw) and raw.get("digest") == digest_of(raw)
    except OSError as error:
        raise ReportError(
            f"{folder} holds no report: report.json cannot be read ({error.strerror}). Expected the folder of a report."
        ) from None
    except (ValueError, RecursionError):
        # also a number that JSON does not know, one that is too large, and brackets without end
        raise ReportError(f"{path} is broken: it is no JSON. Make the report again.") from None
    try:
        return Report(raw, msgspec.convert(raw, Contents), is_as_written)
    except msgspec.ValidationError as error:
        raise ReportError(
            f"{path} does not say what it takes to make the report again ({error}): it is of another version, or was changed. "
            "Make the report again."
        ) from None


def verify(folder: Path, archives: Sequence[Path], library: Library, key: Key | None) -> Verdict:
    """Make the report again, from the archives if there are any, else from its own database, and compare. Nothing is written into `folder`."""
    report = read_report(folder)
    is_redacted = report.contents.redacted
    if is_redacted and not (archives and key):
        raise UsageError(
            f"{folder} is redacted: it takes the archive and the key to make its pseudonyms again. "
            f"Try: twoway verify {folder} ARCHIVE --key FILE. One that was made without --key cannot be verified."
        )
    if key and not is_redacted:
        raise UsageError(f"{folder} is not redacted: it has no pseudonyms. Leave --key out.")
    database = folder / "twoway.duckdb"
    if not archives and not database.is_file():
        raise UsageError(
            f"{folder} holds no database to make the report from again. Name what it was made of: twoway verify {folder} ARCHIVE."
        )
    with temporary_folder() as place:
        if archives:
            database = place / "twoway.duckdb"
            load_all(open_exports(archives), database, library)
        scope = _scope(folder, report, database, key)
        if scope is None:
            return Verdict(
                ["archive: it holds other accounts than that of the report, so nothing could be compared."],
                "The report was made from another archive.",
            )
        draft = place / "report"
        draft.mkdir(mode=0o700)
        draw_report(database, draft, library, scope, has_database=report.contents.has_database)
        return _compare(folder, report, read_report(draft), has_archives=bool(archives))


def _scope(folder: Path, report: Report, database: Path, key: Key | None) -> Scope | None:
    """What the report is about, by its own words; None where the database does not hold the account, but several others."""
    said = report.contents.parameters
    scope = Scope(
        since=said.since,
        until=said.until,
        tz=said.tz if said.tz_basis == "chosen" else None,
        kind=said.kind,
        key=key,
    )
    try:
        scope.check()
    except UsageError as error:
        raise ReportError(f"{folder / 'report.json'} names parameters that cannot be: {error}") from None
    with open_for_asking(database) as store:
        known = [*owners(store)]
        loaded = sorted(digest for (digest,) in store.rows("select digest from archives"))
    shown = {key.pseudonym("person", account) if key else account: account for account in known}
    if said.account in shown:
        return replace(scope, account=shown[said.account])
    if key and set(report.contents.archives) <= set(loaded):
        raise UsageError(f"--key is not that of {folder}: it gives the account another pseudonym.")
    return scope if len(known) == 1 else None


# ---- what differs


def _compare(folder: Path, then: Report, now: Report, *, has_archives: bool) -> Verdict:
    """A line for each cause, and for each file and each part of report.json that differs."""
    causes = _causes(then.contents, now.contents)
    unknown = "of no cause that report.json records"
    if not then.is_as_written:
        unknown = "as report.json, which says how to make it, was changed"
    elif not has_archives:
        unknown = "perhaps as the database was changed: name the archive, too"
    lines, differing = [], set()
    found, written, made = digests(folder), then.contents.files, now.contents.files
    for path in sorted({*found, *written, *made}):
        if path not in written:
            fault = "is not of this report" if path in found else "is new: the report has no such query"
        elif path not in found:
            fault = "is missing"
        elif found[path] != written[path]:
            fault = "was changed after it was written"
        elif path not in made and Path(path).stem not in now.contents.queries.metrics:
            fault = "cannot be made again: there is no such query here. Name its folder with --queries"
        elif made.get(path) != written[path]:
            fault = f"differs, {_reason(path, then.contents, now.contents, causes) or unknown}"
        else:
            continue
        differing.add(path)
        lines.append(f"{path}: {fault}.")
    if not then.is_as_written:
        lines.append("report.json: was changed after it was written.")
    lines += _in_report_json(then, now, differing, causes)
    if not lines:
        return Verdict(
            [], f"All {_listing(written, set())} are the same, and so is every number in report.json."
        )
    sentence = f"The same: {_listing(written, differing)}."
    if (
        differing
        and all(path.startswith(PICTURES) or path == "index.html" for path in differing)
        and {"matplotlib", "fonts"} & causes.keys()
    ):
        sentence += " The numbers are the same; pictures may differ with other versions of matplotlib and other fonts."
    return Verdict([*causes.values(), *lines], sentence)


def _causes(then: Contents, now: Contents) -> dict[str, str]:
    """What of the recorded is another one, by its name, each with a line on it."""
    found = {}
    if then.archives != now.archives:
        here, there = (", ".join(each[:12] + "…" for each in side.archives) for side in (now, then))
        found["archive"] = f"archive: another one; SHA-256 {here}, and the report was made from {there}."
    versions = {"twoway": (then.version, now.version)}
    versions |= {
        name: (then.versions.get(name, "none"), now.versions.get(name, "none"))
        for name in (*now.versions, *sorted(then.versions.keys() - now.versions.keys()))
    }
    for name, (before, after) in versions.items():
        if before != after:
            found[name] = f"{name}: {after} here, {before} when the report was made."
    if then.fonts != now.fonts:
        found["fonts"] = (
            f"fonts: {', '.join(now.fonts)} here, {', '.join(then.fonts)} when the report was made."
        )
    if then.queries.views != now.queries.views:
        found["views"] = "views: other macros, views or reference data than when the report was made."
    return found


def _reason(path: str, then: Contents, now: Contents, causes: Mapping[str, str]) -> str:
    """Which of the causes come into question for a file, in words; empty when none does."""
    name = Path(path).stem
    known = [
        name
        for name in causes
        if path.startswith(PICTURES) or path == "index.html" or name not in ("matplotlib", "fonts")
    ]
    words = {"archive": "another archive", "fonts": "other fonts", "views": "other views"}
    reasons = [words.get(cause, f"another version of {cause}") for cause in known]
    if path == "index.html":
        names = [
            each
            for each in now.queries.metrics | then.queries.metrics
            if _is_other(each, then.queries, now.queries)
        ]
    else:
        names = [name] if _is_other(name, then.queries, now.queries) else []
    reasons += [f"another query {each}" for each in names[:3]]
    return f"as there is {', '.join(reasons)}" if reasons else ""


def _is_other(name: str, then: Hashes, now: Hashes) -> bool:
    return then.metrics.get(name) != now.metrics.get(name) or then.findings.get(name) != now.findings.get(
        name
    )


def _in_report_json(
    then: Report, now: Report, differing: set[str], causes: Mapping[str, str]
) -> Iterator[str]:
    """A line for each part of report.json that is another one, but where a line on a file says so already."""
    may_differ = OF_THE_VERSION if "twoway" in causes else set()
    for name in sorted((then.raw.keys() | now.raw.keys()) - APART - may_differ):
        if name == "exports" and "archive" in causes:
            continue
        if name not in now.raw:
            yield f"report.json: its part {name} is not of a report."
        elif not _is_same(then.raw.get(name), now.raw[name]):
            yield f"report.json: its part {name} is not the one made again."
    before, after = (
        {
            name: {**numbers, "query": None}
            for name, numbers in side.raw["metrics"].items()
            if f"{TABLES}{name}.csv" not in differing
        }
        for side in (then, now)
    )
    for name in sorted(before.keys() | after.keys()):
        if name not in after:
            yield f"report.json: its numbers of {name} cannot be made again: there is no such query."
        elif name not in before:
            yield f"report.json: it lacks the numbers of {name}."
        elif not _is_same(before[name], after[name]):
            yield f"report.json: what it says of {name} is not what was made again."
    if "queries" not in may_differ:
        yield from _in_hashes(then, now, differing)


def _in_hashes(then: Report, now: Report, differing: set[str]) -> Iterator[str]:
    """Likewise of the hashes of the queries: with the same version they are those of the queries here."""
    before, after = then.raw["queries"], now.raw["queries"]
    for sort in sorted(before.keys() | after.keys()):
        if not isinstance(after.get(sort), dict):
            if not _is_same(before.get(sort), after.get(sort)):
                yield f"report.json: its hash of the {sort} is not that of those here."
            continue
        for name in sorted(before[sort].keys() | after[sort].keys()):
            if before[sort].get(name) != after[sort].get(name) and f"{TABLES}{name}.csv" not in differing:
                yield f"report.json: its hash of the query {name} in {sort} is not that of the query here."
    for name in sorted(then.contents.metrics.keys() & now.contents.metrics.keys()):
        said = {then.contents.metrics[name].query, then.contents.queries.metrics.get(name)}
        if len(said) > 1:
            yield f"report.json: it gives two hashes of the query {name}."


def _is_same(before: object, after: object) -> bool:
    """As JSON, where 1 is not 1.0 and not true."""
    return json_text({"": before}) == json_text({"": after})


def _listing(files: Mapping[str, str], differing: set[str]) -> str:
    """How many of each sort are the same: 47 CSV files, 25 pictures and the page."""
    parts = []
    for folder, nouns in ((TABLES, "CSV files"), (PICTURES, "pictures")):
        paths = [path for path in files if path.startswith(folder)]
        same = len([path for path in paths if path not in differing])
        parts.append(f"{same:,} of {things(len(paths), nouns)}" if differing else things(len(paths), nouns))
    page = "the page" if "index.html" not in differing else "not the page"
    return f"{', '.join(parts)} and {page}"
