"""The rules of the house: who may import whom, what every table says, and that the package is whole."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import duckdb
import pytest
from conftest import samples
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import twoway
from twoway.databases import open_in_memory
from twoway.library import Library, query_root
from twoway.platforms import ALL, platform
from twoway.records import TABLES

PACKAGE = Path(twoway.__file__).parent
ROOT = Path(__file__).parents[1]
MODULES = {path.relative_to(PACKAGE).as_posix(): path for path in PACKAGE.rglob("*.py")}
# The map of a platform with ninety file types is long and plain.
MAPS = {"platforms/x.py"}


@cache
def imported(path: Path) -> frozenset[str]:
    """Every module that a file imports, at any depth of it, relative ones by their full name."""
    return frozenset(_imported(path))


def _imported(path: Path) -> Iterator[str]:
    package = ["twoway", *path.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*start, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def importers(of: str) -> set[str]:
    """Files that import a module or anything in it."""
    return {
        name
        for name, path in MODULES.items()
        if any(each == of or each.startswith(f"{of}.") for each in imported(path))
    }


def test_import_rules_see_every_form_of_import() -> None:
    assert "store.py" in importers("duckdb")
    assert "commands.py" in importers("twoway.databases"), "inside a function, relative"
    assert "platforms/__init__.py" in importers("twoway.records"), "from the parent package"


RULES = {
    "duckdb": {"store.py", "databases.py"},
    "matplotlib.pyplot": set(),
    "pylab": set(),
    "jinja2": {"page.py"},
    "socket": set(),
    "http": set(),
    "urllib.request": set(),
    "requests": set(),
    "ssl": set(),
    "ftplib": set(),
    "pandas": set(),
    "pyarrow": set(),
    "locale": set(),
    "time": set(),
    "random": set(),
    "multiprocessing": set(),
}


@pytest.mark.parametrize("module", RULES)
def test_only_these_import(module: str) -> None:
    assert importers(module) <= RULES[module]


def test_only_the_report_and_the_charts_import_matplotlib() -> None:
    assert {name for name in importers("matplotlib") if not name.startswith("charts/")} <= {"report.py"}


@pytest.mark.parametrize(
    ("folder", "strangers"),
    [
        ("platforms/", ["store", "queries", "load", "charts", "report", "cli"]),
        ("charts/", ["store", "queries", "load", "platforms", "report", "cli", "archive"]),
        ("store.py", ["platforms", "load", "charts", "report", "cli", "archive"]),
        ("queries.py", ["platforms", "load", "charts", "report", "cli", "archive"]),
        ("archive.py", ["platforms", "load", "store", "queries", "charts", "report", "cli", "decode"]),
        ("decode.py", ["platforms", "load", "store", "queries", "charts", "report", "cli", "archive"]),
        (
            "values.py",
            ["platforms", "load", "store", "queries", "charts", "report", "cli", "archive", "decode"],
        ),
        (
            "records.py",
            ["platforms", "load", "store", "queries", "charts", "report", "cli", "archive", "decode"],
        ),
        ("report.py", ["platforms", "load", "archive", "cli", "decode"]),
    ],
)
def test_the_corridor_has_no_side_door(folder: str, strangers: list[str]) -> None:
    found = {
        f"{name} imports {each}"
        for each in strangers
        for name in importers(f"twoway.{each}")
        if name.startswith(folder)
    }
    assert found == set()
    assert any(name.startswith(folder) for name in MODULES)


def nodes(kind: type[ast.AST]) -> Iterator[tuple[str, ast.AST]]:
    for name, path in MODULES.items():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, kind):
                yield f"{name}:{getattr(node, 'lineno', 0)}", node


def test_no_error_is_swallowed() -> None:
    broad = [
        place
        for place, node in nodes(ast.ExceptHandler)
        if isinstance(node, ast.ExceptHandler)
        and (
            node.type is None
            or "Exception" in [each.id for each in ast.walk(node.type) if isinstance(each, ast.Name)]
        )
    ]
    assert broad == []


def test_no_clock() -> None:
    calls = [
        place
        for place, node in nodes(ast.Attribute)
        if isinstance(node, ast.Attribute) and node.attr in ("now", "today", "utcnow")
    ]
    assert calls == []


def test_modules_stay_small() -> None:
    sizes = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in MODULES.items()}
    assert {name: size for name, size in sizes.items() if size > 350 and name not in MAPS} == {}
    assert set(sizes) >= MAPS


def test_module_names_are_nouns_of_the_house() -> None:
    assert {name for name in MODULES if re.search("manager|helper|util|process|common|misc", name)} == set()
    named = {"cli", "errors", "archive", "decode", "records", "load", "store", "queries", "report"}
    assert named <= {Path(name).stem for name in MODULES}


@pytest.mark.parametrize("name", sorted(MODULES))
def test_every_module_says_what_it_is(name: str) -> None:
    text = MODULES[name].read_text(encoding="utf-8")
    docstring = ast.get_docstring(ast.parse(text)) or ""
    if len(text.splitlines()) < 5:
        return
    assert docstring.split("\n\n")[0].rstrip().endswith("."), "one sentence"


# ---- tables


@pytest.fixture(scope="module")
def tables(library: Library) -> dict[str, list[tuple[str, str | None]]]:
    """Columns of each table, in order, with their comments."""
    found: dict[str, list[tuple[str, str | None]]] = {}
    with open_in_memory(library.schema) as store:
        sql = "select table_name, column_name, comment from duckdb_columns() where not internal order by table_name, column_index"
        for table, column, comment in store.rows(sql):
            found.setdefault(table, []).append((column, comment))
    return found


def test_records_are_the_tables(tables: dict[str, list[tuple[str, str | None]]], library: Library) -> None:
    fields = {table: list(record.__struct_fields__) for record, table in TABLES.items()}  # type: ignore[attr-defined]
    # written by the loader itself, a row each, and reference data
    columns = {table: [name for name, _ in found] for table, found in tables.items()}
    others = ("archives", "schema_version", *(each.table for each in library.references))
    assert {table: columns.pop(table) for table in others}
    assert columns == fields


def test_every_table_and_column_has_a_comment(
    tables: dict[str, list[tuple[str, str | None]]], library: Library
) -> None:
    # the digests are a temporary table, gone with the load
    bare = [f"{table}.{name}" for table, found in tables.items() for name, comment in found if not comment]
    assert [name for name in bare if not name.startswith("message_digests.")] == []
    with duckdb.connect() as connection:
        connection.execute(library.schema)
        assert (
            connection.execute("select table_name from duckdb_tables() where comment is null").fetchall()
            == []
        )


def test_every_macro_has_a_comment(library: Library) -> None:
    with open_in_memory(library.schema) as store:
        library.install(store)
        found = dict(store.rows("select function_name, comment from duckdb_functions() where not internal"))
    assert found.keys() == set(re.findall(r"create or replace macro (\w+)", library.macros))
    assert [name for name, comment in found.items() if not comment] == []
    assert found["bold_of"] == "What a share is made of: **704 of 1,346**."
    assert found["language_name"].endswith("An unlisted code names itself.")


def test_ids_are_text_and_times_are_named_so(library: Library) -> None:
    # the last is a place in the count of ids, not the id of anybody
    numbered = {"archive_id", "file_id", "first_user_id"}
    with duckdb.connect() as connection:
        connection.execute(library.schema)
        found = connection.execute(
            "select column_name, data_type from duckdb_columns() where not internal"
        ).fetchall()
    assert {name for name, kind in found if name.endswith("_id") and kind != "VARCHAR"} == numbered
    assert {name for name, kind in found if name.endswith("_at")} == {
        name for name, kind in found if kind == "TIMESTAMP"
    }
    assert {name for name, kind in found if name.startswith(("is_", "has_"))} == {
        name for name, kind in found if kind == "BOOLEAN"
    }


# ---- platforms and samples


# Read by the handler of the messages themselves, and shown by test_x.py alone.
UNSAMPLED = {"x": [r"direct-message-group-headers(-part\d+)?\.js"]}


@pytest.mark.parametrize("name", ALL)
def test_every_handler_is_hit_by_a_sample(name: str, sample_database: Callable[[str], Path]) -> None:
    if not samples():
        pytest.skip("the samples are not there")
    source = platform(name)
    paths = set()
    for sample in samples():
        if (sample.suffix == ".csv") != source.IS_SUPPLEMENT:
            continue
        if not source.IS_SUPPLEMENT and sample.parent.name != name:
            continue
        with duckdb.connect(str(sample_database(sample.name)), read_only=True) as connection:
            sql = "select path from files where records > 0 and outcome = 'read'"
            paths |= {source.data_path(path) or path for (path,) in connection.execute(sql).fetchall()}
    unhit = [kind.pattern for kind in source.FILES if kind.handler and not any(map(kind.fits, paths))]
    assert unhit == UNSAMPLED.get(name, [])


@pytest.mark.parametrize("name", ALL)
def test_a_platform_says_what_it_ignores_and_why(name: str) -> None:
    source = platform(name)
    assert [kind.pattern for kind in source.FILES if not kind.handler and not kind.reason] == []
    sought = source.ENTITIES | source.PRIVACY_ENTITIES
    assert len(sought) == len(source.ENTITIES) + len(source.PRIVACY_ENTITIES)
    own = {kind.entity for kind in source.FILES if kind.entity and not kind.fallback_for}
    # they stand in the file of the posts
    if reactions := sought.pop("reactions", ""):
        assert reactions.endswith(f" in {sought['posts']}")
    # what only another export of the same platform holds is missed, too
    others = [platform(other) for other in ALL if other != name]
    elsewhere = {
        entity: path
        for other in others
        if other.PLATFORM == source.PLATFORM
        for entity, path in (other.ENTITIES | other.PRIVACY_ENTITIES).items()
        if entity not in own
    }
    assert own <= set(sought) <= own | set(elsewhere)
    for entity, path in sought.items():
        if entity in own:
            name_there = source.data_path(path) or path
            assert any(kind.fits(name_there) and kind.entity == entity for kind in source.FILES)
        else:
            assert path == elsewhere[entity]


@pytest.mark.parametrize("name", ALL)
def test_the_first_match_wins_but_none_is_hidden(name: str) -> None:
    source = platform(name)
    own = {kind.entity for kind in source.FILES}
    for entity, path in (source.ENTITIES | source.PRIVACY_ENTITIES).items():
        if entity in own:
            first = next(kind for kind in source.FILES if kind.fits(source.data_path(path) or path))
            assert first.entity == entity, path


# ---- the package


def test_a_checkout_reads_its_own_queries() -> None:
    if not (ROOT / "src").is_dir() or PACKAGE.parents[1] != ROOT:
        pytest.skip("not run from the checkout")
    assert query_root() == ROOT / "queries"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, built from the checkout."""
    pytest.importorskip("hatchling")
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    [built] = out.glob("*.whl")
    return built


