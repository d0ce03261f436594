"""All that queries/ holds, as a load stores it and a session asks it: found in the package, or in a user's own folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from .errors import QueryError, UsageError
from .queries import SECTIONS, TOLD, Query, fault, parse, read_text, select
from .reference import Reference
from .store import Store
from .wording import meant

# A macro's comment in the database is the one above it in the file.
MACRO = re.compile(r"((?:^-- .*\n)+)create or replace macro (\w+)", re.MULTILINE)


@dataclass(frozen=True)
class Library:
    """All .sql files: those of the package, then those of the user's own folders, which may add metrics and findings.

    And the reference data, which the package alone has.
    """

    schema: str
    macros: str
    views: tuple[Query, ...]
    metrics: Mapping[str, Query]
    findings: Mapping[str, Query]
    checks: tuple[Query, ...]
    references: tuple[Reference, ...]

    @property
    def views_hash(self) -> str:
        """Of everything that a load stores beside the rows of an export."""
        views = (view.sql for view in self.views)
        data = (text for each in self.references for text in (each.table, each.text))
        return sha256("\0".join([self.macros, *views, *data]).encode()).hexdigest()

    def install(self, store: Store) -> None:
        views = [(view.name, select(view), _columns(view), _view_comments(view)) for view in self.views]
        store.install(self.macros + _macro_comments(self.macros), views, self.references, self.views_hash)


def query_root() -> Path:
    """The folder of .sql files: inside the installed package, else at the top of the checkout, so that no copy goes stale."""
    packaged = Path(str(files(__package__))) / "queries"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "queries"


def load_library(own: Iterable[Path] = ()) -> Library:
    """Read every .sql file; `own` are folders with a user's metrics (and, in a folder `findings`, their findings)."""
    root = query_root()
    metrics = _folder(root / "metrics")
    findings = _findings(root / "findings")
    for folder in own:
        if not folder.is_dir():
            raise UsageError(f"--queries {folder}: there is no such folder.")
        added = _folder(folder)
        for query in added.values():
            if query.section in TOLD:
                others = [each for each in SECTIONS if each not in TOLD]
                text = f"`section: {query.section}` is text of the page; expected one of {', '.join(others)}, or none"
                raise fault(query.path, query.line_of("section"), text)
        if taken := sorted(set(added) & set(metrics)):
            raise QueryError(
                f"{added[taken[0]].path}: the name {taken[0]} is taken. Give the file another name."
            )
        metrics |= added
        said = _findings(folder / "findings")
        if strange := sorted(set(said) - set(added)):
            raise QueryError(
                f"{said[strange[0]].path}: {folder} has no query {strange[0]} that this finding could belong to. "
                "Give it the name of one."
            )
        findings |= said
    views = [parse(path, re.sub(r"^\d+_", "", path.stem)) for path in sorted((root / "views").glob("*.sql"))]
    names = {view.name for view in views}
    for query in metrics.values():
        if query.only_with and query.only_with not in names:
            text = (
                f"`only_with: {query.only_with}`; expected the name of a view{meant(query.only_with, names)}"
            )
            raise fault(query.path, query.line_of("only_with"), text)
    return Library(
        schema=read_text(root / "schema.sql"),
        macros=read_text(root / "macros.sql"),
        views=tuple(views),
        metrics=metrics,
        findings=findings,
        checks=tuple(_folder(root / "checks").values()),
        references=tuple(
            Reference(path, read_text(path)) for path in sorted((root / "reference").glob("*.csv"))
        ),
    )


def _folder(folder: Path) -> dict[str, Query]:
    return {path.stem: parse(path, path.stem) for path in sorted(folder.glob("*.sql"))}


def _findings(folder: Path) -> dict[str, Query]:
    found = _folder(folder)
    for query in found.values():
        if [(column.name, column.type.upper()) for column in query.columns] != [("sentence", "VARCHAR")]:
            raise fault(
                query.path,
                query.line_of("column"),
                "a finding has one column; expected `column: sentence VARCHAR …`",
            )
    return found


def _columns(view: Query) -> str:
    return ", ".join(f'"{column.name}" {column.type}' for column in view.columns)


def _view_comments(view: Query) -> str:
    about = f"comment on view main.{view.name} is {_quoted(view.title)};\n"
    return about + "\n".join(
        f"comment on column main.{view.name}.{c.name} is {_quoted(c.meaning)};" for c in view.columns
    )


def _macro_comments(macros: str) -> str:
    return "".join(
        f"\ncomment on macro {name} is {_quoted(' '.join(line[3:] for line in above.splitlines()))};"
        for above, name in MACRO.findall(macros)
    )


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
