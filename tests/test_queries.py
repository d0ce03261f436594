"""The .sql files: their header, their scope, and that each holds what its header declares."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest
from conftest import LoadInto
from exports import account, tweet, write_folder

from twoway.databases import open_for_asking, open_for_loading, open_in_memory
from twoway.errors import QueryError, UsageError
from twoway.library import Library, load_library, query_root
from twoway.load import load
from twoway.parts import open_exports
from twoway.platforms import entities
from twoway.queries import Query, check_needs, parse, read_query, select
from twoway.session import Scope, Session
from twoway.store import Store

SAMPLE = "harbour_lights.zip"
POSTS = {  # id to text; the snowflake times are in the names
    "1233161576649121792": "27 February 2020, 22:46:45",
    "1233300000000000000": "28 February 2020, 07:56:48",
    "1244000000000000000": "28 March 2020, 20:34:21",
}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory, load_into: LoadInto) -> Path:
    """One account, POSTS, and an account whose zone is that of Tokyo."""
    folder = tmp_path_factory.mktemp("queries")
    files = {
        "account.js": account(),
        "account-timezone.js": [{"accountTimezone": {"timeZone": "Tokyo"}}],
        "tweets.js": [tweet(post_id, full_text=text) for post_id, text in POSTS.items()],
    }
    load_into(folder / "a.duckdb", write_folder(folder / "export", files))
    return folder / "a.duckdb"


EVERYTHING = Scope()
Ask = Callable[..., AbstractContextManager[Session]]


@pytest.fixture
def ask(database: Path, library: Library) -> Ask:
    """A session on a database, that of this module when none is named."""

    @contextmanager
    def asking(
        path: Path = database,
        scope: Scope = EVERYTHING,
        library: Library = library,
        materialise: bool = False,
    ) -> Iterator[Session]:
        with open_for_asking(path) as store:
            yield Session(store, library, scope, materialise=materialise)

    return asking


# ---- the header

HEADER = """-- How many posts?
--
-- Some prose that
-- goes on.
-- NULL: never, and this
-- goes on too
--
-- column: posts BIGINT the posts
-- column: share DECIMAL(18,3) a type with brackets
-- variable: least BIGINT 2 the least
-- chart: bars x=month y=posts label="two words"
-- subtitle: all posts
-- period: 12 months
-- count: posts own posts
-- needs: posts, circle_posts
-- note: One.
-- note: Two.
-- section: when
--
-- not a tag of this header
select
    count(*) as posts,
    0.5::decimal(18, 3) as share