def test_the_wheel_holds_what_it_needs(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    needed = {f"twoway/{name}" for name in MODULES}
    for folder, inside in ((ROOT / "queries", "twoway/queries"), (PACKAGE / "templates", "twoway/templates")):
        needed |= {
            f"{inside}/{path.relative_to(folder).as_posix()}" for path in folder.rglob("*") if path.is_file()
        }
    needed |= {"twoway/charts/house.mplstyle", "twoway/samples/harbour_lights.zip"}
    assert needed - names == set()
    strangers = {name for name in names - needed if ".dist-info/" not in name}
    assert {name for name in strangers if not name.startswith("twoway/")} == set()
    assert not any("__pycache__" in name or name.endswith(".duckdb") for name in names)


@pytest.mark.slow
def test_the_wheel_works_outside_the_checkout(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "installed"
    install = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--no-deps",
        "--no-index",
        "--quiet",
        "--target",
        str(target),
    ]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    def run(*words: str) -> str:
        # -P: the folder one stands in is not a place to import from
        command = [sys.executable, "-P", "-m", "twoway", *words]
        environment = os.environ | {"PYTHONPATH": str(target), "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(command, cwd=elsewhere, env=environment, capture_output=True, encoding="utf-8")
        assert done.returncode == 0, done.stderr
        return done.stdout

    where = "import twoway.library as l; print(l.query_root())"
    environment = os.environ | {"PYTHONPATH": str(target)}
    found = subprocess.check_output([sys.executable, "-c", where], cwd=elsewhere, env=environment, text=True)
    assert Path(found.strip()) == target / "twoway" / "queries"
    assert "post_mix" in run("queries")
    run("demo", "-o", "demo")
    assert (elsewhere / "demo" / "index.html").stat().st_size > 10_000
    assert json.loads((elsewhere / "demo" / "report.json").read_text(encoding="utf-8"))["tool"] == "twoway"
    assert [path.name for path in elsewhere.iterdir()] == ["demo"]


def test_every_dependency_is_locked_to_a_version_that_it_allows() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    locked = {}
    for line in lines:
        if not line.startswith("#"):
            name, version = line.split("==")
            locked[canonicalize_name(name)] = version
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = map(Requirement, project["project"]["dependencies"] + project["dependency-groups"]["dev"])
    found = {
        each.name: each.specifier.contains(locked.get(canonicalize_name(each.name), "0")) for each in asked
    }
    assert len(found) > 10
    assert [name for name, is_met in found.items() if not is_met] == []
