"""Hand cases of every view and metric: tests/metrics/<name>.sql says what is given and what must come out.

-- background          what every case of the file starts from, except a case that is given nothing: the empty store
-- case: ordinary ...  the first word is the sort of case: ordinary, unknown, empty or also
-- given               insert and update statements, `set variable`
-- expect              one SELECT; a metric must give all its columns, in the order of the rows; a view may give some, in any order
-- says: sentence      what the finding of the same name says, a line for each sentence; `nothing` when it must be silent
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import duckdb
import pytest

from twoway.library import load_library
from twoway.queries import select, views_read

ROOT = Path(__file__).parents[1]
QUERIES = ROOT / "queries"
CASES = Path(__file__).parent / "metrics"
VIEWS = {path.stem.split("_", 1)[1]: path for path in sorted((QUERIES / "views").glob("*.sql"))}
METRICS = {path.stem: path for path in sorted((QUERIES / "metrics").glob("*.sql"))}
FINDINGS = {path.stem: path for path in sorted((QUERIES / "findings").glob("*.sql"))}
CHECKS = sorted((QUERIES / "checks").glob("*.sql"))
# What the views promise each other, whatever is given.
INVARIANTS = {
    "a post stands twice": "select post_id from posts_in_scope group by post_id having count(*) > 1",
    "a post has a kind that the taxonomy does not know": """
        select post_id
        from posts_in_scope
        where kind not in ('original', 'mention', 'quote', 'self_reply', 'reply', 'repost')
    """,
    "a post lies outside the calendar": "select post_id from posts_in_scope anti join calendar using (month)",
}
SORTS = ("ordinary", "unknown", "empty", "also")
MARK = re.compile(r"^-- (background|case|given|expect|says)(?:: (.*))?$")

# Columns that must not be NULL and that most cases do not care for.
DEFAULTS = """
create sequence numbers;
alter table archives alter archive_id set default 1;
alter table archives alter platform set default 'x';
alter table archives alter account_id set default '42';
alter table archives alter digest set default 'digest';
alter table archives alter layout set default 'tweets.js';
alter table archives alter generated_at_basis set default 'manifest';
alter table archives alter is_supplement set default false;
alter table archives alter loaded_by set default 'test';
alter table files alter archive_id set default 1;
alter table files alter file_id set default nextval('numbers');
alter table files alter path set default 'data/file.js';
alter table files alter outcome set default 'read';
alter table entities alter archive_id set default 1;
alter table entities alter looked_for set default 'file.js';
alter table entities alter is_for_privacy set default false;
alter table profiles alter archive_id set default 1;
alter table profiles alter file_id set default 1;
alter table posts alter archive_id set default 1;
alter table posts alter file_id set default 1;
alter table posts alter position set default nextval('numbers');
alter table posts alter time_precision set default 'second';
alter table posts alter audience set default 'public';
alter table post_counts alter archive_id set default 1;
alter table mentions alter archive_id set default 1;
alter table mentions alter position set default 0;
alter table mentions alter is_typed set default true;
alter table hashtags alter archive_id set default 1;
alter table hashtags alter position set default 0;
alter table links alter archive_id set default 1;
alter table links alter position set default 0;
alter table notes alter archive_id set default 1;
alter table notes alter file_id set default 1;
alter table notes alter position set default nextval('numbers');
alter table notes alter note_id set default nextval('numbers')::varchar;
alter table follows alter archive_id set default 1;
alter table follows alter file_id set default 1;
alter table follows alter position set default nextval('numbers');
alter table blocks alter archive_id set default 1;
alter table blocks alter file_id set default 1;
alter table blocks alter position set default nextval('numbers');
alter table daily_metrics alter archive_id set default 1;
alter table daily_metrics alter file_id set default 1;
alter table daily_metrics alter position set default nextval('numbers');
alter table likes_given alter archive_id set default 1;
alter table likes_given alter file_id set default 1;
alter table likes_given alter position set default nextval('numbers');
alter table lists alter archive_id set default 1;
alter table lists alter file_id set default 1;
alter table lists alter position set default nextval('numbers');
alter table renames alter archive_id set default 1;
alter table renames alter file_id set default 1;
alter table renames alter position set default nextval('numbers');
alter table messages alter archive_id set default 1;
alter table messages alter file_id set default 1;
alter table messages alter position set default nextval('numbers');
alter table messages alter is_group set default false;
alter table exposures alter archive_id set default 1;
alter table exposures alter file_id set default 1;
alter table privacy_kinds alter category set default 'Things';
alter table privacy_kinds alter about set default 'owner';
alter table privacy_kinds alter law set default 'identifiers';
alter table privacy_kinds alter source set default 'a law';
alter table benchmarks alter population set default 'others';
alter table benchmarks alter year set default '2009';
alter table benchmarks alter unit set default 'share';
alter table benchmarks alter denominator set default 'some / all';
alter table benchmarks alter source set default 'Somebody, A Study';
alter table benchmarks alter found_in set default 'a book';
alter table benchmarks alter is_own set default false;
"""


@dataclass
class Case:
    """One case of a file; `says` is empty when the finding is not asked."""

    query: str
    name: str
    background: str
    parts: dict[str, list[str]] = field(default_factory=dict)
    says: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.query}: {self.name}"

    @property
    def given(self) -> str:
        own = "\n".join(self.parts["given"]).strip()
        return f"{self.background}\n{own}" if own else ""

    @property
    def expected(self) -> str:
        return "\n".join(self.parts["expect"]).strip().removesuffix(";")


def read_cases(path: Path) -> Iterator[Case]:
    background: list[str] = []
    case: Case | None = None
    target = background
    for line in path.read_text(encoding="utf-8").splitlines():
        match = MARK.match(line)
        if not match:
            target.append(line)
        elif match[1] == "background":
            assert case is None, f"{path}: the background stands before the first case"
        elif match[1] == "case":
            if case:
                yield case
            case = Case(path.stem, match[2], "\n".join(background))
        else:
            assert case is not None, f"{path}: `{line}` before the first case"
            if match[1] == "says":
                case.says.append(match[2])
            else:
                target = case.parts.setdefault(match[1], [])
    if case:
        yield case


LIBRARY = load_library()
ALL = [case for path in sorted(CASES.glob("*.sql")) for case in read_cases(path)]


def statement(path: Path) -> str:
    return path.read_text(encoding="utf-8").rstrip().removesuffix(";")


@pytest.fixture(scope="module")
def store() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        connection.execute((QUERIES / "schema.sql").read_text(encoding="utf-8"))
        connection.execute(DEFAULTS)
        connection.execute((QUERIES / "macros.sql").read_text(encoding="utf-8"))
        # as a load does: bound to stand-ins, since views inside views take ten seconds
        for view in LIBRARY.views:
            columns = ", ".join(f'"{column.name}" {column.type}' for column in view.columns)
            connection.execute(f"create view main.{view.name} as\n{select(view)}")
            connection.execute(f"create temp table {view.name} ({columns})")
        for view in LIBRARY.views:
            connection.execute(f"drop table temp.{view.name}")
        yield connection


@pytest.fixture
def database(store: duckdb.DuckDBPyConnection) -> Iterator[duckdb.DuckDBPyConnection]:
    """An empty database for each test: what a case inserts is rolled back, a new one would take ten times as long."""
    store.execute("begin")
    yield store
    store.execute("rollback")
    for variable in ("account", "since", "until", "tz", "kind", "export", "earlier_export"):
        store.execute(f"reset variable {variable}")


def compute(connection: duckdb.DuckDBPyConnection, sql: str) -> None:
    """The views that a text reads, as a session does: taken apart once, not inside each other. One that was given stays."""
    needed = views_read(sql, LIBRARY.views)
    for view in LIBRARY.views:
        if view.name in needed:
            connection.execute(f"create temp table if not exists {view.name} as {select(view)}")


def rows_of(connection: duckdb.DuckDBPyConnection, sql: str) -> list[tuple[object, ...]]:
    return connection.execute(sql).fetchall()


def columns_of(connection: duckdb.DuckDBPyConnection, sql: str) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in connection.execute(f"describe {sql}").fetchall()]


@pytest.mark.parametrize("case", ALL, ids=str)
def test_case(case: Case, database: duckdb.DuckDBPyConnection) -> None:
    if case.given:
        database.execute(case.given)
    is_metric = case.query in METRICS
    # A metric may have the name of a view; its case file is then about both, the metric being the wider.
    query = statement(METRICS[case.query] if is_metric else VIEWS[case.query])
    said_by = statement(FINDINGS[case.query]) if case.says else ""
    compute(database, f"{query} {said_by} posts_in_scope calendar")
    given = dict(columns_of(database, query))
    wanted = [name for name, _ in columns_of(database, case.expected)]
    if is_metric:
        assert wanted == list(given), f"{case}: the metric has the columns {list(given)}"
    # Doubles to nine places: what is worked out by hand is not worked out in the same order.
    cast = ", ".join(
        f'round("{name}"::double, 9) as "{name}"'
        if given[name] == "DOUBLE"
        else f'"{name}"::{given[name]} as "{name}"'
        for name in wanted
    )
    database.execute(f"create temp table found as select {cast} from ({query})")
    database.execute(f"create temp table expected as select {cast} from ({case.expected})")
    missing = rows_of(database, "from expected except all from found")
    surplus = rows_of(database, "from found except all from expected")
    assert not missing and not surplus, (
        f"{case}\n  expected, not found: {missing}\n  found, not expected: {surplus}"
    )
    if is_metric:
        assert rows_of(database, "from found") == rows_of(database, "from expected"), f"{case}: other order"
    if case.says:
        said = [str(row[0]).replace("\u00a0", " ") for row in rows_of(database, said_by)]
        assert said == ([] if case.says == ["nothing"] else case.says)
    for about, sql in INVARIANTS.items():
        assert not rows_of(database, sql), f"{case}: {about}"
    for check in CHECKS:
        # cases hold no ledger; that rows lead back to it is for whole archives
        if check.stem not in ("rows_have_files", "unlost_records_add_up"):
            assert not rows_of(database, statement(check)), f"{case}: {check.stem}"


@pytest.mark.parametrize("name", [*VIEWS, *METRICS])
def test_every_query_has_its_cases(name: str) -> None:
    names = [case.name for case in ALL if case.query == name]
    sorts = {case_name.split(" ")[0].rstrip(",:") for case_name in names}
    assert sorts >= {"ordinary", "unknown", "empty"}, (
        f"tests/metrics/{name}.sql has {sorted(sorts) or 'no case'}"
    )
    assert sorts <= set(SORTS), f"tests/metrics/{name}.sql: a case begins with one of {SORTS}"


@pytest.mark.parametrize("name", FINDINGS)
def test_every_finding_speaks_and_is_silent(name: str) -> None:
    said = [sentence for case in ALL if case.query == name for sentence in case.says]
    assert "nothing" in said and set(said) != {"nothing"}, (
        f"tests/metrics/{name}.sql: says what, and when nothing?"
    )


@pytest.mark.parametrize(
    "path", [*METRICS.values(), *FINDINGS.values(), *CHECKS, *VIEWS.values()], ids=lambda path: path.stem
)
def test_header_declares_the_columns(path: Path, database: duckdb.DuckDBPyConnection) -> None:
    declared = re.findall(r"^-- column: (\S+)\s+(\S+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert columns_of(database, statement(path)) == declared


def test_variables_are_read_in_the_views_alone() -> None:
    for path in (*METRICS.values(), *FINDINGS.values()):
        scope = re.search(
            r"getvariable\('(account|since|until|tz|kind|export|earlier_export)'\)",
            path.read_text(encoding="utf-8"),
        )
        assert not scope, f"{path.name} reads {scope and scope[1]}; only the views do"