from posts_in_scope -- column: not of the header
"""


def written(folder: Path, text: str, name: str = "mine") -> Path:
    path = folder / f"{name}.sql"
    path.write_text(text, encoding="utf-8")
    return path


def test_header(tmp_path: Path) -> None:
    query = parse(written(tmp_path, HEADER), "mine")
    assert (query.name, query.title) == ("mine", "How many posts?")
    assert query.prose.startswith("Some prose that goes on.")
    assert query.null == "never, and this goes on too"
    assert query.columns == (
        ("posts", "BIGINT", "the posts"),
        ("share", "DECIMAL(18,3)", "a type with brackets"),
    )
    assert query.variables == (("least", "BIGINT", "2", "the least"),)
    assert query.chart
    assert (query.chart.kind, query.chart.options) == (
        "bars",
        {"x": "month", "y": "posts", "label": "two words"},
    )
    assert (query.subtitle, query.period, query.count) == ("all posts", "12 months", ("posts", "own posts"))
    assert query.needs == ("posts", "circle_posts")
    assert query.notes == ("One.", "Two.")


def test_header_ends_with_the_comments(ask: Ask, tmp_path: Path) -> None:
    with ask() as session:
        assert session.run(parse(written(tmp_path, HEADER), "mine")).rows() == [(3, 0.5)]


FAULTS = {
    "no header": ("select 1", 1, "expected a title"),
    "empty title": ("--\n-- column: a INTEGER a\nselect 1 as a", 1, "expected a title"),
    "empty file": ("", 1, "expected a title"),
    "unknown tag": ("-- A\n--\n-- colour: red\nselect 1", 3, "unknown tag `colour:`; known are column"),
    "title too long for a picture": (f"-- {'a' * 53}\n-- chart: bars x=a\nselect 1", 1, "53 characters"),
    "column without meaning": ("-- A\n-- column: a INTEGER\nselect 1", 2, "`column: name TYPE meaning`"),
    "column of one word": ("-- A\n-- column: a\nselect 1", 2, "`column: name TYPE meaning`"),
    "variable without meaning": (
        "-- A\n-- variable: a BIGINT 5\nselect 1",
        2,
        "`variable: name TYPE default meaning`",
    ),
    "count of one word": ("-- A\n-- count: posts\nselect 1", 2, "`count: column words`"),
    "unknown period": ("-- A\n-- period: weekly\nselect 1", 2, "expected one of all, 12 months"),
    "few without a count": (
        "-- A\n--\n-- few: 30\nselect 1",
        3,
        "expected a whole number, beside a `count:`",
    ),
    "strange rank": ("-- A\n--\n-- section: when soon\nselect 1", 3, "expected one of headlines"),
    "unknown section": ("-- A\n--\n-- section: end\nselect 1", 3, "expected one of headlines"),
    "two charts": ("-- A\n-- chart: bars x=a\n-- chart: line x=a\nselect 1", 3, "a second `chart:`"),
    "two subtitles": ("-- A\n-- subtitle: a\n--\n-- subtitle: b\nselect 1", 4, "a second `subtitle:`"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_faults_of_the_header(case: str, tmp_path: Path) -> None:
    text, line, words = FAULTS[case]
    path = written(tmp_path, text)
    with pytest.raises(QueryError) as caught:
        parse(path, "mine")
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert words in str(caught.value)


def test_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "mine.sql"
    path.write_bytes(b"-- caf\xe9\nselect 1")
    with pytest.raises(QueryError, match=r"mine\.sql cannot be read"):
        parse(path, "mine")


DECLARED = "-- A\n-- column: a INTEGER one\n-- column: b VARCHAR two\n"
BROKEN_CONTRACTS = {
    "undeclared column": (
        "select 1 as a, 'x' as b, 2 as c",
        ":2: the header declares no more columns, the query gives c INTEGER",
    ),
    "column that is not there": (
        "select 1 as a",
        ":3: the header declares b VARCHAR, the query gives no more columns",
    ),
    "other type": (
        "select 1::bigint as a, 'x' as b",
        ":2: the header declares a INTEGER, the query gives a BIGINT",
    ),
    "other order": (
        "select 'x' as b, 1 as a",
        ":2: the header declares a INTEGER, the query gives b VARCHAR",
    ),
    "other name": ("select 1 as a, 'x' as c", ":3: the header declares b VARCHAR, the query gives c VARCHAR"),
    "two statements": ("select 1 as a, 'x' as b; select 2", ": expected one SELECT, found SELECT, SELECT"),
    "not a SELECT": ("create table t as select 1 as a", ": expected one SELECT, found CREATE"),
    "a write": ("delete from posts", ": expected one SELECT, found DELETE"),
    "no statement": ("", ": expected one SELECT, found nothing"),
    "no SQL": ("selec 1", ": Parser Error"),
    "no such table": ("select 1 as a, 'x' as b from nowhere", ": Catalog Error"),
    "fails when it runs": (
        "select 1 as a, error('gone wrong')::varchar as b",
        ": Invalid Input Error: gone wrong",
    ),
}


@pytest.mark.parametrize("case", BROKEN_CONTRACTS)
def test_broken_contracts(case: str, ask: Ask, tmp_path: Path) -> None:
    sql, words = BROKEN_CONTRACTS[case]
    query = parse(written(tmp_path, DECLARED + sql), "mine")
    with ask() as session, pytest.raises(QueryError) as caught:
        session.run(query)
    assert str(caught.value).startswith(f"{query.path}{words}")
    assert str(caught.value).count(str(query.path)) == 1


# ---- variables

VARIABLES = """-- A
-- column: least BIGINT the least
-- column: day DATE a day
-- variable: least BIGINT 5 the least
-- variable: day DATE 2020-01-01 a day
select
    coalesce(getvariable('least'), 5)::bigint as least,
    coalesce(getvariable('day'), date '2020-01-01') as day;
