"""Reference data: what a .csv file must be, and how its rows come into a database and a session."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import duckdb
import pytest
from conftest import LoadInto
from exports import account, tweet, write_folder

from twoway.databases import open_for_asking, open_in_memory
from twoway.errors import QueryError
from twoway.library import Library
from twoway.queries import Query
from twoway.reference import Field, Reference
from twoway.session import Scope, Session
from twoway.store import SCHEMA_VERSION, Store

FIELDS = (
    Field("name", "VARCHAR", False),
    Field("n", "BIGINT", True),
    Field("value", "DOUBLE", True),
    Field("is_own", "BOOLEAN", False),
    Field("day", "DATE", True),
    Field("seen_at", "TIMESTAMP", True),
)
HEADER = "name,n,value,is_own,day,seen_at\n"


def written(text: str) -> Reference:
    return Reference(Path("things.csv"), text)


def test_types_come_from_the_table() -> None:
    text = HEADER + '"a, with ""quotes"" and\nlines",1200,0.5,true,2025-03-14,2025-03-14 12:00:00\n'
    assert written(text).rows(FIELDS) == [
        (
            'a, with "quotes" and\nlines',
            1200,
            0.5,
            True,
            date(2025, 3, 14),
            datetime(2025, 3, 14, 12),
        )
    ]


def test_an_empty_field_is_null() -> None:
    assert written(HEADER + "a,,,false,,\n").rows(FIELDS) == [("a", None, None, False, None, None)]


FAULTS = {
    "no table": (HEADER, (), r"things.csv:1: schema.sql has no table things"),
    "nothing": ("", FIELDS, "things.csv:1: the header is empty; expected name, n, value"),
    "other header": ("name,value\n", FIELDS, "things.csv:1: the header is name, value; expected name, n"),
    "other order": ("n,name,value,is_own,day,seen_at\n", FIELDS, "things.csv:1: the header is n, name"),
    "too few": (HEADER + "a,1,0.5,true,,\nb,1\n", FIELDS, "things.csv:3: 2 fields; expected 6"),
    "too many": (HEADER + "a,1,0.5,true,,,\n", FIELDS, "things.csv:2: 7 fields; expected 6"),
    "empty line": (HEADER + "\n", FIELDS, "things.csv:2: 0 fields; expected 6"),
    "needed": (HEADER + ",1,0.5,true,,\n", FIELDS, "things.csv:2: name is empty"),
    "no whole number": (HEADER + "a,1.5,0.5,true,,\n", FIELDS, "things.csv:2: n is `1.5`; expected a BIGINT"),
    "no number": (HEADER + "a,1,20 %,true,,\n", FIELDS, "things.csv:2: value is `20 %`; expected a DOUBLE"),
    "not finite": (HEADER + "a,1,nan,true,,\n", FIELDS, "things.csv:2: value is `nan`; expected a DOUBLE"),
    "no yes or no": (HEADER + "a,1,0.5,yes,,\n", FIELDS, "things.csv:2: is_own is `yes`; expected a BOOLEAN"),
    "no day": (HEADER + "a,1,0.5,true,14 March,\n", FIELDS, "things.csv:2: day is `14 March`"),
    "open quote": (HEADER + 'a,1,0.5,true,,\n"b', FIELDS, "things.csv:3: no CSV as it should be"),
    "strange type": (
        "name\na\n",
        [Field("name", "BLOB", True)],
        "things.csv:2: no text of a CSV becomes a BLOB, the type of name",
    ),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_names_file_and_line(case: str) -> None:
    text, fields, sentence = FAULTS[case]
    with pytest.raises(QueryError, match=f"^{sentence}"):
        written(text).rows(fields)


# ---- in a database


def with_row(library: Library, who: str) -> Library:
    """The library with another row of reference data."""
    [benchmarks] = [each for each in library.references if each.table == "benchmarks"]
    row = f"new,reply_share,{who},everybody,,2020,,,0.5,,,share,replies / posts,somebody,a book,false\n"
    return replace(library, references=(benchmarks._replace(text=benchmarks.text + row),))


WHO = "select who from benchmarks where benchmark_id = 'new'"


def test_installed_with_the_views(library: Library) -> None:
    with open_in_memory(library.schema) as store:
        library.install(store)
        lines = store.rows("select count(*) from benchmarks")[0][0]
        with_row(library, "them").install(store)
        assert store.rows(WHO) == [("them",)]
        assert store.rows("select count(*) from benchmarks") == [(lines + 1,)]


def test_a_fault_leaves_the_database_as_it_was(library: Library) -> None:
    with open_in_memory(library.schema) as store:
        library.install(store)
        before = store.rows("from benchmarks order by all"), store.rows("from schema_version")
        [benchmarks] = [each for each in library.references if each.table == "benchmarks"]
        broken = replace(library, references=(benchmarks._replace(text=benchmarks.text + "x\n"),))
        with pytest.raises(QueryError, match=r"benchmarks\.csv:\d+: 1 fields; expected 16"):
            broken.install(store)
        assert (store.rows("from benchmarks order by all"), store.rows("from schema_version")) == before


def test_a_file_without_a_table_is_refused(library: Library) -> None:
    stray = replace(library, references=(Reference(Path("films.csv"), "title\nA\n"),))
    with (
        open_in_memory(library.schema) as store,
        pytest.raises(QueryError, match=r"films\.csv:1: schema\.sql has no table films"),
    ):
        stray.install(store)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory, load_into: LoadInto) -> Path:
    folder = tmp_path_factory.mktemp("reference")
    files = {"account.js": account(), "tweets.js": [tweet()]}
    load_into(folder / "a.duckdb", write_folder(folder / "export", files))
    return folder / "a.duckdb"


@contextmanager
def asking(path: Path, library: Library, materialise: bool) -> Iterator[Session]:
    with open_for_asking(path) as store:
        yield Session(store, library, Scope(), materialise=materialise)


@pytest.mark.parametrize("materialise", [False, True])
def test_other_data_shadows_what_is_stored(materialise: bool, library: Library, database: Path) -> None:
    before = database.read_bytes()
    other = with_row(library, "them")
    assert other.views_hash != library.views_hash
    views = {view.name: view for view in other.views}
    reading = replace(views["profile"], sql=f"select *, ({WHO}) as seen from ({views['profile'].sql})")
    other = replace(other, views=tuple((views | {"profile": reading}).values()))
    with asking(database, other, materialise) as session:
        assert session.run(Query("asked", Path("asked.sql"), WHO)).rows() == [("them",)]
        # also in a view that reads it
        assert session.run(Query("asked", Path("asked.sql"), "select seen from profile")).rows() == [
            ("them",)
        ]
    with asking(database, library, materialise) as session:
        assert session.run(Query("asked", Path("asked.sql"), WHO)).rows() == []
        assert session.run(Query("asked", Path("asked.sql"), "select count(*) > 0 from benchmarks")).item()
    assert database.read_bytes() == before


def test_pastes_into_a_shell(database: Path) -> None:
    """The stored rows need nothing of ours."""
    with duckdb.connect(str(database), read_only=True) as connection:
        sql = "select value from benchmarks where benchmark_id = 'nonprofits_2009_repost'"
        assert connection.execute(sql).fetchall() == [(0.16,)]
        assert connection.execute("select version from schema_version").fetchall() == [(SCHEMA_VERSION,)]


# ---- what is shipped


@pytest.fixture(scope="module")
def shipped(library: Library) -> Iterator[Store]:
    with open_in_memory(library.schema) as store:
        library.install(store)
        yield store


def test_every_file_fits_its_table(library: Library, shipped: Store) -> None:
    assert {each.table for each in library.references} >= {"benchmarks"}
    for each in library.references:
        assert shipped.rows(f"select count(*) > 0 from {each.table}") == [(True,)]


def test_the_page_on_them_names_every_file(library: Library) -> None:
    for each in library.references:
        page = (each.path.parent / "README.md").read_text(encoding="utf-8")
        assert f"`{each.path.name}`" in page


WRONG = {
    "twice": "benchmark_id in (select benchmark_id from benchmarks group by 1 having count(*) > 1)",
    "without a source": "length(source) < 5 or length(found_in) < 5",
    "without a number": "coalesce(value, low, high) is null",
    "a range that is none": "not (coalesce(low, value, high) <= coalesce(value, high) and coalesce(value, low) <= coalesce(high, value, low))",
    "a share over 1": "unit = 'share' and greatest(value, low, high) > 1",
    "another unit": "unit not in ('share', 'accounts', 'ratio', 'hours', 'posts')",
    "a share in other units": "ends_with(metric, '_share') and unit != 'share'",
    "too long for a picture": "length(who) > 28",
    "another kind": "account_kind not in ('person', 'organisation')",
    "a number of nothing": "(n is null) != (n_of is null) or n <= 0",
    "no year": r"not regexp_matches(year, '^(20\d\d(-\d\d)?|various)$')",
    "ours without its number": "is_own and (n is null or source not like '%a handful of public archives%')",
    "from memory": "regexp_matches(concat(source, found_in, denominator), 'memory|weak|unsure')",
}


@pytest.mark.parametrize("what", WRONG)
def test_no_benchmark_is(what: str, shipped: Store) -> None:
    assert shipped.rows(f"select benchmark_id from benchmarks where {WRONG[what]}") == []


def test_benchmarks_stand_beside_their_source(shipped: Store) -> None:
    """A figure, and what it is of, differ within one source."""
    twice = """
        select metric, who, year, denominator
        from benchmarks
        group by all
        having count(*) > 1
    """
    assert shipped.rows(twice) == []


# What the scorecard quotes, and the figure that it quotes.
QUOTED = {
    "talks_with_people": {"over 60 % of what large US nonprofits": ("nonprofits_2009_one_way", "low", 0.60)},
    "answers_others": {
        "20 %: less than that": ("nonprofits_2009_reply", "high", 0.20),
        "30 to": ("us_adults_2021_heavy_reply", "value", 0.30),
        "to 51 % replies": ("us_adults_2021_light_reply", "value", 0.51),
    },
    "passes_on": {
        "3 % of all posts": ("all_2009_repost", "value", 0.03),
        "16 % at large US nonprofits": ("nonprofits_2009_repost", "value", 0.16),
        "26 to": ("us_adults_2021_light_repost", "value", 0.26),
        "to 46 % of US adults": ("us_adults_2021_heavy_repost", "value", 0.46),
    },
    "follows_back": {
        "(23)": ("archives_back_given", "n", 23),
        "median 18 %": ("archives_back_given", "value", 0.18),
        "half 8 to": ("archives_back_given", "low", 0.08),
        "to 43 %": ("archives_back_given", "high", 0.43),
        "22 % were mutual": ("all_2009_mutual_pairs", "round(value, 2)", 0.22),
    },
    "answers_messages": {
        "38 % of public questions in 2013": ("brands_2013_answered", "value", 0.38),
        "about 40 % in 2014": ("brands_2014_answered", "value", 0.40),
    },
    "answers_fast": {
        "4 h: what customers wanted": ("wanted_2016_hours", "value", 4),
        "10 h on average": ("brands_2016_answer_hours", "value", 10),
    },
    "trusted_profile": {
        "82 and": ("fortune_500_2010_profile_bio", "value", 0.82),
        "and 96 %": ("fortune_500_2010_profile_link", "value", 0.96),
    },
}


@pytest.mark.parametrize("check", QUOTED)
def test_the_scorecard_quotes_what_stands_here(check: str, shipped: Store, library: Library) -> None:
    [rules] = [view.path for view in library.views if view.name == "check_rules"]
    [line] = re.findall(
        rf"\(\d+, '\w+', '{check}',.*?(?=\n        \(|\n\),?\n)", rules.read_text(encoding="utf-8"), re.DOTALL
    )
    for words, (benchmark, column, number) in QUOTED[check].items():
        assert words in line
        sql = f"select {column} from benchmarks where benchmark_id = '{benchmark}'"
        assert shipped.rows(sql) == [(number,)]


def test_words_of_a_population_are_plain(shipped: Store) -> None:
    for (who,) in shipped.rows("select distinct who from benchmarks"):
        assert re.fullmatch(r"[\w ,+-]+", who), who
