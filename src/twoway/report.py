"""The report: the only maker of Figures and of the files of a report.

index.html, figures/*.png, data/*.csv and report.json, all made from the same frames. The same database and scope give the same bytes on the
same machine: no clock, no path and no name of a computer goes in.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import msgspec
from matplotlib import rc_context, rc_file, rcdefaults, rcParams
from matplotlib.figure import Figure

from . import __version__
from .answers import Answer, Facts, answer, facts, title
from .charts import KINDS, STYLE, Spec, dress, font_chain, place
from .disclosure import check_report
from .drafts import InUse, beside, draft_folder
from .errors import QueryError, ReportError
from .page import page
from .queries import Query, fault
from .redaction import check_queries
from .session import Session
from .spreadsheet import csv_text, plain
from .store import SCHEMA_VERSION

LIBRARIES = ("duckdb", "matplotlib", "polars")
# Left, top, right, bottom of the plot, in pixels of 1600 × 900.
PLOT = (156, 196, 1536, 752)
# What a report consists of, and what systems put into any folder.
OURS = {"index.html", "figures", "data", "report.json", "twoway.duckdb", "twoway.duckdb.wal"}
LITTER = {".DS_Store", "Thumbs.db", "desktop.ini"}


class Mark(msgspec.Struct):
    """How report.json says what it is of."""

    tool: str


def write_report(
    session: Session,
    folder: Path,
    *,
    has_database: bool = False,
    progress: Callable[[str], None] = lambda name: None,
) -> None:
    """Write the report of a materialised session into an existing folder; `progress` is told each metric's name.

    `has_database` says that the database of the session is a part of it.
    """
    for query in session.library.metrics.values():
        _check_chart(query)
    if session.scope.key:
        check_queries(session.store, session.library)
    metrics = [query for query in session.library.metrics.values() if session.is_asked(query)]
    about = facts(session)
    figures, data = folder / "figures", folder / "data"
    try:
        for made in (figures, data):
            made.mkdir(mode=0o700)
        answers = []
        for query in metrics:
            progress(query.name)
            each = answer(session, query, about)
            answers.append(each)
            _write_text(data / f"{query.name}.csv", csv_text(each.frame))
            if query.chart:
                _draw(each, about, figures / f"{query.name}.png")
        libraries = {name: version(name) for name in LIBRARIES}
        versions = {"python": platform.python_version(), **libraries}
        _write_text(folder / "index.html", page(answers, about, versions, has_database))
        numbers = _numbers(session, answers, about, versions)
        numbers |= {"has_database": has_database, "files": digests(folder)}
        _write_text(folder / "report.json", json_text(numbers | {"digest": digest_of(numbers)}))
        if session.scope.key:
            check_report(session.store, session.scope.key, answers, folder)
        _keep_private(folder)
    except OSError as error:
        raise ReportError(
            f"The report cannot be written: {error.strerror or error}. Make room, or choose another folder with -o."
        ) from None


# ---- the folder


def check_replaceable(folder: Path) -> None:
    """Refuse a folder that holds anything but a report of ours."""
    folder = folder.resolve()
    if folder.is_dir():
        if Path.cwd().is_relative_to(folder):
            raise ReportError(
                f"{folder} is the folder you are in: it cannot be replaced. Name a folder inside it with -o."
            )
        names = {each.name for each in folder.iterdir()} - LITTER
        foreign = sorted(names - OURS)
        if not names or (_is_ours(folder / "report.json") and not foreign):
            return
        found = ", ".join((foreign or sorted(names))[:3])
        raise ReportError(
            f"{folder} holds {found}, which is not a report of twoway's. Choose an empty or a new folder with -o, "
            "or move away what is in it."
        )
    if folder.exists():
        raise ReportError(f"{folder} is a file, and the report is a folder. Choose another name with -o.")
    if not folder.parent.is_dir():
        raise ReportError(
            f"There is no folder {folder.parent} to write {folder.name} in. Make it, or choose another with -o."
        )


def _is_ours(path: Path) -> bool:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Mark).tool == "twoway"
    except (OSError, ValueError, RecursionError):
        return False


@contextmanager
def replacing(folder: Path) -> Iterator[Path]:
    """An empty folder beside `folder` that takes its place when the block ends well; the old one stays as it was until then."""
    folder = folder.resolve()
    check_replaceable(folder)
    holder = beside(folder)
    draft, old = holder / "new", holder / "old"

    def restore() -> None:
        # of a run that was stopped between the two renames below
        if old.exists() and not folder.exists():
            old.rename(folder)

    with ExitStack() as held:
        try:
            held.enter_context(draft_folder(holder, restore))
        except InUse as error:
            raise ReportError(f"{folder} {error}, or choose another with -o.") from None
        except OSError as error:
            raise ReportError(
                f"{folder.parent} cannot be written to: {error.strerror}. Choose another folder with -o."
            ) from None
        draft.mkdir(mode=0o700)
        yield draft
        check_replaceable(folder)
        try:
            if folder.exists():
                folder.rename(old)
            draft.rename(folder)
        except OSError as error:
            raise ReportError(
                f"{folder} cannot be replaced: {error.strerror}. Close what has a file of it open, or choose another with -o."
            ) from None


def _keep_private(folder: Path) -> None:
    """For the owner alone: the report holds private data. Windows folders inherit their rights."""
    if os.name == "posix":
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o700 if path.is_dir() else 0o600)


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


# ---- digests


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of every file but report.json, which holds these, and the database, whose bytes are never twice the same."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in files
        if path.name not in LITTER and path.relative_to(folder).as_posix() not in OURS - {"index.html"}
    }


def digest_of(numbers: Mapping[str, object]) -> str:
    """SHA-256 of a report.json without its own digest."""
    return sha256(
        json_text({key: value for key, value in numbers.items() if key != "digest"}).encode()
    ).hexdigest()


def json_text(numbers: Mapping[str, object]) -> str:
    return json.dumps(numbers, sort_keys=True, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


# ---- pictures


def _check_chart(query: Query) -> None:
    if query.chart and query.chart.kind not in KINDS:
        raise fault(
            query.path,
            query.line_of("chart"),
            f"unknown chart `{query.chart.kind}`; expected one of {', '.join(sorted(KINDS))}",
        )


def _draw(each: Answer, about: Facts, path: Path) -> None:
    chart = each.query.chart
    assert chart is not None
    spec = Spec(
        kind=chart.kind,
        title=title(each.query, about),
        subtitle=each.subtitle,
        status=each.status,
        footnote=each.footnote,
        options=chart.options,
        # without a manifest nobody says when the export was made, so no picture draws the day
        as_of=about.as_of if about.as_of_basis == "manifest" else None,
        empty=each.empty,
    )
    with rc_context():
        # a matplotlibrc of the user's must not change a picture
        rcdefaults()
        rc_file(STYLE, use_default_template=False)
        rcParams["font.family"] = font_chain()
        figure = Figure()
        try:
            KINDS[chart.kind](figure.add_axes(place(*PLOT)), each.frame, spec)
        except QueryError as error:
            raise QueryError(f"{each.query.path}: {error}") from None
        dress(figure, spec)
        # no name and version of matplotlib in the file
        figure.savefig(path, metadata={"Software": None})


# ---- numbers


def _numbers(
    session: Session, answers: Sequence[Answer], about: Facts, versions: dict[str, str]
) -> dict[str, object]:
    library = session.library
    return {
        "tool": "twoway",
        "version": __version__,
        "schema_version": SCHEMA_VERSION,
        "versions": versions,
        # which fonts there are decides how a picture looks
        "fonts": font_chain(),
        "redacted": about.is_redacted,
        "parameters": {
            "account": about.account_key,
            "since": plain(about.since),
            "until": plain(about.until),
            "kind": about.account_kind,
            "tz": about.tz,
            "tz_basis": about.tz_basis,
        },
        "exports": [{name: plain(value) for name, value in each._asdict().items()} for each in about.exports],
        "coverage": [each._asdict() for each in about.coverage.values()],
        "problems": [each._asdict() for each in about.problems],
        "queries": {
            "views": library.views_hash,
            "metrics": {each.name: each.hash for each in library.metrics.values()},
            "findings": {each.name: each.hash for each in library.findings.values()},
        },
        "metrics": {
            each.query.name: {
                "title": each.query.title,
                "status": each.status.lower(),
                "period": each.period,
                "findings": each.sentences,
                "query": each.query.hash,
                "columns": each.frame.columns,
                "rows": [[plain(value) for value in row] for row in each.frame.iter_rows()],
            }
            for each in answers
        },
    }