"""


def test_variables(ask: Ask, tmp_path: Path) -> None:
    query = parse(written(tmp_path, VARIABLES), "mine")
    with ask() as session:
        assert session.run(query).rows() == [(5, date(2020, 1, 1))]
        assert session.run(query, {"least": "7", "day": "2021-02-03"}).rows() == [(7, date(2021, 2, 3))]
        assert session.run(query).rows() == [(5, date(2020, 1, 1))]


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"most": "7"}, "--set most: mine declares no such variable; it declares least, day"),
        ({"least": "many"}, "--set least=many: expected a value of type BIGINT"),
        ({"least": "7", "day": "soon"}, "--set day=soon: expected a value of type DATE"),
        ({"account": "2000"}, "--set account: mine declares no such variable"),
    ],
)
def test_settings_that_cannot_be(settings: dict[str, str], sentence: str, ask: Ask, tmp_path: Path) -> None:
    query = parse(written(tmp_path, VARIABLES), "mine")
    with ask() as session:
        with pytest.raises(UsageError, match=re.escape(sentence)):
            session.run(query, settings)
        assert session.run(query).rows() == [(5, date(2020, 1, 1))]


# ---- own folders, plain SQL


def test_own_folder_with_its_findings(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "findings").mkdir()
    written(tmp_path, HEADER)
    finding = "-- B\n-- column: sentence VARCHAR the finding\nselect 'There are ' || count(*) as sentence from posts_in_scope"
    written(tmp_path / "findings", finding)
    library = load_library([tmp_path])
    assert set(library.metrics) - set(load_library().metrics) == {"mine"}
    with ask(library=library) as session:
        assert session.run(library.metrics["mine"])["posts"].item() == 3
        assert session.run(library.findings["mine"]).item() == "There are 3"


def test_own_folders_that_cannot_be(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no such folder"):
        load_library([tmp_path / "nowhere"])
    written(tmp_path, HEADER, "post_mix")
    with pytest.raises(QueryError, match=r"post_mix\.sql: the name post_mix is taken"):
        load_library([tmp_path])


@pytest.mark.parametrize(
    ("columns", "line"),
    [
        ("-- column: n BIGINT posts", 2),
        ("-- column: sentence BIGINT posts", 2),
        ("-- column: sentence VARCHAR the finding\n-- column: n BIGINT posts", 2),
        ("--", 1),
    ],
)
def test_a_finding_without_a_sentence(columns: str, line: int, tmp_path: Path) -> None:
    (tmp_path / "findings").mkdir()
    written(tmp_path, HEADER)
    finding = written(tmp_path / "findings", f"-- B\n{columns}\nselect 1 as n")
    with pytest.raises(QueryError) as caught:
        load_library([tmp_path])
    assert str(caught.value).startswith(
        f"{finding}:{line}: a finding has one column; expected `column: sentence"
    )


def test_needs_that_no_platform_can_meet(tmp_path: Path) -> None:
    query = parse(written(tmp_path, HEADER), "mine")
    check_needs(query, {"posts", "circle_posts"})
    with pytest.raises(QueryError) as caught:
        check_needs(query, {"posts", "lists"})
    assert str(caught.value) == f"{query.path}:15: `needs: circle_posts`; expected one of lists, posts."


def test_every_packaged_need_can_be_met(library: Library) -> None:
    for query in library.metrics.values():
        check_needs(query, entities())


def test_plain_sql(ask: Ask, tmp_path: Path) -> None:
    def run(text: str) -> list[tuple[Any, ...]]:
        return session.run(read_query(written(tmp_path, text))).rows()

    with ask() as session:
        assert run("select count(*) as n from posts_in_scope; ") == [(3,)]
        assert run("-- no header\nwith a as (select 1 as b) from a") == [(1,)]
        for sql in ("select 1; select 2", "create table t (a integer)", "-- nothing", "set threads = 1"):
            with pytest.raises(QueryError, match=r"mine\.sql: expected one SELECT"):
                run(sql)


# ---- scope


@pytest.mark.parametrize(
    ("scope", "posts"),
    [
        (Scope(), 3),
        (Scope(since=date(2020, 2, 28)), 3),
        (Scope(since=date(2020, 2, 28), tz="UTC"), 2),
        (Scope(until=date(2020, 2, 27), tz="UTC"), 1),
        (Scope(until=date(2020, 2, 27)), 0),
        (Scope(since=date(2020, 2, 28), until=date(2020, 2, 28)), 2),
        (Scope(since=date(2020, 2, 28), until=date(2020, 2, 28), tz="America/New_York"), 1),
        (Scope(since=date(2020, 3, 29)), 1),
        (Scope(since=date(2020, 3, 29), tz="UTC"), 0),
        (Scope(account="1000"), 3),
    ],
)
@pytest.mark.parametrize("materialise", [False, True])
def test_scope(scope: Scope, posts: int, materialise: bool, ask: Ask) -> None:
    with ask(scope=scope, materialise=materialise) as session:
        assert session.store.rows("select count(*) from posts_in_scope") == [(posts,)]


@pytest.mark.parametrize(
    ("tz", "local", "basis"),
    [
        (None, datetime(2020, 2, 28, 7, 46, 45), "account"),
        ("America/New_York", datetime(2020, 2, 27, 17, 46, 45), "chosen"),
        ("UTC", datetime(2020, 2, 27, 22, 46, 45), "chosen"),
    ],
)
def test_time_zone(tz: str | None, local: datetime, basis: str, ask: Ask) -> None:
    with ask(scope=Scope(tz=tz)) as session:
        sql = "select date_trunc('second', min(local_at)), any_value(tz_basis) from posts_in_scope, scope"
        assert session.store.rows(sql) == [(local, basis)]


@pytest.mark.parametrize(
    ("scope", "sentence"),
    [
        (Scope(account="2000"), "--account 2000 is not in a.duckdb. Found: 1000 \\(x\\)"),
        (
            Scope(since=date(2021, 1, 2), until=date(2021, 1, 1)),
            "--since 2021-01-02 is after --until 2021-01-01",
        ),
        (Scope(tz="Mars/Olympus"), "--tz Mars/Olympus is no time zone"),
        (Scope(tz=""), "--tz  is no time zone"),
    ],
)
def test_scopes_that_cannot_be(scope: Scope, sentence: str, ask: Ask) -> None:
    with pytest.raises(UsageError, match=sentence), ask(scope=scope):
        pass


def test_several_accounts(tmp_path: Path, load_into: LoadInto, ask: Ask) -> None:
    path = tmp_path / "a.duckdb"
    exports = {
        "one": {"account.js": account(), "tweets.js": [tweet("1")]},
        "two": {"account.js": account(accountId="2000"), "tweets.js": [tweet("2"), tweet("3")]},
        "nobody": {"tweets.js": [tweet("4")]},
    }
    load_into(path, *(write_folder(tmp_path / name, files) for name, files in exports.items()))
    with pytest.raises(UsageError, match=r"several accounts: 1000 .*2000 .*unknown-3 .*--account"), ask(path):
        pass
    for name, posts in (("1000", ["1"]), ("2000", ["2", "3"]), ("unknown-3", ["4"])):
        with ask(path, Scope(account=name)) as session:
            assert session.store.rows("select post_id from posts_in_scope order by 1") == [
                (each,) for each in posts
            ]


def test_no_export(tmp_path: Path, library: Library, ask: Ask) -> None:
    with open_for_loading(tmp_path / "a.duckdb", library.schema) as store:
        library.install(store)
    with pytest.raises(UsageError, match="holds no export"), ask(tmp_path / "a.duckdb"):
        pass


# ---- every packaged query

PACKAGED = load_library()
QUERIES: dict[str, Query] = {
    f"{folder}/{query.name}": query
    for folder, queries in (
        ("views", PACKAGED.views),
        ("metrics", PACKAGED.metrics.values()),
        ("findings", PACKAGED.findings.values()),
        ("checks", PACKAGED.checks),
    )
    for query in queries
}
SHOWN = [name for name in QUERIES if name.startswith(("metrics/", "findings/"))]


@pytest.fixture(scope="module")
def void(library: Library) -> Iterator[Store]:
    """A store without any export, its views computed as a session computes them."""
    with open_in_memory(library.schema) as store:
        library.install(store)
        for view in library.views:
            store.run(f"create temp table {view.name} as {select(view)}")
        yield store


@pytest.fixture(scope="module")
def empty(library: Library) -> Iterator[Session]:
    """A session on a store that holds an export with nothing in it."""
    with open_in_memory(library.schema) as store:
        library.install(store)
        archive = (1, "x", "1000", "d", "none", None, "manifest", None, None, False, "0")
        store.append("archives", [archive])
        yield Session(store, library, Scope(), materialise=True)


@pytest.fixture(scope="module")
def sample(library: Library, sample_database: Callable[[str], Path]) -> Iterator[Session]:
    """A session on a sample, as a report has it: every view computed once."""
    with open_for_asking(sample_database(SAMPLE)) as store:
        yield Session(store, library, Scope(), materialise=True)


@pytest.mark.parametrize("name", QUERIES)
def test_contract_on_an_empty_store(name: str, void: Store) -> None:
    query = QUERIES[name]
    assert void.columns(select(query)) == [(column.name, column.type.upper()) for column in query.columns]
    # no account is in scope: nothing can be said, and nothing is made up
    assert void.frame(select(query)).height == 0


@pytest.mark.parametrize("name", QUERIES)
def test_contract_on_an_empty_export(name: str, empty: Session) -> None:
    empty.run(QUERIES[name])


@pytest.mark.parametrize("name", QUERIES)
def test_contract_on_a_sample(name: str, sample: Session) -> None:
    query = QUERIES[name]
    frame = sample.run(query)
    assert frame.columns == [column.name for column in query.columns]
    if name.startswith("checks/"):
        assert frame.rows() == []
    elif not name.startswith("views/") and not QUERIES[f"metrics/{query.name}"].only_with:
        assert frame.height > 0


def copied(database: Path, folder: Path) -> Path:
    """One process cannot open a file twice in two ways."""
    (folder / database.name).write_bytes(database.read_bytes())
    return folder / database.name


@pytest.fixture(scope="module")
def shell(
    tmp_path_factory: pytest.TempPathFactory, sample_database: Callable[[str], Path]
) -> Iterator[duckdb.DuckDBPyConnection]:
    """The sample's database opened without twoway, where more threads hand over rows in any order."""
    path = copied(sample_database(SAMPLE), tmp_path_factory.mktemp("shell"))
    with duckdb.connect(str(path), read_only=True) as connection:
        connection.execute("set threads = 4; set preserve_insertion_order = false")
        # what queries/README.md says to do first, but for its examples of variables
        lines = (query_root() / "README.md").read_text(encoding="utf-8").splitlines()
        computed = [line for line in lines if line.startswith("create temp table")]
        assert computed
        connection.execute("\n".join(computed))
        yield connection


def plain(rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Rows with their floats to nine figures: sums take another order on other threads."""
    return [
        tuple(float(f"{value:.9g}") if isinstance(value, float) else value for value in row) for row in rows
    ]


@pytest.mark.parametrize("name", SHOWN)
def test_paste(name: str, shell: duckdb.DuckDBPyConnection, sample: Session) -> None:
    """The text of a file runs in any DuckDB shell on the database, and gives what twoway gives, row for row."""
    text = QUERIES[name].path.read_text(encoding="utf-8")
    assert plain(shell.sql(text).fetchall()) == plain(sample.run(QUERIES[name]).rows())


# ---- stored views


def with_other_profile(library: Library) -> Library:
    """The library of another version, in which the owner's handle is another."""
    views = {view.name: view for view in library.views}
    sql = f"select * replace ('shadow' as handle) from ({select(views['profile'])})"
    views["profile"] = replace(views["profile"], sql=sql)
    return replace(library, views=tuple(views.values()))


@pytest.mark.parametrize("materialise", [False, True])
def test_other_views_shadow_those_stored(
    materialise: bool, ask: Ask, library: Library, database: Path
) -> None:
    before = database.read_bytes()
    other = with_other_profile(library)
    assert other.views_hash != library.views_hash
    with ask(library=other, materialise=materialise) as session:
        # also in a view that reads it
        assert session.rows("select handle from scope") == [("shadow",)]
    with ask() as session:
        assert session.rows("select handle from scope") == [("owner",)]
    assert database.read_bytes() == before


def test_other_macros_shadow_those_stored(ask: Ask, library: Library) -> None:
    macros = library.macros + "\ncreate or replace macro format_count(number) as 'many';"
    with ask(library=replace(library, macros=macros)) as session:
        assert session.store.rows("select format_things(2, 'post', 'posts')") == [("many posts",)]


def test_a_load_renews_the_stored_views(
    tmp_path: Path, database: Path, library: Library, sample_database: Callable[[str], Path]
) -> None:
    path = tmp_path / "a.duckdb"
    path.write_bytes(database.read_bytes())
    other = with_other_profile(library)
    [archive] = open_exports(
        [write_folder(tmp_path / "export", {"account.js": account(), "tweets.js": [tweet("9")]})]
    )
    with open_for_loading(path, other.schema) as store:
        load(store, other, archive)
    with duckdb.connect(str(path), read_only=True) as connection:
        assert connection.execute("select handle from profile").fetchall() == [("shadow",)]
        assert connection.execute("select views_hash from schema_version").fetchall() == [(other.views_hash,)]


def test_views_carry_their_comments(database: Path, library: Library) -> None:
    with duckdb.connect(str(database), read_only=True) as connection:
        views = dict(
            connection.execute("select view_name, comment from duckdb_views() where not internal").fetchall()
        )
        sql = "select column_name, comment from duckdb_columns() where table_name = 'posts_in_scope' and not internal"
        columns = dict(connection.execute(sql).fetchall())
    assert views == {view.name: view.title for view in library.views}
    [posts] = [view for view in library.views if view.name == "posts_in_scope"]
    assert columns == {column.name: column.meaning for column in posts.columns}
